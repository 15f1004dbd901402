import ArgumentParser
import Contracts

/// Shows or names the team.
struct CaseTeamCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "team", CaseHelp.team,
      examples: [
        Example("anlan case team 7", "看调查组", "see the team"),
        Example(
          "anlan case team 7 --file 名单.csv --document 高政函〔2026〕2号", "成立调查组", "name the team"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.file.help(.file), completion: .file()) var file: String?
  @Option(help: CaseHelp.document.help(.text)) var document: String?
  @Option(help: CaseHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try NumberedName.investigation(number)
    guard let file else {
      let answer = try await session.call(
        .investigation, InvestigationCaseServiceMethods.getCase,
        InvestigationGetCaseRequest(name: name))
      session.console.list(
        CasePage.teamTable(answer.case?.team ?? []), json: answer, token: "")
      return .ok
    }
    let input = try InputFile(file, session: session)
    defer { input.close() }
    let team = try Self.team(try input.text())
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.appointTeam,
      InvestigationAppointTeamRequest(
        name: name, team: team, document: document ?? "", note: note ?? ""))
    return CaseSaying.say(answer.case, json: answer, in: session)
  }

  /// Members of lines such as `张某,人民政府,YJ,zhang,是,技术组`; a head line is left out.
  ///
  /// Who is in no group that is named is in the general one.
  ///
  /// - Throws: `Complaint` with the line.
  static func team(_ text: String) throws -> [InvestigationTeamMember] {
    var team: [InvestigationTeamMember] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
      let cells = line.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" }
        .map { String($0.drop(while: \.isWhitespace)) }
      if index == 0, cells.first == "姓名" || cells.first == "person" { continue }
      guard cells.count >= 2, !cells[0].isEmpty else {
        throw Complaint(CaseText.badTeam.with("\(index + 1)"), outcome: .usage)
      }
      func cell(_ place: Int) -> String { cells.indices.contains(place) ? cells[place] : "" }
      team.append(
        InvestigationTeamMember(
          account: cell(3), person: cells[0], department: cell(2),
          party: try Names.chosen(cell(1), prefix: "TEAM_PARTY_", words: TeamPartyText.self),
          isLeader: ["是", "yes", "组长"].contains(cell(4)), group: try group(cell(5))))
    }
    return team
  }

  /// The group of `技术组` and `technical`.
  private static func group(_ text: String) throws -> InvestigationTeamGroup {
    guard !text.isEmpty else { return .general }
    return try Names.chosen(text, prefix: "TEAM_GROUP_", words: EvidenceGroupText.self)
  }
}
