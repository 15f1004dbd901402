import ArgumentParser
import Contracts
import QuestionFormats

/// Takes in a CAP file of another system.
struct WarningImportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "import", WarningHelp.importFile,
      examples: [
        Example("anlan warning import 暴雨.xml", "推送全部部门", "push it to every department"),
        Example("anlan warning import 暴雨.xml --to YJ,NY", "只推送给两个部门", "to two departments"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: WarningHelp.file.help(.file), completion: .file()) var file: String
  @Option(help: WarningHelp.to.help(.department)) var to: String?

  func run(in session: Session) async throws -> Outcome {
    let input = try InputFile(file, session: session)
    defer { input.close() }
    let message: CAPMessage
    do {
      message = try CAPReader.read(try input.bytes())
    } catch let refusal as CAPRefusal {
      let why = CAPFaultText(rawValue: refusal.kind.rawValue)?.text ?? refusal.kind.rawValue
      throw Complaint(
        WarningText.badFile.with(file),
        items: [
          .init(
            place: WarningText.line.with("\(refusal.line)"),
            why: "\(why)（\(refusal.detail)）", basis: "CAP 1.2")
        ], outcome: .rejected)
    }
    let answer = try await session.call(
      .investigation, InvestigationWarningServiceMethods.importWarning,
      InvestigationImportWarningRequest(
        alert: message.alert,
        departments: (to ?? "").split { ",，、 ".contains($0) }.map(String.init)))
    WarningPage.say(
      answer.warning ?? InvestigationWarning(), answer.existed ? .existed : .imported,
      json: answer, on: session.console)
    return .ok
  }
}

/// Writes a warning as a CAP file.
struct WarningExportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "export", WarningHelp.exportFile,
      examples: [Example("anlan warning export 3 -o 暴雨.xml", "存为 CAP 文件", "as a CAP file")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: WarningHelp.warning.help(.number)) var warning: String
  @Option(
    name: [.customShort("o"), .customLong("output")], help: EvidenceHelp.output.help(.file),
    completion: .file())
  var output: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationWarningServiceMethods.getWarning,
      InvestigationGetWarningRequest(name: try WarningPage.name(warning)))
    let text = CAPWriter.write(CAPMessage(answer.warning?.alert ?? InvestigationAlert()))
    guard let output else {
      session.console.output.write(text)
      return .ok
    }
    let file = try OutputFile(output)
    try file.write(Array(text.utf8))
    try file.commit()
    session.console.line(WarningText.written.with(output))
    return .ok
  }
}
