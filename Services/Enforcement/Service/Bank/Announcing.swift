internal import Contracts
internal import Feed
internal import Store
internal import Vocabulary

extension EnforcementContext {
  /// Puts a person's act on a question or bank into the feed and thereby into the ledger.
  func announceQuestion(
    _ name: String, _ word: String, by account: String, because reason: String,
    at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    let act = EnforcementBankAct(
      subject: name, act: word, account: account, reason: reason,
      time: ProtoTimestamp(microseconds: now.value))
    _ = try log.append(
      EventDraft(
        eventID: NamedUUID.text(
          of: "anlan.enforcement.bank\u{1F}\(name)\u{1F}\(word)\u{1F}\(account)\u{1F}\(now.value)"),
        source: EnforcementService.name, type: "anlan.enforcement.\(word)", subject: name,
        occurredAt: now, recordedAt: now, recipients: EnforcementService.serviceRecipients,
        payloadType: EnforcementBankAct.protoName, payload: act.encoded()),
      in: transaction)
  }
}
