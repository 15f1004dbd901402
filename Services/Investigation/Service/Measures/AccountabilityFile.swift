internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// A stored accountability record as handlers work with it.
struct AccountabilityFile {
  let number: Int
  var snapshot: InvestigationAccountability

  private static let prefix = "accountability/"

  /// Its name in the contract.
  static func name(of number: Int) -> String { "\(prefix)\(number)" }

  /// Where it stands; a state of a newer release counts as proposed: the gate stays shut.
  var state: AccountabilityState {
    AccountabilityState(rawValue: snapshot.state.rawValue) ?? .proposed
  }

  /// The kind, proposed or decided.
  var kind: SanctionKind? { SanctionKind(rawValue: snapshot.kind.rawValue) }

  /// Whether those responsible were dealt with, as far as this record goes.
  var isOutcome: Bool { kind.map { state.isOutcome(of: $0) } ?? false }

  /// Takes what a competent body did.
  ///
  /// - Throws: `Status` if the state forbids it or a field is missing or a decision lies ahead;
  ///   `FollowUpFault` if its effect is to end before its time.
  mutating func take(
    _ request: InvestigationMoveAccountabilityRequest, by account: String,
    at now: UTCMicroseconds
  ) throws {
    guard let move = AccountabilityMove(rawValue: request.move.rawValue) else {
      throw Status.invalid(field: "move", reason: "FIELD_REQUIRED", description: "a move [7.14]")
    }
    guard let step = AccountabilityMachine.transition(from: state, by: move) else {
      throw Status.failedPrecondition(
        subject: "accountability", reason: "ILLEGAL_TRANSITION",
        description: "a record in state \(state.code) cannot take \(move.code)",
        facts: [("from", state.code), ("event", move.code), ("basis", "7.14")])
    }
    try check(request, step, today: now.legalDay)
    if move == .end, let last = try? LegalDay(snapshot.effectEndDay), now.legalDay <= last {
      throw FollowUpFault.effectNotOver("\(last)")
    }
    snapshot.state = InvestigationAccountabilityState(rawValue: step.to.rawValue)
    if move == .refer, !request.body.isEmpty { snapshot.body = request.body }
    if move == .decide {
      snapshot.kind = request.kind
      snapshot.decisionNo = request.decisionNo
      snapshot.decisionDay = request.decisionDay
      let day = try? LegalDay(request.decisionDay)
      snapshot.effectEndDay = day.flatMap { kind?.effectEnd(of: $0) }?.description ?? ""
    }
    snapshot.moves.append(
      InvestigationAccountabilityMoveRecord(
        move: request.move, account: account, time: ProtoTimestamp(microseconds: now.value),
        note: request.note))
  }

  private func check(
    _ request: InvestigationMoveAccountabilityRequest, _ step: AccountabilityTransition,
    today: LegalDay
  ) throws(Status) {
    var faults: [(String, String)] = []
    for field in step.fields {
      let isMissing =
        switch field {
        case "body": request.body.isEmpty && snapshot.body.isEmpty
        case "note": request.note.isEmpty
        case "decision_no": request.decisionNo.isEmpty
        case "decision_day": (try? LegalDay(request.decisionDay)).map { $0 > today } ?? true
        case "kind": SanctionKind(rawValue: request.kind.rawValue) == nil
        default: false
        }
      if isMissing { faults.append((field, "FIELD_REQUIRED [7.14]")) }
    }
    guard faults.isEmpty else {
      throw Status.invalid(fields: faults, reason: "INVALID_ACCOUNTABILITY")
    }
  }

  /// The record of a name.
  ///
  /// - Throws: `FollowUpFault`, `StoreError`.
  static func find(_ name: String, in reader: Reader) throws -> AccountabilityFile {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)),
      self.name(of: number) == name
    else { throw FollowUpFault.nameInvalid(self.name(of: 3)) }
    guard let file = try AccountabilityRecords.find(number, in: reader) else {
      throw FollowUpFault.notFound("accountability record")
    }
    return file
  }
}
