import ArgumentParser
import Contracts
import QuestionFormats
import Questions

/// Runs a rule and shows whom it selects; nothing is stored.
struct LessonPreviewCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "preview", LessonHelp.preview,
      examples: [
        Example(
          "anlan lesson preview --trade B06 --division 140581", "全市煤矿", "coal mines of the city"),
        Example(
          "anlan lesson preview --trade B06 --equipment WINCH --except 'X-1=井口已封闭'",
          "有绞车的，除去一家", "with winches, one left out"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var rule: RuleOptions

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.previewSelection,
      InvestigationPreviewSelectionRequest(rule: try rule.rule()))
    session.console.list(SelectionTable.table(answer.examples), json: answer)
    if session.console.isText {
      session.console.notice(
        LessonText.previewSum.with(
          "\(answer.entitiesIn)", "\(answer.toCheck)", "\(answer.entitiesOut)"))
    }
    return .ok
  }
}

/// Writes a lesson, or writes a draft anew.
struct LessonDraftCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "draft", LessonHelp.draft,
      examples: [
        Example(
          "anlan lesson draft 7 --title 绞车 --due 2026-12-31 --departments NY",
          "起草一条教训", "write a lesson"),
        Example(
          "anlan lesson draft nearmisses/3 --title 跑车 --due 2026-12-31 --departments NY",
          "由未遂事件起草", "from a near miss"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: LessonHelp.origin.help(.caseName)) var caseName: String
  @Option(help: LessonHelp.title.help(.text)) var title: String
  @Option(help: LessonHelp.text.help(.text)) var text: String?
  @Option(
    name: .customLong("text-file"), help: LessonHelp.textFile.help(.file), completion: .file())
  var textFile: String?
  @Option(help: LessonHelp.require.help(.text)) var require: [String] = []
  @Option(help: LessonHelp.cause.help(.code)) var cause: [String] = []
  @Option(help: LessonHelp.due.help(.day)) var due: String
  @Option(help: LessonHelp.departments.help(.department)) var departments: String
  @Option(help: LessonHelp.questions.help(.file), completion: .file()) var questions: String?
  @Option(help: LessonHelp.anew.help(.lesson)) var anew: String?
  @OptionGroup var rule: RuleOptions

  func run(in session: Session) async throws -> Outcome {
    let draft = InvestigationLessonDraft(
      case: try LessonName.ofOrigin(caseName), title: title, text: try words(session),
      requirements: require, causeCodes: cause, dueDay: try FilterText.day(due),
      rule: try rule.rule(), questions: try proposed(session),
      departments: departments.split(separator: ",").map(String.init))
    let answer = try await session.call(
      .investigation, InvestigationLessonServiceMethods.draftLesson,
      InvestigationDraftLessonRequest(
        requestID: act.id, name: try anew.map(LessonName.full) ?? "", draft: draft))
    LessonMoving(done: .drafted, next: "anlan lesson select")
      .say(answer.lesson ?? InvestigationLesson(), json: answer, on: session.console)
    return .ok
  }

  /// The text from the option, a file or stdin.
  private func words(_ session: Session) throws -> String {
    if let path = textFile ?? (text == "-" ? "-" : nil) {
      let input = try InputFile(path, session: session)
      defer { input.close() }
      var words = try input.text()
      while words.last?.isWhitespace == true { words.removeLast() }
      return words
    }
    return try Prompt.value(
      text, asking: InspectionText.textAsk.text, flag: InspectionText.textNeeded.text,
      session: session)
  }

  /// Questions for the bank, from a file in any format that `anlan bank import` reads.
  private func proposed(_ session: Session) throws -> [EnforcementQuestionContent] {
    guard let questions else { return [] }
    let input = try InputFile(questions, session: session)
    defer { input.close() }
    let reading = readQuestions(
      bytes: try input.bytes(), name: questions.split(separator: "/").last.map(String.init) ?? "",
      hint: ReadingHint())
    // A lesson without the question its author meant would be silent about it.
    let unread = reading.rows.count(where: { $0.draft == nil })
    guard unread == 0 else {
      throw Complaint(
        ProposalText.unreadRows.with(questions, "\(unread)"),
        tries: ["anlan bank import \(questions) --dry-run"], outcome: .rejected)
    }
    return reading.rows.compactMap(\.draft).map(EnforcementQuestionContent.init)
  }
}

/// Records what an entity has, so that rules can ask for it.
struct LessonTraitCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "trait", LessonHelp.trait,
      examples: [
        Example(
          "anlan lesson trait X-1 --equipment WINCH --source inspections/12",
          "检查时看到的设备", "equipment seen at an inspection"),
        Example(
          "anlan lesson trait X-1 --no equipment --source inspections/12", "没有这类设备",
          "it has none"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: LessonHelp.entity.help(.entity)) var entity: String
  @Option(help: LessonHelp.process.help(.code)) var process: [String] = []
  @Option(help: LessonHelp.hazard.help(.code)) var hazard: [String] = []
  @Option(help: LessonHelp.equipment.help(.code)) var equipment: [String] = []
  @Option(name: .customLong("no"), help: LessonHelp.none.help(.kind)) var none: [String] = []
  @Option(help: LessonHelp.source.help(.text)) var source: String

  func run(in session: Session) async throws -> Outcome {
    var values: [(InvestigationSelectionCriterion, [String])] = [
      (.process, process), (.hazard, hazard), (.equipment, equipment),
    ].filter { !$0.1.isEmpty }
    for word in none {
      guard
        let criterion: InvestigationSelectionCriterion = Names.value(
          word, prefix: "SELECTION_CRITERION_", words: CriterionNameText.self)
      else {
        throw Complaint(LessonText.badPair.with(word, "process|hazard|equipment"), outcome: .usage)
      }
      values.append((criterion, []))
    }
    for (criterion, values) in values {
      _ = try await session.call(
        .investigation, InvestigationLessonServiceMethods.putEntityTraits,
        InvestigationPutEntityTraitsRequest(
          entity: LessonName.ofEntity(entity), criterion: criterion, values: values,
          source: source))
    }
    if session.console.isText { session.console.line(LessonText.traitKept.with(entity)) }
    return .ok
  }
}
