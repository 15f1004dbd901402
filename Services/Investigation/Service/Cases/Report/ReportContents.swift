internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// What a report shows of the case beside its text, read once, as the reader may see it.
struct ReportContents {
  /// Versions of the text, oldest first, without their chapters.
  var versions: [InvestigationDraft] = []
  /// Entries of the timeline that stand.
  var timeline: [TimelineItem] = []
  /// Entries about which people disagree.
  var disputed: [InvestigationTimelineEntry] = []
  /// Occurrences with their coded findings, in order.
  var occurrences: [InvestigationOccurrence] = []
  /// The cause graph; nil if what is kept is none.
  var causes: CauseFile?
  /// The exhibits list: pieces of the compartments that are open to the reader.
  var exhibits: [InvestigationEvidence] = []
  /// Measures and recommendations.
  var measures: [InvestigationMeasure] = []
  /// Lessons for others of the same kind.
  var lessons: [InvestigationLesson] = []
  /// Proposals about persons and units, as they stand; nil if they are not for the reader.
  var accountability: [InvestigationAccountability]?
  /// What was known before the accident; nil if nothing was frozen.
  var history: HistoryReading?
  /// Entries of direct loss that count.
  var losses: [InvestigationLossEntry] = []

  /// Reads what somebody may see of a case.
  ///
  /// - Throws: `StoreError`, `WireError`.
  init(of file: CaseFile, for principal: Principal, on today: LegalDay, in reader: Reader) throws {
    versions = try DraftRecords.heads(of: file.number, in: reader)
    let entries = try FactRecords.spans(of: file.number, in: reader)
      .filter { !$0.isCorrected }.prefix(TimelinePicture.entriesMax)
      .compactMap { try FactRecords.find($0.number, of: file.number, in: reader) }
    timeline = entries.compactMap(TimelineItem.init)
    disputed = entries.filter { $0.certainty == .disputed }
    occurrences = try OccurrenceRecords.list(of: file.number, in: reader)
    causes = try CauseFile(of: file.number, in: reader)
    exhibits = try EvidenceRecords.list(
      file.number, file.evidenceView(of: principal).compartments, rows: EvidenceLimits.piecesMax,
      in: reader)
    let calendar = WorkingCalendar()
    measures = try MeasureRecords.all(of: file.snapshot.name, in: reader)
      .map { $0.view(on: today, calendar: calendar) }
    lessons = try LessonRecords.all(of: file.snapshot.name, in: reader).map(\.snapshot)
      .filter { $0.state != .withdrawn }
    if CaseGate.allows(.readAccountability, on: file, of: principal) {
      accountability = try AccountabilityRecords.all(of: file.snapshot.name, in: reader)
        .map(\.snapshot)
    }
    history = try HistoryReading.latest(of: file, in: reader)
    losses = try Self.losses(of: file, in: reader)
  }

  /// What the public reads beside the text: the losses, nothing else.
  ///
  /// - Throws: `StoreError`, `WireError`.
  init(published file: CaseFile, in reader: Reader) throws {
    losses = try Self.losses(of: file, in: reader)
  }

  private static func losses(
    of file: CaseFile, in reader: Reader
  ) throws -> [InvestigationLossEntry] {
    try LossRecords.all(of: file.number, in: reader).filter(\.withdrawn.isEmpty)
  }
}
