import Contracts
import Crypto
import FoundationEssentials
import Ledger

/// The last checkpoint of every ledger that this account has seen, in its state folder.
///
/// It only grows: what a service promised once is held against it for ever.
struct RememberedCheckpoints {
  /// Where they are kept.
  let path: String
  private var byOrigin: [String: Kept]

  private struct Kept {
    let key: String
    let note: String
  }

  /// Reads the file; none is an empty memory.
  ///
  /// - Throws: `Complaint` if the file is damaged: it is evidence and never started afresh silently.
  init(folder: String) throws {
    path = "\(folder)/checkpoints.json"
    byOrigin = [:]
    guard let text = Folders.read(path) else { return }
    let value: JSONValue
    do {
      value = try JSONValue.reading(text)
    } catch {
      throw Complaint(
        UsageText.fileUnreadable.with(path, error.problem), outcome: .unverified)
    }
    for member in value.members {
      guard let key = member.value["key"]?.string, let note = member.value["note"]?.string else {
        continue
      }
      byOrigin[member.name] = Kept(key: key, note: note)
    }
  }

  /// The checkpoint remembered of a ledger; nil before the first.
  ///
  /// - Throws: `CheckpointError.keyChanged` if another key signed then.
  func last(of key: LedgerPublicKey) throws(CheckpointError) -> SignedCheckpoint? {
    guard let kept = byOrigin[key.origin] else { return nil }
    guard kept.key == key.description else { throw .keyChanged }
    return try SignedCheckpoint(note: kept.note, signedBy: key)
  }

  /// The key that a ledger signed with; nil if it was never seen.
  func key(of origin: String) -> LedgerPublicKey? {
    byOrigin[origin].flatMap { LedgerPublicKey($0.key) }
  }

  /// Remembers a checkpoint that was found to continue the last one.
  ///
  /// - Throws: `Complaint` if the file cannot be written.
  mutating func remember(_ checkpoint: SignedCheckpoint, of key: LedgerPublicKey) throws {
    byOrigin[key.origin] = Kept(key: key.description, note: checkpoint.note)
    let members = byOrigin.keys.sorted().compactMap { origin -> JSONValue.Member? in
      guard let kept = byOrigin[origin] else { return nil }
      return .init(
        origin, .object([.init("key", .string(kept.key)), .init("note", .string(kept.note))]))
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try Folders.make("/\(folder)")
    let file = try OutputFile(path)
    try file.write(Array((JSONValue.object(members).pretty + "\n").utf8))
    try file.commit()
  }

  /// A checkpoint that a service offers, with its key; the signature is checked.
  ///
  /// - Throws: `CheckpointError`.
  static func offered(
    _ answer: LedgerGetCheckpointResponse
  ) throws(CheckpointError) -> (SignedCheckpoint, LedgerPublicKey) {
    let origin = String(answer.checkpoint.prefix { $0 != "\n" })
    // The verifier key of C2SP signed-note: name, key id and key, joined by plus signs.
    let marked: [UInt8] = [0x01] + answer.publicKey
    let id = SHA256.hash(data: Array(origin.utf8) + [0x0A] + marked).prefix(4)
    let text = "\(origin)+\(Identifier.hex(Array(id)))+\(Data(marked).base64EncodedString())"
    guard let key = LedgerPublicKey(text) else { throw .malformed }
    return (try SignedCheckpoint(note: answer.checkpoint, signedBy: key), key)
  }
}
