public import Vocabulary

/// A time as CAP writes it: `2026-11-24T09:00:00+08:00`, always with a numeric offset.
///
/// Source: CAP 1.2 section 3.3.2: alphabetic designators such as Z are not used, UTC is -00:00.
public enum AlertTime {
  /// The moment of a CAP time; nil for anything else.
  public static func moment(_ text: String) -> UTCMicroseconds? {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54,
      bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[22] == 0x3A,
      bytes[19] == 0x2B || bytes[19] == 0x2D,
      let hour = number(bytes[11..<13], 0...23), let minute = number(bytes[14..<16], 0...59),
      let second = number(bytes[17..<19], 0...59),
      let offsetHours = number(bytes[20..<22], 0...14),
      let offsetMinutes = number(bytes[23..<25], 0...59),
      let day = try? LegalDay(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    let legal = UTCMicroseconds(day, hour: hour, minute: minute, second: second)
    let sign = bytes[19] == 0x2B ? 1 : -1
    let offset = sign * (offsetHours * 60 + offsetMinutes)
    // The legal day counts from Beijing's midnight: eight hours ahead of UTC.
    let legalOffset = Int(UTCMicroseconds.legalOffsetHours) * 60
    return legal.adding(Minutes(legalOffset - offset))
  }

  /// A moment in Beijing time, to the second.
  public static func text(_ moment: UTCMicroseconds) -> String { moment.description }

  private static func number(_ digits: ArraySlice<UInt8>, _ range: ClosedRange<Int>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return range.contains(value) ? value : nil
  }
}
