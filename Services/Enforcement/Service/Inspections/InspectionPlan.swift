internal import Contracts
internal import EnforcementRules
internal import Store
internal import Vocabulary
internal import Wire

/// A plan whose fields are as they must be.
struct InspectionPlan: Sendable {
  let entity: String
  let kind: EnforcementInspectionKind
  let day: LegalDay
  let subject: String
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  init(
    _ request: EnforcementPlanInspectionRequest, digests: RequestDigests
  ) throws(Status) {
    var faults: [(String, String)] = []
    if request.requestID.isEmpty { faults.append(("request_id", "FIELD_REQUIRED [D]")) }
    if request.entity.isEmpty { faults.append(("entity", "FIELD_REQUIRED [7.7]")) }
    let kinds: [EnforcementInspectionKind] = [
      .planned, .special, .random, .unannounced, .complaint, .repeat, .cross, .remote, .accident,
    ]
    if !kinds.contains(request.kind) { faults.append(("kind", "FIELD_REQUIRED [7.7]")) }
    let day = try? LegalDay(request.plannedDay)
    if day == nil { faults.append(("planned_day", "YYYY-MM-DD [7.7]")) }
    if request.subject.isEmpty { faults.append(("subject", "FIELD_REQUIRED [7.7]")) }
    if request.subject.count > InspectionLimits.noteCharactersMax {
      faults.append(
        ("subject", "FIELD_TOO_LONG at most \(InspectionLimits.noteCharactersMax) [D]"))
    }
    guard faults.isEmpty, let day else {
      throw Status.invalid(fields: faults, reason: "INVALID_PLAN")
    }
    entity = request.entity
    kind = request.kind
    subject = request.subject
    self.day = day
    digest = digests.digest(
      of: Array(
        [entity, String(kind.rawValue), day.description, subject]
          .joined(separator: "\u{1F}").utf8))
  }

  /// The inspection that the plan makes.
  func inspection(
    number: Int, of entity: Entity, department: DepartmentCode, law: EnforcementLaw,
    at now: UTCMicroseconds
  ) -> EnforcementInspection {
    let industry = entity.premises.flatMap { try? IndustryCode($0.industry) }
    let premises = entity.premises?.name ?? ""
    return EnforcementInspection(
      name: InspectionName.text(of: number), state: .planned, kind: kind, entity: entity.name,
      entityTitle: premises.isEmpty ? entity.holder?.name ?? "" : premises,
      sector: industry.flatMap(Sectors.sector)?.name ?? "", department: department.text,
      plannedDay: day.description, subject: subject,
      quizRequired: industry.flatMap { law.duty.rule(on: day)?.applies(to: $0) } ?? false,
      updateTime: ProtoTimestamp(microseconds: now.value))
  }
}
