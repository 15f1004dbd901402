internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// An entry of a timeline whose fields are as they must be.
struct EntryDraft: Sendable {
  let entry: InvestigationTimelineEntry
  let span: TimelineSpan
  /// Keyed digest of what the request asks for, to tell a repetition from another request.
  let digest: [UInt8]

  init(
    _ request: InvestigationAddEntryRequest, now: UTCMicroseconds, digests: RequestDigests
  ) throws(Status) {
    let entry = request.entry ?? InvestigationTimelineEntry()
    var faults = FieldFaults()
    if request.requestID.isEmpty { faults.add("request_id", "FIELD_REQUIRED [D]") }
    faults.require(entry.text, "entry.text", atMost: FactLimits.textCharactersMax)
    faults.limit(entry.sourceNote, "entry.source_note", to: FactLimits.noteCharactersMax)
    faults.limit(request.note, "note", to: FactLimits.noteCharactersMax)
    if FactSource(rawValue: entry.source.rawValue) == nil {
      faults.add("entry.source", "FIELD_REQUIRED [D]")
    }
    if Certainty(rawValue: entry.certainty.rawValue) == nil {
      faults.add("entry.certainty", "FIELD_REQUIRED [D]")
    }
    faults.names(entry.evidence, "entry.evidence", under: "evidence", of: request.caseName)
    if !entry.corrects.isEmpty {
      faults.require(request.note, "note", atMost: FactLimits.noteCharactersMax)
    }
    let span = Self.span(of: entry, now: now, &faults)
    guard faults.list.isEmpty, let span else {
      throw Status.invalid(fields: faults.list, reason: "INVALID_ENTRY")
    }
    self.entry = entry
    self.span = span
    digest = digests.digest(of: request.encoded())
  }

  /// The entry as it is kept.
  func kept(
    number: Int, of caseNumber: Int, by account: String, at now: UTCMicroseconds
  ) -> InvestigationTimelineEntry {
    var kept = entry
    kept.name = FactName.entry(number, of: caseNumber)
    kept.earliestTime = ProtoTimestamp(microseconds: span.earliest.value)
    kept.latestTime = ProtoTimestamp(microseconds: span.latest.value)
    kept.account = account
    kept.recordTime = ProtoTimestamp(microseconds: now.value)
    kept.correctedBy = ""
    kept.group = 0
    kept.orderOpen = false
    return kept
  }

  private static func span(
    of entry: InvestigationTimelineEntry, now: UTCMicroseconds, _ faults: inout FieldFaults
  ) -> TimelineSpan? {
    guard let told = ToldTime(entry) else {
      if entry.time == nil { faults.add("entry.time", "FIELD_REQUIRED [D]") }
      if TimePrecision(rawValue: entry.precision.rawValue) == nil {
        faults.add("entry.precision", "FIELD_REQUIRED [D]")
      }
      return nil
    }
    do throws(TimelineRefusal) {
      let span = try TimelineSpan(told)
      guard span.earliest <= now else { throw .inFuture }
      return span
    } catch {
      faults.add("entry.\(error.field)", "\(error.reason) \(error.detail) \(error.basis)")
      return nil
    }
  }
}

extension ToldTime {
  /// The time of an entry; nil if its moment or its precision is missing.
  init?(_ entry: InvestigationTimelineEntry) {
    guard let time = entry.time, let precision = TimePrecision(rawValue: entry.precision.rawValue)
    else { return nil }
    self.init(
      time: UTCMicroseconds(time.microseconds), precision: precision,
      end: entry.endTime.map { UTCMicroseconds($0.microseconds) },
      toleranceSeconds: Int(entry.toleranceSeconds),
      offsetMinutes: Int(entry.zoneOffsetMinutes), clockAheadSeconds: Int(entry.clockAheadSeconds))
  }
}

extension TimelineItem {
  /// A stored entry; nil if a newer release wrote what this one cannot read.
  init?(_ entry: InvestigationTimelineEntry) {
    guard let told = ToldTime(entry), let source = FactSource(rawValue: entry.source.rawValue),
      let certainty = Certainty(rawValue: entry.certainty.rawValue),
      let number = FactName.parts(of: entry.name, under: "entries")?.number,
      let item = try? TimelineItem(
        number: number, told: told, text: entry.text, source: source,
        sourceNote: entry.sourceNote, certainty: certainty, evidence: entry.evidence)
    else { return nil }
    self = item
  }
}
