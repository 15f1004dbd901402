internal import Access
internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// One act on a piece of evidence: decided by the rules, added to its log, told to the ledger.
struct CustodyRecording: Sendable {
  private let request: InvestigationRecordCustodyRequest
  private let desk: EvidenceDesk
  private let act: CustodyAct
  private let name: EvidenceName
  private let key: [UInt8]
  private let now: UTCMicroseconds

  /// Acts that a person records; the others are the service's own.
  private static let acts: Set<CustodyAct> = [
    .seal, .open, .examine, .handOver, .giveBack, .archive,
  ]

  /// Reads the request.
  ///
  /// - Throws: `EvidenceFault`.
  init(
    _ request: InvestigationRecordCustodyRequest, desk: EvidenceDesk
  ) throws(EvidenceFault) {
    guard let act = CustodyAct(rawValue: request.act.rawValue), Self.acts.contains(act) else {
      throw .actInvalid
    }
    self.request = request
    self.desk = desk
    self.act = act
    name = try EvidenceName(request.name)
    key = try desk.requestKey(request.name, request.requestID)
    now = desk.context.clock.now
  }

  /// Records it; nil if the piece is not there for the caller.
  ///
  /// - Throws: `EvidenceRefusal`, `EvidenceFault`, `CaseFault`, `CaseActRefusal`, `StoreError`.
  func run(in transaction: Transaction) throws -> InvestigationEvidence? {
    guard
      var found = try desk.find(
        name, for: .keepEvidence, purpose: request.reason, at: now, in: transaction)
    else { return nil }
    if let earlier = try EvidenceRecords.recorded(by: key, in: transaction) {
      guard earlier.name == name, earlier.entry.act == request.act,
        earlier.entry.reason == request.reason, earlier.entry.sealNo == request.sealNo
      else { throw EvidenceFault.requestIDConflict(request.requestID) }
      return found.piece
    }
    let state = try custodyDecision(
      on: asked(of: found.file), given: try facts(of: found, in: transaction))
    take(state, on: &found.piece)
    try desk.add(
      InvestigationCustodyEntry(
        act: request.act, recordTime: ProtoTimestamp(microseconds: now.value),
        actTime: request.actTime ?? ProtoTimestamp(microseconds: now.value),
        place: request.place, reason: request.reason, sealNo: request.sealNo,
        witness: request.witness, person: request.receiver, state: found.piece.state),
      act, of: name, on: &found.piece, requestKey: key, at: now, in: transaction)
    return found.piece
  }

  private func asked(of file: CaseFile) -> CustodyRequest {
    CustodyRequest(
      act: act, view: file.evidenceView(of: desk.caller.principal), now: now,
      actedAt: request.actTime.map { UTCMicroseconds($0.microseconds) } ?? now,
      place: request.place, reason: request.reason, seal: request.sealNo,
      witness: request.witness, receiver: request.receiver)
  }

  private func facts(
    of found: EvidenceDesk.Found, in transaction: Transaction
  ) throws -> CustodyFacts {
    let moving = try EvidenceRecords.custody(of: name, in: transaction).filter {
      CustodyAct(rawValue: $0.act.rawValue).map { $0 == .collect || Self.acts.contains($0) }
        ?? false
    }
    return CustodyFacts(
      state: CustodyState(rawValue: found.piece.state.rawValue) ?? .archived,
      compartment: Compartment(rawValue: found.piece.compartment.rawValue) ?? .responsibility,
      seals: found.piece.sealNos,
      lastActAt: UTCMicroseconds(moving.last?.actTime?.microseconds ?? 0),
      isAltered: found.piece.altered)
  }

  private func take(_ state: CustodyState, on piece: inout InvestigationEvidence) {
    piece.state = InvestigationCustodyState(rawValue: state.rawValue)
    piece.updateTime = ProtoTimestamp(microseconds: now.value)
    switch act {
    case .seal:
      piece.sealNo = request.sealNo
      piece.sealNos.append(request.sealNo)
    case .open: piece.sealNo = ""
    case .handOver, .giveBack: piece.holder = request.receiver
    default: break
    }
  }
}
