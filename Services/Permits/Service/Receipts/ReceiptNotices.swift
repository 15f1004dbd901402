internal import Contracts
internal import Crypto
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary

/// The way back: every act and every escalation is an event of the licence's own lane, so that it
/// stands in the ledger and reaches those who must know.
struct ReceiptNotices: Sendable {
  let log: FeedLog
  /// Departments of the suite's services.
  let services: [String]

  /// Queues the notice of one fact.
  func append(
    _ fact: PermitsReceiptFact, about receipt: ReceiptRecords.Stored, causedBy eventID: String,
    to recipients: [FeedRecipient], at now: UTCMicroseconds, in transaction: Transaction
  ) throws {
    let name = ReceiptName.text(of: receipt.key)
    let notice = PermitsReceiptNotice(
      receipt: name, eventID: eventID, licence: LicenceName.text(of: receipt.licenceNumber),
      department: receipt.key.department, fact: fact,
      state: PermitsReceiptState(rawValue: receipt.snapshot.state.rawValue))
    _ = try log.append(
      EventDraft(
        eventID: Self.eventID(of: name, kind: fact.kind, level: fact.level),
        source: PermitsService.name, type: "anlan.permits.RECEIPT_\(fact.kind)",
        subject: notice.licence, occurredAt: now, recordedAt: now, recipients: recipients,
        payloadType: PermitsReceiptNotice.protoName, payload: notice.encoded(), materials: [],
        supersedes: "", causeID: eventID),
      in: transaction)
  }

  /// Who learns of an act: the issuing bureau and the services; of a dispute, the office too.
  func recipients(of trigger: ReceiptTrigger) -> [FeedRecipient] {
    var recipients = [FeedRecipient(department: DepartmentCode.approvalBureau.text, role: .origin)]
    if trigger == .returnWithReason {
      recipients.append(
        FeedRecipient(department: DepartmentCode.safetyCommitteeOffice.text, role: .origin))
    }
    return recipients + services.map { FeedRecipient(department: $0, role: .service) }
  }

  /// Who learns of an escalation: the late department and the bureau; from the office's level on,
  /// the office.
  func recipients(of escalation: Escalation, late department: String) -> [FeedRecipient] {
    let office = DepartmentCode.safetyCommitteeOffice.text
    let bureau = DepartmentCode.approvalBureau.text
    var told = [department, bureau]
    if escalation.level >= Escalation.officeLevel { told.append(office) }
    var recipients: [FeedRecipient] = []
    for department in told where !recipients.contains(where: { $0.department == department }) {
      recipients.append(FeedRecipient(department: department, role: .origin))
    }
    return recipients
  }

  /// The same fact always has the same id, so that a level fires once even after a long outage.
  static func eventID(of receipt: String, kind: String, level: UInt32) -> String {
    let text = "anlan.permits.receipt\u{1F}\(receipt)\u{1F}\(kind)\u{1F}\(level)"
    return NamedUUID.text(of: text)
  }
}
