/// Reasons about accident reports.
enum ReportReasonText: String, ReasonTable {
  case missing = "REPORT_NOT_FOUND"
  case invalid = "INVALID_REPORT"
  case hop = "INVALID_HOP"
  case casualty = "INVALID_CASUALTY"
  case level = "LEVEL_CONTRADICTS"
  case regime = "REGIME_UNKNOWN"
  case type = "ACCIDENT_TYPE_UNKNOWN"
  case falls = "FIGURE_FALLS"
  case window = "WINDOW_OPEN"
  case proof = "PROOF_MISSING"
  case handedOver = "REPORT_HANDED_OVER"
  case order = "TIMES_OUT_OF_ORDER"
  case future = "TIME_IN_FUTURE"
  case afterWindow = "AFTER_WINDOW"

  var phrase: Phrase {
    switch self {
    case .missing: Phrase("没有这份事故报告，或无权查看", "no such report, or not yours to see")
    case .invalid: Phrase("事故报告填写不全或有误", "the report is not complete")
    case .hop: Phrase("转报的时间或单位有误", "the hop is not well formed")
    case .casualty: Phrase("伤亡变化填写有误", "the casualty change is not well formed")
    case .level: Phrase("人数、损失与所报等级不符", "the figures give another level")
    case .regime: Phrase("当日没有这种管辖", "no such regime on that day")
    case .type: Phrase("当日有效的标准里没有这个类别", "no such type in the edition in force")
    case .falls: Phrase("数字减少，须写明原因", "a figure falls: say why")
    case .window: Phrase("伤亡变化还在计入期内，不能定级", "casualty changes still count")
    case .proof: Phrase("谎报、瞒报须有证明文件", "a false or concealed report needs proof")
    case .handedOver: Phrase("这份报告已移交调查", "a case has taken the report over")
    case .order: Phrase("时间前后颠倒", "the times are out of order")
    case .future: Phrase("时间在将来", "the time lies in the future")
    case .afterWindow: Phrase("超过计入期，只记录不计入", "after the window: recorded, not counted")
    }
  }

  var hint: Phrase? {
    switch self {
    case .missing: Phrase("列出报告：anlan report list", "list them: anlan report list")
    case .type, .regime: Phrase("看有哪些：anlan report codes", "see them: anlan report codes")
    case .falls: Phrase("加 --correction 原因", "add --correction REASON")
    case .proof: Phrase("加 --document 文件，或 --suspected", "add --document DOCUMENT or --suspected")
    case .invalid, .hop, .casualty, .level, .window, .handedOver, .order, .future, .afterWindow: nil
    }
  }
}
