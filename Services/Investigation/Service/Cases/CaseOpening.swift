internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Vocabulary
internal import Wire

/// A case as a request wants it opened, once its fields are as they must be.
struct CaseOpening: Sendable {
  let accident: InvestigationAccident
  let leadAuthority: String
  let leadBasis: String
  /// SHA-256 of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  /// Most characters of a text of a case.
  ///
  /// Source: [D].
  static let textCharactersMax = 4_000

  init(_ request: InvestigationOpenCaseRequest) throws(Status) {
    let accident = request.accident ?? InvestigationAccident()
    var faults: [(String, String)] = []
    func required(_ field: String, _ text: String, _ basis: String) {
      if text.isEmpty { faults.append((field, "FIELD_REQUIRED [\(basis)]")) }
      if text.count > Self.textCharactersMax {
        faults.append((field, "FIELD_TOO_LONG at most \(Self.textCharactersMax) [D]"))
      }
    }
    required("request_id", request.requestID, "D")
    required("accident.unit", accident.unit, "493 art. 12")
    required("accident.place", accident.place, "493 art. 12")
    if accident.occurTime == nil {
      faults.append(("accident.occur_time", "FIELD_REQUIRED [493 art. 12]"))
    }
    if accident.tally == nil { faults.append(("accident.tally", "FIELD_REQUIRED [493 art. 12]")) }
    if request.leadAuthority.isEmpty != request.leadBasis.isEmpty {
      faults.append(("lead_basis", "FIELD_REQUIRED authority and basis go together [493 art. 19]"))
    }
    guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_CASE") }
    self.accident = accident
    leadAuthority = request.leadAuthority
    leadBasis = request.leadBasis
    var content = request
    content.requestID = ""
    digest = Array(SHA256.hash(data: content.encoded()))
  }

  /// The case that it makes.
  func file(number: Int, at now: UTCMicroseconds) -> CaseFile {
    let time = ProtoTimestamp(microseconds: now.value)
    return CaseFile(
      number: number,
      snapshot: InvestigationCase(
        name: CaseName.text(of: number), state: .open, accident: accident,
        leadAuthority: leadAuthority, leadBasis: leadBasis, openTime: time, updateTime: time))
  }
}
