import ArgumentParser
import Contracts

/// Writes the record of a visit.
struct InspectionRecordCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "record", InspectionHelp.record,
      examples: [
        Example(
          "anlan inspection record 3 --arrive 9:30 --leave 9:50 --text - --signed-by 张某",
          "记录内容从标准输入读", "the text comes from stdin"),
        Example(
          "anlan inspection record 3 --arrive 9:30 --leave 9:50 --text - --refused 不在",
          "写明未签字的原因", "with why nobody signed"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: InspectionHelp.inspection.help(.inspection)) var inspection: String
  @Option(help: InspectionHelp.arrive.help(.time)) var arrive: String
  @Option(help: InspectionHelp.leave.help(.time)) var leave: String
  @Option(help: InspectionHelp.text.help(.text)) var text: String?
  @Option(
    name: .customLong("text-file"), help: InspectionHelp.textFile.help(.file),
    completion: .file())
  var textFile: String?
  @Option(help: InspectionHelp.problem.help(.text)) var problem: [String] = []
  @Option(name: .customLong("signed-by"), help: InspectionHelp.signedBy.help(.name))
  var signedBy: String?
  @Option(help: InspectionHelp.refused.help(.reason)) var refused: String?
  @Flag(help: InspectionHelp.underground.help) var underground = false
  @Option(help: InspectionHelp.note.help(.text)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try InspectionName.full(inspection)
    guard signedBy != nil || refused != nil else {
      throw Complaint(
        UsageText.noInput.with(InspectionText.signNeeded.text), outcome: .usage)
    }
    let record = EnforcementInspectionRecord(
      arriveTime: try InspectionTime.moment(arrive), leaveTime: try InspectionTime.moment(leave),
      text: try words(session), problems: problem, signedBy: signedBy ?? "",
      refusalNote: refused ?? "", isUnderground: underground)
    return try await InspectionMoving(done: .recorded, next: "anlan inspection close")
      .run(
        EnforcementMoveInspectionRequest(
          name: name, move: .record, note: note ?? "", record: record), in: session)
  }

  /// The text of the record from the option, a file or stdin.
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
}
