/// A pack opened on its device: questions to show and secrets of slots; the keys are still sealed.
///
/// What this can enforce: nobody without the device's key reads the pack; nobody changes a byte
/// unseen; the keys come out only against a closed record, and the tag of the release names that
/// record, so a release that was made for another one, or before, shows. What it cannot: somebody
/// who reads this device's memory or key has all of it. It is tamper-evident, not tamper-proof.
public struct OpenedPack: Sendable {
  /// The readable part.
  public let header: PackHeader
  /// From the first byte to the end of the signature.
  public let headerBytes: [UInt8]
  /// What the office knows was asked before.
  public let history: PackHistory
  private let media: [[UInt8]: PackMedia]
  private let faces: [QuestionRevision: [UInt8]]
  private let secrets: [[UInt8]]
  private let sealedKeys: [QuestionRevision: [UInt8]]
  private let vault: PackVault

  init(_ pack: SealedPack, vault: PackVault) throws(PackRefusal) {
    header = pack.header
    headerBytes = pack.headerBytes
    self.vault = vault
    guard
      let faceBytes = SealedBox.open(pack.questions, key: vault.questions, purpose: "questions"),
      let shown = Self.shown(faceBytes, version: pack.version)
    else { throw .tampered("questions") }
    guard let secretBytes = SealedBox.open(pack.secrets, key: vault.secrets, purpose: "secrets"),
      let secrets = Self.secrets(secretBytes), secrets.count == header.slots.count
    else { throw .tampered("secrets") }
    for (slot, secret) in zip(header.slots, secrets)
    where SlotCommitment.make(secret: secret, packID: header.packID) != slot.commitment {
      throw .tampered("commitment")
    }
    guard let keys = pack.keys.isEmpty ? [:] : Self.table(pack.keys) else {
      throw .tampered("keys")
    }
    faces = shown.faces
    history = shown.history
    media = shown.media
    self.secrets = secrets
    sealedKeys = keys
  }

  /// What is shown of a question: `QuestionFace` in its canonical form.
  public func face(of question: QuestionRevision) -> [UInt8]? { faces[question] }

  /// A picture that a question refers to; nil if it does not travel in this pack.
  public func media(_ sha256: [UInt8]) -> PackMedia? { media[sha256] }

  /// The secret of a slot, to draw with; shown to nobody before the receipt.
  public func secret(ofSlot number: UInt32) -> [UInt8]? {
    let index = Int(number) - 1
    return secrets.indices.contains(index) ? secrets[index] : nil
  }

  /// Releases the keys of one paper against its closed record.
  ///
  /// Write the record first: its hash goes into the tag, and the tag into the receipt.
  ///
  /// - Throws: `PackRefusal.withoutKeys`, `otherPack`, `sittingOpen`, `tampered`.
  public func releaseKeys(for record: SittingRecord) throws(PackRefusal) -> KeyRelease {
    guard header.kind == .keysSealed else { throw .withoutKeys }
    guard record.header.packID == header.packID, record.header.deviceKeyID == header.deviceKeyID
    else { throw .otherPack }
    guard record.state.stage == .submitted else { throw .sittingOpen }
    var parts: [QuestionRevision: [UInt8]] = [:]
    for item in record.header.paper.items {
      let question = QuestionRevision(id: item.questionID, version: item.version)
      guard let sealed = sealedKeys[question],
        let part = SealedBox.open(sealed, key: vault.answer(of: question), purpose: "answer")
      else { throw .tampered("keys") }
      parts[question] = part
    }
    let hash = record.atItsEnd.bodyHash
    return KeyRelease(
      sittingID: record.header.sittingID, bodyHash: hash, keyParts: parts,
      tag: KeyRelease.tag(vault, sittingID: record.header.sittingID, bodyHash: hash))
  }

  private typealias Shown = (
    faces: [QuestionRevision: [UInt8]], history: PackHistory, media: [[UInt8]: PackMedia]
  )

  /// Questions, and since version 2 what was asked before and pictures.
  private static func shown(_ bytes: [UInt8], version: UInt16) -> Shown? {
    var reader = CanonicalReader(bytes)
    do throws(CanonicalFault) {
      let faces = try table(&reader)
      guard version > 1 else {
        try reader.end()
        return (faces, PackHistory(), [:])
      }
      let history = try PackHistory(from: &reader)
      let media = try reader.list(of: PackMedia.self)
      try reader.end()
      return (faces, history, Dictionary(media.map { ($0.sha256, $0) }) { first, _ in first })
    } catch {
      return nil
    }
  }

  private static func table(_ bytes: [UInt8]) -> [QuestionRevision: [UInt8]]? {
    var reader = CanonicalReader(bytes)
    let rows = try? table(&reader)
    return reader.left == 0 ? rows : nil
  }

  private static func table(
    _ reader: inout CanonicalReader
  ) throws(CanonicalFault) -> [QuestionRevision: [UInt8]] {
    let rows = try reader.list { reader throws(CanonicalFault) in
      (
        QuestionRevision(id: try reader.text("id"), version: try reader.number32()),
        try reader.bytes()
      )
    }
    return Dictionary(rows) { first, _ in first }
  }

  private static func secrets(_ bytes: [UInt8]) -> [[UInt8]]? {
    var reader = CanonicalReader(bytes)
    let rows = try? reader.list { reader throws(CanonicalFault) in
      try reader.raw(SlotCommitment.secretBytes)
    }
    return reader.left == 0 ? rows : nil
  }
}

/// The keys of one paper, and the proof which closed record they were released for.
public struct KeyRelease: Sendable, Hashable {
  /// The sitting.
  public let sittingID: String
  /// Hash of its closed record.
  public let bodyHash: [UInt8]
  /// `QuestionKeyPart` in its canonical form, by question.
  public let keyParts: [QuestionRevision: [UInt8]]
  /// HMAC under a key of the pack over sitting and hash.
  public let tag: [UInt8]

  static func tag(_ vault: PackVault, sittingID: String, bodyHash: [UInt8]) -> [UInt8] {
    var writer = CanonicalWriter(mark: "QZT1")
    writer.text(sittingID)
    writer.raw(bodyHash)
    return Digests.hmac(key: vault.release, writer.bytes)
  }

  /// Whether a tag is of this pack and this record, as the issuer checks it with the key it kept.
  public static func isGenuine(
    tag: [UInt8], sittingID: String, bodyHash: [UInt8], packID: String, ephemeral: DeviceKey,
    devicePublicKey: [UInt8]
  ) -> Bool {
    guard let shared = ephemeral.agree(with: devicePublicKey) else { return false }
    let vault = PackVault(shared: shared, packID: packID)
    return tag == Self.tag(vault, sittingID: sittingID, bodyHash: bodyHash)
  }
}
