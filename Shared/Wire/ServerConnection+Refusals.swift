import Contracts

// What a connection refuses, in words.

extension Status {
  /// Data where the protocol has no place for it.
  static func unexpectedData(_ message: String) -> Status {
    Status(.invalidArgument, message).adding(reason: "UNEXPECTED_DATA")
  }

  /// A stream whose reader is too slow for what its client sends.
  static let mailboxOverflow = Status(
    .resourceExhausted, "the stream's reader is behind: send less at once"
  ).adding(reason: "MAILBOX_FULL")
}

extension String {
  /// Text for messages; broken UTF-8 is shown as such.
  init(lossy bytes: borrowing RawSpan) {
    self = bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
