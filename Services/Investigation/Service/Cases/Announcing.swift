internal import Contracts
internal import Crypto
internal import Feed
internal import Store
internal import Vocabulary

extension InvestigationContext {
  /// Puts a person's act into the feed and thereby into the ledger.
  ///
  /// - Parameters:
  ///   - act: `UPPER_SNAKE_CASE`.
  ///   - subject: Name of the thing acted on; its acts stay in order.
  ///   - content: What was recorded, serialised; only its hash is told.
  ///   - recipients: Who is to learn of it; by default it is only kept.
  func announce(
    _ act: String, on subject: String, state: String = "", step: Int, content: [UInt8],
    by principal: Principal, to recipients: [FeedRecipient] = [], at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    let record = InvestigationAct(
      subject: subject, act: act, account: principal.account,
      department: principal.department.text, time: ProtoTimestamp(microseconds: now.value),
      state: state, contentSha256: Array(SHA256.hash(data: content)), step: UInt32(step))
    _ = try log.append(
      EventDraft(
        eventID: NamedUUID.text(of: "anlan.investigation\u{1F}\(subject)\u{1F}\(act)\u{1F}\(step)"),
        source: InvestigationService.name, type: "anlan.investigation.\(act)", subject: subject,
        occurredAt: now, recordedAt: now, recipients: recipients,
        payloadType: InvestigationAct.protoName, payload: record.encoded()),
      in: transaction)
  }
}
