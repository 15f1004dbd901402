import ArgumentParser
import Contracts

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
    let filter = try conditions()
    let answer = try await session.with(.permits) { link in
      try await pages.collect(
        { token in
          try await link.call(
            PermitsServiceMethods.listLicences,
            PermitsListLicencesRequest(
              pageSize: pages.size, pageToken: token, filter: filter, orderBy: orderBy ?? ""))
        }, items: \.licences, token: \.nextPageToken)
    }
    session.console.list(Self.table(answer.licences), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// The conditions as the service reads them.
  ///
  /// - Throws: `Complaint` for a day that is none.
  func conditions() throws -> String {
    var text = FilterText()
    if let state { text.add("state", "=", word: Self.stateWord(state)) }
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
  static func stateWord(_ text: String) -> String {
    let named = LicenceNameText.allCases.first { $0.phrase.chinese == text }
    return (named?.rawValue ?? text).uppercased()
  }

  /// Licences as a table.
  static func table(_ licences: [PermitsLicence]) -> Table {
    var table = Table([
      .init(PermitsText.licence.text, gives: true, cellsMin: 12), .init(CommonText.state.text),
      .init(PermitsText.holder.text, gives: true, cellsMin: 16),
      .init(PermitsText.type.text, gives: true, cellsMin: 12),
      .init(PermitsText.certificate.text, gives: true, cellsMin: 12),
      .init(PermitsText.validity.text),
    ])
    for licence in licences {
      let document = licence.document ?? PermitsLicenceDocument()
      table.add([
        .init(licence.name), .init(Names.state(licence.state), Names.style(licence.state)),
        .init(licence.holder?.name ?? ""), .init(LicencePage.shortTypeName(document)),
        .init(document.certificateNo), .init(LicencePage.end(document)),
      ])
    }
    return table
  }
}
