import ArgumentParser
import Contracts

/// Has the service compare stored bytes with their hashes.
struct EvidenceVerifyCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "verify", EvidenceHelp.verify,
      examples: [
        Example("anlan case evidence verify 7", "全部", "all of them"),
        Example("anlan case evidence verify 7/3", "一件", "one piece"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: EvidenceHelp.caseOrPiece.help(.number)) var which: String

  func run(in session: Session) async throws -> Outcome {
    let isCase = !which.hasPrefix("cases/") ? !which.contains("/") : !which.contains("/evidence/")
    let name = try isCase ? EvidencePath.file(which) : EvidencePath.piece(which)
    let answer = try await session.call(
      .investigation, InvestigationEvidenceServiceMethods.verifyEvidence,
      InvestigationVerifyEvidenceRequest(name: name))
    let altered = answer.evidence.filter(\.altered)
    session.console.list(EvidenceListCommand.table(answer.evidence), json: answer)
    if session.console.isText {
      session.console.notice(
        altered.isEmpty
          ? EvidenceText.allIntact.with("\(answer.evidence.count)")
          : EvidenceText.someAltered.with("\(altered.count)"))
    }
    return altered.isEmpty ? .ok : .unverified
  }
}
