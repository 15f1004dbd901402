internal import Contracts
internal import PermitsRules
internal import Store
internal import Vocabulary

/// One event on its way to being published: reviewed, not yet decided on.
///
/// Everything here is computed before the transaction, so that the writer only looks up and writes.
struct Publication: Sendable {
  /// The event as asked for, without output fields.
  let event: PermitsLicenceEvent
  /// Its keyed digest: the same id with another digest is a conflict.
  let digest: [UInt8]
  /// What the fields are worth.
  let review: DraftReview
  /// Who publishes.
  let publisher: Principal
  /// Number of the licence, where the clock speaks of one on record; others are found by identity.
  var licenceNumber: Int?
  /// Hashes of materials that are not stored here, in hexadecimal.
  var missingMaterials: [String] = []

  /// Reviews an event of the contract.
  init(
    _ event: PermitsLicenceEvent, origin: PublishOrigin, by publisher: Principal,
    on today: LegalDay, law: Law, digests: RequestDigests
  ) {
    self.init(
      event,
      review: reviewDraft(
        LicenceEventDraft(event), origin: origin, on: today, types: law.types),
      by: publisher, digests: digests)
  }

  /// An event that was reviewed where it was read.
  init(
    _ event: PermitsLicenceEvent, review: DraftReview, by publisher: Principal,
    digests: RequestDigests
  ) {
    self.event = event.asRequested
    digest = digests.digest(of: self.event.encoded())
    self.review = review
    self.publisher = publisher
  }
}

/// What became of a publication.
struct Published: Sendable {
  let licenceNumber: Int
  let eventSeq: UInt64
  let bodyDigest: [UInt8]
  let recipients: [FeedRecipient]
  let isUnrouted: Bool
  let isRepeated: Bool
  let warnings: [Finding]
}

/// The same event id was used before for something else.
struct EventIDConflict: Error, Sendable, Hashable {
  /// Reason code, of the status and of the alarm.
  static let reason = "EVENT_ID_CONFLICT"

  let eventID: String
}
