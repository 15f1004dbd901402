internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// An entry of direct loss whose fields are as they must be.
struct LossDraft: Sendable {
  let entry: InvestigationLossEntry
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  init(_ request: InvestigationAddLossEntryRequest, digests: RequestDigests) throws(Status) {
    let entry = request.entry ?? InvestigationLossEntry()
    var faults = FieldFaults()
    if request.requestID.isEmpty { faults.add("request_id", "FIELD_REQUIRED [D]") }
    if entry.kind.isEmpty { faults.add("entry.kind", "FIELD_REQUIRED [GB 6721]") }
    if !(1...UInt64(LossLimits.amountFenMax)).contains(entry.amountFen) {
      faults.add("entry.amount_fen", "LOSS_AMOUNT 1 to \(LossLimits.amountFenMax) fen [D]")
    }
    faults.limit(entry.note, "entry.note", to: FactLimits.noteCharactersMax)
    if entry.evidence.isEmpty { faults.add("entry.evidence", "FIELD_REQUIRED [493 art. 30]") }
    faults.names(entry.evidence, "entry.evidence", under: "evidence", of: request.case)
    guard faults.list.isEmpty else {
      throw Status.invalid(fields: faults.list, reason: "INVALID_LOSS")
    }
    self.entry = entry
    var content = request
    content.requestID = ""
    digest = digests.digest(of: content.encoded())
  }

  /// The entry as it is kept, with the words of its kind.
  ///
  /// - Throws: `Status` if the scheme of the accident's day has no such kind.
  func kept(
    number: Int, of file: CaseFile, scheme: LossScheme?, by account: String,
    at now: UTCMicroseconds
  ) throws(Status) -> InvestigationLossEntry {
    let kinds = scheme?.items ?? []
    guard let kind = kinds.first(where: { $0.code == entry.kind || $0.name == entry.kind })
    else {
      throw Status.invalid(
        fields: [
          (
            "entry.kind",
            "LOSS_KIND_UNKNOWN \(entry.kind): \(kinds.map(\.code).joined(separator: ", ")) of GB 6721-\(scheme?.edition ?? "?") [GB 6721]"
          )
        ], reason: "INVALID_LOSS")
    }
    var kept = entry
    kept.name = "\(file.snapshot.name)/loss/\(number)"
    kept.kind = kind.code
    kept.words = kind.name
    kept.account = account
    kept.recordTime = ProtoTimestamp(microseconds: now.value)
    kept.withdrawn = ""
    return kept
  }
}
