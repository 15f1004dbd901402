import ArgumentParser
import Contracts

/// Receives the department's deliveries, live.
struct InboxFollowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "follow", InboxHelp.follow,
      examples: [
        Example("anlan inbox follow --as YJ", "应急局实时收件、办理", "receive and work for YJ"),
        Example("anlan inbox follow --as YJ --json", "每件一行 JSON，交给程序", "one line of JSON an event"),
        Example(
          "anlan inbox follow --once --no-table", "收完现有的就退出", "receive what is there and end"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: InboxHelp.consumer.help(.name)) var consumer = "inbox"
  @Flag(help: InboxHelp.once.help) var once = false
  @Flag(name: .customLong("no-table"), help: InboxHelp.table.help) var noTable = false

  func run(in session: Session) async throws -> Outcome {
    // With the department given, a service that is away is waited for from the first moment.
    var department = session.actingAs ?? ""
    if department.isEmpty {
      department = try await session.with(.permits) { try await OwnDepartment.find(over: $0) }
    }
    let acting = session.acting(for: department)
    let journal = try InboxJournal(
      folder: session.surroundings.stateFolder, department: department)
    let follower = Follower(session: acting, journal: journal, consumer: consumer, once: once)
    let facts = session.console.facts
    let isTable =
      session.console.isText && facts.isCapable && !noTable && !once
      && session.surroundings.terminals.input && !session.noInput
    if isTable {
      try await InboxScreen(session: acting, department: department, follower: follower).run()
      session.console.notice(InboxText.quitNote.text)
      return .ok
    }
    if session.console.isText {
      session.console.notice(InboxText.listening.with(Names.department(department)))
      session.console.notice(InboxText.journalAt.with(journal.path))
    }
    let writer = FollowWriter(department: department, console: session.console)
    try await follower.run { news in writer.write(news) }
    return .ok
  }
}

/// Writes what a follower tells, one block or one line a delivery.
struct FollowWriter: Sendable {
  let department: String
  let console: Console

  func write(_ news: FollowNews) {
    switch news {
    case .received(let delivery, let body): write(delivery, body)
    case .refused(let number, let reason):
      let text = reason == .gap ? InboxText.gap : .badHash
      console.notice(CommonText.warningHead.text + text.with("\(number)"))
    case .lost(let complaint, let seconds):
      console.notice(
        CommonText.warningHead.text + complaint.what + CommonText.colon.text
          + ConnectText.retryAfter.with("\(seconds)"))
    case .connected, .heartbeat, .repeated: return
    }
  }

  private func write(_ delivery: FeedDelivery, _ body: FeedEventBody) {
    switch console.form {
    case .json: console.jsonLine(InboxJournal.line(delivery, body: body))
    case .plain:
      let fields = ["\(delivery.mboxSeq)", body.type, body.subject, body.eventID]
      console.line(fields.joined(separator: "\t"))
    case .text: block(delivery, body).forEach { console.line($0) }
    }
  }

  /// One clear block a delivery.
  func block(_ delivery: FeedDelivery, _ body: FeedEventBody) -> [String] {
    let event = try? PermitsLicenceEvent(wire: body.payload)
    let isLicence = body.payloadType == PermitsLicenceEvent.protoName
    let expiry =
      body.payloadType == PermitsExpiryNotice.protoName
      ? try? PermitsExpiryNotice(wire: body.payload) : nil
    let name =
      isLicence
      ? Names.event(event?.type ?? .unspecified)
      : expiry.map { InboxText.expiring.with("\($0.daysLeft)") } ?? body.type
    let head =
      "━━ \(department)/\(delivery.mboxSeq) · \(name) · \(Moment.text(body.recordedTime)) ━━"
    var details = Details()
    let role = body.recipients.first { $0.department == department }
    details.add(CommonText.role.text, role.map { Names.role($0.role) } ?? "")
    if isLicence, let event {
      details.add(
        CommonText.state.text, Names.state(event.stateAfter), Names.style(event.stateAfter))
      LicencePage.add(event.holder, to: &details)
      LicencePage.add(event.document, to: &details)
      LicencePage.add(event.premises, to: &details)
    } else if let expiry {
      Self.add(expiry, to: &details)
    } else if let notice = try? PermitsReceiptNotice(wire: body.payload),
      body.payloadType == PermitsReceiptNotice.protoName
    {
      details.add(CommonText.department.text, Names.department(notice.department))
      details.add(CommonText.state.text, Names.state(notice.state), Names.style(notice.state))
      details.add(
        InboxText.detail.text, notice.fact.map { Names.fact($0.kind) + " " + $0.detail } ?? "")
    }
    details.add(InboxText.subject.text, body.subject)
    let names = body.materials.map { "\($0.kind) \($0.fileName)" }
    details.add(InboxText.materials.text, names.joined(separator: "；"))
    return [console.styled(head, .bold)] + details.lines(on: console) + [""]
  }

  private static func add(_ notice: PermitsExpiryNotice, to details: inout Details) {
    details.add(PermitsText.holder.text, notice.holderName)
    details.add(PermitsText.premises.text, notice.premisesName)
    details.add(PermitsText.type.text, notice.licenceTypeName)
    details.add(PermitsText.certificate.text, notice.certificateNo)
    details.add(PermitsText.validTo.text, notice.validTo)
    details.add(PermitsText.renewalDue.text, notice.renewalDue)
  }
}
