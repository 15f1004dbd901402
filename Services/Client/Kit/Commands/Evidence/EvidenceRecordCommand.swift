import ArgumentParser
import Contracts

/// Puts a seal on a piece.
struct EvidenceSealCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "seal", EvidenceHelp.seal,
      examples: [
        Example(
          "anlan case evidence seal 7/3 --seal F-0012 --place 物证室 --reason 保管", "封存",
          "put a seal on")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @OptionGroup var circumstances: CustodyOptions
  @Argument(help: EvidenceHelp.piece.help(.number)) var piece: String

  func run(in session: Session) async throws -> Outcome {
    try await circumstances.record(.seal, piece, id: act.id, in: session)
  }
}

/// Records any other act on a piece.
struct EvidenceRecordCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "record", EvidenceHelp.record,
      examples: [
        Example(
          "anlan case evidence record 7/3 检验 --place 化验室 --reason 成分分析",
          "检验", "examine it"),
        Example(
          "anlan case evidence record 7/3 archive --place 档案室 --reason 结案", "归档（组长）",
          "archive it (leader)"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @OptionGroup var circumstances: CustodyOptions
  @Argument(help: EvidenceHelp.piece.help(.number)) var piece: String
  @Argument(help: EvidenceHelp.act.help(.kind)) var what: String

  func run(in session: Session) async throws -> Outcome {
    try await circumstances.record(
      try EvidenceNames.act(of: what), piece, id: act.id, in: session)
  }
}

/// When, where, why and before whom something was done with a piece.
struct CustodyOptions: ParsableArguments {
  @Option(help: EvidenceHelp.sealNo.help(.number)) var seal: String?
  @Option(help: EvidenceHelp.place.help(.text)) var place: String
  @Option(help: EvidenceHelp.reason.help(.reason)) var reason: String
  @Option(help: EvidenceHelp.witness.help(.name)) var witness: String?
  @Option(help: EvidenceHelp.receiver.help(.name)) var receiver: String?
  @Option(help: EvidenceHelp.at.help(.time)) var at: String?

  /// Sends the act and says how the piece stands.
  func record(
    _ act: InvestigationCustodyAct, _ piece: String, id: String, in session: Session
  ) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationEvidenceServiceMethods.recordCustody,
      InvestigationRecordCustodyRequest(
        name: try EvidencePath.piece(piece), act: act, requestID: id,
        actTime: try at.map { try InspectionTime.moment($0) }, place: place, reason: reason,
        sealNo: seal ?? "", witness: witness ?? "", receiver: receiver ?? ""))
    let now = answer.evidence ?? InvestigationEvidence()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(now.name)\t\(now.state.wireName)\t\(now.sealNo)")
    case .text:
      session.console.line(
        EvidenceText.recorded.with(
          EvidencePath.short(now.name), EvidenceNames.act(act), EvidenceNames.state(now.state)))
    }
    return .ok
  }
}
