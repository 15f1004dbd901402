import ArgumentParser
import Contracts

/// Lists inspections.
struct InspectionListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", InspectionHelp.list,
      examples: [
        Example("anlan inspection list --state 已开始", "正在进行的", "those under way"),
        Example("anlan inspection list --officer li --all --json", "某人参加的", "those of an officer"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: InspectionHelp.state.help(.state)) var state: String?
  @Option(help: InspectionHelp.ofEntity.help(.entity)) var entity: String?
  @Option(help: InspectionHelp.officer.help(.account)) var officer: String?
  @Option(help: PermitsHelp.department.help(.department)) var department: String?
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.enforcement) { link in
      let conditions = try await conditions(over: link)
      return try await pages.collect(
        { token in
          try await link.call(
            EnforcementInspectionServiceMethods.listInspections,
            EnforcementListInspectionsRequest(
              pageSize: pages.size, pageToken: token, filter: conditions))
        }, items: \.inspections, token: \.nextPageToken)
    }
    session.console.list(
      Self.table(answer.inspections), json: answer, token: answer.nextPageToken)
    return .ok
  }

  private func conditions(over link: Link) async throws -> String {
    var text = FilterText()
    if let state { text.add("state", "=", word: Self.stateWord(state)) }
    if let entity { text.add("entity", "=", try await EntityLookup.name(entity, over: link)) }
    if let officer { text.add("officer", "=", officer) }
    if let department { text.add("department", "=", department) }
    if let filter { text.add(filter) }
    return text.text
  }

  /// `STARTED` for `started` and `已开始`.
  static func stateWord(_ text: String) -> String {
    let found: EnforcementInspectionState? = Names.value(
      text, prefix: "INSPECTION_STATE_", words: InspectionNameText.self)
    return found.map { String($0.wireName.dropFirst("INSPECTION_STATE_".count)) }
      ?? text.uppercased()
  }

  /// One line an inspection.
  static func table(_ inspections: [EnforcementInspection]) -> Table {
    var table = Table([
      .init(InspectionText.number.text, right: true), .init(CommonText.state.text),
      .init(InspectionText.plannedDay.text),
      .init(InspectionText.kind.text), .init(CommonText.department.text, drops: true),
      .init(InspectionText.entity.text, gives: true, cellsMin: 16),
      .init(InspectionText.subject.text, gives: true, cellsMin: 10),
      .init(InspectionText.quiz.text, gives: true, cellsMin: 8),
    ])
    for inspection in inspections {
      let quiz = InspectionPage.quiz(inspection)
      table.add([
        .init(InspectionName.short(inspection.name)),
        .init(Names.state(inspection.state), Names.style(inspection.state)),
        .init(inspection.plannedDay), .init(Names.kind(inspection.kind)),
        .init(inspection.department), .init(inspection.entityTitle), .init(inspection.subject),
        .init(quiz.text, quiz.style),
      ])
    }
    return table
  }
}
