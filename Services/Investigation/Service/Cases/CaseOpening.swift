internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// A case as a request wants it opened, once its fields are as they must be.
struct CaseOpening: Sendable {
  let request: InvestigationOpenCaseRequest
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  init(
    _ request: InvestigationOpenCaseRequest, now: UTCMicroseconds, digests: RequestDigests
  ) throws(Status) {
    var faults: [(field: String, description: String)] = []
    if request.requestID.isEmpty { faults.append(("request_id", "FIELD_REQUIRED [D]")) }
    if request.report.isEmpty {
      faults += AccidentFields.faults(request.accident ?? InvestigationAccident(), now: now)
    }
    if request.leadAuthority.isEmpty != request.leadBasis.isEmpty {
      faults.append(("lead_basis", "FIELD_REQUIRED authority and basis go together [493 art. 19]"))
    }
    guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_CASE") }
    self.request = request
    var content = request
    content.requestID = ""
    digest = digests.digest(of: content.encoded())
  }

  /// The case that it makes: led here, or elsewhere with the city cooperating.
  func file(
    number: Int, accident: InvestigationAccident, judge: AccidentJudge, at now: UTCMicroseconds
  ) -> CaseFile {
    let time = ProtoTimestamp(microseconds: now.value)
    let lead = judge.lead(of: accident)
    let isNamed = !request.leadAuthority.isEmpty
    let isCity = isNamed ? request.leadAuthority == judge.law.city : lead.isCity
    var file = CaseFile(
      number: number,
      snapshot: InvestigationCase(
        name: CaseName.text(of: number), state: isCity ? .open : .cooperating,
        accident: accident, report: request.report,
        leadAuthority: isNamed ? request.leadAuthority : lead.authority,
        leadBasis: isNamed ? request.leadBasis : lead.source, openTime: time, updateTime: time))
    file.touch(at: now)
    return file
  }
}
