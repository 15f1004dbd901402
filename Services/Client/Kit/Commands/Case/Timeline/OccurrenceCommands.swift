import ArgumentParser
import Contracts

/// Lists the occurrences of a case with their findings.
struct OccurrenceListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "occurrences", TimelineHelp.occurrences,
      examples: [Example("anlan case timeline occurrences 7", "事件与认定", "with findings")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationFactServiceMethods.listOccurrences,
      InvestigationListOccurrencesRequest(caseName: try CaseWord.name(caseNumber)))
    session.console.list(Self.table(answer.occurrences), json: answer)
    return .ok
  }

  /// One line an occurrence, one more a finding.
  static func table(_ occurrences: [InvestigationOccurrence]) -> Table {
    var table = Table(
      [
        .init(TimelineText.position.text, right: true),
        .init(TimelineText.number.text, right: true),
        .init(TimelineText.code.text), .init(TimelineText.what.text, gives: true, cellsMin: 20),
        .init(TimelineText.phase.text, gives: true, drops: true),
        .init(TimelineText.evidence.text),
      ], wraps: true)
    for one in occurrences {
      table.add([
        .init("\(one.position)"), .init(CaseWord.short(one.name)), .init(one.code),
        .init(one.text.isEmpty ? one.words : "\(one.words)：\(one.text)", .bold), .init(one.phase),
        .init(CaseWord.numbers(one.entries, mark: "T")),
      ])
      for finding in one.findings {
        let kind = finding.isCause ? TimelineText.cause.text : TimelineText.contributed.text
        table.add([
          "", "", .init(finding.code),
          .init("\(kind) \(finding.words)" + (finding.text.isEmpty ? "" : "：\(finding.text)")), "",
          .init(CaseWord.numbers(finding.evidence)),
        ])
      }
    }
    return table
  }
}

/// Enters an occurrence with its findings, or corrects one.
struct OccurrenceAddCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "occur", TimelineHelp.occur,
      examples: [
        Example(
          "anlan case timeline occur 7 A05 --position 1 --finding E13-07:风障损坏:3",
          "一个事件和一条认定", "an occurrence with a finding")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var act: ActOptions
  @Argument(help: TimelineHelp.caseNumber.help(.number)) var caseNumber: String
  @Argument(help: TimelineHelp.code.help(.code)) var code: String
  @Option(help: TimelineHelp.position.help(.number)) var position: UInt32
  @Option(help: TimelineHelp.text.help(.text)) var text: String?
  @Option(help: TimelineHelp.phase.help(.text)) var phase: String?
  @Option(help: TimelineHelp.entries.help(.number)) var entries: String?
  @Option(help: TimelineHelp.finding.help(.text)) var finding: [String] = []
  @Option(help: TimelineHelp.factor.help(.text)) var factor: [String] = []
  @Option(help: TimelineHelp.corrects.help(.number)) var corrects: String?
  @Option(help: TimelineHelp.note.help(.reason)) var note: String?

  func run(in session: Session) async throws -> Outcome {
    let name = try CaseWord.name(caseNumber)
    let findings =
      try finding.map { try Self.finding($0, isCause: true, of: name) }
      + factor.map { try Self.finding($0, isCause: false, of: name) }
    let answer = try await session.call(
      .investigation, InvestigationFactServiceMethods.addOccurrence,
      InvestigationAddOccurrenceRequest(
        requestID: act.id, caseName: name,
        occurrence: InvestigationOccurrence(
          position: position, code: code.uppercased(), text: text ?? "", phase: phase ?? "",
          entries: CaseWord.names(entries, under: "entries", of: name), findings: findings,
          corrects: try corrects.map {
            try CaseWord.one($0, under: "occurrences", of: name)
          } ?? ""), note: note ?? ""))
    let kept = answer.occurrence ?? InvestigationOccurrence()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line(kept.name)
    case .text:
      session.console.line(TimelineText.occurred.with(CaseWord.short(kept.name), kept.words))
    }
    return .ok
  }

  /// A finding of `P20-03`, `P20-03:text` or `P20-03:text:3,4`.
  static func finding(
    _ text: String, isCause: Bool, of name: String
  ) throws -> InvestigationFinding {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
      .map(String.init)
    guard (1...3).contains(parts.count), !parts[0].isEmpty else {
      throw Complaint(TimelineText.badFinding.with(text), outcome: .usage)
    }
    return InvestigationFinding(
      code: parts[0].uppercased(), isCause: isCause, text: parts.count > 1 ? parts[1] : "",
      evidence: CaseWord.names(parts.count > 2 ? parts[2] : nil, under: "evidence", of: name))
  }
}

/// Lists the codes of occurrences and findings.
struct FactCodesCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "codes", TimelineHelp.codes,
      examples: [Example("anlan case timeline codes", "全部代码", "all codes")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationFactServiceMethods.listFactCodes,
      InvestigationListFactCodesRequest())
    var table = Table([.init(""), .init(TimelineText.code.text), .init(TimelineText.what.text)])
    for (kind, codes) in [
      (TimelineText.occurrences, answer.occurrences), (.subjects, answer.subjects),
      (.modifiers, answer.modifiers),
    ] {
      for code in codes { table.add([.init(kind.text), .init(code.code), .init(code.words)]) }
    }
    session.console.list(table, json: answer)
    return .ok
  }
}
