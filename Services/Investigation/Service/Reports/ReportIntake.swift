internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// A report as a request wants it taken in, once its fields are as they must be.
struct ReportIntake: Sendable {
  let request: InvestigationFileReportRequest
  let accident: InvestigationAccident
  let received: UTCMicroseconds
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  init(
    _ request: InvestigationFileReportRequest, judge: AccidentJudge, now: UTCMicroseconds,
    digests: RequestDigests
  ) throws(Status) {
    let asked = request.accident ?? InvestigationAccident()
    var faults = AccidentFields.faults(asked, now: now)
    if request.requestID.isEmpty { faults.append(("request_id", "FIELD_REQUIRED [D]")) }
    if request.reporter.isEmpty { faults.append(("reporter", "FIELD_REQUIRED [493 art. 9]")) }
    if request.channel == .unspecified {
      faults.append(("channel", "FIELD_REQUIRED how it came in [7.11]"))
    }
    received = request.receiveTime.map { UTCMicroseconds($0.microseconds) } ?? now
    if asked.occurTime != nil, received < asked.occurred {
      faults.append(("receive_time", "TIMES_OUT_OF_ORDER received before it happened [D]"))
    }
    if received > now.adding(AccidentFields.clockSlack) {
      faults.append(("receive_time", "TIME_IN_FUTURE [D]"))
    }
    if let known = request.unitKnowTime.map({ UTCMicroseconds($0.microseconds) }),
      known < asked.occurred || known > received
    {
      faults.append(
        ("unit_know_time", "TIMES_OUT_OF_ORDER known after it happened, before it came in [D]"))
    }
    guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_REPORT") }
    accident = try judge.judged(asked)
    self.request = request
    var content = request
    content.requestID = ""
    digest = digests.digest(of: content.encoded())
  }

  /// The report that it makes; the hop from the unit to here is its first.
  func file(
    number: Int, by principal: Principal, rule: ClockRule, at now: UTCMicroseconds
  ) -> ReportFile {
    let time = ProtoTimestamp(microseconds: now.value)
    var file = ReportFile(
      number: number,
      snapshot: InvestigationReport(
        name: ReportName.text(of: number), state: .received, accident: accident,
        channel: request.channel, reporter: request.reporter, phone: request.phone,
        unitKnowTime: request.unitKnowTime,
        receiveTime: ProtoTimestamp(microseconds: received.value), measures: request.measures,
        department: principal.department.text, account: principal.account, openTime: time,
        updateTime: time, firstTally: accident.tally))
    guard let known = request.unitKnowTime else { return file }
    let hop = InvestigationHop(
      kind: .unitToAuthority, from: accident.unit,
      to: Departments.name(of: principal.department), knowTime: known,
      sendTime: file.snapshot.receiveTime, receiveTime: file.snapshot.receiveTime,
      channel: request.channel, person: request.reporter)
    file.add(hop, rule: rule, by: principal, at: now)
    return file
  }
}
