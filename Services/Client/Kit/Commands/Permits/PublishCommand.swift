import ArgumentParser
import Contracts
import Wire

/// Publishes licence events.
struct PublishCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "publish", PermitsHelp.publish,
      examples: [
        Example("anlan permits publish --template > 事件.json", "先得到一份示例", "an example to fill in"),
        Example("anlan permits publish 事件.json", "推送", "publish"),
        Example("anlan permits publish - --json", "从标准输入读，输出 JSON", "from stdin, JSON out"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PermitsHelp.eventsFile.help(.file), completion: .file(extensions: ["json"]))
  var file: String?
  @Flag(help: PermitsHelp.template.help) var template = false

  func run(in session: Session) async throws -> Outcome {
    if template {
      session.console.line(EventTemplate.json.pretty)
      return .ok
    }
    guard let file else {
      throw Complaint(
        PermitsText.needsFile.text, tries: ["anlan permits publish --template"], outcome: .usage)
    }
    let events = try EventInput.read(file, session: session)
    return events.count == 1
      ? try await publish(events[0], session) : try await publish(events, session)
  }

  private func publish(_ event: PermitsLicenceEvent, _ session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .permits, PermitsServiceMethods.publish, PermitsPublishRequest(event: event))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    if console.form == .plain {
      console.line("\(event.eventID)\t\(answer.licence)\t\(answer.eventSeq)")
      return .ok
    }
    console.line(
      answer.repeatedCall
        ? PermitsText.publishedBefore.with(answer.licence)
        : PermitsText.published.with(answer.licence, "\(answer.eventSeq)"))
    if !answer.recipients.isEmpty {
      let names = Recipients.people(answer.recipients).map(Recipients.text).joined(separator: "、")
      console.line(PermitsText.recipients.text + CommonText.colon.text + names)
    }
    if answer.unrouted {
      console.notice(CommonText.warningHead.text + PermitsText.unroutedAlarm.text)
    }
    for finding in answer.warnings {
      console.notice(PermitsText.warnings.text + Findings.text(finding))
    }
    console.suggest("anlan permits history \(answer.licence)")
    return .ok
  }

  private func publish(_ events: [PermitsLicenceEvent], _ session: Session) async throws -> Outcome
  {
    let console = session.console
    let answer = try await session.with(.permits) { link in
      let stream = try await link.client.clientStream(
        PermitsServiceMethods.publishMany, metadata: session.metadata)
      let progress = Progress(
        CommonText.progressRows.text, total: UInt64(events.count), on: console)
      for (index, event) in events.enumerated() {
        try await stream.send(PermitsPublishManyRequest(event: event))
        progress.update(UInt64(index + 1))
      }
      defer { progress.finish() }
      return try await stream.finish()
    }
    let refused = answer.outcomes.filter { $0.code != 0 }
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain:
      for item in answer.outcomes {
        console.line("\(item.eventID)\t\(item.code)\t\(item.reason)\t\(item.licence)")
      }
    case .text: show(answer.outcomes, refused: refused.count, on: console)
    }
    return refused.isEmpty ? .ok : .rejected
  }

  private func show(_ outcomes: [PermitsPublishOutcome], refused: Int, on console: Console) {
    let repeated = outcomes.filter { $0.code == 0 && $0.repeatedCall }.count
    console.line(
      PermitsText.publishedMany.with("\(outcomes.count - refused)", "\(repeated)", "\(refused)"))
    for (index, item) in outcomes.enumerated() where item.code != 0 {
      let why = item.reason.isEmpty ? item.message : Reasons.meaning(of: item.reason)
      console.line(
        "  " + TextLayout.harmless(PermitsText.rejectedItem.with("\(index + 1)", item.eventID, why))
      )
      for finding in item.findings where finding.error {
        console.line("    · " + Findings.text(finding))
      }
    }
  }
}

/// Recipients for people.
enum Recipients {
  /// "YJ 市应急管理局（监管牵头）".
  static func text(_ recipient: FeedRecipient) -> String {
    let roles = ([recipient.role] + recipient.also).map(Names.role).joined(separator: "、")
    return "\(Names.department(recipient.department))（\(roles)）"
  }

  /// Those that are departments; the services of the suite receive everything anyway.
  static func people(_ recipients: [FeedRecipient]) -> [FeedRecipient] {
    recipients.filter { $0.role != .service }
  }

  /// "YJ 监管牵头", for tables.
  static func short(_ recipient: FeedRecipient) -> String {
    "\(recipient.department) \(Names.role(recipient.role))"
  }
}

/// Findings for people.
enum Findings {
  /// Field, meaning, detail and basis.
  static func text(_ finding: PermitsFinding) -> String {
    var text = finding.field.isEmpty ? "" : finding.field + CommonText.colon.text
    text += Reasons.meaning(of: finding.reason)
    if !finding.detail.isEmpty { text += " [\(finding.detail)]" }
    text += Names.basis(finding.basis)
    return TextLayout.harmless(text)
  }
}
