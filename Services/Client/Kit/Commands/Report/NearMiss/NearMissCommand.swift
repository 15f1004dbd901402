import ArgumentParser
import Contracts

/// Commands about near misses.
struct NearMissCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "nearmiss", NearMissHelp.group,
      examples: [
        Example("anlan report nearmiss list --chosen", "可作教训来源的", "those a lesson may come from"),
        Example("anlan report nearmiss rule", "选取规则", "the rule"),
      ],
      subcommands: [
        NearMissListCommand.self, NearMissShowCommand.self, NearMissNewCommand.self,
        NearMissRuleCommand.self,
      ],
      defaultSubcommand: NearMissListCommand.self)
  }
}

/// What a near miss could have done, on the command line.
struct PotentialOptions: ParsableArguments {
  @Option(name: .customLong("could-deaths"), help: NearMissHelp.couldDeaths.help(.count))
  var deaths: String?
  @Option(name: .customLong("could-missing"), help: NearMissHelp.couldMissing.help(.count))
  var missing: String?
  @Option(name: .customLong("could-severe"), help: NearMissHelp.couldSevere.help(.count))
  var severe: String?
  @Option(name: .customLong("could-poisoned"), help: NearMissHelp.couldPoisoned.help(.count))
  var poisoned: String?
  @Option(name: .customLong("could-loss"), help: NearMissHelp.couldLoss.help(.count))
  var loss: String?

  /// The figures given; nil if none was.
  ///
  /// - Throws: `Complaint`.
  var tally: InvestigationTally? {
    get throws {
      guard [deaths, missing, severe, poisoned, loss].contains(where: { $0 != nil }) else {
        return nil
      }
      return InvestigationTally(
        deaths: try AccidentFigures.figure(deaths), missing: try AccidentFigures.figure(missing),
        severe: try AccidentFigures.figure(severe), poisoned: try AccidentFigures.figure(poisoned),
        lossFen: try AccidentFigures.loss(loss))
    }
  }
}

/// Records a near miss.
struct NearMissNewCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "new", NearMissHelp.record,
      examples: [
        Example(
          "anlan report nearmiss new --report 2 --could-deaths 3+ --course 车 --basis 勘",
          "由事故报告带出；可能死三人以上", "from a report; three or more could have died"),
        Example(
          "anlan report nearmiss new --report 2 --kind ENTRAPMENT --course 困 --basis 查",
          "一律列入的情形", "a kind that is always chosen"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Option(help: NearMissHelp.report.help(.number)) var report: String?
  @Option(help: ReportHelp.unit.help(.name)) var unit: String?
  @Option(help: ReportHelp.entity.help(.entity)) var entity: String?
  @Option(help: ReportHelp.place.help(.text)) var place: String?
  @Option(help: ReportHelp.at.help(.time)) var at: String?
  @Option(help: NearMissHelp.kind.help(.code)) var kind: String?
  @Option(help: NearMissHelp.course.help(.text)) var course: String
  @Option(help: NearMissHelp.basis.help(.text)) var basis: String
  @Option(help: NearMissHelp.barriers.help(.count)) var barriers: UInt32?
  @Option(help: NearMissHelp.corrects.help(.number)) var corrects: String?
  @OptionGroup var figures: FigureOptions
  @OptionGroup var potential: PotentialOptions

  func run(in session: Session) async throws -> Outcome {
    let outcome = figures.isEmpty ? nil : try figures.tally
    var miss = InvestigationNearMiss(
      report: try report.map(NumberedName.report) ?? "", unit: unit ?? "", place: place ?? "",
      occurTime: try at.map { try InspectionTime.moment($0) }, kind: kind ?? "", course: course,
      outcome: outcome, potential: try potential.tally, potentialBasis: basis,
      barriers: barriers.map { InvestigationBarrierCount(standing: $0) },
      corrects: try corrects.map(NumberedName.nearMiss) ?? "")
    let answer = try await session.with(.investigation) { link in
      if let entity {
        miss.entity = try await EntityLookup.name(entity, over: link)
        let known = try await link.call(
          EntityServiceMethods.getEntity, EntityGetEntityRequest(name: miss.entity)
        ).entity
        if miss.unit.isEmpty { miss.unit = known?.holder?.name ?? "" }
        miss.industry = known?.premises?.industry ?? ""
      }
      return try await link.call(
        InvestigationNearMissServiceMethods.recordNearMiss,
        InvestigationRecordNearMissRequest(requestID: act.id, nearMiss: miss))
    }
    NearMissPage(miss: answer.nearMiss ?? InvestigationNearMiss())
      .say(json: answer.jsonValue, on: session.console)
    return .ok
  }
}

/// Shows a near miss.
struct NearMissShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", NearMissHelp.show,
      examples: [Example("anlan report nearmiss show 3", "第 3 个", "no. 3")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: NearMissHelp.number.help(.number)) var number: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationNearMissServiceMethods.getNearMiss,
      InvestigationGetNearMissRequest(name: try NumberedName.nearMiss(number)))
    NearMissPage(miss: answer.nearMiss ?? InvestigationNearMiss())
      .say(json: answer.jsonValue, on: session.console)
    return .ok
  }
}

/// Lists near misses.
struct NearMissListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", NearMissHelp.list,
      examples: [
        Example("anlan report nearmiss list --chosen", "达到门槛的", "those above the threshold"),
        Example("anlan report nearmiss list --kind ENTRAPMENT --json", "人员被困的", "of a kind"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Flag(help: NearMissHelp.chosen.help) var chosen = false
  @Option(help: NearMissHelp.byKind.help(.code)) var kind: String?
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?

  func run(in session: Session) async throws -> Outcome {
    var filters = FilterText()
    if chosen { filters.add("chosen", "=", word: "yes") }
    if let kind { filters.add("kind", "=", kind) }
    if let filter { filters.add(filter) }
    let conditions = filters.text
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationNearMissServiceMethods.listNearMisses,
            InvestigationListNearMissesRequest(
              pageSize: pages.size, pageToken: token, filter: conditions))
        }, items: \.nearMisses, token: \.nextPageToken)
    }
    session.console.list(
      NearMissPage.table(answer.nearMisses), json: answer, token: answer.nextPageToken)
    return .ok
  }
}

/// Shows the rule by which near misses are chosen.
struct NearMissRuleCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "rule", NearMissHelp.rule,
      examples: [Example("anlan report nearmiss rule", "今天有效的规则", "in force today")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: NearMissHelp.day.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationNearMissServiceMethods.getNearMissRule,
      InvestigationGetNearMissRuleRequest(day: try day.map(FilterText.day) ?? ""))
    let console = session.console
    let details = NearMissPage.details(of: answer)
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: details.plainLines.forEach { console.line($0) }
    case .text: console.page(details.lines(on: console))
    }
    return .ok
  }
}
