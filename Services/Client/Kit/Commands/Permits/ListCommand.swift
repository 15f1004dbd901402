import ArgumentParser
import Contracts
import Vocabulary

/// Lists licences by condition.
struct ListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", PermitsHelp.list,
      examples: [
        Example(
          "anlan permits list --state VALID --industry B06", "有效的煤矿类许可", "valid coal licences"),
        Example(
          "anlan permits list --valid-before 2027-01-01 --all", "年底前到期的", "those that end this year"
        ),
        Example("anlan permits list --expiring 60", "60 天内到期的，先到期的在前", "that end within 60 days"),
        Example("anlan permits list --unmapped --json=licences", "类型不在目录内的", "unmapped types"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: PermitsHelp.state.help(.text)) var state: String?
  @Option(name: .customLong("type"), help: PermitsHelp.licenceType.help(.code))
  var licenceType: String?
  @Option(name: .customLong("credit-code"), help: PermitsHelp.creditCode.help(.code))
  var creditCode: String?
  @Option(help: PermitsHelp.division.help(.code)) var division: String?
  @Option(help: PermitsHelp.industry.help(.code)) var industry: String?
  @Option(name: .customLong("certificate-no"), help: PermitsHelp.certificateNo.help(.number))
  var certificateNo: String?
  @Option(name: .customLong("document-no"), help: PermitsHelp.documentNo.help(.number))
  var documentNo: String?
  @Option(help: PermitsHelp.expiring.help(.days)) var expiring: Int?
  @Option(name: .customLong("valid-before"), help: PermitsHelp.validBefore.help(.day))
  var validBefore: String?
  @Option(name: .customLong("valid-from"), help: PermitsHelp.validFrom.help(.day))
  var validFrom: String?
  @Flag(help: PermitsHelp.unmapped.help) var unmapped = false
  @Option(help: PermitsHelp.holder.help(.text)) var holder: String?
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?
  @Option(name: .customLong("order-by"), help: PermitsHelp.order.help(.order))
  var orderBy: String?

  func run(in session: Session) async throws -> Outcome {
    let today = UTCMicroseconds(WallClock.microseconds()).legalDay
    let filter = try conditions(on: today)
    let order = orderBy ?? (expiring == nil ? "" : "valid_to")
    let answer = try await session.with(.permits) { link in
      try await pages.collect(
        { token in
          try await link.call(
            PermitsServiceMethods.listLicences,
            PermitsListLicencesRequest(
              pageSize: pages.size, pageToken: token, filter: filter, orderBy: order))
        }, items: \.licences, token: \.nextPageToken)
    }
    if let expiring, answer.licences.isEmpty {
      session.console.notice(PermitsText.noneExpiring.with("\(expiring)"))
    }
    session.console.list(
      Self.table(answer.licences, countingFrom: expiring == nil ? nil : today), json: answer,
      token: answer.nextPageToken)
    return .ok
  }

  /// How the days left look: as the last two warnings are near.
  ///
  /// Source: handbook 3.2.
  private static func urgency(_ days: Int) -> Style {
    days <= 7 ? .bad : days <= 30 ? .waiting : .plain
  }

  /// Days that may be asked for: two terms of the longest licence.
  ///
  /// Source: [D].
  static let expiringDays = 0...7300

  /// The conditions as the service reads them.
  ///
  /// - Throws: `Complaint` for a day that is none, or too many days.
  func conditions(on today: LegalDay) throws -> String {
    var text = FilterText()
    if let expiring {
      guard Self.expiringDays.contains(expiring) else {
        throw Complaint(
          UsageText.outOfRange.with(
            "--expiring", "\(Self.expiringDays.lowerBound)", "\(Self.expiringDays.upperBound)"),
          outcome: .usage)
      }
      text.add("state", "=", word: "VALID")
      text.add("valid_to", ">=", today.description)
      text.add("valid_to", "<=", today.adding(CalendarDays(expiring)).description)
    }
    if let state { text.add("state", "=", word: try Self.stateWord(state)) }
    if let licenceType { text.add("licence_type", "=", licenceType) }
    if let creditCode { text.add("credit_code", "=", creditCode) }
    if let division { text.add("division", "=", division) }
    if let industry { text.add("industry", "=", industry) }
    if let certificateNo { text.add("certificate_no", "=", certificateNo) }
    if let documentNo { text.add("document_no", "=", documentNo) }
    if let validBefore { text.add("valid_to", "<", try FilterText.day(validBefore)) }
    if let validFrom { text.add("valid_to", ">=", try FilterText.day(validFrom)) }
    if unmapped { text.add("unmapped", "=", word: "true") }
    if let holder { text.add("holder", "=", holder) }
    if let filter { text.add(filter) }
    return text.text
  }

  /// `VALID` for `valid`, `VALID` and `有效`.
  ///
  /// - Throws: `Complaint` with the states there are.
  static func stateWord(_ text: String) throws -> String {
    try FilterText.word(
      text,
      among: PermitsLicenceState.allCases.dropFirst().map {
        ($0.wireName.dropPrefix("LICENCE_STATE_"), Names.state($0))
      })
  }

  /// Licences as a table, with the days left from `today` on if it is given.
  static func table(_ licences: [PermitsLicence], countingFrom today: LegalDay? = nil) -> Table {
    var columns: [Table.Column] = [
      .init(PermitsText.licence.text, gives: true, cellsMin: 12), .init(CommonText.state.text),
      .init(PermitsText.holder.text, gives: true, cellsMin: 16),
      .init(PermitsText.type.text, gives: true, cellsMin: 12),
      .init(PermitsText.certificate.text, gives: true, cellsMin: 12),
      .init(PermitsText.validity.text),
    ]
    if today != nil { columns.append(.init(PermitsText.daysLeft.text, right: true)) }
    var table = Table(columns)
    for licence in licences {
      let document = licence.document ?? PermitsLicenceDocument()
      var cells: [Table.Cell] = [
        .init(licence.name), .init(Names.state(licence.state), Names.style(licence.state)),
        .init(licence.holder?.name ?? ""), .init(LicencePage.shortTypeName(document)),
        .init(document.certificateNo), .init(LicencePage.end(document)),
      ]
      if let today {
        let end = try? LegalDay(document.validTo)
        let left = end.map { Int($0.dayNumber - today.dayNumber) }
        cells.append(.init(left.map { "\($0)" } ?? "", left.map(Self.urgency) ?? .plain))
      }
      table.add(cells)
    }
    return table
  }
}
