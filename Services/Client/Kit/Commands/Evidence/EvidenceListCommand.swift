import ArgumentParser
import Contracts

/// The exhibits list of a case.
struct EvidenceListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", EvidenceHelp.list,
      examples: [Example("anlan case evidence list 7", "案件 7 的证据清单", "exhibits of case 7")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: EvidenceHelp.ofCase.help(.number)) var caseNumber: String

  func run(in session: Session) async throws -> Outcome {
    let name = try EvidencePath.file(caseNumber)
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationEvidenceServiceMethods.listEvidence,
            InvestigationListEvidenceRequest(
              case: name, pageSize: pages.size, pageToken: token))
        }, items: \.evidence, token: \.nextPageToken)
    }
    session.console.list(Self.table(answer.evidence), json: answer, token: answer.nextPageToken)
    return .ok
  }

  /// One line a piece.
  static func table(_ pieces: [InvestigationEvidence]) -> Table {
    var table = Table([
      .init(EvidenceText.number.text, right: true), .init(CommonText.state.text),
      .init(EvidenceText.title.text, gives: true, cellsMin: 12), .init(EvidenceText.kind.text),
      .init(EvidenceText.group.text), .init(EvidenceText.size.text, right: true),
      .init(EvidenceText.seal.text, drops: true), .init(EvidenceText.holder.text, drops: true),
    ])
    for piece in pieces {
      table.add([
        .init(EvidencePath.short(piece.name)),
        piece.altered
          ? .init(EvidenceText.altered.text, .bad) : .init(EvidenceNames.state(piece.state)),
        .init(piece.title), .init(EvidenceNames.kind(piece.kind)),
        .init(EvidenceNames.group(piece.compartment)), .init(Amount.bytes(piece.sizeBytes)),
        .init(piece.sealNo), .init(piece.holder),
      ])
    }
    return table
  }
}
