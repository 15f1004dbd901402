internal import Contracts
internal import InvestigationRules
internal import Vocabulary
internal import Wire

// Hops and findings.
extension ReportFile {
  /// Adds a hop whose fields are as they must be; a late one is found late at once.
  mutating func add(
    _ asked: InvestigationHop, rule: ClockRule, by principal: Principal, at now: UTCMicroseconds
  ) {
    var hop = asked
    let kind = HopKind(rawValue: hop.kind.rawValue) ?? .notice
    let known = UTCMicroseconds(hop.knowTime?.microseconds ?? 0)
    let sent = UTCMicroseconds(hop.sendTime?.microseconds ?? 0)
    hop.dueTime = kind.limitHours(rule)
      .map { ProtoTimestamp(microseconds: known.adding(Hours($0)).value) }
    hop.late = isLate(kind, known: known, sent: sent, rule: rule)
    hop.basis = kind.basis
    snapshot.hops.append(hop)
    guard hop.late else { return }
    let due = known.adding(Hours(kind.limitHours(rule) ?? 0))
    snapshot.findings.append(
      InvestigationReportFinding(
        fault: .late, party: hop.from,
        text: "\(hop.from)→\(hop.to)：应于 \(due.minuteText) 前，实于 \(sent.minuteText)",
        account: principal.account, time: ProtoTimestamp(microseconds: now.value),
        basis: kind.basis))
  }

  /// What is wrong with a hop.
  static func faults(
    of hop: InvestigationHop, accident: InvestigationAccident, now: UTCMicroseconds
  ) -> [(field: String, description: String)] {
    var faults: [(field: String, description: String)] = []
    if HopKind(rawValue: hop.kind.rawValue) == nil {
      faults.append(("hop.kind", "FIELD_REQUIRED [6.2]"))
    }
    for (field, text) in [("hop.from", hop.from), ("hop.to", hop.to)] where text.isEmpty {
      faults.append((field, "FIELD_REQUIRED [493 art. 9, 10]"))
    }
    guard let known = hop.knowTime.map({ UTCMicroseconds($0.microseconds) }),
      let sent = hop.sendTime.map({ UTCMicroseconds($0.microseconds) })
    else {
      faults.append(
        ("hop.know_time", "FIELD_REQUIRED when the sender knew, when it was sent [6.2]"))
      return faults
    }
    let received = hop.receiveTime.map { UTCMicroseconds($0.microseconds) } ?? sent
    if known < accident.occurred || sent < known || received < sent {
      faults.append(
        ("hop.send_time", "TIMES_OUT_OF_ORDER happened, known, sent, received in this order [D]"))
    }
    if received > now.adding(AccidentFields.clockSlack) {
      faults.append(("hop.receive_time", "TIME_IN_FUTURE [D]"))
    }
    return faults
  }
}

// Supplements.
extension ReportFile {
  /// Takes a supplement and levels the accident anew.
  ///
  /// - Throws: `ReportFault`, `Status`.
  mutating func supplement(
    _ request: InvestigationSupplementReportRequest, judge: AccidentJudge,
    by principal: Principal, at now: UTCMicroseconds
  ) throws {
    var accident = self.accident
    var tally = accident.tally ?? InvestigationTally()
    let before = AccidentTally(tally)
    if let news = request.tally { tally.take(news) }
    let falls = AccidentTally(tally).falls(below: before)
    guard falls.isEmpty || !request.correction.isEmpty else {
      throw ReportFault.figureFalls(falls.map(\.rawValue))
    }
    var changes = request.changes
    for index in changes.indices {
      try Self.apply(&changes[index], to: &tally, of: accident, judge: judge, today: now.legalDay)
    }
    accident.tally = tally
    accident.level = request.level
    accident.levelReasons = []
    snapshot.accident = try judge.judged(accident)
    try take(.supplement, by: principal.account, note: request.text, at: now)
    if !request.measures.isEmpty { snapshot.measures = request.measures }
    snapshot.supplements.append(
      InvestigationSupplement(
        number: UInt32(snapshot.supplements.count + 1),
        time: ProtoTimestamp(microseconds: now.value), account: principal.account,
        text: request.text, tally: tally, changes: changes,
        level: snapshot.accident?.level ?? .unspecified, correction: request.correction,
        measures: request.measures))
  }

  /// Counts one casualty change, or records why it does not count.
  private static func apply(
    _ change: inout InvestigationCasualtyChange, to tally: inout InvestigationTally,
    of accident: InvestigationAccident, judge: AccidentJudge, today: LegalDay
  ) throws {
    guard let day = try? LegalDay(change.day), day <= today,
      let degree = InjuryDegree(rawValue: change.to.rawValue), !change.person.isEmpty
    else {
      throw Status.invalid(
        field: "changes", reason: "INVALID_CASUALTY",
        description: "a person, what became of the person, and a day that has come [493 art. 13]")
    }
    let effect = casualtyEffect(
      of: CasualtyChange(
        from: InjuryDegree(rawValue: change.from.rawValue), to: degree, day: day),
      on: AccidentTally(tally), accidentDay: accident.occurDay,
      windowDays: judge.windowDays(of: accident))
    switch effect {
    case .counts(let after):
      tally.take(after)
      change.counted = true
      change.reason = ""
    case .afterWindow(let number, let window):
      change.counted = false
      change.reason = "AFTER_WINDOW 第 \(number) 日，超过 \(window) 日 [493 art. 13]"
    case .beforeAccident:
      throw Status.invalid(
        field: "changes", reason: "INVALID_CASUALTY",
        description: "\(day) lies before the accident [493 art. 13]")
    }
  }
}
