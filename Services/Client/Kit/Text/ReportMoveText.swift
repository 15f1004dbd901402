/// Names of the steps of an accident report.
enum ReportMoveText: String, PhraseTable {
  case verify, confirm
  case fixLevel = "fix_level"
  case dismiss

  var phrase: Phrase {
    switch self {
    case .verify: Phrase("核实", "verify")
    case .confirm: Phrase("确认", "confirm")
    case .fixLevel: Phrase("定级", "fix the level")
    case .dismiss: Phrase("排除", "dismiss")
    }
  }
}
