import ArgumentParser
import Contracts

/// Decides one consequence for the enterprise that the quizzes of an inspection propose.
struct InspectionDecideCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "decide", InspectionHelp.decide,
      examples: [
        Example("anlan inspection decide 12 1 --accept", "采纳第 1 条建议", "accept proposal 1"),
        Example(
          "anlan inspection decide 12 2 --decline --reason 已另行约谈", "不采纳并说明理由",
          "decline with a reason"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.inspection.help(.inspection)) var inspection: String
  @Argument(help: QuizHelp.proposal.help(.number)) var proposal: Int
  @Flag(help: QuizHelp.accept.help) var accept = false
  @Flag(help: QuizHelp.decline.help) var decline = false
  @Option(help: QuizHelp.reason.help(.reason)) var reason = ""

  func run(in session: Session) async throws -> Outcome {
    guard accept != decline, accept || !reason.isEmpty else {
      throw Complaint(TripText.decideHow.text, outcome: .usage)
    }
    let answer = try await session.call(
      .enforcement, EnforcementInspectionServiceMethods.decideQuizProposal,
      EnforcementDecideQuizProposalRequest(
        name: "\(try InspectionName.full(inspection))/proposals/\(proposal)", accept: accept,
        reason: reason))
    let page = InspectionPage(inspection: answer.inspection ?? EnforcementInspection())
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: page.details.plainLines.forEach { session.console.line($0) }
    case .text: session.console.page(page.lines(on: session.console))
    }
    return .ok
  }
}
