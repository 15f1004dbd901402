internal import Contracts
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary

/// What every handler of this service works with; passed on, never global.
struct PermitContext: Sendable {
  let store: Store
  let blobs: BlobStore
  let digests: RequestDigests
  let law: Law
  let clock: any WallClock
  let publisher: Publisher
  let acts: ReceiptActs
  let escalator: Escalator
  let terms: TermClock

  /// What became of one item of a batch.
  struct Outcome: Sendable {
    let eventID: String
    let result: Result<Published, ItemRefusal>
  }

  /// Why one item of a batch is not published, while the others are.
  enum ItemRefusal: Error, Sendable {
    case refused(PublishRefusal)
    case conflict(EventIDConflict)

    /// Reason code.
    var reason: String {
      switch self {
      case .refused(let refusal): refusal.reason
      case .conflict: EventIDConflict.reason
      }
    }
  }

  /// Reviews an event and looks for its materials, before any transaction.
  func publication(
    _ event: PermitsLicenceEvent, by publisher: Principal, at now: UTCMicroseconds
  ) async throws -> Publication {
    var missing: [String] = []
    for material in event.materials where try await !isStored(material) {
      missing.append(material.sha256.hexadecimal)
    }
    return Publication(
      event, origin: .published, by: publisher, on: now.legalDay, law: law, digests: digests,
      missingMaterials: missing)
  }

  private func isStored(_ material: TypeMaterial) async throws -> Bool {
    guard let digest = try? BlobDigest(material.sha256) else { return false }
    return try await blobs.size(of: digest) == Int64(clamping: material.sizeBytes)
  }

  /// Publishes a batch in one transaction; an item refused does not stop the others.
  ///
  /// - Throws: `StoreError`, when nothing of the batch is stored.
  func publishBatch(_ batch: [Publication]) async throws -> [Outcome] {
    guard !batch.isEmpty else { return [] }
    let now = clock.now
    let outcomes = try await store.write { [publisher] transaction in
      try batch.map { publication in
        Outcome(
          eventID: publication.event.eventID,
          result: try publisher.outcome(of: publication, at: now, in: transaction))
      }
    }
    for case .failure(.conflict(let conflict)) in outcomes.map(\.result) {
      try await alarm(conflict, at: now)
    }
    return outcomes
  }

  /// Raises the alarm of push rule 2: the same id came with another body.
  func alarm(_ conflict: EventIDConflict, at now: UTCMicroseconds) async throws {
    try await store.write { transaction in
      try AlarmLog.raiseOnce(
        reason: EventIDConflict.reason, subject: conflict.eventID, detail: "", at: now,
        in: transaction)
    }
  }
}

extension Publisher {
  /// Publishes one item of a batch; refusals are results, faults of the store are thrown.
  func outcome(
    of publication: Publication, at now: UTCMicroseconds, in transaction: Transaction
  ) throws -> Result<Published, PermitContext.ItemRefusal> {
    do {
      return .success(try publish(publication, at: now, in: transaction))
    } catch let refusal as PublishRefusal {
      return .failure(.refused(refusal))
    } catch let conflict as EventIDConflict {
      return .failure(.conflict(conflict))
    }
  }
}
