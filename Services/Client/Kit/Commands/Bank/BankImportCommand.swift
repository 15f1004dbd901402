import ArgumentParser
import Contracts
import QuestionFormats
import Questions
import Vocabulary

/// Imports questions into the draft version of a bank.
struct BankImportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "import", BankHelp.importing,
      examples: [
        Example(
          "anlan bank import 瓦斯检查工.json --dry-run", "先试判，不入库", "judge first, store nothing"),
        Example(
          "anlan bank import a.xlsx --bank blaster --title 爆破工 --sector coal-mine",
          "导入为新题库", "import as a new bank"),
        Example(
          "anlan bank import 题库目录 --bank coal-mine --verdicts 结论.csv", "整个目录，结论另存",
          "a whole folder, verdicts to a file"),
      ])
  }

  /// Rows to show.
  enum Shown: String, ExpressibleByArgument, CaseIterable {
    case rejected, all, none
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.files.help(.file), completion: .file()) var files: [String]
  @Option(help: BankHelp.bank.help(.bank)) var bank: String?
  @Option(help: BankHelp.title.help(.text)) var title: String?
  @Option(help: BankHelp.sector.help(.sector)) var sector: String?
  @Option(help: BankHelp.ofPost.help(.post)) var post: [String] = []
  @Option(help: BankHelp.encoding.help(.encoding)) var encoding: String?
  @Flag(name: .customLong("dry-run"), help: BankHelp.dryRun.help) var dryRun = false
  @Option(help: BankHelp.showRows.help(.which)) var show = Shown.rejected
  @Option(help: BankHelp.verdicts.help(.file), completion: .file(extensions: ["csv"]))
  var verdicts: String?

  func run(in session: Session) async throws -> Outcome {
    let sources = try read(session)
    var done: [ImportedFile] = []
    var failure: Complaint?
    do {
      done = try await session.with(.enforcement) { link in
        try await BankImporting(link: link, console: session.console, dryRun: dryRun)
          .run(sources)
      }
    } catch let error as BankImporting.Stopped {
      done = error.done
      failure = Complaint(error.cause, session: session).about(error.file)
    }
    if let failure, done.isEmpty { throw failure }
    let page = BankImportPage(files: done, show: show, console: session.console)
    page.write()
    if let verdicts {
      try VerdictSheet(files: done).write(to: verdicts)
      session.console.notice(BankText.verdictsWritten.with(verdicts))
    }
    if let failure { throw failure }
    suggest(page.total, done, on: session.console)
    return done.contains(where: \.hasRejected) ? .rejected : .ok
  }

  private func read(_ session: Session) throws -> [QuestionFile] {
    let code = try bank.map { String(try BankNames.bank($0).dropFirst("banks/".count)) } ?? ""
    let asked = BankHead(code: code, title: title ?? "", sector: sector ?? "")
    let hint = ReadingHint(
      encoding: try encoding.map(Self.encoding), sector: sector ?? "", posts: post)
    return try QuestionPaths.expanded(files, on: session.console).map {
      try QuestionFile($0, asked: asked, hint: hint, session: session)
    }
  }

  /// The encoding of a name.
  ///
  /// - Throws: `Complaint` for a name that is none of ours.
  static func encoding(_ name: String) throws -> TextEncoding {
    guard let encoding = TextEncoding(rawValue: name.lowercased()) else {
      throw Complaint(
        ParserText.invalidValue.with(name, "<\(ValueText.encoding.text)>", ""),
        items: [.init(place: "--encoding", why: BankHelp.encoding.text)], outcome: .usage)
    }
    return encoding
  }

  private func suggest(
    _ total: EnforcementImportQuestionsSummary, _ done: [ImportedFile], on console: Console
  ) {
    let names = files.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
    let banks = Set(done.map(\.source.head.code))
    let code = banks.count == 1 ? banks.first ?? "-" : "-"
    if dryRun {
      let options =
        (bank.map { " --bank \($0)" } ?? "") + (title.map { " --title \($0)" } ?? "")
        + (sector.map { " --sector \($0)" } ?? "")
      return console.suggest("anlan bank import \(names)\(options)")
    }
    if total.contradictions > 0 {
      return console.suggest("anlan bank questions \(code) --state FLAGGED")
    }
    if total.added + total.revised > 0 {
      console.suggest(code == "-" ? "anlan bank list" : "anlan bank submit \(code)")
    }
  }
}

extension Complaint {
  /// The same complaint, saying which file it is about.
  func about(_ file: String) -> Complaint {
    Complaint(
      BankText.fileNotice.with(file, what), items: items, tries: tries, reason: reason,
      requestID: requestID, outcome: outcome)
  }
}
