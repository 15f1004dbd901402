import Contracts
import FoundationEssentials
import Glibc
import QuestionFormats
import Testing
import Vocabulary

@testable import ClientKit

@Suite("Warnings as CAP files")
struct WarningFileTests {
  /// A warning as `anlan warning issue` says it, with what the service adds.
  private static func alert(
    _ type: InvestigationAlertType, status: InvestigationAlertStatus = .actual
  ) throws -> InvestigationAlert {
    let now = UTCMicroseconds(WallClock.microseconds())
    let command = try WarningIssueCommand.parse([
      "暴雨", "--headline", "矿区暴雨 <红色>", "--severity", "Severe", "--hours", "12", "--polygon",
      "35.8,112.9 35.9,112.9 35.9,113.0 35.8,112.9", "--response", "Evacuate",
    ])
    var alert = command.says.alert(now: now)
    alert.identifier = "anlan-1"
    alert.sender = "anlan.YJ"
    alert.sent = now.description
    alert.status = status
    alert.type = type
    if type != .alert {
      alert.references = [
        InvestigationAlertReference(
          sender: "anlan.YJ", identifier: "anlan-0", sent: now.description)
      ]
    }
    if type == .cancel || type == .ack { alert.infos = [] }
    return alert
  }

  @Test(
    "what a command says is CAP 1.2 by an independent check, for each type, drill or not",
    .enabled(if: access("/usr/bin/python3", X_OK) == 0, "needs /usr/bin/python3"),
    arguments: [
      (.alert, .actual), (.update, .actual), (.cancel, .actual), (.ack, .actual),
      (.alert, .exercise), (.update, .exercise), (.cancel, .exercise), (.ack, .exercise),
    ] as [(InvestigationAlertType, InvestigationAlertStatus)])
  func written(type: InvestigationAlertType, status: InvestigationAlertStatus) throws {
    let alert = try Self.alert(type, status: status)
    let text = CAPWriter.write(CAPMessage(alert))
    #expect(try CAPReader.read(Array(text.utf8)).alert == alert)
    let folder = TemporaryFolder()
    let path = "\(folder.path)/alert.xml"
    try Data(text.utf8).write(to: URL(filePath: path))
    let twin = "\(SourceTexts.root)/Tests/Twins/cap_check.py"
    #expect(system("/usr/bin/python3 '\(twin)' '\(path)' >/dev/null 2>&1") == 0)
  }
}
