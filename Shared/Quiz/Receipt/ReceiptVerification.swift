internal import Vocabulary

/// A receipt that holds, and what a reader should still see.
public struct VerifiedReceipt: Sendable, Hashable {
  /// The receipt.
  public let receipt: Receipt
  /// The front of its pack.
  public let pack: PackHeader
  /// The short form of the promise, as it was shown before the draw.
  public let shortCommitment: String
  /// Slots before the last one used that nobody opened: a sign of drawing again.
  public let slotGaps: [UInt32]
  /// Slots that were given up, with their reasons.
  public let abortedSlots: [SlotUse]
  /// Whether the closed record was given and fits.
  public let hasRecord: Bool
}

/// Recomputes everything a receipt claims, with no network and no clock.
public enum ReceiptVerification {
  /// Verifies a receipt against the front of its pack, and its record if there is one.
  ///
  /// - Throws: `ReceiptFault` with the first thing that is wrong.
  public static func verify(
    _ bytes: [UInt8], packHeader: [UInt8], record: SittingRecord? = nil,
    trusting trusted: TrustedKeys
  ) throws(ReceiptFault) -> VerifiedReceipt {
    let receipt = try read(bytes, trusting: trusted)
    let front: SignedHeader
    do throws(PackRefusal) {
      front = try SignedHeader(packHeader, trusting: trusted)
    } catch {
      throw .pack(error)
    }
    guard front.endOffset == packHeader.count else { throw .pack(.tampered("end")) }
    guard Digests.sha256(packHeader) == receipt.packHeaderHash,
      receipt.evidence.context.packID == front.header.packID
    else { throw .otherPack }
    try checkPromise(receipt, front.header)
    let paper = try checkContext(receipt, front.header)
    try checkWorkers(receipt)
    try checkPaper(receipt, paper)
    if let record { try check(record, receipt) }
    let ledger = SlotLedger(
      slotCount: UInt32(front.header.slots.count), uses: receipt.evidence.slotUses)
    try checkSlots(ledger, of: receipt)
    return VerifiedReceipt(
      receipt: receipt, pack: front.header,
      shortCommitment: SlotCommitment.short(
        SlotCommitment.make(secret: receipt.secret, packID: receipt.evidence.context.packID)),
      slotGaps: ledger.gaps,
      abortedSlots: ledger.uses.filter { if case .aborted = $0.outcome { true } else { false } },
      hasRecord: record != nil)
  }

  /// Reads a receipt and verifies its signature only.
  ///
  /// - Throws: `ReceiptFault.notAReceipt`, `unknownVersion`, `truncated`, `unknownSigner`,
  ///   `tampered`.
  public static func read(
    _ bytes: [UInt8], trusting trusted: TrustedKeys
  ) throws(ReceiptFault) -> Receipt {
    guard bytes.starts(with: Array("QZRC".utf8)), bytes.count <= Receipt.bytesMax else {
      throw .notAReceipt
    }
    var reader = CanonicalReader(bytes)
    let keyID: [UInt8]
    let content: [UInt8]
    let signature: [UInt8]
    let signed: Int
    do throws(CanonicalFault) {
      _ = try reader.raw(4)
      let version = try reader.number16()
      if version != Receipt.version { throw CanonicalFault.malformed("\(version)") }
      keyID = try reader.raw(8)
      content = try reader.bytes()
      signed = reader.offset
      signature = try reader.raw(QuizSigner.signatureBytes)
    } catch {
      if case .malformed(let version) = error { throw .unknownVersion(UInt16(version) ?? 0) }
      throw .truncated
    }
    guard trusted.knows(keyID) else { throw .unknownSigner }
    guard reader.left == 0,
      trusted.verify(signature, of: Array(bytes[..<signed]), by: keyID),
      let receipt = try? Receipt(canonicalBytes: content)
    else { throw .tampered }
    return receipt
  }

  private static func checkPromise(
    _ receipt: Receipt, _ pack: PackHeader
  ) throws(ReceiptFault) {
    guard let promised = pack.commitment(ofSlot: receipt.evidence.context.slot) else {
      throw .slotUnknown(receipt.evidence.context.slot)
    }
    guard
      SlotCommitment.make(secret: receipt.secret, packID: receipt.evidence.context.packID)
        == promised
    else { throw .commitment(receipt.evidence.context.slot) }
    let lastDay = UTCMicroseconds(pack.expires.value - 1).legalDay
    guard
      (pack.notBefore.legalDay...max(pack.notBefore.legalDay, lastDay))
        .contains(receipt.evidence.context.day)
    else { throw .day }
  }

  private static func checkContext(
    _ receipt: Receipt, _ pack: PackHeader
  ) throws(ReceiptFault) -> PackPaper {
    let context = receipt.evidence.context
    guard let paper = pack.paper(for: context.postCode) else { throw .context("post") }
    guard context.bankSnapshot == pack.bankSnapshot else { throw .context("snapshot") }
    guard context.poolHash == paper.pool.canonicalHash else { throw .context("pool") }
    guard context.blueprintHash == paper.blueprint.canonicalHash else {
      throw .context("blueprint")
    }
    let rosterHash = receipt.evidence.workers?.roster.canonicalHash ?? []
    guard context.rosterHash == rosterHash else { throw .context("roster") }
    return paper
  }

  private static func checkWorkers(_ receipt: Receipt) throws(ReceiptFault) {
    guard let proof = receipt.evidence.workers else { return }
    let post = receipt.evidence.context.postCode
    guard let seed = try? receipt.evidence.workerSeed(secret: receipt.secret),
      var draw = try? WorkerDraw(Int(proof.count), of: post, from: proof.roster, seed: seed)
    else { throw .workers(post) }
    for claimed in proof.substitutions {
      guard let made = try? draw.substitute(claimed.absent, because: claimed.reason),
        made == claimed
      else { throw .workers(claimed.absent) }
    }
    guard draw.sitting.contains(receipt.evidence.context.personToken) else {
      throw .workers(receipt.evidence.context.personToken)
    }
  }

  private static func checkPaper(
    _ receipt: Receipt, _ kind: PackPaper
  ) throws(ReceiptFault) {
    let drawn: Paper
    do throws(DrawRefusal) {
      drawn = try receipt.evidence.paper(of: kind, secret: receipt.secret)
    } catch {
      throw .noDraw(error)
    }
    let claimed = receipt.paper
    for place in 0..<max(drawn.items.count, claimed.items.count) {
      guard place < drawn.items.count, place < claimed.items.count else {
        throw .paper(place: place)
      }
      let (one, other) = (drawn.items[place], claimed.items[place])
      guard one.questionID == other.questionID, one.version == other.version,
        one.contentHash == other.contentHash, one.quotaCode == other.quotaCode
      else { throw .paper(place: place) }
      guard one.optionOrder == other.optionOrder else { throw .optionOrder(place: place) }
    }
    guard drawn == claimed else { throw .relaxations }
  }

  private static func check(
    _ record: SittingRecord, _ receipt: Receipt
  ) throws(ReceiptFault) {
    guard record.header.sittingID == receipt.sittingID else { throw .sitting("id") }
    guard record.bodyHash == receipt.bodyHash else { throw .sitting("body") }
    guard record.header.paper == receipt.paper else { throw .sitting("paper") }
    guard record.header.evidence == receipt.evidence else { throw .sitting("evidence") }
  }

  private static func checkSlots(
    _ ledger: SlotLedger, of receipt: Receipt
  ) throws(ReceiptFault) {
    if let slot = ledger.firstOutOfOrder { throw .slotOrder(slot) }
    guard ledger.uses.contains(where: { $0.number == receipt.evidence.context.slot }) else {
      throw .slotUnknown(receipt.evidence.context.slot)
    }
    if let beyond = ledger.uses.first(where: { $0.number > ledger.slotCount }) {
      throw .slotUnknown(beyond.number)
    }
  }
}
