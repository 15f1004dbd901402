public import Vocabulary

/// What is said about a file when it is handed in.
public struct EvidenceDraft: Sendable, Hashable {
  /// Title on the exhibits list.
  public var title: String
  /// Kind of evidence; nil if not said.
  public var kind: EvidenceKind?
  /// Compartment it goes into; nil if not said.
  public var compartment: Compartment?
  /// Section of the case file; nil means the one of its kind.
  public var section: ArchiveSection?
  /// Name of the file.
  public var fileName: String
  /// Bytes.
  public var sizeBytes: Int64
  /// Who collected it, where, why.
  public var collector: String
  /// Where.
  public var place: String
  /// Why.
  public var reason: String
  /// When.
  public var collectedAt: UTCMicroseconds?

  /// Makes a draft.
  public init(
    title: String, kind: EvidenceKind?, compartment: Compartment?, section: ArchiveSection? = nil,
    fileName: String, sizeBytes: Int64, collector: String, place: String, reason: String,
    collectedAt: UTCMicroseconds?
  ) {
    self.title = title
    self.kind = kind
    self.compartment = compartment
    self.section = section
    self.fileName = fileName
    self.sizeBytes = sizeBytes
    self.collector = collector
    self.place = place
    self.reason = reason
    self.collectedAt = collectedAt
  }
}

/// What must hold before a byte is taken.
///
/// - Throws: `EvidenceRefusal.notFound` for a compartment that is closed to the caller, `guards`.
public func intakeDecision(
  on draft: EvidenceDraft, by view: EvidenceView, at now: UTCMicroseconds, pieces: Int
) throws(EvidenceRefusal) {
  if let compartment = draft.compartment, !view.shows(compartment) { throw .notFound }
  var findings =
    EvidenceFinding.demand(draft.title, "title") + EvidenceFinding.demand(draft.place, "place")
    + EvidenceFinding.demand(draft.collector, "collector")
    + EvidenceFinding.demand(draft.reason, "reason", max: EvidenceLimits.noteCharactersMax)
    + EvidenceFinding.demand(draft.fileName, "file_name")
  if draft.kind == nil {
    findings.append(
      EvidenceFinding(
        "kind", reason: "FIELD_REQUIRED", "one of the eight kinds", basis: "行政处罚法 46"))
  }
  if draft.compartment == nil {
    findings.append(
      EvidenceFinding("compartment", reason: "FIELD_REQUIRED", "the group", basis: "8.2"))
  }
  if draft.sizeBytes <= 0 || draft.sizeBytes > EvidenceLimits.fileBytesMax {
    findings.append(
      EvidenceFinding(
        "size_bytes", reason: "EVIDENCE_SIZE",
        "\(draft.sizeBytes) bytes; from 1 to \(EvidenceLimits.fileBytesMax)"))
  }
  if pieces >= EvidenceLimits.piecesMax {
    findings.append(
      EvidenceFinding(
        "case", reason: "EVIDENCE_TOO_MANY", "at most \(EvidenceLimits.piecesMax) pieces"))
  }
  findings += collectionFindings(draft.collectedAt, at: now)
  guard findings.isEmpty else { throw .guards(findings) }
}

private func collectionFindings(
  _ moment: UTCMicroseconds?, at now: UTCMicroseconds
) -> [EvidenceFinding] {
  guard let moment else {
    return [EvidenceFinding("collect_time", reason: "FIELD_REQUIRED", "when it was collected")]
  }
  guard moment > now.adding(Minutes(EvidenceLimits.clockSlackMinutes)) else { return [] }
  return [EvidenceFinding("collect_time", reason: "TIMES_IMPOSSIBLE", "lies in the future")]
}
