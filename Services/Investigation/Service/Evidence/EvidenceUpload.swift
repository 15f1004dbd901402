internal import Access
internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// Takes a file in: header, chunks, and then the piece with its number and the first entry of its
/// log.
struct EvidenceUpload: Sendable {
  let desk: EvidenceDesk

  /// Longest chunk, in bytes: 1 MiB.
  ///
  /// Source: the contract.
  static let chunkBytesMax = 1 << 20

  /// Bytes gathered before they are hashed and written: as many as keep two cores busy, as few as
  /// memory allows. [D]
  static let gatheredBytes = 1 << 20

  private var context: InvestigationContext { desk.context }

  /// Stores a file; the answer means durable and in the ledger.
  func run(
    _ requests: RequestStream<InvestigationAddEvidenceRequest>
  ) async throws -> InvestigationAddEvidenceResponse {
    var iterator = requests.makeAsyncIterator()
    guard case .header(let header)? = try await iterator.next()?.part else {
      throw EvidenceFault.headerRequired
    }
    let key = try desk.requestKey(header.case, header.requestID)
    if let piece = try await admit(header, key: key) {
      return InvestigationAddEvidenceResponse(evidence: piece, existed: true)
    }
    do {
      let digest = try await receive(header, under: BlobDigest(key), from: &iterator)
      let piece = try await context.blobs.withPinned([digest]) {
        try await keep(header, digest, key: key)
      }
      return InvestigationAddEvidenceResponse(evidence: piece)
    } catch let error as BlobError {
      throw EvidenceFault(error) ?? error as any Error
    }
  }

  /// How much of an upload is stored.
  func stored(_ request: InvestigationStatUploadRequest) async throws -> UInt64 {
    let key = try desk.requestKey(request.case, request.requestID)
    return UInt64(try await context.blobs.storedBytes(ofUpload: BlobDigest(key)))
  }

  /// Refuses before a byte is taken; answers the piece if it is here already.
  private func admit(
    _ header: InvestigationEvidenceHeader, key: [UInt8]
  ) async throws -> InvestigationEvidence? {
    let now = context.clock.now
    return try await context.store.read { [desk] reader in
      let (file, view) = try desk.view(of: header.case, for: .keepEvidence, in: reader)
      try intakeDecision(
        on: EvidenceDraft(header), by: view, at: now,
        pieces: try EvidenceRecords.count(of: file.number, in: reader))
      guard let earlier = try EvidenceRecords.added(by: key, in: reader) else { return nil }
      guard earlier.requestDigest == requestDigest(of: header) else {
        throw EvidenceFault.requestIDConflict(header.requestID)
      }
      return try EvidenceRecords.find(earlier.name, in: reader)
    }
  }

  private func receive(
    _ header: InvestigationEvidenceHeader, under key: BlobDigest,
    from iterator: inout RequestStream<InvestigationAddEvidenceRequest>.AsyncIterator
  ) async throws -> BlobDigest {
    let blobs = context.blobs
    let expected = header.sha256.isEmpty ? nil : try BlobDigest(header.sha256)
    var upload = try await blobs.beginOrResume(key, sizeBytes: Int64(header.sizeBytes))
    if header.offset == 0, upload.offset > 0 {
      await blobs.abandon(key)
      upload = try await blobs.beginOrResume(key, sizeBytes: Int64(header.sizeBytes))
    }
    guard header.offset == UInt64(upload.offset) else {
      throw EvidenceFault.offsetMismatch(expected: UInt64(upload.offset))
    }
    var offset = upload.offset
    var gathered: [[UInt8]] = []
    var count = 0
    do {
      while let request = try await iterator.next() {
        guard case .chunk(let bytes)? = request.part, bytes.count <= Self.chunkBytesMax else {
          throw EvidenceFault.chunkInvalid
        }
        gathered.append(bytes)
        count += bytes.count
        guard count >= Self.gatheredBytes else { continue }
        offset = try await blobs.append(gathered, to: key, at: offset)
        (gathered, count) = ([], 0)
      }
    } catch is CancellationError {
      // The client is gone: what came is kept, and the upload can go on from there.
      _ = try await blobs.append(gathered, to: key, at: offset)
      throw CancellationError()
    }
    _ = try await blobs.append(gathered, to: key, at: offset)
    return try await blobs.finish(unnamed: key, expecting: expected)
  }

  /// Numbers the piece and begins its log; the case may have changed while bytes came.
  private func keep(
    _ header: InvestigationEvidenceHeader, _ digest: BlobDigest, key: [UInt8]
  ) async throws -> InvestigationEvidence {
    let now = context.clock.now
    return try await context.store.write { [desk] transaction in
      let (file, view) = try desk.view(of: header.case, for: .keepEvidence, in: transaction)
      if let earlier = try EvidenceRecords.added(by: key, in: transaction),
        let piece = try EvidenceRecords.find(earlier.name, in: transaction)
      {
        return piece
      }
      let pieces = try EvidenceRecords.count(of: file.number, in: transaction)
      let draft = EvidenceDraft(header)
      try intakeDecision(on: draft, by: view, at: now, pieces: pieces)
      let name = EvidenceName(caseNumber: file.number, exhibit: pieces + 1)
      var piece = draft.piece(header, name, digest, at: now)
      try EvidenceRecords.insert(
        piece, name, requestKey: key, requestDigest: requestDigest(of: header), at: now,
        in: transaction)
      try desk.add(
        InvestigationCustodyEntry(
          act: .collect, recordTime: ProtoTimestamp(microseconds: now.value),
          actTime: header.collectTime, place: header.place, reason: header.reason,
          person: header.collector, state: .collected),
        .collect, of: name, on: &piece, requestKey: nil, at: now, in: transaction)
      return piece
    }
  }
}

extension EvidenceUpload {
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  private func requestDigest(of header: InvestigationEvidenceHeader) -> [UInt8] {
    var header = header
    header.offset = 0
    // A client that was not told the time says now: that of the first attempt stands.
    header.collectTime = nil
    return context.digests.digest(of: header.encoded())
  }
}

extension EvidenceDraft {
  /// What a header says.
  init(_ header: InvestigationEvidenceHeader) {
    self.init(
      title: header.title, kind: EvidenceKind(rawValue: header.kind.rawValue),
      compartment: Compartment(rawValue: header.compartment.rawValue),
      section: ArchiveSection(rawValue: header.section.rawValue), fileName: header.fileName,
      sizeBytes: Int64(clamping: header.sizeBytes), collector: header.collector,
      place: header.place, reason: header.reason,
      collectedAt: header.collectTime.map { UTCMicroseconds($0.microseconds) })
  }

  /// The piece that a stored file makes.
  func piece(
    _ header: InvestigationEvidenceHeader, _ name: EvidenceName, _ digest: BlobDigest,
    at now: UTCMicroseconds
  ) -> InvestigationEvidence {
    let section = section ?? kind?.section ?? .statements
    return InvestigationEvidence(
      name: name.text, exhibitNo: UInt32(name.exhibit), title: title, kind: header.kind,
      compartment: header.compartment,
      section: InvestigationArchiveSection(rawValue: section.rawValue), fileName: fileName,
      mediaType: header.mediaType.isEmpty ? "application/octet-stream" : header.mediaType,
      sizeBytes: header.sizeBytes, sha256: digest.bytes, state: .collected, holder: collector,
      collectTime: header.collectTime, updateTime: ProtoTimestamp(microseconds: now.value))
  }
}
