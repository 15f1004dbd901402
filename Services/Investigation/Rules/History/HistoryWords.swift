/// Words of the report about a frozen history.
public enum HistoryWords {
  /// A question.
  public static func question(_ question: HistoryQuestion) -> String {
    switch question {
    case .known: "事故前有没有人知道"
    case .licenceLapsed: "许可失效仍在生产"
    case .failedQuizPostKept: "考问不合格仍在岗"
    case .lessonUnread: "同类教训未签收"
    case .hazardJustClosed: "隐患刚销号即出事"
    case .signedAfterwards: "事故后才补阅补签"
    }
  }

  /// How it came out.
  public static func verdict(_ verdict: HistoryAnswer.Verdict) -> String {
    switch verdict {
    case .found: "有"
    case .clear: "无"
    case .notRecorded: "未记载（不等于没有）"
    case .open: "待定"
    }
  }

  /// A reason: its code in words, and what it is about.
  public static func reason(_ reason: String) -> String {
    let parts = reason.split(separator: " ").map(String.init)
    return parts.map { reasons[$0] ?? TraceWords.source($0) }.joined(separator: " ")
  }

  /// Band of a kind of the contract.
  public static func band(_ kind: Int32) -> TraceBand {
    switch kind {
    case 1: .licence
    case 2: .receipt
    case 3: .inspection
    case 4: .quiz
    default: .lessonReceipt
    }
  }

  private static let reasons = [
    "NO_LICENCE": "没有在效许可", "EXPIRED": "已过期", "SUSPENDED": "暂扣", "REVOKED": "吊销",
    "ANNULLED": "撤销", "WITHDRAWN": "撤回", "CANCELLED": "注销", "NOT_PROPOSED": "未提出调离",
    "UNDECIDED": "调离未决定", "DECLINED": "决定不调离", "CAUSES_NOT_CODED": "原因尚未编码",
  ]
}
