/// Words about questions that lessons propose.
enum ProposalText: String, PhraseTable {
  case proposal, lesson, caseName, came, decidedBy, accepted, refused, lawNeeded, unreadRows

  var phrase: Phrase {
    switch self {
    case .proposal: Phrase("建议题", "Proposal")
    case .lesson: Phrase("教训", "Lesson")
    case .caseName: Phrase("事故", "Case")
    case .came: Phrase("收到", "Came")
    case .decidedBy: Phrase("处理人", "By")
    case .accepted:
      Phrase(
        "已收进在编版本：{0}（{1}），须另一人审核发布", "taken in: {0} ({1}); another person approves the version")
    case .refused: Phrase("未收建议题 {0}", "proposal {0} refused")
    case .lawNeeded:
      Phrase(
        "--article、--text-version、--checked 须与 --law 同用",
        "--article, --text-version and --checked go with --law")
    case .unreadRows:
      Phrase("{0} 里有 {1} 题读不成，未起草", "{1} rows of {0} are no questions; nothing was written")
    }
  }
}
