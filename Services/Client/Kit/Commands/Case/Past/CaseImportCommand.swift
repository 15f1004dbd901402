import ArgumentParser
import Contracts
import QuestionFormats
import Vocabulary

/// Sources of historical cases as people write them.
enum PastSourceWord: String, ExpressibleByArgument, CaseIterable {
  case osha, msha, csv

  /// The source.
  var source: PastCaseSource {
    switch self {
    case .osha: .osha
    case .msha: .msha
    case .csv: .csv
    }
  }
}

/// Imports historical cases.
struct CaseImportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "import", PastHelp.importing,
      examples: [
        Example(
          "anlan case import csv 历史案例.csv --dry-run", "先试判，不入库", "judge first, store nothing"),
        Example(
          "anlan case import osha accident.csv accident_injury.csv --codes lookup2.csv",
          "事故与伤员，附代码表", "accidents and people, with the code list"),
        Example(
          "anlan case import msha Accidents.txt --definition Definition.txt", "按栏目定义核对",
          "checked against the definition"),
      ])
  }

  /// Rows to show.
  enum Shown: String, ExpressibleByArgument, CaseIterable {
    case rejected, all, none
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PastHelp.source.help(.format)) var source: PastSourceWord
  @Argument(help: PastHelp.files.help(.file), completion: .file()) var files: [String]
  @Flag(name: .customLong("dry-run"), help: PastHelp.dryRun.help) var dryRun = false
  @Option(help: PastHelp.encoding.help(.encoding)) var encoding: String?
  @Option(help: PastHelp.codes.help(.file), completion: .file()) var codes: String?
  @Option(help: PastHelp.definition.help(.file), completion: .file()) var definition: String?
  @Option(help: PastHelp.showRows.help(.which)) var show = Shown.rejected

  func run(in session: Session) async throws -> Outcome {
    let encoding = try encoding.map(BankImportCommand.encoding)
    let list = try side(codes, session, PastCodeList.init)
    let defined = try side(definition, session, PastDefinition.init)
    let summary = try await session.with(.investigation) { link in
      var summary = PastSummary(show: show)
      let importing = PastImporting(
        link: link, source: source.source, dryRun: dryRun, encoding: encoding, codes: list,
        definition: defined, console: session.console)
      for file in files {
        let input = try InputFile(file, session: session)
        defer { input.close() }
        let name = file.split(separator: "/").last.map(String.init) ?? "-"
        try await importing.run(input, name: name, into: &summary)
      }
      return summary
    }
    PastImportPage(summary: summary, dryRun: dryRun, console: session.console).write()
    if dryRun {
      session.console.suggest(
        "anlan case import \(source.rawValue) \(files.joined(separator: " "))")
    } else if summary.count(.added) + summary.count(.changed) > 0 {
      session.console.suggest("anlan case past list")
    }
    return summary.count(.rejected) > 0 ? .rejected : .ok
  }

  /// A small file that comes with the data.
  private func side<Value>(
    _ path: String?, _ session: Session, _ read: ([UInt8]) throws -> Value
  ) throws -> Value? {
    guard let path else { return nil }
    let input = try InputFile(path, session: session)
    defer { input.close() }
    do {
      return try read(try input.bytes())
    } catch let refusal as PastCaseRefusal {
      throw Complaint(refusal, of: path)
    }
  }
}

extension Complaint {
  /// Why a file of historical cases cannot be read.
  init(_ refusal: PastCaseRefusal, of name: String) {
    self.init(
      PastText.unreadable.with(name, Reasons.meaning(of: refusal.reason)),
      items: refusal.detail.isEmpty ? [] : [.init(place: name, why: refusal.detail)],
      tries: Reasons.words(of: refusal.reason)?.hint.map { [$0.text] } ?? [],
      reason: refusal.reason, outcome: .rejected)
  }
}
