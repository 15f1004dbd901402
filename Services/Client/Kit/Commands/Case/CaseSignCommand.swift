import ArgumentParser
import Contracts

/// Signs the draft that was read.
struct CaseSignCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "sign", CaseHelp.sign,
      examples: [
        Example("anlan case sign 7 --version 3", "签第 3 稿", "sign version 3"),
        Example("anlan case sign 7 --dissent 责任认定过轻", "签名并写明不同意见", "sign with a dissent"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.version.help(.version)) var version: UInt32 = 0
  @Option(help: CaseHelp.dissent.help(.text)) var dissent: String?
  @Option(help: CaseHelp.person.help(.name)) var person: String?
  @Option(help: CaseHelp.paper.help(.text)) var paper: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try NumberedName.investigation(number)
    let sha256 = try await hash(of: name, in: session)
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.signDraft,
      InvestigationSignDraftRequest(
        name: name, draftSha256: sha256, dissent: dissent ?? "",
        person: person ?? "", paper: paper ?? ""))
    return CaseSaying.say(answer.case, json: answer, in: session)
  }

  /// Hash of the version that was read; of the current one also the office learns it, which enters
  /// signed papers without seeing the text.
  private func hash(of name: String, in session: Session) async throws -> [UInt8] {
    guard version == 0 else {
      return try await session.call(
        .investigation, InvestigationCaseServiceMethods.getDraft,
        InvestigationGetDraftRequest(name: name, version: version)
      ).draft?.sha256 ?? []
    }
    return try await session.call(
      .investigation, InvestigationCaseServiceMethods.getCase,
      InvestigationGetCaseRequest(name: name)
    ).case?.draft?.sha256 ?? []
  }
}
