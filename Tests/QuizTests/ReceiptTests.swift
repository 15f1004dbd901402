import Quiz
import Testing
import Vocabulary

@Suite("Receipts")
struct ReceiptTests {
  let scene: Scene
  let record: SittingRecord
  let header: [UInt8]

  init() throws {
    scene = try Scene()
    header = try scene.headerBytes
    var random = SplitMix(31)
    record = try scene.record(try scene.evidence(&random, slot: 2, substitutions: 1), &random)
  }

  func fault(_ bytes: [UInt8], record: SittingRecord? = nil) -> ReceiptFault? {
    do {
      _ = try ReceiptVerification.verify(
        bytes, packHeader: header, record: record, trusting: scene.trusted)
      return nil
    } catch {
      return error
    }
  }

  /// The fault of a receipt that its signer himself changed.
  func fault(_ change: (inout Receipt) throws -> Void) throws -> ReceiptFault? {
    var receipt = try ReceiptVerification.read(
      try scene.receipt(record), trusting: scene.trusted)
    try change(&receipt)
    return fault(try receipt.signed(by: scene.issuer))
  }

  @Test("a good receipt holds, offline, with its record and without")
  func holds() throws {
    let bytes = try scene.receipt(record)
    let found = try ReceiptVerification.verify(
      bytes, packHeader: header, record: record, trusting: scene.trusted)
    #expect(found.hasRecord)
    #expect(found.slotGaps.isEmpty)
    #expect(
      found.shortCommitment == SlotCommitment.short(try #require(found.pack.commitment(ofSlot: 2))))
    #expect(fault(bytes) == nil)
    #expect(try Receipt(canonicalBytes: found.receipt.canonicalBytes) == found.receipt)
  }

  @Test("a byte changed anywhere is refused, and the reason says where")
  func tampering() throws {
    let bytes = try scene.receipt(record)
    for offset in bytes.indices where offset < 64 || offset % 9 == 0 || offset > bytes.count - 70 {
      var changed = bytes
      changed[offset] ^= UInt8(1 << (offset % 8))
      switch (offset, fault(changed)) {
      case (0..<4, .notAReceipt), (4..<6, .unknownVersion), (6..<14, .unknownSigner),
        (14..<18, .truncated), (14..<18, .tampered), (18..., .tampered):
        break
      case (_, let other): Issue.record("\(offset): \(String(describing: other))")
      }
    }
    for count in stride(from: 0, to: bytes.count, by: 41) {
      let found = fault(Array(bytes.prefix(count)))
      #expect(found == (count < 4 ? .notAReceipt : .truncated))
    }
    #expect(fault(bytes + [0]) == .tampered)
  }

  @Test("a signer who cheats is caught: secret, nonce, person, exposure, day")
  func draws() throws {
    #expect(try fault { $0.secret[0] ^= 1 } == .commitment(2))
    #expect(try fault { $0.evidence.context.slot = 1 } == .commitment(1))
    #expect(try fault { $0.evidence.context.slot = 99 } == .slotUnknown(99))
    let nonce = try fault {
      $0.evidence.nonces = try DrawNonces(
        inspector: $0.evidence.nonces.inspector, counterpart: "000000")
    }
    #expect(["RECEIPT_WORKERS", "RECEIPT_PAPER"].contains(nonce?.reason))
    #expect(
      try fault { $0.evidence.context.day = $0.evidence.context.day.adding(CalendarDays(9)) }
        == .day)
    #expect(try fault { $0.evidence.context.personToken = "p0" } == .workers("p0"))
    #expect(try fault { $0.evidence.context.bankSnapshot = "coal@11" } == .context("snapshot"))
    #expect(try fault { $0.evidence.context.poolHash[0] ^= 1 } == .context("pool"))
    #expect(try fault { $0.evidence.context.blueprintHash = [] } == .context("blueprint"))
    #expect(try fault { $0.evidence.context.postCode = "调度员" } == .context("post"))
    #expect(try fault { $0.evidence.workers = nil } == .context("roster"))
    let seen = record.header.paper.items[0].questionID
    #expect(
      try fault {
        $0.evidence.exposureHits = [
          ExposureHit(questionID: seen, cause: .person, day: Make.day)
        ]
      }?.reason == "RECEIPT_PAPER")
    #expect(try fault { $0.packHeaderHash[0] ^= 1 } == .otherPack)
  }

  @Test("a changed paper is named by its first wrong place")
  func papers() throws {
    func changed(
      _ place: Int, _ item: @escaping (PaperItem) -> PaperItem
    ) -> (inout Receipt) -> Void {
      return { receipt in
        var items = receipt.paper.items
        items[place] = item(items[place])
        receipt.paper = Paper(
          items: items, relaxations: receipt.paper.relaxations,
          readmitted: receipt.paper.readmitted)
      }
    }
    let other = try #require(
      scene.pool.items.first { item in
        !record.header.paper.items.contains { $0.questionID == item.id }
      })
    #expect(
      try fault(
        changed(5) {
          PaperItem(
            questionID: other.id, version: 1, contentHash: other.contentHash,
            quotaCode: $0.quotaCode, optionOrder: $0.optionOrder)
        }) == .paper(place: 5))
    let place = try #require(record.header.paper.items.firstIndex { !$0.optionOrder.isEmpty })
    #expect(
      try fault(
        changed(place) {
          PaperItem(
            questionID: $0.questionID, version: $0.version, contentHash: $0.contentHash,
            quotaCode: $0.quotaCode, optionOrder: $0.optionOrder.reversed())
        }) == .optionOrder(place: place))
    #expect(
      try fault {
        $0.paper = Paper(items: $0.paper.items, relaxations: [], readmitted: ["Q1"])
      } == .relaxations)
    #expect(
      try fault {
        $0.paper = Paper(
          items: $0.paper.items.dropLast(), relaxations: [], readmitted: $0.paper.readmitted)
      } == .paper(place: 19))
  }

  @Test("another record under the same receipt is told apart")
  func records() throws {
    let bytes = try scene.receipt(record)
    var random = SplitMix(32)
    let other = try scene.record(record.header.evidence, &random)
    #expect(fault(bytes, record: other) == .sitting("id"))
    let open = SittingRecord(record.header)
    #expect(fault(bytes, record: open) == .sitting("body"))
  }

  @Test("slots that nobody opened are listed, slots out of order are refused")
  func slots() throws {
    func uses(_ numbers: [UInt32]) -> [SlotUse] {
      numbers.map { SlotUse(number: $0, outcome: $0 == 3 ? .aborted("停电") : .used) }
    }
    var random = SplitMix(33)
    let evidence = try scene.evidence(&random, slot: 5, uses: uses([1, 3, 5]))
    let record = try scene.record(evidence, &random)
    let found = try ReceiptVerification.verify(
      try scene.receipt(record), packHeader: header, trusting: scene.trusted)
    #expect(found.slotGaps == [2, 4])
    #expect(found.abortedSlots.map(\.number) == [3])
    #expect(try fault { $0.evidence.slotUses = uses([2, 1]) } == .slotOrder(1))
    #expect(try fault { $0.evidence.slotUses = uses([1]) } == .slotUnknown(2))
    #expect(try fault { $0.evidence.slotUses = uses([2, 99]) } == .slotUnknown(99))
  }

  @Test("the front of the pack must be whole and trusted")
  func front() throws {
    let bytes = try scene.receipt(record)
    func fault(_ front: [UInt8], _ trusted: TrustedKeys) -> ReceiptFault? {
      do {
        _ = try ReceiptVerification.verify(bytes, packHeader: front, trusting: trusted)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(header + [0], scene.trusted) == .pack(.tampered("end")))
    #expect(fault(Array(header.dropLast()), scene.trusted) == .pack(.truncated))
    #expect(fault(try Scene(seed: 9).headerBytes, scene.trusted) == .pack(.unknownIssuer))
    let both = TrustedKeys([scene.issuer.publicKey, try Scene(seed: 9).issuer.publicKey])
    #expect(fault(try Scene(seed: 9).headerBytes, both) == .otherPack)
  }
}
