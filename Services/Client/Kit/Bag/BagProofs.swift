import Contracts
import Crypto
import FoundationEssentials
import Ledger

/// Recomputes, from the bag alone, that the facts of the case are in the ledger that the checkpoint
/// promises, and that the custody logs are those facts.
struct BagProofs {
  /// Folder of the proofs in the payload.
  static let folder = "99-存证"
  /// The proofs, one a line.
  static let proofs = "\(folder)/proofs.jsonl"
  /// The checkpoint (C2SP note).
  static let checkpoint = "\(folder)/checkpoint.txt"
  /// The key that signed it (C2SP verifier key).
  static let key = "\(folder)/public-key.txt"

  let source: any BagSource
  /// Key seen before for an origin; nil if the origin is new here.
  let knownKey: (String) -> LedgerPublicKey?

  /// What is wrong; empty if nothing is.
  private(set) var faults: [Complaint.Item] = []
  /// Facts that are proved.
  private(set) var count = 0
  /// Whether the key was seen before.
  private(set) var isKeyKnown = false

  init(_ source: any BagSource, knownKey: @escaping (String) -> LedgerPublicKey?) {
    self.source = source
    self.knownKey = knownKey
  }

  /// Checks everything.
  ///
  /// - Throws: `Complaint` if a file cannot be read.
  mutating func run() throws {
    guard let note = try source.text("\(BagText.payload)/\(Self.checkpoint)"),
      let text = try source.text("\(BagText.payload)/\(Self.key)"),
      let lines = try source.text("\(BagText.payload)/\(Self.proofs)"),
      let key = LedgerPublicKey(text.split(separator: "\n").first.map(String.init) ?? "")
    else { return fault(Self.folder, EvidenceText.bagNoProofs.text) }
    let promise: Checkpoint
    do {
      promise = try SignedCheckpoint(note: note, signedBy: key).checkpoint
    } catch {
      return fault(Self.checkpoint, EvidenceText.bagCheckpointBad.text)
    }
    if let known = knownKey(key.origin) {
      guard known.description == key.description else {
        return fault(Self.key, EvidenceText.bagKeyOther.text)
      }
      isKeyKnown = true
    }
    var ends: [String: ArchiveEnd] = [:]
    var bodies: [String: [UInt64: [UInt8]]] = [:]
    for line in lines.split(separator: "\n") {
      guard let proof = try? InvestigationArchiveProof(json: String(line)) else {
        return fault(Self.proofs, EvidenceText.bagNoProofs.text)
      }
      guard holds(proof, promise, after: ends[proof.stream]) else {
        fault(Self.proofs, EvidenceText.bagProofBad.with("\(proof.position)"))
        continue
      }
      ends[proof.stream] = ArchiveEnd(position: proof.streamPosition, hash: proof.sha256)
      bodies[proof.stream, default: [:]][proof.streamPosition] = proof.body
      count += 1
    }
    try compareCustody(with: bodies)
  }

  private struct ArchiveEnd {
    let position: UInt64
    let hash: [UInt8]
  }

  /// Whether a fact is in the tree, is what its hash says, and follows the one before it.
  private func holds(
    _ proof: InvestigationArchiveProof, _ promise: Checkpoint, after end: ArchiveEnd?
  ) -> Bool {
    let entry = LedgerEntry(
      position: Int64(clamping: proof.position), stream: proof.stream,
      streamPosition: Int64(clamping: proof.streamPosition), kind: proof.kind, body: proof.body,
      previousHash: proof.previousSha256, hash: proof.sha256)
    let isWhole = proof.body.isEmpty || Merkle.leafHash(entry.leafContent) == entry.hash
    let isNext =
      proof.streamPosition == (end?.position ?? 0) + 1
      && proof.previousSha256 == (end?.hash ?? LedgerEntry.noHash)
    return isWhole && isNext
      && Merkle.verifyInclusion(
        leafHash: entry.hash, index: entry.position - 1, size: promise.size, proof: proof.nodes,
        root: promise.root)
  }

  /// Every custody entry that the archive tells must be the one the ledger has the hash of.
  private mutating func compareCustody(with bodies: [String: [UInt64: [UInt8]]]) throws {
    let prefix = "\(BagText.payload)/00-目录/保管记录/"
    for name in try source.names() where name.hasPrefix(prefix) {
      guard let text = try source.text(name), let log = try? JSONValue(parsing: text),
        let evidence = log["evidence"]?.string
      else {
        fault(name, EvidenceText.bagEntryBad.with(name))
        continue
      }
      let facts = bodies[evidence] ?? [:]
      for item in log["entries"]?.elements ?? [] {
        guard let encoded = item["bytes"]?.string else { continue }
        guard let bytes = Data(base64Encoded: encoded),
          let entry = try? InvestigationCustodyEntry(wire: Array(bytes)),
          isTold(Array(bytes), number: UInt64(entry.entryNo), facts)
        else {
          fault(name, EvidenceText.bagEntryBad.with(evidence))
          break
        }
      }
    }
  }

  /// Entries after the checkpoint are not in the proofs yet; all others must be.
  private func isTold(_ entry: [UInt8], number: UInt64, _ facts: [UInt64: [UInt8]]) -> Bool {
    guard let body = facts[number] else { return number > (facts.keys.max() ?? 0) }
    guard !body.isEmpty, let event = try? FeedEventBody(wire: body),
      let act = try? InvestigationAct(wire: event.payload)
    else { return false }
    return act.contentSha256 == Array(SHA256.hash(data: entry))
  }

  private mutating func fault(_ place: String, _ why: String) {
    faults.append(.init(place: place, why: why))
  }
}
