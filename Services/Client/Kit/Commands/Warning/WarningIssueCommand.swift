import ArgumentParser
import Contracts
import Vocabulary

/// What a warning says, as options.
struct WarningOptions: ParsableArguments {
  @Argument(help: WarningHelp.event.help(.text)) var event: String
  @Option(help: WarningHelp.headline.help(.text)) var headline: String
  @Option(help: WarningHelp.description.help(.text)) var description: String?
  @Option(help: WarningHelp.instruction.help(.text)) var instruction: String?
  @Option(help: WarningHelp.category.help(.kind)) var category = "Safety"
  @Option(help: WarningHelp.response.help(.kind)) var response: [String] = []
  @Option(help: WarningHelp.severity.help(.kind)) var severity = "Moderate"
  @Option(help: WarningHelp.urgency.help(.kind)) var urgency = "Expected"
  @Option(help: WarningHelp.certainty.help(.kind)) var certainty = "Likely"
  @Option(help: WarningHelp.area.help(.text)) var area = "高平市"
  @Option(help: WarningHelp.polygon.help(.text)) var polygon: [String] = []
  @Option(help: WarningHelp.hours.help(.number)) var hours: Int?
  @Option(help: WarningHelp.contact.help(.text)) var contact: String?

  /// Hours a warning is in force when nothing is said. [D]
  static let hoursDefault = 24

  /// The message with what is said.
  func alert(now: UTCMicroseconds) -> InvestigationAlert {
    let end = now.adding(Hours(hours ?? Self.hoursDefault))
    return InvestigationAlert(
      scope: .public,
      infos: [
        InvestigationAlertInfo(
          language: "zh-CN", categories: [category], event: event, responseTypes: response,
          urgency: urgency, severity: severity, certainty: certainty, effective: now.description,
          expires: end.description, headline: headline, description: description ?? "",
          instruction: instruction ?? "", contact: contact ?? "",
          areas: [
            InvestigationAlertArea(
              description: area, polygons: polygon,
              geocodes: [InvestigationAlertValue(name: "GB/T 2260", value: "140581")])
          ])
      ])
  }
}

/// Issues a warning.
struct WarningIssueCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "issue", WarningHelp.issue,
      examples: [
        Example(
          "anlan warning issue 暴雨 --headline 矿区暴雨 --severity Severe --hours 12",
          "推送全部部门", "to every department"),
        Example(
          "anlan warning issue 透水 --headline 演练 --exercise --to YJ,NY",
          "演练，只给两个部门", "a drill for two departments"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @OptionGroup var says: WarningOptions
  @Flag(help: WarningHelp.exercise.help) var exercise = false
  @Option(help: WarningHelp.to.help(.department)) var to: String?

  func run(in session: Session) async throws -> Outcome {
    var alert = says.alert(now: UTCMicroseconds(WallClock.microseconds()))
    alert.status = exercise ? .exercise : .actual
    let departments = (to ?? "").split { ",，、 ".contains($0) }.map(String.init)
    if !departments.isEmpty {
      alert.scope = .private
      alert.addresses = departments
    }
    let answer = try await session.call(
      .investigation, InvestigationWarningServiceMethods.issueWarning,
      InvestigationIssueWarningRequest(
        requestID: act.id, alert: alert, departments: departments))
    WarningPage.say(
      answer.warning ?? InvestigationWarning(), .issued, json: answer, on: session.console)
    return .ok
  }
}

/// Issues one that supersedes an earlier one.
struct WarningUpdateCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "update", WarningHelp.update,
      examples: [
        Example(
          "anlan warning update 3 暴雨 --headline 雨势减弱 --severity Minor", "更新第 3 条",
          "supersede no. 3")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: WarningHelp.warning.help(.number)) var warning: String
  @OptionGroup var says: WarningOptions

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationWarningServiceMethods.updateWarning,
      InvestigationUpdateWarningRequest(
        requestID: act.id, name: try WarningPage.name(warning),
        alert: says.alert(now: UTCMicroseconds(WallClock.microseconds()))))
    WarningPage.say(
      answer.warning ?? InvestigationWarning(), .updated, json: answer, on: session.console)
    return .ok
  }
}

/// Ends a warning before its time.
struct WarningCancelCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "cancel", WarningHelp.cancel,
      examples: [Example("anlan warning cancel 3 --note 险情已排除", "解除第 3 条", "end no. 3")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: WarningHelp.warning.help(.number)) var warning: String
  @Option(help: WarningHelp.note.help(.reason)) var note: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationWarningServiceMethods.cancelWarning,
      InvestigationCancelWarningRequest(
        requestID: act.id, name: try WarningPage.name(warning), note: note))
    WarningPage.say(
      answer.warning ?? InvestigationWarning(), .cancelled, json: answer, on: session.console)
    return .ok
  }
}

/// Acknowledges a warning for the caller's department.
struct WarningAckCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "ack", WarningHelp.ack,
      examples: [Example("anlan warning ack 3 --note 已停产撤人", "确认收到", "say that you have it")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: WarningHelp.warning.help(.number)) var warning: String
  @Option(help: WarningHelp.note.help(.reason)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationWarningServiceMethods.acknowledgeWarning,
      InvestigationAcknowledgeWarningRequest(
        name: try WarningPage.name(warning), note: note ?? ""))
    WarningPage.say(
      answer.warning ?? InvestigationWarning(), .acknowledged, json: answer, on: session.console)
    return .ok
  }
}
