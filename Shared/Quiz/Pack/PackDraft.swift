public import Vocabulary

/// One question as it travels: its face for everybody who sits, its key sealed apart.
public struct PackQuestion: Sendable, Hashable {
  /// Which version.
  public let question: QuestionRevision
  /// What is shown: `QuestionFace` in its canonical form.
  public let face: [UInt8]
  /// Key and explanation: `QuestionKeyPart` in its canonical form.
  public let keyPart: [UInt8]

  /// A question.
  public init(_ question: QuestionRevision, face: [UInt8], keyPart: [UInt8]) {
    self.question = question
    self.face = face
    self.keyPart = keyPart
  }
}

/// Everything a pack is made from; random bytes come from the caller.
public struct PackDraft: Sendable {
  /// Permanent id.
  public var packID: String
  /// Rises with every pack of an issuer.
  public var serial: UInt64
  /// Whether keys travel.
  public var kind: PackKind
  /// When it is made.
  public var issuedAt: UTCMicroseconds
  /// From when it may be opened.
  public var notBefore: UTCMicroseconds
  /// From when it may not be opened any more.
  public var expires: UTCMicroseconds
  /// Public key of the device.
  public var devicePublicKey: [UInt8]
  /// The trip or inspection.
  public var tripNo: String
  /// Name of the bank's version.
  public var bankSnapshot: String
  /// Rule sets of the papers.
  public var ruleSets: [RuleSet]
  /// Kinds of paper.
  public var papers: [PackPaper]
  /// Every question of every pool.
  public var questions: [PackQuestion]
  /// One secret of 32 random bytes for each slot.
  public var slotSecrets: [[UInt8]]
  /// What the office knows was asked before.
  public var history: PackHistory
  /// Pictures that the questions refer to.
  public var media: [PackMedia]

  /// A draft.
  public init(
    packID: String, serial: UInt64, kind: PackKind, issuedAt: UTCMicroseconds,
    notBefore: UTCMicroseconds, expires: UTCMicroseconds, devicePublicKey: [UInt8],
    tripNo: String, bankSnapshot: String, ruleSets: [RuleSet], papers: [PackPaper],
    questions: [PackQuestion], slotSecrets: [[UInt8]], history: PackHistory = PackHistory(),
    media: [PackMedia] = []
  ) {
    self.packID = packID
    self.serial = serial
    self.kind = kind
    self.issuedAt = issuedAt
    self.notBefore = notBefore
    self.expires = expires
    self.devicePublicKey = devicePublicKey
    self.tripNo = tripNo
    self.bankSnapshot = bankSnapshot
    self.ruleSets = ruleSets
    self.papers = papers
    self.questions = questions
    self.slotSecrets = slotSecrets
    self.history = history
    self.media = media
  }

  /// Seals and signs the pack.
  ///
  /// `ephemeral` is made for this pack only, and kept by the issuer if it wants to check later which
  /// closing released the keys.
  ///
  /// - Throws: `PackRefusal.unsealable`; what the cryptographic library throws.
  public func seal(by signer: QuizSigner, ephemeral: DeviceKey) throws -> [UInt8] {
    try check()
    guard let shared = ephemeral.agree(with: devicePublicKey) else {
      throw PackRefusal.unsealable("device key")
    }
    let vault = PackVault(shared: shared, packID: packID)
    let faces = try SealedBox.seal(faceBytes, key: vault.questions, purpose: "questions")
    let secrets = try SealedBox.seal(secretBytes, key: vault.secrets, purpose: "secrets")
    let keys = kind == .keysSealed ? try keyBytes(vault) : []
    let header = PackHeader(
      packID: packID, serial: serial, kind: kind, issuedAt: issuedAt, notBefore: notBefore,
      expires: expires, deviceKeyID: Digests.keyID(of: devicePublicKey),
      ephemeralKey: ephemeral.publicKey, tripNo: tripNo, bankSnapshot: bankSnapshot,
      ruleSets: ruleSets, papers: papers, slots: slots,
      partHashes: PackHeader.PartHashes(
        questions: Digests.sha256(faces), secrets: Digests.sha256(secrets),
        keys: Digests.sha256(keys)))
    var writer = CanonicalWriter(mark: "QZPK")
    writer.number16(SealedPack.version)
    writer.raw(signer.keyID)
    writer.bytes(header.canonicalBytes)
    writer.raw(try signer.sign(writer.bytes))
    writer.bytes(faces)
    writer.bytes(secrets)
    writer.bytes(keys)
    guard writer.bytes.count <= SealedPack.bytesMax else { throw PackRefusal.unsealable("size") }
    return writer.bytes
  }

  private var slots: [PackSlot] {
    slotSecrets.enumerated().map { index, secret in
      PackSlot(
        number: UInt32(index + 1),
        commitment: SlotCommitment.make(secret: secret, packID: packID))
    }
  }

  private func check() throws(PackRefusal) {
    guard DrawCode.isID(packID) else { throw .unsealable("pack id") }
    guard notBefore < expires else { throw .unsealable("times") }
    guard (1...PackHeader.slotsMax).contains(slotSecrets.count),
      slotSecrets.allSatisfy({ $0.count == SlotCommitment.secretBytes }),
      Set(slotSecrets).count == slotSecrets.count
    else { throw .unsealable("slots") }
    guard Set(papers.map(\.postCode)).count == papers.count else { throw .unsealable("posts") }
    guard history.rows.count <= PackHistory.rowsMax else { throw .unsealable("history") }
    guard media.reduce(0, { $0 + $1.bytes.count }) <= PackMedia.totalBytesMax,
      Set(media.map(\.sha256)).count == media.count
    else { throw .unsealable("media") }
    let there = Set(questions.map(\.question))
    guard there.count == questions.count else { throw .unsealable("questions") }
    for paper in papers {
      guard ruleSets.contains(where: { $0.code == paper.ruleSetCode && $0.packKind == kind }) else {
        throw .unsealable("rule set \(paper.ruleSetCode)")
      }
      for item in paper.pool.items
      where !there.contains(QuestionRevision(id: item.id, version: item.version)) {
        throw .unsealable("question \(item.id)")
      }
      if let short = paper.blueprint.shortages(in: paper.pool, factor: 1).first {
        throw .unsealable("stratum \(short.stratum)")
      }
    }
  }

  private var faceBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.list(questions) {
      $0.text($1.question.id)
      $0.number32($1.question.version)
      $0.bytes($1.face)
    }
    history.write(to: &writer)
    writer.list(media.sorted { $0.sha256.lexicographicallyPrecedes($1.sha256) })
    return writer.bytes
  }

  private var secretBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.list(slotSecrets) { $0.raw($1) }
    return writer.bytes
  }

  private func keyBytes(_ vault: PackVault) throws -> [UInt8] {
    let rows = try questions.map { row in
      (
        row.question,
        try SealedBox.seal(row.keyPart, key: vault.answer(of: row.question), purpose: "answer")
      )
    }
    var writer = CanonicalWriter()
    writer.list(rows) {
      $0.text($1.0.id)
      $0.number32($1.0.version)
      $0.bytes($1.1)
    }
    return writer.bytes
  }
}
