internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// A stored measure as handlers work with it.
struct MeasureFile {
  let number: Int
  var snapshot: InvestigationMeasure

  private static let prefix = "measures/"

  /// Its name in the contract.
  static func name(of number: Int) -> String { "\(prefix)\(number)" }

  /// Where it stands; a state of a newer release counts as closed: nothing is done to it.
  var state: MeasureState { MeasureState(rawValue: snapshot.state.rawValue) ?? .closed }

  /// What a decision about it rests on.
  var facts: MeasureFacts {
    MeasureFacts(
      state: state, department: snapshot.department,
      reporter: snapshot.moves.last { $0.move == .report }?.account ?? "")
  }

  /// Takes a decided move.
  mutating func take(
    _ request: MeasureRequest, to state: MeasureState, at now: UTCMicroseconds
  ) {
    let time = ProtoTimestamp(microseconds: now.value)
    snapshot.state = InvestigationMeasureState(rawValue: state.rawValue)
    snapshot.updateTime = time
    switch request.move {
    case .assign:
      snapshot.department = request.department
      snapshot.person = request.person
      snapshot.dueDay = request.dueDay?.description ?? ""
    case .accept, .decline: snapshot.answer = request.note
    case .report: snapshot.evidence = request.evidence
    case .verify, .sendBack, .close, .reopen: break
    }
    snapshot.moves.append(
      InvestigationMeasureMoveRecord(
        move: InvestigationMeasureMove(rawValue: request.move.rawValue),
        account: request.principal.account, department: request.principal.department.text,
        time: time, note: request.note))
  }

  /// As it looks on a day: how late it is depends on it.
  func view(on today: LegalDay, calendar: WorkingCalendar) -> InvestigationMeasure {
    var view = snapshot
    guard state == .assigned || state == .inProgress, let due = try? LegalDay(snapshot.dueDay)
    else { return view }
    let delay = MeasureDelay.due(since: due, on: today, calendar: calendar)
    view.delay = InvestigationMeasureDelay(rawValue: delay.rawValue)
    return view
  }

  /// The measure of a name.
  ///
  /// - Throws: `FollowUpFault`, `StoreError`.
  static func find(_ name: String, in reader: Reader) throws -> MeasureFile {
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)),
      self.name(of: number) == name
    else { throw FollowUpFault.nameInvalid(self.name(of: 4)) }
    guard let file = try MeasureRecords.find(number, in: reader) else {
      throw FollowUpFault.notFound("measure")
    }
    return file
  }
}
