internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// A near miss as a request wants it recorded, once its fields are as they must be.
struct NearMissDraft: Sendable {
  private let asked: InvestigationNearMiss
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  init(_ request: InvestigationRecordNearMissRequest, digests: RequestDigests) throws(Status) {
    asked = request.nearMiss ?? InvestigationNearMiss()
    var faults = FieldFaults()
    faults.require(request.requestID, "request_id", atMost: FactLimits.noteCharactersMax)
    faults.require(asked.course, "near_miss.course", atMost: AccidentFields.textCharactersMax)
    faults.require(
      asked.potentialBasis, "near_miss.potential_basis", atMost: FactLimits.textCharactersMax)
    faults.limit(asked.unit, "near_miss.unit", to: FactLimits.noteCharactersMax)
    faults.limit(asked.place, "near_miss.place", to: FactLimits.noteCharactersMax)
    guard faults.list.isEmpty else { throw Self.refusal(faults) }
    var content = request
    content.requestID = ""
    digest = digests.digest(of: content.encoded())
  }

  /// The near miss with the facts of its report, judged by the rule of its day.
  ///
  /// - Throws: `Status`, `NearMissRefusal`, `ReportFault`, `StoreError`.
  func judged(
    by law: InvestigationLaw, for principal: Principal, at now: UTCMicroseconds, in reader: Reader
  ) throws -> InvestigationNearMiss {
    var miss = asked
    var isGraveDanger = false
    if !miss.report.isEmpty {
      let accident = try ReportHandlers.find(miss.report, for: principal, in: reader).accident
      if miss.entity.isEmpty { miss.entity = accident.entity }
      if miss.unit.isEmpty { miss.unit = accident.unit }
      if miss.industry.isEmpty { miss.industry = accident.industry }
      if miss.place.isEmpty { miss.place = accident.place }
      miss.occurTime = miss.occurTime ?? accident.occurTime
      miss.outcome = miss.outcome ?? accident.tally
      isGraveDanger = accident.graveDanger
    }
    let occurred = UTCMicroseconds(miss.occurTime?.microseconds ?? 0)
    var faults = FieldFaults()
    faults.require(miss.unit, "near_miss.unit", atMost: FactLimits.noteCharactersMax)
    faults.require(miss.place, "near_miss.place", atMost: FactLimits.noteCharactersMax)
    if miss.occurTime == nil {
      faults.add("near_miss.occur_time", "FIELD_REQUIRED [D]")
    } else if occurred > now.adding(AccidentFields.clockSlack) {
      faults.add("near_miss.occur_time", "TIME_IN_FUTURE it nearly happened already [D]")
    }
    guard faults.list.isEmpty else { throw Self.refusal(faults) }
    let day = max(occurred.legalDay, law.nearMisses.firstDay)
    let rows = law.nearMisses.rows(on: day)
    guard let row = rows.max(by: { $0.inForceFrom < $1.inForceFrom }) else {
      throw Status(.internal, "no rule of near misses is in force on \(day)")
    }
    let finding = try nearMissDecision(
      on: NearMissPotential(
        tally: AccidentTally(miss.potential ?? InvestigationTally()),
        barriers: miss.barriers.map { Int($0.standing) }, kind: miss.kind,
        isGraveDanger: isGraveDanger), by: row.rule)
    miss.chosen = finding.isChosen
    miss.reasons = finding.reasons.map(\.text)
    miss.ruleSource = row.source
    miss.potentialLevel = Self.level(of: miss, by: law)
    miss.account = principal.account
    miss.recordTime = ProtoTimestamp(microseconds: now.value)
    miss.correctedBy = ""
    return miss
  }

  /// The level an accident with that outcome would have had.
  private static func level(
    of miss: InvestigationNearMiss, by law: InvestigationLaw
  ) -> InvestigationAccidentLevel {
    guard let potential = miss.potential else { return .unspecified }
    let day = UTCMicroseconds(miss.occurTime?.microseconds ?? 0).legalDay
    let finding = accidentLevel(
      of: AccidentTally(potential), by: law.levels.inForce(on: day) ?? [])
    return InvestigationAccidentLevel(rawValue: Int32(finding.level.rawValue))
  }

  private static func refusal(_ faults: FieldFaults) -> Status {
    Status.invalid(fields: faults.list, reason: "INVALID_NEAR_MISS")
  }
}
