import ArgumentParser
import Contracts

/// Options that say which entities are of the same kind.
struct RuleOptions: ParsableArguments {
  @Option(help: LessonHelp.trade.help(.code)) var trade: [String] = []
  @Option(help: LessonHelp.process.help(.code)) var process: [String] = []
  @Option(help: LessonHelp.hazard.help(.code)) var hazard: [String] = []
  @Option(help: LessonHelp.equipment.help(.code)) var equipment: [String] = []
  @Option(help: LessonHelp.licence.help(.code)) var licence: [String] = []
  @Option(help: LessonHelp.division.help(.code)) var division: [String] = []
  @Option(help: LessonHelp.except.help(.reason)) var except: [String] = []

  /// The rule as the contract says it.
  ///
  /// - Throws: `Complaint` for an exception without a reason.
  func rule() throws -> InvestigationSelectionRule {
    let terms: [(InvestigationSelectionCriterion, [String])] = [
      (.trade, trade), (.process, process), (.hazard, hazard), (.equipment, equipment),
      (.licence, licence), (.division, division),
    ]
    return InvestigationSelectionRule(
      terms: terms.filter { !$0.1.isEmpty }.map {
        InvestigationSelectionTerm(criterion: $0.0, values: $0.1)
      },
      exceptions: try except.map { text in
        let (entity, reason) = try NamedValue.split(text, wanting: LessonText.exceptionForm.text)
        return InvestigationSelectionException(
          entity: LessonName.ofEntity(entity), reason: reason)
      })
  }
}

/// `name=value` arguments.
enum NamedValue {
  /// Both sides of the first equals sign.
  ///
  /// - Throws: `Complaint` if a side is missing.
  static func split(_ text: String, wanting form: String) throws -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Complaint(LessonText.badPair.with(text, form), outcome: .usage)
    }
    return (parts[0], parts[1])
  }
}
