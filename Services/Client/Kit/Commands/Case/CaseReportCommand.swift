import ArgumentParser
import Contracts

/// Puts the investigation report together as a page.
struct CaseReportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "report", CaseHelp.page,
      examples: [
        Example("anlan case report 7 --html 调查报告.html", "汇编成网页", "as a page"),
        Example("anlan case report 7 --pdf 调查报告.pdf", "汇编成 PDF", "as a PDF"),
        Example(
          "anlan case report 7 --html 公开版.html --masked --mask 王五", "公开版", "as published"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.html.help(.file), completion: .file()) var html: String?
  @Option(help: PrintText.pdf.help(.file), completion: .file()) var pdf: String?
  @Option(help: CaseHelp.version.help(.version)) var version: UInt32 = 0
  @Flag(help: CaseHelp.masked.help) var masked = false
  @Option(help: CaseHelp.mask.help(.name)) var mask: [String] = []

  func run(in session: Session) async throws -> Outcome {
    let folders = session.surroundings.environment["PATH"]
    let printer = try pdf.map { (path: $0, made: try PDFPrinter(searching: folders)) }
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.getCaseReport,
      InvestigationGetCaseReportRequest(
        name: try NumberedName.investigation(number), version: version, masked: masked,
        maskedNames: mask))
    let console = session.console
    if let html {
      let file = try OutputFile(html)
      try file.write(Array(answer.html.utf8))
      try file.commit()
    }
    if let printer { try await printer.made.write(answer.html, to: printer.path) }
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    var details = Details()
    details.add(
      CaseText.number.text,
      answer.version == 0 ? CaseText.noDraft.text : CaseText.draft.with("\(answer.version)"))
    for point in answer.unresolved { details.add(CaseText.unresolved.text, point, .waiting) }
    console.page(details.lines(on: console))
    for path in [html, pdf].compactMap(\.self) { console.line(CaseText.written.with(path)) }
    return .ok
  }
}
