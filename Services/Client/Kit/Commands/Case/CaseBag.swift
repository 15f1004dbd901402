import Contracts
import Ledger
import Vocabulary
import Wire

/// Puts a case file together as a bag: documents, files, and the proofs of its facts.
struct CaseBag {
  let name: String
  let variant: InvestigationArchiveVariant
  let purpose: String
  let link: Link

  /// Writes it into a new folder.
  ///
  /// - Throws: `Complaint`; what the calls throw.
  func write(
    into folder: String
  ) async throws -> (bag: BagWriter, head: InvestigationArchiveHead) {
    let answer = try await link.call(
      LedgerServiceMethods.getCheckpoint, LedgerGetCheckpointRequest())
    let (promise, key): (SignedCheckpoint, LedgerPublicKey)
    do {
      (promise, key) = try RememberedCheckpoints.offered(answer)
    } catch {
      throw Complaint(error, of: ServiceName.investigation.rawValue)
    }
    var bag = try BagWriter(folder)
    let (head, files, proofs) = try await parts(of: promise, into: &bag)
    for file in files {
      let download = EvidenceDownload(
        name: file.evidence, purpose: purpose, sha256: file.sha256, sizeBytes: file.sizeBytes)
      try await bag.add(file.path) { write in try await download.run(over: link, into: write) }
    }
    try await bag.add(BagProofs.proofs, Array(proofs.utf8))
    try await bag.add(BagProofs.checkpoint, Array(promise.note.utf8))
    try await bag.add(BagProofs.key, Array("\(key)\n".utf8))
    try bag.finish(info(head))
    return (bag, head)
  }

  /// Documents are written as they come; files and proofs are kept for after.
  private func parts(
    of promise: SignedCheckpoint, into bag: inout BagWriter
  ) async throws -> (InvestigationArchiveHead, [InvestigationArchiveFile], String) {
    let stream = try await link.stream(
      InvestigationEvidenceServiceMethods.exportCase,
      InvestigationExportCaseRequest(
        case: name, variant: variant, purpose: purpose,
        ledgerSize: UInt64(clamping: promise.checkpoint.size)))
    var head = InvestigationArchiveHead()
    var documents: [(path: String, content: [UInt8])] = []
    var files: [InvestigationArchiveFile] = []
    var proofs = ""
    for try await part in stream {
      switch part.part {
      case .head(let found): head = found
      case .document(let document):
        if documents.last?.path == document.path {
          documents[documents.count - 1].content += document.content
        } else {
          documents.append((document.path, document.content))
        }
      case .file(let file): files.append(file)
      case .proof(let proof): proofs += proof.json() + "\n"
      case nil: break
      }
    }
    for document in documents { try await bag.add(document.path, document.content) }
    return (head, files, proofs)
  }

  private func info(_ head: InvestigationArchiveHead) -> [(String, String)] {
    let time = UTCMicroseconds(head.exportTime?.microseconds ?? 0)
    return [
      ("Bag-Software-Agent", "anlan \(Release.version)"), ("Bagging-Date", "\(time.legalDay)"),
      ("Bagging-Time", "\(time)"), ("External-Identifier", head.case),
      ("External-Description", variant == .full ? "事故调查案卷" : "事故调查案卷（隐名）"),
      ("Ledger-Size", "\(head.ledgerSize)"),
    ]
  }
}
