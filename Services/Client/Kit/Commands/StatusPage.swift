import Contracts

/// The status of all services as tables, JSON or plain lines.
struct StatusPage {
  let answers: [StatusCommand.Answer]
  let console: Console

  func show() {
    switch console.form {
    case .json: console.json(json)
    case .plain: console.table(services)
    case .text:
      showWho()
      console.table(services)
      showFaults(answers.compactMap(\.fault))
      showMailboxes()
      showConsumers()
    }
  }

  private var json: JSONValue {
    .object([
      .init(
        "services",
        .array(
          answers.map { answer in
            .object([
              .init("service", .string(answer.service.rawValue)),
              .init("serving", .bool(answer.isServing)),
              .init("status", answer.status?.jsonValue ?? .null),
              .init("whoAmI", answer.who?.jsonValue ?? .null),
              .init("error", answer.fault?.json["error"] ?? .null),
            ])
          }))
    ])
  }

  private func showWho() {
    let principals = answers.compactMap { $0.who?.principal }
    guard let principal = principals.first else { return }
    let department =
      principal.department.isEmpty ? "" : Names.department(principal.department) + " · "
    let roles = principal.roles.prefix(4).map(Names.personRole).joined(separator: "、")
    let more = principal.roles.count > 4 ? "…" : ""
    console.line(StatusText.me.with("\(principal.account) · \(department)\(roles)\(more)"))
    for answer in answers where answer.status?.openAccess == true {
      console.notice(
        CommonText.warningHead.text + StatusText.openAccess.with(answer.service.rawValue))
    }
    console.line()
  }

  private var services: Table {
    var table = Table([
      .init(CommonText.service.text), .init(StatusText.health.text),
      .init(StatusText.version.text), .init(StatusText.schema.text, right: true),
      .init(StatusText.ledger.text, right: true), .init(StatusText.alarms.text, right: true),
      .init(StatusText.started.text), .init(StatusText.storage.text, gives: true),
    ])
    let now = Moment.now()
    for answer in answers {
      let name = "\(answer.service.rawValue) \(answer.service.title)"
      guard let status = answer.status else {
        table.add([
          .init(name), .init(StateNameText.stopped.text, .bad), "—", "—", "—", "—", "—", "—",
        ])
        continue
      }
      let health = answer.isServing ? StateNameText.running : .draining
      table.add([
        .init(name), .init(health.text, answer.isServing ? .good : .waiting),
        .init(status.version), .init("\(status.schemaVersion)"), .init("\(status.ledgerSize)"),
        .init("\(status.openAlarms)", status.openAlarms == 0 ? .plain : .bad),
        .init(Moment.ago(status.startTime, now: now)), .init(status.storage),
      ])
    }
    return table
  }

  /// What failed, each in a line, and what to try once for all.
  private func showFaults(_ faults: [Complaint]) {
    guard let first = faults.first else { return }
    console.notice("")
    for fault in faults { console.notice(console.styled(fault.what, .bad)) }
    console.notice(CommonText.tryHead.text)
    first.tries.forEach { console.notice("  " + $0) }
  }

  private func showMailboxes() {
    var table = Table([
      .init(StatusText.source.text), .init(StatusText.mailbox.text, gives: true, cellsMin: 16),
      .init(StatusText.head.text, right: true), .init(StatusText.pending.text, right: true),
      .init(StatusText.parked.text, right: true), .init(StatusText.subscribers.text, right: true),
    ])
    for answer in answers {
      for mailbox in answer.status?.mailboxes ?? [] {
        table.add([
          .init(answer.service.rawValue), .init(Names.department(mailbox.department)),
          .init("\(mailbox.headMboxSeq)"),
          .init("\(mailbox.pending)", mailbox.pending == 0 ? .plain : .waiting),
          .init("\(mailbox.parkedLanes)", mailbox.parkedLanes == 0 ? .plain : .bad),
          .init("\(mailbox.subscribers)"),
        ])
      }
    }
    guard !table.rows.isEmpty else { return }
    console.line("\n" + console.styled(StatusText.mailboxes.text, .bold))
    console.table(table)
  }

  private func showConsumers() {
    var table = Table([
      .init(CommonText.service.text), .init(StatusText.source.text),
      .init(StatusText.connected.text), .init(StatusText.applied.text, right: true),
      .init(StatusText.lag.text, right: true), .init(CommonText.time.text),
      .init(StatusText.trouble.text, gives: true),
    ])
    let now = Moment.now()
    for answer in answers {
      for consumer in answer.status?.consumers ?? [] {
        let lag = consumer.headMboxSeq - min(consumer.headMboxSeq, consumer.appliedMboxSeq)
        let state = consumer.connected ? StatusText.connectedYes : .connectedNo
        table.add([
          .init(answer.service.rawValue), .init(consumer.source),
          .init(state.text, consumer.connected ? .good : .bad),
          .init("\(consumer.appliedMboxSeq)"), .init("\(lag)", lag == 0 ? .plain : .waiting),
          .init(Moment.ago(consumer.lastArrivalTime, now: now)),
          .init(consumer.trouble.isEmpty ? "" : Reasons.meaning(of: consumer.trouble), .bad),
        ])
      }
    }
    guard !table.rows.isEmpty else { return }
    console.line("\n" + console.styled(StatusText.consumers.text, .bold))
    console.table(table)
  }
}
