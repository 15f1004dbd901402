internal import Contracts
internal import Crypto
internal import Wire

/// Reads the materials of a delivery from its source and holds them against what the event says
/// of them: an acknowledgement states that they were there and whole.
///
/// **Source**: push handbook, A.3 rule 5.
struct MaterialCheck: Sendable {
  /// Time after which the delivery's lease is renewed while its materials are read.
  ///
  /// Source: [D]; a third of the lease.
  static let renewal: Duration = .seconds(10)

  let client: WireClient
  let metadata: Metadata
  let consumer: String
  let clock: FeedClock

  /// What is wrong with the first material that is not as the event says; nil if all are.
  ///
  /// - Throws: When the source cannot be asked now: the delivery is not at fault.
  func fault(in body: FeedEventBody, mboxSeq: UInt64) async throws -> String? {
    for material in body.materials {
      do {
        if try await !isWhole(material, mboxSeq) { return "MATERIAL_DAMAGED" }
      } catch let status as Status where status.code == .notFound {
        return "MATERIAL_MISSING"
      }
    }
    return nil
  }

  private func isWhole(_ material: TypeMaterial, _ mboxSeq: UInt64) async throws -> Bool {
    let chunks = try await client.serverStream(
      FeedMaterialServiceMethods.fetchMaterial,
      FeedFetchMaterialRequest(sha256: material.sha256), metadata: metadata)
    var hasher = SHA256()
    var size: UInt64 = 0
    var renewed = clock.monotonic()
    for try await answer in chunks {
      hasher.update(data: answer.chunk)
      size += UInt64(answer.chunk.count)
      guard clock.monotonic() - renewed >= Self.renewal else { continue }
      renewed = clock.monotonic()
      _ = try await client.call(
        FeedServiceMethods.extend, FeedExtendRequest(consumer: consumer, mboxSeq: [mboxSeq]),
        metadata: metadata, timeout: FeedSubscriber.callTimeout)
    }
    return size == material.sizeBytes && Array(hasher.finalize()) == material.sha256
  }
}
