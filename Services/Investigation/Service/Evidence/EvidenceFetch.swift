internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// Gives a piece's bytes out: the last chunk leaves only once they are known to be those of the
/// hash.
struct EvidenceFetch: Sendable {
  let desk: EvidenceDesk

  private var context: InvestigationContext { desk.context }

  /// Streams from an offset, after the look was logged.
  func run(
    _ request: InvestigationFetchEvidenceRequest,
    through writer: ResponseWriter<InvestigationFetchEvidenceResponse>
  ) async throws {
    try EvidenceDesk.demand(purpose: request.purpose)
    let name = try EvidenceName(request.name)
    let piece = try await open(name, purpose: request.purpose)
    guard request.offset <= piece.sizeBytes else {
      throw EvidenceFault.offsetMismatch(expected: piece.sizeBytes)
    }
    let digest = try BlobDigest(piece.sha256)
    var hasher = SHA256()
    var offset: Int64 = 0
    var held: [UInt8]?
    var isFirst = true
    while true {
      let chunk = try await read(digest, from: offset)
      if chunk.isEmpty { break }
      if let held { try await send(held, piece, &isFirst, writer) }
      hasher.update(data: chunk)
      let skipped = max(0, min(Int64(chunk.count), Int64(request.offset) - offset))
      held = skipped == 0 ? chunk : Array(chunk.dropFirst(Int(skipped)))
      offset += Int64(chunk.count)
    }
    guard offset == Int64(piece.sizeBytes), Array(hasher.finalize()) == digest.bytes else {
      try await desk.reportAltered(name, at: context.clock.now)
      throw EvidenceRefusal.altered
    }
    try await send(held ?? [], piece, &isFirst, writer)
  }

  private func open(_ name: EvidenceName, purpose: String) async throws -> InvestigationEvidence {
    let now = context.clock.now
    let found = try await context.store.write { [desk] transaction in
      guard
        var found = try desk.find(
          name, for: .readFile, purpose: purpose, at: now, in: transaction)
      else { return nil as InvestigationEvidence? }
      try desk.log(
        .read, reason: purpose, of: name, on: &found.piece, at: now, in: transaction)
      return found.piece
    }
    guard let found else { throw EvidenceRefusal.notFound }
    guard !found.altered else { throw EvidenceRefusal.altered }
    return found
  }

  /// The next bytes; a file that is gone is as bad as one that changed.
  private func read(_ digest: BlobDigest, from offset: Int64) async throws -> [UInt8] {
    do {
      return try await context.blobs.read(
        digest, from: offset, count: EvidenceUpload.chunkBytesMax)
    } catch BlobError.notFound {
      return []
    }
  }

  private func send(
    _ chunk: [UInt8], _ piece: InvestigationEvidence, _ isFirst: inout Bool,
    _ writer: ResponseWriter<InvestigationFetchEvidenceResponse>
  ) async throws {
    if chunk.isEmpty, !isFirst { return }
    try await writer.send(
      InvestigationFetchEvidenceResponse(chunk: chunk, sizeBytes: isFirst ? piece.sizeBytes : 0))
    isFirst = false
  }
}
