import ArgumentParser
import Contracts
import Glibc
import Wire

/// Says what answers tell about a bank, a blueprint, a question, and mines.
struct StatisticsCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "stats", StatisticsText.stats,
      examples: [
        Example("anlan quiz stats coal-gas-inspector", "一个题库", "a bank"),
        Example("anlan quiz stats blueprints/gas-inspector", "一个方案的考问", "a blueprint's sittings"),
        Example("anlan quiz stats coal-gas-inspector/12", "一道题的全部数字", "every figure of a question"),
        Example(
          "anlan quiz stats coal-gas-inspector --csv 题目.csv --svg 图", "数字和三张图", "figures and plots"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: StatisticsText.bankOrName.help(.name)) var name: String
  @Option(help: QuizHelp.post.help(.post)) var post: String?
  @Option(help: StatisticsText.fewest.help(.count)) var min: UInt32 = 1
  @Flag(name: .customLong("equal-forms"), help: StatisticsText.equalForms.help)
  var equalForms = false
  @Option(help: StatisticsText.csv.help(.file), completion: .file(extensions: ["csv"]))
  var csv: String?
  @Option(help: StatisticsText.svg.help(.folder), completion: .directory) var svg: String?

  func run(in session: Session) async throws -> Outcome {
    let parent = try Self.parent(name)
    return try await session.with(.enforcement) { link in
      let answer = try await figures(parent, over: link)
      if svg != nil { try await draw(parent, over: link, session) }
      if let csv { try write(answer.items, to: csv, on: session.console) }
      StatisticsPage(answer: answer).report(on: session.console)
      if answer.items.contains(where: { !$0.flags.isEmpty }) {
        session.console.suggest("anlan quiz flags")
      }
      return .ok
    }
  }

  /// `banks/x` for `x`, `banks/x/questions/3` for `x/3`; names as they are.
  ///
  /// - Throws: `Complaint`.
  static func parent(_ text: String) throws -> String {
    if text.hasPrefix("blueprints/") { return text }
    let isQuestion = text.split(separator: "/").count > (text.hasPrefix("banks/") ? 2 : 1)
    return isQuestion ? try BankNames.question(text) : try BankNames.bank(text)
  }

  private func figures(
    _ parent: String, over link: Link
  ) async throws -> EnforcementGetStatisticsResponse {
    let stream = try await link.stream(
      EnforcementQuizServiceMethods.getStatistics,
      EnforcementGetStatisticsRequest(
        parent: parent, post: post ?? "", answersMin: parent.contains("/questions/") ? 0 : min,
        equalForms: equalForms))
    var whole = EnforcementGetStatisticsResponse()
    for try await part in stream {
      whole.test = part.test ?? whole.test
      whole.items += part.items
      whole.mines += part.mines
    }
    return whole
  }

  private func draw(_ parent: String, over link: Link, _ session: Session) async throws {
    guard let svg else { return }
    let folder = parent.split(separator: "/").prefix(2).joined(separator: "/")
    let stream = try await link.stream(
      EnforcementQuizServiceMethods.drawPlots,
      EnforcementDrawPlotsRequest(
        parent: folder, post: post ?? "", equalForms: equalForms))
    var plots: [(name: String, bytes: [UInt8])] = []
    for try await part in stream {
      if plots.last?.name != part.name { plots.append((part.name, [])) }
      plots[plots.count - 1].bytes += part.chunk
    }
    guard mkdir(svg, 0o755) == 0 || errno == EEXIST else {
      throw OutputFile.unwritable(svg, errno)
    }
    for plot in plots {
      // A name of the service never leaves the folder.
      let name = plot.name.filter { $0.isASCII && ($0.isLetter || $0 == "-") }
      let path = "\(svg)/\(name).svg"
      let file = try OutputFile(path)
      try file.write(plot.bytes)
      try file.commit()
      session.console.notice(StatisticsText.svgWritten.with(path))
    }
  }

  private func write(
    _ items: [EnforcementItemStatistics], to path: String, on console: Console
  ) throws {
    let file = try OutputFile(path)
    try file.write(StatisticsSheet(items: items).bytes)
    try file.commit()
    console.notice(StatisticsText.csvWritten.with(path, "\(items.count)"))
  }
}
