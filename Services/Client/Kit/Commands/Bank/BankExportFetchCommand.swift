import ArgumentParser
import Contracts
import Glibc
import QuestionFormats
import Questions
import Vocabulary
import Wire

/// Fetches an export that was agreed to, into a file of another program's format.
struct BankExportFetchCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "fetch", BankHelp.exportFetch,
      examples: [
        Example("anlan bank export fetch 3 --output 瓦斯检查工.xlsx", "存成 XLSX", "as XLSX"),
        Example(
          "anlan bank export fetch 3 --output 题库.xml --format moodle-xml", "存成 Moodle XML",
          "as Moodle XML"),
      ])
  }

  /// A format that can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case gift
    case moodleXML = "moodle-xml"
    case xlsx, csv

    /// The format that a file's ending tells.
    init?(ending path: String) {
      switch path.split(separator: ".").last?.lowercased() {
      case "gift", "txt": self = .gift
      case "xml": self = .moodleXML
      case "xlsx": self = .xlsx
      case "csv": self = .csv
      default: return nil
      }
    }
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BankHelp.exportName.help(.export)) var export: String
  @Option(help: BankHelp.output.help(.file), completion: .file()) var output: String
  @Option(help: BankHelp.format.help(.format)) var format: Format?

  func run(in session: Session) async throws -> Outcome {
    let name = try BankNames.export(export)
    guard let format = format ?? Format(ending: output) else {
      let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw Complaint(BankText.formatUnknown.with(output, names), outcome: .usage)
    }
    let questions = try await session.with(.enforcement) { link in
      let stream = try await link.stream(
        EnforcementBankServiceMethods.exportQuestions,
        EnforcementExportQuestionsRequest(export: name))
      var questions: [EnforcementQuestion] = []
      for try await answer in stream { questions += answer.questions }
      return questions
    }
    let drafts = questions.compactMap(\.content).compactMap(QuestionDraft.init)
    guard !drafts.isEmpty else {
      throw Complaint(BankText.exportEmpty.with(output))
    }
    try Self.write(drafts, as: format, to: output)
    switch session.console.form {
    case .json:
      session.console.json(
        .object([
          .init("questions", .number("\(drafts.count)")), .init("output", .string(output)),
          .init("format", .string(format.rawValue)),
        ]))
    case .plain: session.console.line("\(output)\t\(drafts.count)")
    case .text: session.console.line(BankText.exportWritten.with("\(drafts.count)", output))
    }
    return .ok
  }

  /// Writes the questions, whole or not at all.
  ///
  /// - Throws: `Complaint`.
  static func write(_ drafts: [QuestionDraft], as format: Format, to path: String) throws {
    switch format {
    case .gift: try write(Array(GiftWriter.write(drafts).utf8), to: path)
    case .moodleXML: try write(Array(MoodleXMLWriter.write(drafts).utf8), to: path)
    case .csv: try write(BankCSV.file(of: drafts), to: path)
    case .xlsx:
      let part = path + ".part"
      do {
        try BankWorkbook.write(drafts, to: part)
      } catch {
        unlink(part)
        throw Complaint(
          UsageText.fileUnwritable.with(path, Reasons.meaning(of: error.reason)),
          items: error.detail.isEmpty ? [] : [.init(place: "", why: error.detail)],
          reason: error.reason)
      }
      try OutputFile.adopt(part, as: path)
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try OutputFile(path)
    try file.write(bytes)
    try file.commit()
  }
}
