import Contracts

/// Licence events with right check characters and invented names, each of another holder.
struct SyntheticEvents: Sendable {
  /// Sets the ids of this run apart from those of every other.
  private let run = UInt64.random(in: 0..<(1 << 48))
  private static let towns = ["140581101", "140581102", "140581103", "140581104", "140581105"]
  private static let industries = ["B0610", "B0610", "C2520", "C2651", "C3110"]

  /// The event of one number: the first decision on a new licence.
  func event(_ number: Int) -> PermitsLicenceEvent {
    let serial = number % 100_000
    return PermitsLicenceEvent(
      eventID: id(number), type: .issued,
      document: PermitsLicenceDocument(
        licenceType: "AQSC_MK", certificateName: "安全生产许可证",
        certificateNo: "(晋)MK安许证字〔2026〕\(number)", documentName: "准予行政许可决定书",
        documentNo: "高审批许字〔2026〕\(number)号", category: "普通",
        content: "煤炭开采,生产能力90万吨/年", decisionDay: "2026-03-02", validFrom: "2026-03-02",
        validTo: "2029-03-01", authorityName: "高平市示例审批局",
        authorityCode: Self.creditCode(of: "11140581", "90000001")),
      holder: TypeHolder(
        name: "高平市示例\(number)号煤业有限公司", kind: .organisation,
        creditCode: Self.creditCode(of: "91140581", "MA0\(Self.digits(serial, 5))"),
        legalRepresentative: "示例甲", personInCharge: "示例乙", phone: "0356-5550100"),
      premises: TypePremises(
        name: "示例\(number)号矿", address: "山西省晋城市高平市示例镇示例村",
        division: Self.towns[number % Self.towns.count],
        industry: Self.industries[number % Self.industries.count]),
      conditions: PermitsConditions(scope: "井工开采", capacity: "90万吨/年"),
      reminder: PermitsReminder(item: "瓦斯", place: "井下", content: "加强通风监测"),
      liaison: "示例丙", occurredTime: ProtoTimestamp(seconds: 1_772_409_600 + Int64(number)))
  }

  /// An id of the form of UUID version 7: rising with the number, unique across runs.
  func id(_ number: Int) -> String {
    let high = Self.hexadecimal(0x0197_c5d2_0000 + UInt64(number), 12)
    let low = Self.hexadecimal(run, 12)
    return "\(high.prefix(8))-\(high.suffix(4))-7a64-9c1d-\(low)"
  }

  /// A credit code by its authority and division and the first eight of the organisation code.
  static func creditCode(of head: String, _ body: String) -> String {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let total = zip(body.utf8, weights).reduce(0) { $0 + innerValue($1.0) * $1.1 }
    let inner =
      switch 11 - total % 11 {
      case 10: "X"
      case 11: "0"
      case let digit: String(digit)
      }
    let first = head + body + inner
    var weight = 1
    var sum = 0
    for character in first.utf8 {
      sum += (alphabet.firstIndex(of: character) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return first + String(UnicodeScalar(alphabet[(31 - sum % 31) % 31]))
  }

  /// Characters of a credit code by value.
  ///
  /// Source: GB 32100-2015.
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Value of a character of an organisation code.
  ///
  /// Source: GB 11714-1997.
  private static func innerValue(_ character: UInt8) -> Int {
    character < 58 ? Int(character) - 48 : Int(character) - 55
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  private static func hexadecimal(_ number: UInt64, _ count: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
