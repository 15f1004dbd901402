import Glibc

/// Shows long text through `less`, which the reader leaves with q.
enum Pager {
  /// Short results stay on the screen, colours pass, nothing is cleared.
  static let command = "LESSCHARSET=utf-8 exec less -FIRX"

  /// Shows the text and waits until the reader leaves; false if there is no pager.
  ///
  /// `ANLAN_PAGER`, then `PAGER`, name another pager; an empty one or `cat` means none.
  static func show(_ text: String) -> Bool {
    let wished = getenv("ANLAN_PAGER") ?? getenv("PAGER")
    let command = wished.map { String(cString: $0) } ?? Self.command
    guard !command.isEmpty, command != "cat" else { return false }
    guard let pipe = popen(command, "w") else { return false }
    var bytes = Array(text.utf8)
    let written = fwrite(&bytes, 1, bytes.count, pipe)
    let status = pclose(pipe)
    // 127: the shell found no such program. A reader who leaves early is not a failure.
    return written > 0 && status >> 8 != 127
  }
}
