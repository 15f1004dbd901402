internal import Access
internal import Contracts
internal import InvestigationRules
internal import Ledger
internal import Store
internal import Vocabulary
internal import Wire

/// What goes into an archive of a case: its documents, its files by name, the proofs of its facts.
struct CaseArchive: Sendable {
  let desk: EvidenceDesk

  /// Longest part of a document in one message, in bytes: 1 MiB.
  ///
  /// Source: the contract.
  static let partBytesMax = 1 << 20

  private var context: InvestigationContext { desk.context }

  private struct Content: Sendable {
    var documents: [InvestigationArchiveDocument] = []
    var pieces: [InvestigationEvidence] = []
    var proofs: [InvestigationArchiveProof] = []
  }

  /// Logs the export and streams its parts.
  func run(
    _ request: InvestigationExportCaseRequest,
    through writer: ResponseWriter<InvestigationExportCaseResponse>
  ) async throws {
    try EvidenceDesk.demand(purpose: request.purpose)
    guard let variant = ArchiveVariant(rawValue: request.variant.rawValue) else {
      throw EvidenceFault.variantInvalid
    }
    let now = context.clock.now
    try await admit(request, variant, at: now)
    let content = try await context.store.read { try gather(request, variant, in: $0) }
    let head = InvestigationArchiveHead(
      case: request.case, variant: request.variant,
      exportTime: ProtoTimestamp(microseconds: now.value),
      account: desk.caller.principal.account, ledgerSize: request.ledgerSize)
    try await writer.send(InvestigationExportCaseResponse(part: .head(head)))
    for document in content.documents { try await send(document, through: writer) }
    for piece in content.pieces {
      let file = InvestigationArchiveFile(
        path: piece.archivePath, evidence: piece.name, sizeBytes: piece.sizeBytes,
        sha256: piece.sha256)
      try await writer.send(InvestigationExportCaseResponse(part: .file(file)))
    }
    for proof in content.proofs {
      try await writer.send(InvestigationExportCaseResponse(part: .proof(proof)))
    }
  }

  private func send(
    _ document: InvestigationArchiveDocument,
    through writer: ResponseWriter<InvestigationExportCaseResponse>
  ) async throws {
    var start = 0
    repeat {
      let end = min(start + Self.partBytesMax, document.content.count)
      let part = InvestigationArchiveDocument(
        path: document.path, content: Array(document.content[start..<end]))
      try await writer.send(InvestigationExportCaseResponse(part: .document(part)))
      start = end
    } while start < document.content.count
  }

  /// Decides, and puts the export into the log of every piece that leaves.
  private func admit(
    _ request: InvestigationExportCaseRequest, _ variant: ArchiveVariant,
    at now: UTCMicroseconds
  ) async throws {
    try await context.store.write { [desk] transaction in
      let (file, view) = try desk.view(of: request.case, for: .export, in: transaction)
      try archiveDecision(variant, by: view)
      let size = try Ledger.head(in: transaction).size
      guard request.ledgerSize > 0, request.ledgerSize <= UInt64(size) else {
        throw EvidenceFault.beyondLedger(size: size)
      }
      let stream = "\(file.snapshot.name)/archive"
      try desk.context.announce(
        "CASE_EXPORTED", on: stream, state: "\(variant)".uppercased(),
        step: Int(try Ledger.length(of: stream, in: transaction)) + 1,
        content: request.encoded(), by: desk.caller.principal, at: now, in: transaction)
      for piece in try Self.pieces(file, view, in: transaction)
      where piece.archivePlace(in: variant, by: view) == .included {
        var piece = piece
        try desk.log(
          .export, reason: request.purpose, of: EvidenceName(piece.name), on: &piece, at: now,
          in: transaction)
      }
    }
  }

  private func gather(
    _ request: InvestigationExportCaseRequest, _ variant: ArchiveVariant, in reader: Reader
  ) throws -> Content {
    let (file, view) = try desk.view(of: request.case, for: .export, in: reader)
    let pieces = try Self.pieces(file, view, in: reader)
    return Content(
      documents: try CaseDocuments(
        file: file, variant: variant, view: view, law: context.law,
        principal: desk.caller.principal, now: context.clock.now
      ).all(pieces, in: reader),
      pieces: pieces.filter { $0.archivePlace(in: variant, by: view) == .included }.sorted {
        $0.archivePath < $1.archivePath
      },
      proofs: try proofs(of: file, size: Int64(request.ledgerSize), variant, in: reader))
  }

  private static func pieces(
    _ file: CaseFile, _ view: EvidenceView, in reader: Reader
  ) throws -> [InvestigationEvidence] {
    try EvidenceRecords.list(
      file.number, view.compartments, rows: EvidenceLimits.piecesMax, in: reader)
  }

  /// The facts of the case, of everything below it, of the report it came from and, in the full
  /// variant, of what followed from it.
  private func proofs(
    of file: CaseFile, size: Int64, _ variant: ArchiveVariant, in reader: Reader
  ) throws -> [InvestigationArchiveProof] {
    let name = file.snapshot.name
    var streams = [name]
    if !file.snapshot.report.isEmpty { streams.append(file.snapshot.report) }
    streams += try Ledger.streams(under: "\(name)/", in: reader)
    if variant == .full {
      streams += try MeasureRecords.all(of: name, in: reader).map(\.snapshot.name)
      streams += try AccountabilityRecords.all(of: name, in: reader).map(\.snapshot.name)
      streams += try LessonRecords.all(of: name, in: reader).map(\.snapshot.name)
      streams += try TalkRecords.all(of: name, in: reader).map(\.name)
    }
    var proofs: [InvestigationArchiveProof] = []
    for stream in streams {
      var next: Int64 = 1
      while true {
        let entries = try Ledger.entries(
          of: stream, from: next, limit: Ledger.pageEntriesMax, in: reader)
        for entry in entries where entry.position <= size {
          proofs.append(
            InvestigationArchiveProof(
              position: UInt64(entry.position), stream: entry.stream,
              streamPosition: UInt64(entry.streamPosition), kind: entry.kind,
              body: variant == .full ? entry.body : [], previousSha256: entry.previousHash,
              sha256: entry.hash,
              nodes: try Ledger.inclusionProof(of: entry.position, size: size, in: reader)))
        }
        guard entries.count == Ledger.pageEntriesMax, let last = entries.last else { break }
        next = last.streamPosition + 1
      }
    }
    return proofs.sorted { $0.position < $1.position }
  }
}
