import Glibc
import NIOPosix

/// The terminal in raw mode on its second screen; restored when it is left.
struct RawTerminal: Sendable {
  private let saved: termios
  private let sink: any TextSink

  /// Milliseconds a wait for a key lasts.
  static let waitMilliseconds: Int32 = 200

  /// Enters raw mode; nil if stdin is no terminal.
  init?(_ sink: any TextSink) {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    saved = settings
    self.sink = sink
    cfmakeraw(&settings)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &settings) == 0 else { return nil }
    sink.write("\u{1B}[?1049h\u{1B}[?25l")
  }

  /// Gives the terminal back.
  func leave() {
    sink.write("\u{1B}[?25h\u{1B}[?1049l")
    var settings = saved
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  }

  /// Draws a whole screen; lines must fit.
  func draw(_ lines: [String], cursor: (line: Int, cell: Int)? = nil) {
    var text = "\u{1B}[?25l\u{1B}[H"
    for (index, line) in lines.enumerated() {
      text += line + "\u{1B}[K" + (index < lines.count - 1 ? "\r\n" : "")
    }
    text += "\u{1B}[J"
    if let cursor { text += "\u{1B}[\(cursor.line + 1);\(cursor.cell + 1)H\u{1B}[?25h" }
    sink.write(text)
  }

  /// Bytes typed; empty after a pause.
  ///
  /// The wait is on a thread made for blocking calls.
  func bytes() async throws -> [UInt8] {
    try await NIOThreadPool.singleton.runIfActive {
      var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, Self.waitMilliseconds) > 0 else { return [] }
      var buffer = [UInt8](repeating: 0, count: 256)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return [0x03] }
      return count > 0 ? Array(buffer[..<count]) : []
    }
  }
}
