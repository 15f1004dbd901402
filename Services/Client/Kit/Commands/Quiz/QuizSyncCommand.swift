import ArgumentParser
import Contracts
import Quiz
import Wire

/// Sends closed sittings home; the same again gives the same receipts.
struct QuizSyncCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "sync", QuizHelp.sync,
      examples: [
        Example("anlan quiz sync", "上报，可中断、可重复", "send home; may be cut off and repeated"),
        Example(
          "anlan quiz sync --file 带回.qz", "没有网络：存为加密文件带回", "no network: an encrypted file to carry"),
        Example("anlan quiz sync --from 带回.qz", "在局里代为上报", "send a carried file from the office"),
        Example(
          "anlan quiz sync --back 带回.qz.back", "把回执带回考问的设备", "take the receipts back to the device"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: QuizHelp.carryOut.help(.file), completion: .file()) var file: String?
  @Option(help: QuizHelp.carryIn.help(.file), completion: .file()) var from: String?
  @Option(help: QuizHelp.bringBack.help(.file), completion: .file()) var back: String?
  @Option(help: QuizHelp.code.help(.code)) var code: String?

  func run(in session: Session) async throws -> Outcome {
    if let from { return try await carry(from, session) }
    if let back { return try await takeBack(back, session) }
    return try await QuizDevice.with(session) { desk in
      let rows = await desk.board().filter { $0.stage.isFinal }
      if let file { return try await write(rows, to: file, desk, session) }
      let report = try await send(rows, desk, session)
      report.show(on: session.console)
      let open = await desk.board().filter { !$0.stage.isFinal }.count
      if open > 0 { session.console.notice(QuizText.stillOpen.with("\(open)")) }
      return report.outcome
    }
  }

  private func send(_ rows: [BoardRow], _ desk: Desk, _ session: Session) async throws -> SyncReport
  {
    var report = SyncReport()
    var waiting: [BoardRow] = []
    for row in rows {
      if case .receipt = row.answer {
        report.before += 1
      } else {
        waiting.append(row)
      }
    }
    do {
      try await session.with(.enforcement) { link in
        // First what must not be drawn any more: it counts even if sending is cut off.
        await Withdrawals.tryToRenew(on: desk.trip.shelf, over: link)
        for row in waiting {
          let record = try await desk.record(of: row.sittingID)
          let answer = try await Self.send(record.canonicalBytes, id: row.sittingID, over: link)
          try await desk.note(answer, of: row.sittingID)
          report.add(answer, name: row.name, id: row.sittingID)
        }
      }
    } catch let error as ServiceUnreachable {
      report.queued = waiting.count - report.lines.count
      if waiting.isEmpty { session.console.notice(TripText.revocationsOld.text) }
      report.unreachable = Complaint(error).what
    }
    return report
  }

  /// Sends one record in pieces.
  ///
  /// - Throws: `Status` unless it is taken or in conflict.
  static func send(_ bytes: [UInt8], id: String, over link: Link) async throws -> SyncAnswer {
    let stream = try await link.client.clientStream(
      EnforcementQuizServiceMethods.syncSitting, metadata: link.session.metadata)
    let hash = Digests.sha256(bytes)
    do {
      var answer: EnforcementSyncSittingResponse
      do {
        var offset = 0
        repeat {
          let end = min(bytes.count, offset + chunkBytes)
          try await stream.send(
            EnforcementSyncSittingRequest(
              sitting: offset == 0 ? id : "", sha256: offset == 0 ? hash : [],
              chunk: Array(bytes[offset..<end])))
          offset = end
        } while offset < bytes.count
        answer = try await stream.finish()
      } catch is Status {
        // The server ended first; its response says why.
        answer = try await stream.response()
      }
      return .receipt(answer.receipt)
    } catch let status as Status where status.code == .alreadyExists {
      return .conflict(Digests.hex(hash))
    }
  }

  /// Bytes of one piece. [D]
  private static let chunkBytes = 512 << 10

  private func write(
    _ rows: [BoardRow], to path: String, _ desk: Desk, _ session: Session
  ) async throws -> Outcome {
    var records: [[UInt8]] = []
    for row in rows {
      if case .receipt = row.answer { continue }
      records.append(try await desk.record(of: row.sittingID).canonicalBytes)
    }
    let code = CarriedFile.makeCode()
    let output = try OutputFile(path)
    try output.write(try CarriedFile.seal(records, code: code))
    try output.commit()
    session.console.notice(TripText.carried.with("\(records.count)", path))
    session.console.notice(TripText.carriedCode.text)
    session.console.line(code)
    session.console.suggest("anlan quiz sync --from \(path)")
    return .queued
  }

  private func carry(_ path: String, _ session: Session) async throws -> Outcome {
    let bytes = try WholeFile.bytes(path, session, bytesMax: CarriedFile.bytesMax)
    let code = try await askedCode(session)
    guard let records = CarriedFile.open(bytes, code: code) else { throw Self.unopened }
    var report = SyncReport()
    var returned = ReturnedAnswers()
    try await session.with(.enforcement) { link in
      returned.revocations = try await Withdrawals.bytes(over: link)
      for bytes in records {
        let record = try SittingRecord(canonicalBytes: bytes)
        let id = record.header.sittingID
        let answer = try await Self.send(bytes, id: id, over: link)
        if case .receipt(let receipt) = answer {
          let file = try OutputFile("\(id).receipt")
          try file.write(receipt)
          try file.commit()
        }
        report.add(answer, name: record.header.personToken, id: id)
        returned.answers.append((id, answer))
      }
    }
    let output = try OutputFile(path + ".back")
    try output.write(try CarriedFile.seal(returned.records, code: code, going: .back))
    try output.commit()
    report.show(on: session.console)
    session.console.notice(TripText.returnWritten.with(output.path))
    return report.outcome
  }

  /// Takes receipts and withdrawals from the file that the office wrote.
  private func takeBack(_ path: String, _ session: Session) async throws -> Outcome {
    let bytes = try WholeFile.bytes(path, session, bytesMax: CarriedFile.bytesMax)
    let code = try await askedCode(session)
    guard let records = CarriedFile.open(bytes, code: code, going: .back),
      let returned = ReturnedAnswers(records: records)
    else { throw Self.unopened }
    return try await QuizDevice.with(session) { desk in
      try Withdrawals.keep(
        returned.revocations, on: desk.trip.shelf, telling: session.console)
      for row in returned.answers { try await desk.take(row.answer, of: row.sittingID) }
      let receipts = returned.answers.count { $0.answer.state == "receipt" }
      session.console.notice(
        TripText.returned.with("\(receipts)", "\(returned.answers.count - receipts)"))
      return receipts == returned.answers.count ? .ok : .conflict
    }
  }

  private func askedCode(_ session: Session) async throws -> String {
    if let code { return code }
    return try await KeyPrompt(session: session).line(TripText.codeAsk.text, flag: "--code")
  }

  private static var unopened: Complaint {
    Complaint(
      TripReasonText.carriedFile.text, reason: TripReasonText.carriedFile.rawValue,
      outcome: .unverified)
  }
}

/// What a run of sync did.
struct SyncReport: Sendable {
  /// One sitting.
  struct Line: Sendable {
    let name: String
    let id: String
    let answer: SyncAnswer
  }

  /// Sittings sent now.
  var lines: [Line] = []
  /// Sittings that had their receipt.
  var before = 0
  /// Sittings that could not be sent.
  var queued = 0
  /// Why.
  var unreachable = ""

  mutating func add(_ answer: SyncAnswer, name: String, id: String) {
    lines.append(Line(name: name, id: id, answer: answer))
  }

  /// How the command ends.
  var outcome: Outcome {
    let isConflict = lines.contains { if case .conflict = $0.answer { true } else { false } }
    if isConflict { return .conflict }
    return queued > 0 ? .queued : .ok
  }

  /// Tells what was done.
  func show(on console: Console) {
    if case .json = console.form {
      return console.json(
        .object([
          .init(
            "sittings",
            .array(
              lines.map {
                .object([
                  .init("sitting", .string($0.id)), .init("answer", .string($0.answer.state)),
                ])
              })), .init("before", .number("\(before)")), .init("queued", .number("\(queued)")),
        ]))
    }
    for line in lines {
      switch line.answer {
      case .receipt(let bytes):
        let mark = String(Digests.hex(Digests.sha256(bytes).prefix(4)))
        console.line(
          "✓ \(line.name)  " + TripText.receiptMark.with(String(line.id.prefix(8)), mark))
      case .conflict:
        console.line(console.styled("⚠ \(line.name)  " + TripText.conflictKept.text, .bad))
        console.suggest("anlan quiz resolve \(line.id) --sha …")
      }
    }
    console.notice(TripText.syncDone.with("\(lines.count)", "\(before)"))
    if queued > 0 {
      console.notice(CommonText.warningHead.text + unreachable)
      console.notice(TripText.queuedNote.with("\(queued)"))
      console.suggest("anlan quiz sync --file …")
    }
  }
}
