import ArgumentParser
import Contracts

/// Enters an entry of a timeline, or corrects one.
struct TimelineAddCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "add", TimelineHelp.add,
      examples: [
        Example(
          "anlan case timeline add 7 风机停转 --at 2026-03-12T08:12:40 --source 监控记录", "准到秒",
          "to the second"),
        Example(
          "anlan case timeline add 7 离岗 --at 2026-03-12T08 --source 笔录", "只准到时", "to the hour"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Argument(help: TimelineHelp.text.help(.text)) var text: String
  @Option(help: TimelineHelp.at.help(.time)) var at: String
  @Option(help: TimelineHelp.to.help(.time)) var to: String?
  @Option(help: TimelineHelp.within.help(.time)) var within: String?
  @Option(help: TimelineHelp.zone.help(.number)) var zone = "+8"
  @Option(
    name: .customLong("clock-ahead"), parsing: .unconditional,
    help: TimelineHelp.clockAhead.help(.time))
  var clockAhead: String?
  @Option(help: TimelineHelp.source.help(.kind)) var source: String
  @Option(name: .customLong("source-note"), help: TimelineHelp.sourceNote.help(.text))
  var sourceNote: String?
  @Option(help: TimelineHelp.certainty.help(.kind)) var certainty = "possible"
  @Option(help: TimelineHelp.evidence.help(.number)) var evidence: String?
  @Option(help: TimelineHelp.corrects.help(.number)) var corrects: String?
  @Option(help: TimelineHelp.note.help(.reason)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationFactServiceMethods.addEntry,
      InvestigationAddEntryRequest(
        requestID: act.id, caseName: try CaseWord.name(caseNumber), entry: try entry(),
        note: note ?? ""))
    let kept = answer.entry ?? InvestigationTimelineEntry()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line(kept.name)
    case .text:
      let done: TimelineText = kept.corrects.isEmpty ? .added : .correctedDone
      session.console.line(done.with(CaseWord.short(kept.name), EntryTime.words(kept)))
    }
    return .ok
  }

  private func entry() throws -> InvestigationTimelineEntry {
    let name = try CaseWord.name(caseNumber)
    let offset = try EntryTime.offsetMinutes(zone)
    let start = try EntryTime(at, offsetMinutes: offset)
    var entry = InvestigationTimelineEntry(
      time: start.time, precision: start.precision, zoneOffsetMinutes: offset,
      clockAheadSeconds: try clockAhead.map(EntryTime.seconds) ?? 0, text: text,
      source: try CaseWord.value(source, prefix: "FACT_SOURCE_", words: FactSourceText.self),
      sourceNote: sourceNote ?? "",
      certainty: try CaseWord.value(certainty, prefix: "CERTAINTY_", words: CertaintyText.self),
      evidence: CaseWord.names(evidence, under: "evidence", of: name))
    if let corrects {
      entry.corrects = try CaseWord.one(corrects, under: "entries", of: name)
    }
    if let within {
      entry.precision = .about
      entry.toleranceSeconds = UInt32(clamping: try EntryTime.seconds(within))
    }
    if let to {
      entry.precision = .between
      entry.endTime = try EntryTime(to, offsetMinutes: offset).time
    }
    return entry
  }
}
