import ArgumentParser
import Contracts

/// Prints an accident report or a supplement.
struct ReportPrintCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "print", ReportHelp.print,
      examples: [
        Example("anlan report print 12", "快报", "the first report"),
        Example("anlan report print 12 --pdf 快报.pdf", "快报存为 PDF", "as a PDF"),
        Example(
          "anlan report print 12 --supplement 2 --html 续报.html", "第二次续报",
          "the second supplement"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ReportHelp.report.help(.number)) var report: String
  @Option(help: ReportHelp.number.help(.number)) var supplement: UInt32?
  @Option(help: ReportHelp.html.help(.file), completion: .file()) var html: String?
  @Option(help: PrintText.pdf.help(.file), completion: .file()) var pdf: String?

  func run(in session: Session) async throws -> Outcome {
    let folders = session.surroundings.environment["PATH"]
    let printer = try pdf.map { (path: $0, made: try PDFPrinter(searching: folders)) }
    let answer = try await session.call(
      .investigation, InvestigationReportServiceMethods.getReport,
      InvestigationGetReportRequest(name: try NumberedName.report(report)))
    let print = ReportPrint(report: answer.report ?? InvestigationReport(), supplement: supplement)
    let console = session.console
    if let html {
      let file = try OutputFile(html)
      try file.write(Array(print.html.utf8))
      try file.commit()
      console.line(CaseText.written.with(html))
    }
    if let printer {
      try await printer.made.write(print.html, to: printer.path)
      console.line(CaseText.written.with(printer.path))
    }
    if html != nil || pdf != nil { return .ok }
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    var details = Details()
    for row in print.rows { details.add(row.0, row.1) }
    console.page([console.styled(print.head, .bold), ""] + details.lines(on: console))
    return .ok
  }
}
