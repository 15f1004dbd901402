import ArgumentParser
import Contracts

/// What a node may be said to be.
struct CauseOptions: ParsableArguments {
  @Option(help: CausesHelp.kind.help(.kind)) var kind: String?
  @Option(help: CausesHelp.standing.help(.kind)) var standing: String?
  @Option(help: CausesHelp.gate.help(.kind)) var gate: String?
  @Option(help: CausesHelp.factor.help(.kind)) var factor: String?
  @Option(help: CausesHelp.level.help(.kind)) var level: String?
  @Option(help: CausesHelp.entries.help(.number)) var entries: String?

  /// Puts what is said on a node.
  ///
  /// - Throws: `Complaint` with the words there are.
  func put(on cause: inout InvestigationCause, of caseName: String) throws {
    if let kind {
      cause.kind = try CaseWord.value(kind, prefix: "CAUSE_KIND_", words: CauseKindText.self)
    }
    if let standing {
      cause.standing = try CaseWord.value(
        standing, prefix: "CAUSE_STANDING_", words: CauseStandingText.self)
    }
    if let gate {
      cause.gate = try CaseWord.value(gate, prefix: "CAUSE_GATE_", words: CauseGateText.self)
    }
    if let factor {
      cause.factor = try CaseWord.value(
        factor, prefix: "HUMAN_FACTOR_LEVEL_", words: HumanFactorText.self)
    }
    if let level {
      cause.level = try CaseWord.value(
        level, prefix: "SYSTEM_LEVEL_", words: SystemLevelText.self)
    }
    if let entries {
      cause.entries = CaseWord.names(entries, under: "entries", of: caseName)
    }
  }
}

/// Adds a node.
struct CauseAddCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "add", CausesHelp.add,
      examples: [
        Example("anlan case causes add 7 瓦斯爆炸事故 --kind 事故", "先加事故", "the accident first"),
        Example(
          "anlan case causes add 7 未编制措施 --kind 决策 --standing 间接原因",
          "一个间接原因", "an indirect cause"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @OptionGroup var options: CauseOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Argument(help: CausesHelp.text.help(.text)) var text: String

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.name(caseNumber)
    var cause = InvestigationCause(text: text)
    try options.put(on: &cause, of: name)
    let answer = try await session.call(
      .investigation, InvestigationCauseServiceMethods.addCause,
      InvestigationAddCauseRequest(requestID: act.id, caseName: name, cause: cause))
    CauseSaying(done: .added).say(answer.cause, json: answer, on: session.console)
    return .ok
  }
}

/// Revises a node.
struct CauseReviseCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "revise", CausesHelp.revise,
      examples: [
        Example("anlan case causes revise 7 3 --standing 直接原因 --note 组务会议定", "改认定", "its standing")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var options: CauseOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Argument(help: CausesHelp.node.help(.number)) var node: String
  @Option(help: CausesHelp.text.help(.text)) var text: String?
  @Option(help: CausesHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    let caseName = try CaseWord.name(caseNumber)
    let name = try CaseWord.one(node, under: "causes", of: caseName)
    let answer = try await session.with(.investigation) { link in
      let graph = try await link.call(
        InvestigationCauseServiceMethods.getCauses,
        InvestigationGetCausesRequest(caseName: caseName, view: .whole))
      guard var cause = graph.causes.first(where: { $0.name == name }) else {
        throw Complaint(
          FactReasonText.causeUnknown.text, tries: ["anlan case causes list \(caseNumber)"],
          reason: FactReasonText.causeUnknown.rawValue)
      }
      if let text { cause.text = text }
      try options.put(on: &cause, of: caseName)
      return try await link.call(
        InvestigationCauseServiceMethods.reviseCause,
        InvestigationReviseCauseRequest(cause: cause, note: note))
    }
    CauseSaying(done: .revised).say(answer.cause, json: answer, on: session.console)
    return .ok
  }
}

/// Takes a node out.
struct CauseWithdrawCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "withdraw", CausesHelp.withdraw,
      examples: [Example("anlan case causes withdraw 7 3 --note 查无此事", "撤出 N3", "take N3 out")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Argument(help: CausesHelp.node.help(.number)) var node: String
  @Option(help: CausesHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.one(node, under: "causes", of: try CaseWord.name(caseNumber))
    let answer = try await session.call(
      .investigation, InvestigationCauseServiceMethods.withdrawCause,
      InvestigationWithdrawCauseRequest(name: name, note: note))
    session.console.done(
      CausesText.withdrawn.with("N" + CaseWord.short(name)), plain: name, json: answer)
    return .ok
  }
}

/// Links two nodes.
struct CauseLinkCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "link", CausesHelp.link,
      examples: [
        Example("anlan case causes link 7 2 1 --evidence 3,4", "N2 导致 N1", "N2 causes N1"),
        Example(
          "anlan case causes link 7 5 2 --how 屏障失效 --evidence 6", "屏障失效", "a failed barrier"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Argument(help: CausesHelp.from.help(.number)) var from: String
  @Argument(help: CausesHelp.to.help(.number)) var to: String
  @Option(help: CausesHelp.how.help(.kind)) var how = "causes"
  @Option(help: CausesHelp.evidence.help(.number)) var evidence: String?
  @Option(help: CausesHelp.note.help(.reason)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.name(caseNumber)
    let arrow = InvestigationCauseArrow(
      from: try CaseWord.one(from, under: "causes", of: name),
      to: try CaseWord.one(to, under: "causes", of: name),
      link: try CaseWord.value(how, prefix: "CAUSE_LINK_", words: CauseLinkText.self),
      evidence: CaseWord.names(evidence, under: "evidence", of: name))
    let answer = try await session.call(
      .investigation, InvestigationCauseServiceMethods.linkCauses,
      InvestigationLinkCausesRequest(arrow: arrow, note: note ?? ""))
    let ends = ["N" + CaseWord.short(arrow.from), "N" + CaseWord.short(arrow.to)]
    session.console.done(
      CausesText.linked.phrase.with(ends), plain: ends.joined(separator: "\t"), json: answer)
    return .ok
  }
}

/// Takes an arrow out.
struct CauseUnlinkCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "unlink", CausesHelp.unlink,
      examples: [Example("anlan case causes unlink 7 5 2 --note 证据不支持", "断开", "take it out")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Argument(help: CausesHelp.from.help(.number)) var from: String
  @Argument(help: CausesHelp.to.help(.number)) var to: String
  @Option(help: CausesHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.name(caseNumber)
    let request = InvestigationUnlinkCausesRequest(
      from: try CaseWord.one(from, under: "causes", of: name),
      to: try CaseWord.one(to, under: "causes", of: name), note: note)
    let answer = try await session.call(
      .investigation, InvestigationCauseServiceMethods.unlinkCauses, request)
    let ends = ["N" + CaseWord.short(request.from), "N" + CaseWord.short(request.to)]
    session.console.done(
      CausesText.unlinked.phrase.with(ends), plain: ends.joined(separator: "\t"), json: answer)
    return .ok
  }
}

/// Says what became of a node.
struct CauseSaying {
  let done: CausesText

  func say(_ cause: InvestigationCause?, json answer: some WireMessage, on console: Console) {
    let cause = cause ?? InvestigationCause()
    console.done(
      done.with("N" + CaseWord.short(cause.name), cause.text), plain: cause.name, json: answer)
  }
}

extension Console {
  /// What an act has done, in the form asked for.
  func done(_ words: String, plain: String, json answer: some WireMessage) {
    switch form {
    case .json: json(answer.jsonValue)
    case .plain: line(plain)
    case .text: line(words)
    }
  }
}
