internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// An occurrence whose fields are as they must be.
struct OccurrenceDraft: Sendable {
  let occurrence: InvestigationOccurrence
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  init(
    _ request: InvestigationAddOccurrenceRequest, digests: RequestDigests
  ) throws(Status) {
    var occurrence = request.occurrence ?? InvestigationOccurrence()
    var faults = FieldFaults()
    if request.requestID.isEmpty { faults.add("request_id", "FIELD_REQUIRED [D]") }
    if !(1...FactLimits.positionMax).contains(Int(occurrence.position)) {
      faults.add("occurrence.position", "1 to \(FactLimits.positionMax) [D]")
    }
    if let words = FindingCatalogue.occurrences[occurrence.code] {
      occurrence.words = words
    } else {
      faults.add("occurrence.code", "CODE_UNKNOWN \(occurrence.code) [D]")
    }
    faults.limit(occurrence.text, "occurrence.text", to: FactLimits.textCharactersMax)
    faults.limit(occurrence.phase, "occurrence.phase", to: FactLimits.noteCharactersMax)
    faults.limit(request.note, "note", to: FactLimits.noteCharactersMax)
    faults.names(occurrence.entries, "occurrence.entries", under: "entries", of: request.caseName)
    if occurrence.findings.count > FactLimits.findingsMax {
      faults.add("occurrence.findings", "TOO_MANY_ITEMS at most \(FactLimits.findingsMax) [D]")
    }
    for index in occurrence.findings.indices {
      let field = "occurrence.findings[\(index)]"
      let finding = occurrence.findings[index]
      if let code = FindingCode(finding.code) {
        occurrence.findings[index].words = code.words
      } else {
        faults.add("\(field).code", "CODE_UNKNOWN \(finding.code) [D]")
      }
      faults.limit(finding.text, "\(field).text", to: FactLimits.textCharactersMax)
      faults.names(finding.evidence, "\(field).evidence", under: "evidence", of: request.caseName)
    }
    if !occurrence.corrects.isEmpty {
      faults.require(request.note, "note", atMost: FactLimits.noteCharactersMax)
    }
    guard faults.list.isEmpty else {
      throw Status.invalid(fields: faults.list, reason: "INVALID_OCCURRENCE")
    }
    self.occurrence = occurrence
    digest = digests.digest(of: request.encoded())
  }

  /// Evidence that its findings name, by field.
  var cited: [(field: String, names: [String])] {
    occurrence.findings.enumerated().map { index, finding in
      ("occurrence.findings[\(index)].evidence", finding.evidence)
    }
  }

  /// The occurrence as it is kept.
  func kept(
    number: Int, of caseNumber: Int, by account: String, at now: UTCMicroseconds
  ) -> InvestigationOccurrence {
    var kept = occurrence
    kept.name = FactName.occurrence(number, of: caseNumber)
    kept.account = account
    kept.recordTime = ProtoTimestamp(microseconds: now.value)
    kept.correctedBy = ""
    return kept
  }
}
