internal import Access
internal import Contracts
internal import Crypto
internal import Feed
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Takes messages in: decided by the rules, stored, pushed to the departments they are for.
struct WarningDesk: Sendable {
  let context: InvestigationContext
  let principal: Principal

  /// Longest message, in bytes: an event of the feed carries it with its recipients. [D]
  static let alertBytesMax = 48 * 1_024

  /// What is taken in.
  struct Message: Sendable {
    var alert: InvestigationAlert
    var recipients: [String]
    var requestKey: [UInt8]?
    var isImported = false

    /// SHA-256 of the content, to tell a repetition from another message.
    var digest: [UInt8] { Array(SHA256.hash(data: alert.encoded())) }
  }

  /// Takes a message; the same again answers what is here.
  ///
  /// - Throws: `WarningRefusal`, `WarningFault`, `StoreError`.
  func take(
    _ message: Message, at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> (warning: InvestigationWarning, existed: Bool) {
    let alert = message.alert
    let bytes = alert.encoded().count
    guard bytes <= Self.alertBytesMax else { throw WarningFault.tooLarge(bytes: bytes) }
    if let here = try WarningRecords.find(
      sender: alert.sender, identifier: alert.identifier, in: transaction)
    {
      guard here.contentDigest == message.digest else {
        throw WarningFault.identifierTaken(alert.identifier)
      }
      return (standing(here.warning, at: now), true)
    }
    let rules = AlertMessage(alert)
    var earlier: [AlertReference: WarningRecords.Stored] = [:]
    for reference in rules.references.prefix(AlertLimits.referencesMax) {
      let found = try WarningRecords.find(
        sender: reference.sender, identifier: reference.identifier, in: transaction)
      if let found, found.warning.alert?.sent == reference.sent { earlier[reference] = found }
    }
    let decision = try warningDecision(
      on: rules, known: earlier.mapValues { known(standing($0.warning, at: now)) }, at: now)
    let number = try WarningRecords.nextNumber(in: transaction)
    let warning = InvestigationWarning(
      name: WarningName.text(of: number),
      state: InvestigationWarningState(rawValue: decision.state.rawValue), alert: alert,
      imported: message.isImported, department: principal.department.text,
      account: principal.account, recipients: message.recipients,
      recordTime: ProtoTimestamp(microseconds: now.value))
    try WarningRecords.insert(
      WarningRecords.Stored(number: number, contentDigest: message.digest, warning: warning),
      requestKey: message.requestKey, expiresAt: rules.expiresAt, at: now, in: transaction)
    for (_, before) in earlier {
      try change(before, to: decision.earlier, by: warning, at: now, in: transaction)
    }
    try push(warning, at: now, in: transaction)
    return (warning, false)
  }

  /// A warning as it stands at a moment.
  func standing(
    _ warning: InvestigationWarning, at now: UTCMicroseconds
  ) -> InvestigationWarning {
    var current = warning
    let stored = WarningState(rawValue: warning.state.rawValue) ?? .noted
    let expiresAt = warning.alert.flatMap { AlertMessage($0).expiresAt }
    current.state = InvestigationWarningState(
      rawValue: warningState(stored, expiresAt: expiresAt, at: now).rawValue)
    return current
  }

  private func known(_ warning: InvestigationWarning) -> KnownAlert {
    let alert = warning.alert ?? InvestigationAlert()
    return KnownAlert(
      sender: alert.sender, status: AlertStatus(rawValue: alert.status.rawValue) ?? .draft,
      state: WarningState(rawValue: warning.state.rawValue) ?? .noted,
      type: AlertType(rawValue: alert.type.rawValue) ?? .error)
  }

  /// What a message does to one it refers to: ends it, or says who has it.
  private func change(
    _ before: WarningRecords.Stored, to state: WarningState?, by warning: InvestigationWarning,
    at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    var stored = before
    if let state {
      stored.warning.state = InvestigationWarningState(rawValue: state.rawValue)
      stored.warning.endedBy = warning.name
    } else if warning.alert?.type == .ack {
      stored.warning.receipts.append(
        InvestigationWarningReceipt(
          department: principal.department.text, account: principal.account,
          time: ProtoTimestamp(microseconds: now.value), note: warning.alert?.note ?? ""))
    } else {
      return
    }
    try WarningRecords.update(stored, at: now, in: transaction)
  }

  /// Puts it into the feed, whole: a warning is for those it is pushed to.
  ///
  /// A draft is only kept.
  private func push(
    _ warning: InvestigationWarning, at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let isDraft = warning.alert?.status == .draft
    let recipients = isDraft ? [] : warning.recipients
    let word = warning.alert?.type.wireName.dropFirst("ALERT_TYPE_".count) ?? "ALERT"
    _ = try context.log.append(
      EventDraft(
        eventID: NamedUUID.text(of: "anlan.investigation.warning\u{1F}\(warning.name)"),
        source: InvestigationService.name, type: "anlan.investigation.WARNING_\(word)",
        subject: warning.name, occurredAt: now, recordedAt: now,
        recipients: recipients.map { FeedRecipient(department: $0, role: .copy) },
        payloadType: InvestigationWarning.protoName, payload: warning.encoded()),
      in: transaction)
  }
}
