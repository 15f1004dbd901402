import ArgumentParser
import Contracts

/// Lists questions by condition.
struct BankQuestionsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "questions", BankHelp.questions,
      examples: [
        Example("anlan bank questions coal-gas-inspector --red-line", "红线题", "red-line questions"),
        Example("anlan bank questions - --post 瓦斯检查工 --kind 多选", "某岗位的多选题", "by post and kind"),
        Example(
          "anlan bank questions - --state FLAGGED", "等人定夺的题", "those that wait for a decision"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Argument(help: BankHelp.bankOrAll.help(.bank)) var bank: String
  @Option(help: BankHelp.post.help(.post)) var post: String?
  @Option(help: BankHelp.topic.help(.text)) var topic: String?
  @Option(help: BankHelp.kind.help(.kind)) var kind: String?
  @Option(help: BankHelp.state.help(.state)) var state: String?
  @Option(help: BankHelp.law.help(.law)) var law: String?
  @Flag(name: .customLong("red-line"), help: BankHelp.redLine.help) var redLine = false
  @Option(help: CommonHelp.filter.help(.filter)) var filter: String?

  func run(in session: Session) async throws -> Outcome {
    let parent = bank == "-" ? "banks/-" : try BankNames.bank(bank)
    let conditions = conditions()
    let answer = try await session.with(.enforcement) { link in
      try await pages.collect(
        { token in
          try await link.call(
            EnforcementBankServiceMethods.listQuestions,
            EnforcementListQuestionsRequest(
              parent: parent, pageSize: pages.size, pageToken: token, filter: conditions))
        }, items: \.questions, token: \.nextPageToken)
    }
    session.console.list(
      Self.table(answer.questions), json: answer, token: answer.nextPageToken)
    if let first = answer.questions.first {
      session.console.suggest("anlan bank question \(BankNames.short(first.name))")
    }
    return .ok
  }

  /// The conditions as the service reads them.
  func conditions() -> String {
    var text = FilterText()
    if let post { text.add("post", "=", post) }
    if let topic { text.add("topic", "=", topic) }
    if let kind { text.add("kind", "=", word: Self.kindWord(kind)) }
    if let state { text.add("state", "=", word: Self.stateWord(state)) }
    if let law { text.add("law", "=", law) }
    if redLine { text.add("red_line", "=", word: "true") }
    if let filter { text.add(filter) }
    return text.text
  }

  /// `SINGLE` for `single` and `单选`.
  static func kindWord(_ text: String) -> String {
    let found: EnforcementQuestionKind? = Names.value(
      text, prefix: "QUESTION_KIND_", words: QuestionKindText.self)
    return found.map { String($0.wireName.dropFirst("QUESTION_KIND_".count)) } ?? text.uppercased()
  }

  /// `FLAGGED` for `flagged` and `待定`.
  static func stateWord(_ text: String) -> String {
    let found: EnforcementQuestionState? = Names.value(
      text, prefix: "QUESTION_STATE_", words: QuestionNameText.self)
    return found.map { String($0.wireName.dropFirst("QUESTION_STATE_".count)) }
      ?? text.uppercased()
  }

  /// One line a question.
  static func table(_ questions: [EnforcementQuestion]) -> Table {
    var table = Table([
      .init(ValueText.question.text), .init(CommonText.state.text),
      .init(BankText.kind.text), .init(BankText.redLine.text, drops: true),
      .init(BankText.difficulty.text, right: true, drops: true),
      .init(BankText.topic.text, gives: true, cellsMin: 8),
      .init(BankText.stem.text, gives: true, cellsMin: 24),
    ])
    for question in questions {
      let content = question.content ?? EnforcementQuestionContent()
      table.add([
        .init(BankNames.short(question.name)),
        .init(Names.state(question.state), Names.style(question.state)),
        .init(Names.kind(content.kind)), .init(content.isRedLine ? BankText.redLine.text : ""),
        .init("\(content.difficulty)"), .init(content.topic), .init(content.stem),
      ])
    }
    return table
  }
}
