/// An amount of money in fen (分), 1/100 yuan.
public struct MoneyFen: Sendable, Hashable, Comparable, Codable {
  /// Fen.
  public let fen: Int64

  /// Fen in 1 万元; the form's six decimals of it are exactly fen.
  public static let perTenThousandYuan: Int64 = 1_000_000

  /// Makes an amount.
  public init(fen: Int64) { self.fen = fen }

  /// Reads an amount in 万元 with at most six decimals such as `3.5`; nil if malformed or too large.
  public init?(tenThousandYuan text: some StringProtocol) {
    var whole: Int64 = 0
    var decimals = -1
    guard let first = text.utf8.first, first != UInt8(ascii: ".") else { return nil }
    for byte in text.utf8 {
      switch byte {
      case 48...57:
        guard decimals < 6 else { return nil }
        let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
        let (sum, overflowed) = product.addingReportingOverflow(Int64(byte - 48))
        guard !overflow, !overflowed else { return nil }
        whole = sum
        if decimals >= 0 { decimals += 1 }
      case UInt8(ascii: "."):
        guard decimals < 0 else { return nil }
        decimals = 0
      default: return nil
      }
    }
    guard decimals != 0 else { return nil }
    for _ in max(decimals, 0)..<6 {
      let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      whole = product
    }
    self.fen = whole
  }

  /// The amount in 万元 with six decimals, as the form writes it.
  public var tenThousandYuanText: String {
    let magnitude = fen.magnitude
    let unit = UInt64(Self.perTenThousandYuan)
    let decimals = String(magnitude % unit)
    let padding = String(repeating: "0", count: 6 - decimals.utf8.count)
    return "\(fen < 0 ? "-" : "")\(magnitude / unit).\(padding)\(decimals)"
  }

  /// By amount.
  public static func < (one: Self, other: Self) -> Bool { one.fen < other.fen }
}
