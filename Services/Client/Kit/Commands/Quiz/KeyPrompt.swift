import Glibc
import NIOPosix
import Vocabulary

/// Asks for one key, or for one short line, on the terminal the command was started in.
struct KeyPrompt {
  let session: Session

  /// Whether somebody can be asked.
  var canAsk: Bool { session.surroundings.terminals.input && !session.noInput }

  /// One key of those allowed, in lower case and half width; Enter gives `initial`.
  ///
  /// - Throws: `Complaint` that names the missing flag if nobody can be asked; if the person leaves.
  func key(
    _ question: String, allowed: String, initial: Character? = nil, flag: String
  ) async throws -> Character {
    try demand(flag)
    session.console.notices.write(question)
    while true {
      let bytes = try await Self.rawBytes()
      var decoder = KeyDecoder()
      for key in decoder.keys(bytes) {
        switch key {
        case .interrupt: throw Complaint(CommonText.cancelled.text, outcome: .usage)
        case .enter:
          guard let initial else { continue }
          session.console.notice(String(initial))
          return initial
        case .character(let character):
          let letter = HalfWidth.normalised(String(character)).lowercased().first ?? character
          guard allowed.contains(letter) else { continue }
          session.console.notice(String(letter))
          return letter
        default: continue
        }
      }
    }
  }

  /// One line; Enter alone gives `initial`.
  ///
  /// - Throws: `Complaint` that names the missing flag if nobody can be asked or nobody answers.
  func line(_ question: String, initial: String? = nil, flag: String) async throws -> String {
    try demand(flag)
    session.console.notices.write(question)
    let answer = try await NIOThreadPool.singleton.runIfActive { readLine() }
    guard let answer else { throw Complaint(CommonText.cancelled.text, outcome: .usage) }
    let text = HalfWidth.normalised(answer).trimmingBlanks()
    if text.isEmpty, let initial { return initial }
    guard !text.isEmpty else { throw Complaint(InboxText.promptCancelled.text, outcome: .usage) }
    return text
  }

  private func demand(_ flag: String) throws {
    guard canAsk else { throw Complaint(UsageText.noInput.with(flag), outcome: .usage) }
  }

  /// Bytes of one key press, without the terminal's line editing and echo.
  ///
  /// The wait is on a thread made for blocking calls.
  private static func rawBytes() async throws -> [UInt8] {
    try await NIOThreadPool.singleton.runIfActive {
      var saved = termios()
      guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return [0x03] }
      var settings = saved
      settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
      tcsetattr(STDIN_FILENO, TCSANOW, &settings)
      defer { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }
      var buffer = [UInt8](repeating: 0, count: 16)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      return count > 0 ? Array(buffer[..<count]) : [0x03]
    }
  }
}
