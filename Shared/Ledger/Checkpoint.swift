internal import FoundationEssentials

/// A promise about a ledger: its first `size` entries have this root.
public struct Checkpoint: Sendable, Hashable {
  /// Whose ledger it is: a name without spaces or plus signs.
  public let origin: String
  /// Entries covered.
  public let size: Int64
  /// The Merkle root over them.
  public let root: [UInt8]

  /// A promise of `origin`.
  public init(origin: String, size: Int64, root: [UInt8]) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// The lines that are signed: origin, size, base64 root.
  ///
  /// Source: C2SP tlog-checkpoint.
  public var text: String {
    "\(origin)\n\(size)\n\(Data(root).base64EncodedString())\n"
  }
}

/// Why a checkpoint is not believed.
public enum CheckpointError: Error, Sendable, Hashable {
  /// The text is not a checkpoint note.
  case malformed
  /// No signature by the expected key is on it, or it does not fit the text.
  case badSignature
  /// It speaks for another ledger.
  case otherOrigin(String)
  /// The peer signs with another key than before.
  case keyChanged
  /// The peer promises fewer entries than before.
  case rolledBack(rememberedSize: Int64, offeredSize: Int64)
  /// The entries promised before are not the beginning of those promised now.
  case inconsistent(rememberedSize: Int64, offeredSize: Int64)
}

/// A checkpoint with its signature, as the text that is passed on.
public struct SignedCheckpoint: Sendable, Hashable {
  /// What is promised.
  public let checkpoint: Checkpoint
  /// The whole note: the signed lines, an empty line, and signature lines.
  public let note: String

  /// Longest note that is read, in bytes. [D]
  public static let noteBytesMax = 8_192

  /// Reads a note and demands the signature of `key` on it.
  ///
  /// Lines of other signers, such as witnesses, are allowed.
  ///
  /// Source: C2SP signed-note.
  ///
  /// - Throws: `CheckpointError.malformed`, `badSignature`, `otherOrigin`.
  public init(note: String, signedBy key: LedgerPublicKey) throws(CheckpointError) {
    guard note.utf8.count <= Self.noteBytesMax, note.hasSuffix("\n") else { throw .malformed }
    let lines = note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let blank = lines.firstIndex(of: ""), blank >= 3, blank < lines.count - 2,
      let size = Int64(lines[1]), size >= 0, String(size) == lines[1],
      let root = Data(base64Encoded: lines[2]), root.count == Merkle.hashBytes
    else { throw .malformed }
    guard lines[0] == key.origin else { throw .otherOrigin(lines[0]) }
    let text = lines[..<blank].map { $0 + "\n" }.joined()
    let signatures = lines[(blank + 1)...].compactMap { Self.signature(in: $0, of: key) }
    guard signatures.contains(where: { key.verify($0, of: text) }) else { throw .badSignature }
    checkpoint = Checkpoint(origin: lines[0], size: size, root: Array(root))
    self.note = note
  }

  init(_ checkpoint: Checkpoint, signature: [UInt8], keyID: [UInt8]) {
    self.checkpoint = checkpoint
    let encoded = Data(keyID + signature).base64EncodedString()
    note = checkpoint.text + "\n\u{2014} \(checkpoint.origin) \(encoded)\n"
  }

  /// The signature on a line that names `key`.
  private static func signature(in line: String, of key: LedgerPublicKey) -> [UInt8]? {
    let words = line.split(separator: " ")
    guard words.count == 3, words[0] == "\u{2014}", words[1] == key.origin,
      let bytes = Data(base64Encoded: String(words[2])), bytes.count > 4,
      Array(bytes.prefix(4)) == key.keyID
    else { return nil }
    return Array(bytes.dropFirst(4))
  }
}
