internal import Contracts
internal import Feed
internal import PermitsRules
internal import Vocabulary

/// What a decision puts into words: the event as sealed, its recipients, and the licence after it.
struct Sealing {
  let publication: Publication
  let decision: PublishDecision
  private let licenceName: String
  private let law: Law

  init(_ publication: Publication, _ decision: PublishDecision, licence: String, law: Law) {
    self.publication = publication
    self.decision = decision
    licenceName = licence
    self.law = law
  }

  /// The event as every receiver gets it.
  func event(recordedAt now: UTCMicroseconds) -> PermitsLicenceEvent {
    var event = publication.event
    event.type = PermitsEventType(rawValue: decision.facts.type.rawValue)
    event.eventSeq = decision.eventSeq
    event.licence = licenceName
    event.recordTime = ProtoTimestamp(now)
    event.stateAfter = PermitsLicenceState(rawValue: decision.stateAfter.rawValue)
    event.licenceTypeName = law.types.name(of: decision.facts.licenceType)
    return event
  }

  /// Departments by the matrix, then the suite's services.
  func recipients(services: [String]) -> [FeedRecipient] {
    let departments = decision.deliveries.map { FeedRecipient($0.recipient) }
    return departments + services.map { FeedRecipient(department: $0, role: .service) }
  }

  /// The feed's envelope around the event.
  ///
  /// Its type and subject carry no personal data.
  func eventDraft(
    _ event: PermitsLicenceEvent, recipients: [FeedRecipient], recordedAt now: UTCMicroseconds
  ) -> EventDraft {
    EventDraft(
      eventID: event.eventID, source: PermitsService.name,
      type: "anlan.permits.LICENCE_\(decision.facts.type.code)", subject: licenceName,
      occurredAt: event.occurredTime.map { UTCMicroseconds($0.microseconds) } ?? now,
      recordedAt: now, recipients: recipients, payloadType: PermitsLicenceEvent.protoName,
      payload: event.encoded(), materials: event.materials, supersedes: event.corrects,
      causeID: "")
  }

  /// The licence as it stands after the event: what the event does not state stays as it was.
  ///
  /// A correction stands in the place of what it corrects, so later events keep their word; for it,
  /// `recorded` holds every event of the licence.
  func licence(
    after event: PermitsLicenceEvent, known: PermitsLicence?, recorded: [PermitsLicenceEvent]
  ) -> PermitsLicence {
    var licence = recorded.isEmpty ? known ?? PermitsLicence() : PermitsLicence()
    if recorded.isEmpty {
      licence.take(event)
    } else {
      for statement in Self.counting(recorded + [event]) { licence.take(statement) }
    }
    licence.name = licenceName
    licence.state = event.stateAfter
    licence.eventSeq = event.eventSeq
    licence.lastEventType = event.type
    licence.updateTime = event.recordTime
    licence.disclosureStatus = decision.stateAfter.disclosureStatus
    licence.etag = "\(event.eventSeq)-\(publication.digest.prefix(6).hexadecimal)"
    return licence
  }
}

extension Sealing {
  /// The events that count: a corrected one is replaced by its correction.
  private static func counting(_ events: [PermitsLicenceEvent]) -> [PermitsLicenceEvent] {
    var counting: [PermitsLicenceEvent] = []
    for event in events {
      if let place = counting.firstIndex(where: { $0.eventID == event.corrects }) {
        counting[place] = event
      } else {
        counting.append(event)
      }
    }
    return counting
  }
}

extension PermitsLicence {
  /// Takes what an event says of document, holder and premises, if it is one that says it.
  fileprivate mutating func take(_ event: PermitsLicenceEvent) {
    let putsInForce = LicenceEventType(rawValue: event.type.rawValue)?.putsInForce ?? false
    guard document == nil || putsInForce else { return }
    document = event.document
    holder = event.holder
    premises = event.premises ?? premises
    conditions = event.conditions ?? conditions
  }
}

extension FeedRecipient {
  /// The contract's recipient for one of the rules.
  init(_ recipient: Recipient) {
    self.init(
      department: recipient.department.text,
      role: FeedRecipientRole(rawValue: recipient.role.rawValue),
      also: recipient.roles.dropFirst().map { FeedRecipientRole(rawValue: $0.rawValue) })
  }
}
