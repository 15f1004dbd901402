internal import Contracts
internal import InvestigationRules
internal import Vocabulary

/// A stored report as handlers work with it.
struct ReportFile {
  let number: Int
  var snapshot: InvestigationReport

  /// Where it stands; a state of a newer release counts as final.
  var state: ReportState { ReportState(rawValue: snapshot.state.rawValue) ?? .notAccident }

  /// The accident as known now.
  var accident: InvestigationAccident { snapshot.accident ?? InvestigationAccident() }

  /// Takes a legal move.
  ///
  /// - Throws: `ReportFault` if the state does not allow it.
  mutating func take(
    _ move: ReportMove, by account: String, note: String = "", at now: UTCMicroseconds
  ) throws(ReportFault) {
    guard let step = ReportMachine.transition(from: state, by: move) else {
      throw .illegalTransition(state, move)
    }
    snapshot.state = InvestigationReportState(rawValue: step.to.rawValue)
    snapshot.moves.append(
      InvestigationReportMoveRecord(
        move: InvestigationReportMove(rawValue: move.rawValue), account: account,
        time: ProtoTimestamp(microseconds: now.value), note: note, state: snapshot.state))
    touch(at: now)
  }

  /// Counts an act.
  mutating func touch(at now: UTCMicroseconds) {
    snapshot.updateTime = ProtoTimestamp(microseconds: now.value)
    snapshot.actCount += 1
  }

  /// With clocks, who leads, and until when casualties count.
  func view(_ judge: AccidentJudge, now: UTCMicroseconds) -> InvestigationReport {
    var view = snapshot
    let lead = judge.lead(of: accident)
    view.leadAuthority = lead.authority
    view.leadBasis = lead.source
    view.windowDay =
      accident.occurDay.adding(CalendarDays(judge.windowDays(of: accident))).description
    view.clocks = clocks(judge.clocks(of: accident)).map { InvestigationClock($0, now: now) }
    return view
  }

  /// The clocks of a report: from the unit to here, from here upward, to the statistics.
  private func clocks(_ rule: ClockRule) -> [ClockReading] {
    let received = moment(snapshot.receiveTime)
    func sent(_ kind: HopKind) -> UTCMicroseconds? {
      snapshot.hops.filter { $0.kind.rawValue == kind.rawValue }
        .compactMap { $0.sendTime.map { UTCMicroseconds($0.microseconds) } }.min()
    }
    var clocks: [ClockReading] = []
    if let known = snapshot.unitKnowTime {
      clocks.append(
        ClockReading(
          "UNIT_REPORT",
          due: UTCMicroseconds(known.microseconds).adding(Hours(rule.unitReportHours)),
          done: received, basis: HopKind.unitToAuthority.basis))
    }
    clocks.append(
      ClockReading(
        "LEVEL_UP", due: received.adding(Hours(rule.hopHours)), done: sent(.levelUp),
        basis: HopKind.levelUp.basis))
    clocks.append(
      ClockReading(
        "STATISTICS", due: received.adding(Hours(rule.statisticsHours)),
        done: sent(.statistics), basis: HopKind.statistics.basis))
    return clocks
  }

  private func moment(_ time: ProtoTimestamp?) -> UTCMicroseconds {
    UTCMicroseconds(time?.microseconds ?? 0)
  }
}

extension InvestigationClock {
  init(_ reading: ClockReading, now: UTCMicroseconds) {
    self.init(
      code: reading.code, dueTime: ProtoTimestamp(microseconds: reading.due.value),
      doneTime: reading.done.map { ProtoTimestamp(microseconds: $0.value) },
      overdue: reading.isOverdue(at: now), stopped: reading.isStopped, basis: reading.basis)
  }
}
