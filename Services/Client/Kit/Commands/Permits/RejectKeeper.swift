import Synchronization

/// Keeps the bytes of the file that is imported, to write its rejected rows as they were.
///
/// Lines are counted as the service counts them: a row begins at its line, and a quoted field may
/// hold line breaks. Works on bytes, so any ASCII-compatible encoding stays as it is.
final class RejectKeeper: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var lines: Set<UInt64> = []
  }

  private let state = Mutex(State())

  /// Takes the next bytes of the file.
  func add(_ bytes: [UInt8]) { state.withLock { $0.bytes += bytes } }

  /// Marks the row that begins at a line.
  func reject(line: UInt64) { state.withLock { _ = $0.lines.insert(line) } }

  /// The header and the rejected rows.
  func content() -> (bytes: [UInt8], rows: Int) {
    let (bytes, lines) = state.withLock { ($0.bytes, $0.lines) }
    var content: [UInt8] = []
    var rows = 0
    var start = 0
    var line: UInt64 = 1
    var rowLine: UInt64 = 1
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: "\n") else { continue }
      line += 1
      if isQuoted { continue }
      take(bytes[start...index], at: rowLine)
      start = index + 1
      rowLine = line
    }
    if start < bytes.count { take(bytes[start...], at: rowLine) }
    func take(_ row: ArraySlice<UInt8>, at line: UInt64) {
      if line == 1 { content += row }
      guard line > 1, lines.contains(line) else { return }
      content += row
      rows += 1
    }
    return (content, rows)
  }

  /// Writes the rejected rows; no file if there are none.
  ///
  /// - Throws: `Complaint` if the file cannot be written.
  func write(to path: String, on console: Console) throws {
    let (bytes, rows) = content()
    guard rows > 0 else { return console.notice(PermitsText.noRejects.with(path)) }
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.commit()
    console.notice(PermitsText.rejectsWritten.with("\(rows)", path))
  }
}
