/// Reasons about frozen histories and traces.
enum HistoryReasonText: String, ReasonTable {
  case noEntity = "HISTORY_NO_ENTITY"
  case notFrozen = "HISTORY_NOT_FROZEN"
  case recordChanged = "HISTORY_RECORD_CHANGED"
  case tooLong = "HISTORY_TOO_LONG"
  case noCase = "TRACE_NO_CASE"
  case keyChanged = "HISTORY_KEY_CHANGED"
  case checkpoint = "HISTORY_CHECKPOINT_INVALID"
  case inconsistent = "HISTORY_LEDGER_INCONSISTENT"
  case statement = "HISTORY_STATEMENT_INVALID"
  case otherQuestion = "HISTORY_OTHER_QUESTION"
  case proof = "HISTORY_PROOF_INVALID"
  case lane = "HISTORY_LANE_BROKEN"
  case refused = "HISTORY_REFUSED"
  case notAsked = "NOT_ASKED"
  case cancelled = "CANCELLED"

  var phrase: Phrase {
    switch self {
    case .noEntity: Phrase("案件没有写明监管对象，无从查询", "the case names no premises to ask about")
    case .notFrozen: Phrase("没有这一版冻结历史", "no such version of the history")
    case .recordChanged: Phrase("保存的答复被改动过", "a kept answer was changed")
    case .tooLong: Phrase("记录太多，一次答不完", "too many records for one answer")
    case .noCase: Phrase("没有由这件许可引出的案件，或无权查看", "no case follows from it, or not yours to see")
    case .keyChanged: Phrase("签名密钥换过", "another key signed")
    case .checkpoint: Phrase("检查点签名不成立", "the checkpoint is not signed as it must be")
    case .inconsistent: Phrase("与以前见过的台账对不上", "not the ledger that was seen before")
    case .statement: Phrase("没有可读的陈述", "there is no readable statement")
    case .otherQuestion: Phrase("答的是另一个问题", "it answers another question")
    case .proof: Phrase("存证不成立", "a proof does not hold")
    case .lane: Phrase("记录缺失或链条断开", "entries are missing, or the chain is broken")
    case .notAsked: Phrase("还没有查询", "not asked yet")
    case .cancelled: Phrase("查询被中断", "the question was cut short")
    case .refused: Phrase("答复未通过核验，未采用", "the answer did not verify and was not used")
    }
  }

  var hint: Phrase? {
    switch self {
    case .notFrozen:
      Phrase("冻结一版：anlan case history freeze 7", "freeze one: anlan case history freeze 7")
    case .noCase: Phrase("列出案件：anlan case list", "list cases: anlan case list")
    case .recordChanged, .keyChanged, .checkpoint, .inconsistent, .proof, .lane, .refused:
      Phrase(
        "请审计员核验台账：anlan ledger verify", "let an auditor verify the ledgers: anlan ledger verify")
    case .noEntity, .tooLong, .statement, .otherQuestion, .notAsked, .cancelled: nil
    }
  }
}
