internal import Contracts
internal import PermitsRules
internal import Store
internal import Vocabulary

/// SQL of accidents of holders, as the investigation tells them.
enum AccidentRecords {
  /// Most accidents of a holder that are shown.
  ///
  /// Source: [D].
  static let shownMax = 50

  /// Keeps what a notice says; an older one than is kept changes nothing.
  static func put(_ notice: InvestigationCaseNotice, in transaction: Transaction) throws {
    try transaction.execute(
      """
      INSERT INTO holder_accident (case_name, credit_code, notice_no, occur_day, deaths, snapshot)
           VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (case_name) DO UPDATE
         SET credit_code = excluded.credit_code, notice_no = excluded.notice_no,
             occur_day = excluded.occur_day, deaths = excluded.deaths,
             snapshot = excluded.snapshot
       WHERE excluded.notice_no > holder_accident.notice_no
      """,
      [
        .text(notice.case), .text(notice.creditCode), .int(notice.number),
        .int(occurDay(of: notice).dayNumber),
        .integer(Int64(clamping: notice.deaths?.least ?? 0)), .blob(notice.encoded()),
      ])
  }

  /// Cases with deaths at a holder from a day to another, oldest first.
  static func deathCases(
    of creditCode: String, from first: LegalDay, through last: LegalDay, in reader: Reader
  ) throws -> [String] {
    try reader.rows(
      """
      SELECT case_name
        FROM holder_accident
       WHERE credit_code = $1 AND deaths > 0 AND occur_day >= $2 AND occur_day <= $3
       ORDER BY occur_day, case_name LIMIT $4
      """,
      [
        .text(creditCode), .int(first.dayNumber), .int(last.dayNumber), .int(shownMax),
      ]
    ) { $0.text(0) }
  }

  /// Accidents of a holder, newest first.
  static func all(
    of creditCode: String, in reader: Reader
  ) throws -> [InvestigationCaseNotice] {
    try reader.rows(
      """
      SELECT snapshot
        FROM holder_accident
       WHERE credit_code = $1
       ORDER BY occur_day DESC, case_name DESC LIMIT $2
      """, [.text(creditCode), .int(shownMax)]
    ) { try InvestigationCaseNotice(wire: $0.blob(0)) }
  }

  /// Legal day on which the accident of a notice happened.
  static func occurDay(of notice: InvestigationCaseNotice) -> LegalDay {
    UTCMicroseconds(notice.occurTime?.microseconds ?? 0).legalDay
  }
}

extension PermitsLicence {
  /// First day of the present term; the earliest there is if the document does not say.
  var termStart: LegalDay {
    (try? LegalDay(document?.validFrom ?? "")) ?? (try? LegalDay(document?.decisionDay ?? ""))
      ?? .earliest
  }

  /// With the accidents that the investigation told of.
  ///
  /// - Throws: `StoreError`.
  func withAccidents(types: LicenceTypeTable, in reader: Reader) throws -> PermitsLicence {
    let code = holder?.creditCode ?? ""
    guard !code.isEmpty else { return self }
    let isSafetyLicence =
      LicenceTypeCode(document?.licenceType ?? "").flatMap { types.row(of: $0) }?
      .isSafetyLicence ?? false
    var licence = self
    licence.accidents = try AccidentRecords.all(of: code, in: reader).map { notice in
      let day = AccidentRecords.occurDay(of: notice)
      let deaths = notice.deaths?.least ?? 0
      return PermitsLicenceAccident(
        case: notice.case, title: notice.title, day: "\(day)",
        level: String(notice.level.wireName.dropFirst("ACCIDENT_LEVEL_".count)), deaths: deaths,
        open: !(notice.deaths?.exact ?? false),
        needsReview: isSafetyLicence && deaths > 0 && day >= termStart)
    }
    return licence
  }
}
