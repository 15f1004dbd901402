import Questions
import Quiz
import Testing
import Vocabulary

@Suite("Sealed packs")
struct PackTests {
  func refusal(_ body: () throws -> Void) -> PackRefusal? {
    do {
      try body()
      return nil
    } catch {
      return error as? PackRefusal
    }
  }

  @Test("a pack opens on its device and shows its questions, with the promises of its slots")
  func opens() throws {
    let scene = try Scene(items: 60)
    let opened = try scene.opened()
    #expect(opened.header.slots.count == 12)
    #expect(opened.header.bankSnapshot == "coal@12")
    for item in scene.pool.items {
      let face = try #require(opened.face(of: QuestionRevision(id: item.id, version: 1)))
      let shown = try QuestionFace(canonicalBytes: face)
      #expect(shown.options.map(\.key) == item.options.map(\.key))
    }
    for (index, secret) in scene.draft.slotSecrets.enumerated() {
      let number = UInt32(index + 1)
      #expect(opened.secret(ofSlot: number) == secret)
      #expect(
        opened.header.commitment(ofSlot: number)
          == SlotCommitment.make(secret: secret, packID: opened.header.packID))
    }
    #expect(opened.secret(ofSlot: 0) == nil)
    #expect(opened.secret(ofSlot: 13) == nil)
  }

  @Test("sealing the same draft twice gives the same bytes but for a signature that may vary")
  func deterministic() throws {
    let scene = try Scene(items: 60)
    let again = try scene.draft.seal(by: scene.issuer, ephemeral: scene.ephemeral)
    #expect(again.count == scene.bytes.count)
    #expect(try SealedPack(again, trusting: scene.trusted).header == scene.opened().header)
  }

  @Test("no question text, key or secret can be read in the file")
  func hidden() throws {
    let scene = try Scene(items: 60)
    let text = String(decoding: scene.bytes, as: UTF8.self)
    #expect(!text.contains("题目"))
    #expect(!text.contains("解析"))
    let secret = scene.draft.slotSecrets[0]
    #expect(!scene.bytes.indices.dropLast(32).contains { scene.bytes[$0...].starts(with: secret) })
  }

  @Test("a byte changed anywhere is refused, and the reason says where")
  func tampering() throws {
    let plan = try Blueprint(quotas: [StratumQuota(Make.strata[0], count: 1)])
    let scene = try Scene(items: 12, plan: plan, slots: 2)
    let front = try scene.headerBytes.count
    // Opening checks no more than reading; a stride keeps the test short, the front is tried whole.
    for offset in scene.bytes.indices where offset < 40 || offset % 5 == 0 || offset > front {
      if offset > front + 40, offset % 11 != 0 { continue }
      var bytes = scene.bytes
      bytes[offset] ^= UInt8(1 << (offset % 8))
      let found = refusal { _ = try SealedPack(bytes, trusting: scene.trusted) }
      switch offset {
      case 0..<4: #expect(found == .notAPack)
      case 4..<6: #expect(found?.reason == "PACK_UNKNOWN_VERSION")
      case 6..<14: #expect(found == .unknownIssuer)
      case 14..<18: #expect(["PACK_TRUNCATED", "PACK_TAMPERED"].contains(found?.reason))
      case 18..<front: #expect(found == .tampered("header"))
      default: #expect(["PACK_TRUNCATED", "PACK_TAMPERED"].contains(found?.reason), "\(offset)")
      }
    }
    #expect(
      refusal { _ = try SealedPack(scene.bytes + [0], trusting: scene.trusted) } == .tampered("end")
    )
  }

  @Test("a file cut anywhere is refused as cut")
  func truncation() throws {
    let plan = try Blueprint(quotas: [StratumQuota(Make.strata[0], count: 1)])
    let scene = try Scene(items: 12, plan: plan, slots: 2)
    for count in scene.bytes.indices where count < 64 || count % 7 == 0 {
      let found = refusal {
        _ = try SealedPack(Array(scene.bytes.prefix(count)), trusting: scene.trusted)
      }
      #expect(found == .truncated, "\(count)")
    }
  }

  @Test("another device, a wrong time and a withdrawn pack are told apart")
  func wrongUse() throws {
    let scene = try Scene(items: 60)
    let pack = try SealedPack(scene.bytes, trusting: scene.trusted)
    var random = SplitMix(99)
    let other = try #require(DeviceKey(secret: random.bytes(32)))
    #expect(refusal { _ = try pack.open(with: other, at: Make.now) } == .otherDevice)
    let (from, to) = (pack.header.notBefore, pack.header.expires)
    #expect(
      refusal { _ = try pack.open(with: scene.device, at: UTCMicroseconds(from.value - 1)) }
        == .notYet(from))
    #expect(refusal { _ = try pack.open(with: scene.device, at: from) } == nil)
    #expect(
      refusal { _ = try pack.open(with: scene.device, at: UTCMicroseconds(to.value - 1)) } == nil)
    #expect(refusal { _ = try pack.open(with: scene.device, at: to) } == .expired(to))
    let stranger = try #require(QuizSigner(seed: random.bytes(32)))
    #expect(
      refusal { _ = try SealedPack(scene.bytes, trusting: TrustedKeys([stranger.publicKey])) }
        == .unknownIssuer)
  }

  @Test(
    "a list withdraws by id, by id and serial, and by smallest serial",
    arguments: [
      ("PK-1", 0, 0, true), ("PK-1", 7, 0, true), ("PK-1", 6, 0, false), ("PK-2", 0, 0, false),
      ("PK-2", 0, 8, true), ("PK-2", 0, 7, false),
    ] as [(String, UInt64, UInt64, Bool)])
  func revocation(packID: String, serial: UInt64, minimum: UInt64, isRevoked: Bool) throws {
    let scene = try Scene(items: 60)
    let list = RevocationList(
      number: 3, issuedAt: Make.now, minimumSerial: minimum,
      entries: [Revocation(packID: packID, serial: serial, reason: "DEVICE_LOST")])
    let bytes = try list.signed(by: scene.issuer)
    let read = try RevocationList(bytes, trusting: scene.trusted)
    #expect(read == list)
    let pack = try SealedPack(scene.bytes, trusting: scene.trusted)
    let found = refusal {
      _ = try pack.open(with: scene.device, at: Make.now, revocations: read)
    }
    #expect(found == (isRevoked ? .revoked : nil))
    for offset in bytes.indices {
      var changed = bytes
      changed[offset] ^= 1
      #expect(refusal { _ = try RevocationList(changed, trusting: scene.trusted) } != nil)
    }
  }

  @Test("keys come out only against a closed record of this pack, and whole")
  func release() throws {
    let scene = try Scene()
    let opened = try scene.opened()
    var random = SplitMix(4)
    let evidence = try scene.evidence(&random)
    let record = try scene.record(evidence, &random)
    let open = SittingRecord(record.header)
    #expect(refusal { _ = try opened.releaseKeys(for: open) } == .sittingOpen)
    let release = try opened.releaseKeys(for: record)
    #expect(release.keyParts.count == record.header.paper.items.count)
    for item in record.header.paper.items {
      let question = QuestionRevision(id: item.questionID, version: item.version)
      let face = try QuestionFace(canonicalBytes: try #require(opened.face(of: question)))
      let part = try QuestionKeyPart(canonicalBytes: try #require(release.keyParts[question]))
      #expect(part.draft(with: face).contentHash == item.contentHash)
    }
    let other = try Scene(seed: 2)
    #expect(refusal { _ = try other.opened().releaseKeys(for: record) } == .otherPack)
    let genuine = { (hash: [UInt8]) in
      KeyRelease.isGenuine(
        tag: release.tag, sittingID: record.header.sittingID, bodyHash: hash,
        packID: scene.draft.packID, ephemeral: scene.ephemeral,
        devicePublicKey: scene.device.publicKey)
    }
    #expect(genuine(record.bodyHash))
    #expect(!genuine(record.header.chainStart))
  }

  @Test("a pack without keys has none to release")
  func withoutKeys() throws {
    let scene = try Scene(kind: .withoutKeys)
    var random = SplitMix(4)
    let record = try scene.record(try scene.evidence(&random), &random)
    let opened = try scene.opened()
    #expect(refusal { _ = try opened.releaseKeys(for: record) } == .withoutKeys)
  }

  @Test("a draft that could not be drawn from is not sealed")
  func unsealable() throws {
    let scene = try Scene(items: 60)
    func found(_ change: (inout PackDraft) -> Void) -> PackRefusal? {
      var draft = scene.draft
      change(&draft)
      return refusal { _ = try draft.seal(by: scene.issuer, ephemeral: scene.ephemeral) }
    }
    #expect(found { $0.slotSecrets = [] } == .unsealable("slots"))
    #expect(found { $0.slotSecrets[1] = $0.slotSecrets[0] } == .unsealable("slots"))
    #expect(found { $0.questions.removeLast() }?.reason == "PACK_UNSEALABLE")
    #expect(found { $0.expires = $0.notBefore } == .unsealable("times"))
    #expect(found { $0.ruleSets = [] } == .unsealable("rule set T-1"))
    #expect(found { $0.devicePublicKey = [1] } == .unsealable("device key"))
  }

  @Test("slots are opened in order, one at a time, and given up with a reason only")
  func slots() throws {
    var ledger = SlotLedger(slotCount: 3)
    #expect(try ledger.openNext() == 1)
    #expect(throws: SlotRefusal.stillOpen(1)) { try ledger.openNext() }
    #expect(throws: SlotRefusal.reasonMissing(1)) { try ledger.end(1, as: .aborted("")) }
    try ledger.end(1, as: .aborted("停电"))
    #expect(throws: SlotRefusal.notOpen(1)) { try ledger.end(1, as: .used) }
    #expect(try ledger.openNext() == 2)
    try ledger.end(2, as: .used)
    #expect(try ledger.openNext() == 3)
    try ledger.end(3, as: .used)
    #expect(throws: SlotRefusal.noneLeft) { try ledger.openNext() }
    #expect(ledger.gaps.isEmpty)
    let holes = SlotLedger(
      slotCount: 9, uses: [1, 4, 6].map { SlotUse(number: $0, outcome: .used) })
    #expect(holes.gaps == [2, 3, 5])
    #expect(holes.firstOutOfOrder == nil)
    let twice = SlotLedger(slotCount: 9, uses: [2, 1].map { SlotUse(number: $0, outcome: .used) })
    #expect(twice.firstOutOfOrder == 1)
  }
}
