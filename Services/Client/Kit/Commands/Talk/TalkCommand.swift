import ArgumentParser
import Contracts

/// Commands about warning talks (警示约谈).
struct TalkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "talk", AccountabilityHelp.talkGroup,
      examples: [
        Example("anlan talk list --case 7", "一起事故的约谈", "talks of a case"),
        Example("anlan talk answer 2 --report 高煤字〔2026〕9号", "收到整改报告", "the report came"),
      ],
      subcommands: [
        TalkListCommand.self, TalkShowCommand.self, TalkRecordCommand.self,
        TalkAnswerCommand.self,
      ],
      defaultSubcommand: TalkListCommand.self)
  }
}

/// Lists talks.
struct TalkListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", AccountabilityHelp.talkList,
      examples: [Example("anlan talk list --case 7", "一起事故的约谈", "talks of a case")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(name: .customLong("case"), help: LessonHelp.caseName.help(.caseName))
  var caseName: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try caseName.map(LessonName.ofCase) ?? ""
    let answer = try await session.with(.investigation) { link in
      try await pages.collect(
        { token in
          try await link.call(
            InvestigationMeasureServiceMethods.listTalks,
            InvestigationListTalksRequest(case: name, pageSize: pages.size, pageToken: token))
        }, items: \.talks, token: \.nextPageToken)
    }
    session.console.list(
      TalkPage.table(answer.talks), json: answer, token: answer.nextPageToken)
    return .ok
  }
}

/// Shows one talk.
struct TalkShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", AccountabilityHelp.talkShow,
      examples: [Example("anlan talk show 2", "第 2 次", "talk no. 2")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.talk.help(.number)) var talk: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.getTalk,
      InvestigationGetTalkRequest(name: try LessonName.ofTalk(talk)))
    if case .json = session.console.form {
      session.console.json(answer.jsonValue)
      return .ok
    }
    session.console.show(TalkPage.details(answer.talk ?? InvestigationTalk()))
    return .ok
  }
}

/// Enters a talk.
struct TalkRecordCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "record", AccountabilityHelp.talkRecord,
      examples: [
        Example(
          "anlan talk record 7 示例煤业 --reason 两起 --talker 安委办 --minutes 已约谈",
          "登记一次约谈", "enter a talk")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: LessonHelp.caseName.help(.caseName)) var caseName: String
  @Argument(help: AccountabilityHelp.talkParty.help(.name)) var party: String
  @Option(help: AccountabilityHelp.reason.help(.reason)) var reason: String
  @Option(help: AccountabilityHelp.talker.help(.name)) var talker: String
  @Option(help: AccountabilityHelp.day.help(.day)) var day: String?
  @Option(help: AccountabilityHelp.minutes.help(.text)) var minutes: String?
  @Option(
    name: .customLong("minutes-file"), help: AccountabilityHelp.minutesFile.help(.file),
    completion: .file())
  var minutesFile: String?
  @Option(help: AccountabilityHelp.promises.help(.text)) var promises: String?
  @Option(help: AccountabilityHelp.due.help(.day)) var due: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.recordTalk,
      InvestigationRecordTalkRequest(
        requestID: act.id,
        talk: InvestigationTalk(
          case: try LessonName.ofCase(caseName), party: party, reason: reason, talker: talker,
          day: try LessonReturning.day(day), minutes: try words(in: session),
          promises: promises ?? "", reportDueDay: try due.map(FilterText.day) ?? "")))
    let talk = answer.talk ?? InvestigationTalk()
    Standing(
      name: talk.name, state: talk.reportDueDay,
      text: AccountabilityText.recorded.with(LessonName.short(talk.name), talk.reportDueDay),
      next: "anlan talk answer"
    ).say(json: answer, on: session.console)
    return .ok
  }

  private func words(in session: Session) throws -> String {
    guard let path = minutesFile ?? (minutes == "-" ? "-" : nil) else { return minutes ?? "" }
    let input = try InputFile(path, session: session)
    defer { input.close() }
    return try input.text()
  }
}

/// Enters the report that followed a talk.
struct TalkAnswerCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "answer", AccountabilityHelp.talkAnswer,
      examples: [
        Example("anlan talk answer 2 --report 高煤字〔2026〕9号", "收到整改报告", "the report came")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: AccountabilityHelp.talk.help(.number)) var talk: String
  @Option(help: AccountabilityHelp.report.help(.text)) var report: String
  @Option(help: AccountabilityHelp.reportDay.help(.day)) var day: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationMeasureServiceMethods.answerTalk,
      InvestigationAnswerTalkRequest(
        name: try LessonName.ofTalk(talk), report: report,
        day: try day.map(FilterText.day) ?? ""))
    let talk = answer.talk ?? InvestigationTalk()
    Standing(
      name: talk.name, state: talk.reportDay,
      text: AccountabilityText.answered.with(LessonName.short(talk.name), talk.report)
    ).say(json: answer, on: session.console)
    return .ok
  }
}

/// Talks for people.
enum TalkPage {
  /// One line a talk.
  static func table(_ talks: [InvestigationTalk]) -> Table {
    var table = Table([
      .init(InspectionText.number.text, right: true), .init(CommonText.time.text),
      .init(LessonText.caseName.text), .init(AccountabilityText.party.text),
      .init(AccountabilityText.reason.text, gives: true, cellsMin: 10),
      .init(AccountabilityText.reportDue.text), .init(AccountabilityText.report.text),
    ])
    for talk in talks {
      table.add([
        .init(LessonName.short(talk.name)), .init(talk.day), .init(talk.case),
        .init(talk.party), .init(talk.reason),
        .init(talk.reportDueDay, talk.reportLate ? .bad : .plain), report(talk),
      ])
    }
    return table
  }

  /// Its facts.
  static func details(_ talk: InvestigationTalk) -> Details {
    var details = Details()
    details.add(InspectionText.number.text, LessonName.short(talk.name), .bold)
    details.add(LessonText.caseName.text, talk.case)
    details.add(CommonText.time.text, talk.day)
    details.add(AccountabilityText.party.text, talk.party)
    details.add(AccountabilityText.reason.text, talk.reason)
    details.add(AccountabilityText.talker.text, talk.talker)
    details.add(AccountabilityText.minutes.text, talk.minutes)
    details.add(AccountabilityText.promises.text, talk.promises)
    details.add(
      AccountabilityText.reportDue.text, talk.reportDueDay, talk.reportLate ? .bad : .plain)
    details.add(
      AccountabilityText.report.text,
      [talk.report, talk.reportDay, talk.reportLate ? AccountabilityText.late.text : ""]
        .filter { !$0.isEmpty }.joined(separator: " "), talk.reportLate ? .bad : .plain)
    details.add(InspectionText.by.text, talk.account)
    return details
  }

  private static func report(_ talk: InvestigationTalk) -> Table.Cell {
    guard talk.report.isEmpty else { return .init(talk.report, .good) }
    return talk.reportLate ? .init(AccountabilityText.late.text, .bad) : .init("—", .dim)
  }
}
