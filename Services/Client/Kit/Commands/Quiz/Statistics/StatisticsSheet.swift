import Contracts

/// The items' figures as CSV for programs: one line an item, full precision, empty where the data
/// give no figure.
struct StatisticsSheet {
  let items: [EnforcementItemStatistics]

  /// Heads; the same in every language, so that programs find them.
  static let heads = [
    "question", "answers", "insufficient", "facility", "facility_low", "facility_high",
    "standard_deviation", "discrimination_index", "discriminative_efficiency",
    "effective_weight", "random_guess", "upper_lower", "rasch_difficulty", "rasch_error",
    "exposure", "leak_height", "leak_peak", "leak_limit", "leak_answer", "flags", "stem",
  ]

  /// UTF-8 with a byte order mark, as spreadsheets read it.
  var bytes: [UInt8] {
    let lines = [Self.heads.joined(separator: ",")] + items.map(Self.line)
    return [0xEF, 0xBB, 0xBF] + Array(lines.map { $0 + "\r\n" }.joined().utf8)
  }

  private static func line(_ item: EnforcementItemStatistics) -> String {
    let figures: [Double?] = [
      item.facility, item.facilityLow, item.facilityHigh, item.standardDeviation,
      item.discriminationIndex, item.discriminativeEfficiency, item.effectiveWeight,
      item.randomGuess, item.upperLower, item.raschDifficulty, item.raschError, item.exposure,
      item.leakHeight, item.leakPeak, item.leakLimit,
    ]
    let cells =
      [VerdictSheet.cell(item.question), "\(item.answers)", item.insufficient ? "1" : "0"]
      + figures.map { $0.map { "\($0)" } ?? "" }
      + [item.leakAnswer.map { "\($0)" } ?? ""]
      + [VerdictSheet.cell(item.flags.joined(separator: " ")), VerdictSheet.cell(item.stem)]
    return cells.joined(separator: ",")
  }
}
