internal import Contracts
internal import PermitsRules
internal import Store
internal import Vocabulary

/// One event on its way to being published: reviewed, not yet decided on.
///
/// Everything here is computed before the transaction, so that the writer only looks up and writes.
/// It is a class because the event in it is large: the writer would count a hundred references for
/// each copy.
final class Publication: Sendable {
  /// The event as asked for, without output fields, and normalised if it can be.
  let event: PermitsLicenceEvent
  /// Its keyed digest as it was asked for: the same id with another digest is a conflict.
  let digest: [UInt8]
  /// What the fields are worth.
  let review: DraftReview
  /// Who publishes.
  let publisher: Principal
  /// Number of the licence, where the clock speaks of one on record; others are found by identity.
  let licenceNumber: Int?
  /// Hashes of materials that are not stored here, in hexadecimal.
  let missingMaterials: [String]

  /// Reviews an event of the contract.
  convenience init(
    _ event: PermitsLicenceEvent, origin: PublishOrigin, by publisher: Principal,
    on today: LegalDay, law: Law, digests: RequestDigests, licenceNumber: Int? = nil,
    missingMaterials: [String] = []
  ) {
    self.init(
      event,
      review: reviewDraft(
        LicenceEventDraft(event), origin: origin, on: today, types: law.types),
      by: publisher, digests: digests, licenceNumber: licenceNumber,
      missingMaterials: missingMaterials)
  }

  /// An event that was reviewed where it was read.
  init(
    _ event: PermitsLicenceEvent, review: DraftReview, by publisher: Principal,
    digests: RequestDigests, licenceNumber: Int? = nil, missingMaterials: [String] = []
  ) {
    let requested = event.asRequested
    digest = digests.digest(of: requested.encoded())
    self.event = review.facts.map(requested.normalised) ?? requested
    self.review = review
    self.publisher = publisher
    self.licenceNumber = licenceNumber
    self.missingMaterials = missingMaterials
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
