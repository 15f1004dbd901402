internal import Vocabulary

extension UTCMicroseconds {
  /// Beijing time to the minute as a paper says it: `2026-03-01 08:00`.
  var minuteText: String {
    let text = "\(self)"
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
  }
}
