/// One row of the licence type table.
public struct LicenceTypeRow: Sendable, Hashable, Codable {
  /// Code.
  public let code: LicenceTypeCode
  /// Chinese name.
  public let name: String
  /// Domain of the routing matrix such as `煤矿`.
  public let domain: String
  /// Other names of the certificate or document; a text that contains one maps to this row.
  public let aliases: [String]
  /// Class marks in the number of a 安全生产许可证 such as `MK`.
  public let numberMarks: [String]
  /// Whether it is a 安全生产许可证, whose renewal is asked for 3 months before its end.
  public let isSafetyLicence: Bool
  /// Calendar days to the first check on the spot after a new licence.
  public let firstCheckDays: Int
  /// Law it rests on.
  public let basis: String

  /// Makes a row.
  public init(
    code: LicenceTypeCode, name: String, domain: String, aliases: [String] = [],
    numberMarks: [String] = [], isSafetyLicence: Bool = false, firstCheckDays: Int,
    basis: String
  ) {
    self.code = code
    self.name = name
    self.domain = domain
    self.aliases = aliases
    self.numberMarks = numberMarks
    self.isSafetyLicence = isSafetyLicence
    self.firstCheckDays = firstCheckDays
    self.basis = basis
  }
}

/// Maps what sources write to licence types.
///
/// Rows are data and can be replaced by a file.
public struct LicenceTypeTable: Sendable {
  /// Rows in order; the first that fits wins among names of equal length.
  public let rows: [LicenceTypeRow]
  private let byCode: [LicenceTypeCode: LicenceTypeRow]
  private let byName: [String: LicenceTypeCode]
  private let parts: [(part: String, code: LicenceTypeCode)]

  /// Makes a table.
  public init(_ rows: [LicenceTypeRow] = LicenceTypes.builtIn) {
    self.rows = rows
    self.byCode = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let names = rows.flatMap { row in ([row.name] + row.aliases).map { ($0, row.code) } }
    self.byName = Dictionary(names, uniquingKeysWith: { first, _ in first })
    self.parts = names.map { (part: $0.0, code: $0.1) }
      .sorted { $0.part.utf8.count > $1.part.utf8.count }
  }

  /// The row of a code; nil if unknown.
  public func row(of code: LicenceTypeCode) -> LicenceTypeRow? { byCode[code] }

  /// Chinese name of a type, or what the source wrote.
  public func name(of type: LicenceType) -> String {
    type.code.flatMap { byCode[$0]?.name } ?? type.raw
  }

  /// Maps a code, a name, or a text that contains a name; a 安全生产许可证 goes by its number's mark.
  ///
  /// An unknown text comes back as it is, unmapped.
  public func type(named raw: String, certificateNo: String = "") -> LicenceType {
    if let code = LicenceTypeCode(raw), byCode[code] != nil {
      return LicenceType(raw: raw, code: code)
    }
    let text = raw.utf8.contains(0x20) ? raw.filter { $0 != " " } : raw
    if let code = byName[text] { return LicenceType(raw: raw, code: code) }
    if text.holds("安全生产许可证") {
      let marked = rows.first { row in
        row.numberMarks.contains { certificateNo.holds("\($0)安许证") }
      }
      if let marked { return LicenceType(raw: raw, code: marked.code) }
    }
    let found = parts.first { text.holds($0.part) }
    return LicenceType(raw: raw, code: found?.code)
  }
}
