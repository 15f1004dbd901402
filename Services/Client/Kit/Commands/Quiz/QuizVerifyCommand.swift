import ArgumentParser
import Contracts
import Quiz
import Store
import Vocabulary

/// Where receipts, records and fronts of packs come from: files, or this device.
struct EvidenceOptions: ParsableArguments {
  @Argument(help: QuizHelp.receipt.help(.receipt)) var receipt: String
  @Option(help: QuizHelp.packHead.help(.file), completion: .file()) var pack: String?
  @Option(help: QuizHelp.record.help(.file), completion: .file()) var record: String?
  @Option(help: QuizHelp.key.help(.hash)) var key: [String] = []

  /// What a verification needs.
  struct Evidence: Sendable {
    var receipt: [UInt8] = []
    var packHeader: [UInt8] = []
    var record: SittingRecord?
    var trusted = TrustedKeys([])
  }

  /// Gathers it, with no network.
  func gather(_ session: Session) async throws -> Evidence {
    var evidence = Evidence()
    let keys = key.compactMap { Identifier.bytes(hex: $0) }
    if let pack {
      evidence.packHeader = try WholeFile.bytes(pack, session, bytesMax: SealedPack.bytesMax)
    }
    if let record {
      let bytes = try WholeFile.bytes(record, session, bytesMax: CarriedFile.bytesMax)
      evidence.record = try SittingRecord(canonicalBytes: bytes)
    }
    let isFile = InputFile.isThere(receipt)
    if isFile {
      evidence.receipt = try WholeFile.bytes(receipt, session, bytesMax: Receipt.bytesMax)
      evidence.trusted = TrustedKeys(keys)
      if pack != nil, !keys.isEmpty { return try evidence.trimmed() }
    }
    return try await QuizDevice.with(session, looking: true) { desk in
      try await fill(&evidence, from: desk, isFile: isFile, keys: keys)
      return try evidence.trimmed()
    }
  }

  private func fill(
    _ evidence: inout Evidence, from desk: Desk, isFile: Bool, keys: [[UInt8]]
  ) async throws {
    evidence.trusted = TrustedKeys(keys + (try desk.trip.folder.trustedKeys()))
    if !isFile {
      let row = try SittingChoice.one(receipt, of: await desk.board())
      guard case .receipt(let bytes) = row.answer else {
        throw Complaint(
          TripText.noReceipt.with(row.name), tries: ["anlan quiz sync"], outcome: .usage)
      }
      evidence.receipt = bytes
      evidence.record = try await desk.record(of: row.sittingID)
    }
    guard evidence.packHeader.isEmpty else { return }
    let read = try ReceiptVerification.read(evidence.receipt, trusting: evidence.trusted)
    evidence.packHeader = try desk.trip.shelf.pack(read.evidence.context.packID).headerBytes
  }
}

extension EvidenceOptions.Evidence {
  /// The same with only the front of a whole pack.
  func trimmed() throws -> Self {
    var copy = self
    if let whole = try? SealedPack(packHeader, trusting: trusted) {
      copy.packHeader = whole.headerBytes
    }
    return copy
  }
}

extension InputFile {
  /// Whether a file of this name is there.
  static func isThere(_ path: String) -> Bool { path == "-" || Folders.isFile(path) }
}

/// Recomputes everything a receipt claims, offline.
struct QuizVerifyCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "verify", QuizHelp.verify,
      examples: [
        Example("anlan quiz verify 张三", "本机的回执", "a receipt of this device"),
        Example(
          "anlan quiz verify 0118.receipt --pack 0118.head --key 3b6a27bc", "任何人离线核验",
          "anybody, offline"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var given: EvidenceOptions

  func run(in session: Session) async throws -> Outcome {
    do {
      let evidence = try await given.gather(session)
      let verified = try ReceiptVerification.verify(
        evidence.receipt, packHeader: evidence.packHeader, record: evidence.record,
        trusting: evidence.trusted)
      report(verified, on: session.console)
      return .ok
    } catch let fault as ReceiptFault {
      throw Self.unverified(Complaint(fault))
    } catch let refusal as PackRefusal {
      throw Self.unverified(Complaint(refusal))
    } catch is SittingFault {
      throw Self.unverified(Complaint(ReceiptFault.sitting("record")))
    }
  }

  private static func unverified(_ complaint: Complaint) -> Complaint {
    Complaint(
      complaint.what, items: complaint.items, tries: complaint.tries, reason: complaint.reason,
      outcome: .unverified)
  }

  private func report(_ verified: VerifiedReceipt, on console: Console) {
    let receipt = verified.receipt
    let context = receipt.evidence.context
    if case .json = console.form {
      return console.json(
        .object([
          .init("verified", .bool(true)), .init("receipt", .string(receipt.receiptNo)),
          .init("sitting", .string(receipt.sittingID)), .init("slot", .number("\(context.slot)")),
          .init("commitment", .string(verified.shortCommitment)),
          .init("gaps", .array(verified.slotGaps.map { .number("\($0)") })),
          .init("recordChecked", .bool(verified.hasRecord)),
          .init("bodySha256", .string(Digests.hex(receipt.bodyHash))),
        ]))
    }
    console.line(console.styled("✓ " + TripText.verified.text, .good))
    var details = Details()
    details.add(TripText.receiptNo.text, receipt.receiptNo)
    details.add(TripText.inspection.text, context.inspectionNo)
    details.add(QuizText.slot.text, "\(context.slot)")
    details.add(TripText.commitment.text, verified.shortCommitment)
    details.add(TripText.person.text, context.personToken)
    details.add(QuizText.question.text, "\(receipt.paper.items.count)")
    if let score = receipt.score {
      details.add(
        QuizText.score.text,
        "\(ResultPage.tenths(Int(score.awardedTenths)))/\(ResultPage.tenths(Int(score.fullTenths)))"
      )
    }
    details.add(
      TripText.recordRow.text,
      (verified.hasRecord ? TripText.recordFits : .recordMissing).text)
    details.lines(on: console).forEach { console.line($0) }
    if !verified.slotGaps.isEmpty {
      let gaps = verified.slotGaps.map { "\($0)" }.joined(separator: " ")
      console.notice(CommonText.warningHead.text + TripText.gaps.with(gaps))
    }
    let hits = receipt.evidence.exposureHits
    if !hits.isEmpty {
      func count(_ cause: ExposureCause) -> String { "\(hits.count { $0.cause == cause })" }
      console.notice(
        TripText.heldBack.with(count(.person), count(.mine), count(.withdrawn)))
    }
    for slot in verified.abortedSlots {
      console.notice("\(slot.number)  " + QuizNames.outcome(slot.outcome))
    }
  }
}

/// Shows every event of a sitting, in order.
struct QuizReplayCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "replay", QuizHelp.replay,
      examples: [
        Example("anlan quiz replay 张三", "逐事件重放", "event by event"),
        Example("anlan quiz replay 0118.record --json", "记录文件", "a file of a record"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sitting.help(.name)) var sitting: String
  @Flag(help: QuizHelp.beats.help) var beats = false

  func run(in session: Session) async throws -> Outcome {
    let record: SittingRecord
    if InputFile.isThere(sitting) {
      let bytes = try WholeFile.bytes(sitting, session, bytesMax: CarriedFile.bytesMax)
      do throws(SittingFault) { record = try SittingRecord(canonicalBytes: bytes) } catch {
        throw Complaint(
          TripReasonText.sittingBroken.text,
          items: [Complaint.Item(place: sitting, why: "\(error)")],
          reason: TripReasonText.sittingBroken.rawValue, outcome: .unverified)
      }
    } else {
      record = try await QuizDevice.with(session, looking: true) { desk in
        let row = try SittingChoice.one(sitting, of: await desk.board())
        return try await desk.record(of: row.sittingID)
      }
    }
    show(record, on: session.console)
    return .ok
  }

  private func show(_ record: SittingRecord, on console: Console) {
    var elapsed: Int64 = 0
    var last: ClockReading?
    for (index, event) in record.events.enumerated() {
      if let last, last.bootID == event.clock.bootID {
        elapsed += event.clock.monotonicMicroseconds - last.monotonicMicroseconds
      }
      last = event.clock
      if event.action == .beat, !beats { continue }
      let words = ReplayText.words(event.action, record.header.paper)
      let seconds = "\(elapsed / 1_000_000).\(elapsed / 100_000 % 10)"
      if case .json = console.form {
        console.jsonLine(
          .object([
            .init("sequence", .number("\(index)")), .init("elapsedSeconds", .number(seconds)),
            .init("wallMicroseconds", .string("\(event.clock.wallMicroseconds)")),
            .init("action", .string(words)),
          ]))
      } else {
        console.line(
          TextLayout.pad("\(index)", to: 5, right: true) + "  "
            + TextLayout.pad(seconds, to: 8, right: true) + "s  " + TextLayout.harmless(words))
      }
    }
    console.notice(TripText.bodyHash.with(Digests.hex(record.bodyHash)))
    for jump in record.state.clockSuspicions {
      console.notice(
        CommonText.warningHead.text
          + TripText.clockJump.with("\(jump.sequence)", "\(jump.jumpMicroseconds / 1_000_000)"))
    }
  }
}

/// Events of a sitting for people.
enum ReplayText {
  /// An event; options by their letters on this paper.
  static func words(_ action: SittingAction, _ paper: Paper) -> String {
    func place(_ number: UInt16) -> String { "\(number + 1)" }
    switch action {
    case .opened: return EventWord.opened.text
    case .identityConfirmed(let officers, let means):
      return EventWord.identity.with(officers.joined(separator: "、"), means)
    case .shown(let number): return EventWord.shown.with(place(number))
    case .answered(let number, let answer):
      let index = Int(number)
      let order = paper.items.indices.contains(index) ? paper.items[index].optionOrder : []
      return EventWord.answered.with(
        place(number), AnswerText.shown(answer, order: order, face: nil))
    case .marked(let number, let isMarked):
      return (isMarked ? EventWord.marked : .unmarked).with(place(number))
    case .paused(let reason): return EventWord.paused.with(reason)
    case .resumed: return EventWord.resumed.text
    case .timeWarning(let left): return EventWord.warning.with("\(left / 1_000_000)")
    case .beat: return EventWord.beat.text
    case .recovered: return EventWord.recovered.text
    case .closed(let reason):
      switch reason {
      case .submitted: return EventWord.handedIn.text
      case .timeOver: return EventWord.timeOver.text
      case .byOfficer: return EventWord.collected.text
      }
    case .voided(let reason): return EventWord.voided.with(reason)
    case .officerMarked(let number, let tenths, let officer):
      return EventWord.officerMarked.with(
        place(number), ResultPage.tenths(Int(tenths)), officer)
    case .decided(let decision):
      return (decision.isAccepted ? EventWord.accepted : .declined).with(
        decision.officer, QuizNames.measure(decision.measure), decision.reason)
    case .signed(let signatures):
      return EventWord.signed.with(SignatureText.words(signatures))
    }
  }
}

/// Signatures for people.
enum SignatureText {
  /// `甲（04-001）、乙（04-002）`.
  static func words(_ signatures: [OfficerSignature]) -> String {
    signatures.map { "\($0.officer)（\($0.certificateNo)）" }.joined(separator: "、")
  }
}

/// Words of events.
enum EventWord: String, PhraseTable {
  case opened, identity, shown, answered, marked, unmarked, paused, resumed, warning, beat
  case recovered, handedIn, timeOver, collected, voided, officerMarked, accepted, declined, signed

  var phrase: Phrase {
    switch self {
    case .opened: Phrase("发卷", "paper given out")
    case .identity: Phrase("核对身份：{0}（{1}）", "identity seen by {0} ({1})")
    case .shown: Phrase("看第 {0} 题", "shows question {0}")
    case .answered: Phrase("第 {0} 题答：{1}", "answers question {0}: {1}")
    case .marked: Phrase("标记第 {0} 题", "marks question {0}")
    case .unmarked: Phrase("取消标记第 {0} 题", "takes the mark off question {0}")
    case .paused: Phrase("暂停：{0}", "paused: {0}")
    case .resumed: Phrase("继续", "goes on")
    case .warning: Phrase("提醒剩余 {0} 秒", "told {0} s are left")
    case .beat: Phrase("计时", "beat")
    case .recovered: Phrase("程序或机器重启后恢复", "taken up after a restart")
    case .handedIn: Phrase("交卷", "handed in")
    case .timeOver: Phrase("到时交卷", "time over")
    case .collected: Phrase("执法人员收卷", "collected by an officer")
    case .voided: Phrase("作废：{0}", "void: {0}")
    case .accepted: Phrase("{0} 采纳：{1} {2}", "{0} accepts: {1} {2}")
    case .declined: Phrase("{0} 不采纳：{1}（{2}）", "{0} declines: {1} ({2})")
    case .signed: Phrase("签名：{0}", "signed: {0}")
    case .officerMarked: Phrase("第 {0} 题由 {2} 评 {1} 分", "question {0}: {1} marks by {2}")
    }
  }
}
