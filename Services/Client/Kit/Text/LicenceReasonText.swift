/// Reasons about licence events.
enum LicenceReasonText: String, ReasonTable {
  case eventConflict = "EVENT_ID_CONFLICT"
  case eventInvalid = "INVALID_EVENT"
  case eventType = "EVENT_TYPE_REQUIRED"
  case transition = "ILLEGAL_TRANSITION"
  case receiptTransition = "RECEIPT_ILLEGAL_TRANSITION"
  case materialMissing = "MATERIAL_MISSING"
  case basisMissing = "BASIS_DOCUMENT_MISSING"
  case basisRequired = "BASIS_DOCUMENT_REQUIRED"
  case certificateMissing = "CERTIFICATE_NO_MISSING"
  case correctedUnknown = "CORRECTED_EVENT_UNKNOWN"
  case decisionFuture = "DECISION_IN_FUTURE"
  case validityPassed = "VALIDITY_PASSED"
  case validityReversed = "VALIDITY_REVERSED"
  case validEarly = "VALID_BEFORE_DECISION"
  case renewedLate = "RENEWED_AFTER_EXPIRY"
  case deathInTerm = "DEATH_ACCIDENT_IN_TERM"
  case issuedAgain = "ISSUED_AGAIN"
  case firstSeen = "LICENCE_FIRST_SEEN"
  case unmapped = "LICENCE_TYPE_UNMAPPED"
  case noRoute = "NO_ROUTE_IN_FORCE"
  case noIndustry = "INDUSTRY_AUTHORITY_MISSING"
  case noLead = "LEAD_SUPERVISOR_MISSING"
  case unrouted = "UNROUTED"
  case overdue = "RECEIPT_OVERDUE"
  case escalated = "ESCALATED"
  case tooMany = "TOO_MANY_ITEMS"
  case tooLarge = "EVENT_TOO_LARGE"
  case expiryRefused = "EXPIRY_REFUSED"
  case deliveryLate = "DELIVERY_LATE"
  case deliveryBreach = "DELIVERY_BREACH"

  var phrase: Phrase {
    switch self {
    case .eventConflict:
      Phrase(
        "同一事件编号已用于另一内容；后来的一份未入库，已告警",
        "this event id was used for another body; the later one was refused, an alarm is raised")
    case .tooLarge:
      Phrase("事件内容太大，资料应按引用上传", "the event is too large; upload materials by reference")
    case .expiryRefused:
      Phrase("到期许可未能自动转为过期，需人工核对", "a licence past its term could not be ended; look at it")
    case .deliveryLate: Phrase("推送超过 10 分钟未送达", "a push has not arrived for 10 minutes")
    case .deliveryBreach: Phrase("推送超过 1 小时未送达", "a push has not arrived for an hour")
    case .eventInvalid: Phrase("事件内容不符合规则", "the event breaks the rules")
    case .eventType: Phrase("没有说明事件类型", "the event's type is missing")
    case .transition: Phrase("当前状态不允许这一步", "the present state does not allow this step")
    case .receiptTransition: Phrase("当前状态不能办理这一步", "this step is not possible in the present state")
    case .materialMissing: Phrase("引用的资料还没有上传", "a material it names has not been uploaded")
    case .basisMissing, .basisRequired: Phrase("缺少所依据的决定文书", "the decision it rests on is missing")
    case .certificateMissing: Phrase("没有许可编号", "the certificate number is missing")
    case .correctedUnknown: Phrase("所更正的事件不存在", "the event it corrects is unknown")
    case .decisionFuture: Phrase("许可决定日期在将来", "the decision day lies ahead")
    case .validityPassed: Phrase("有效期已过", "the validity has passed")
    case .validityReversed: Phrase("有效期止早于有效期起", "the validity ends before it begins")
    case .validEarly: Phrase("有效期起早于决定日期", "the validity begins before the decision")
    case .renewedLate: Phrase("到期之后才延续", "renewed after its expiry")
    case .deathInTerm:
      Phrase(
        "本许可期内有死亡事故，延续须经审查（安全生产许可证条例第九条）",
        "a death accident in the term: no renewal without review")
    case .issuedAgain: Phrase("已有许可再次作为新办推送", "a known licence is pushed as new")
    case .firstSeen: Phrase("首次见到此许可，之前的事件未推送", "first event of this licence that was pushed")
    case .unmapped:
      Phrase("许可类型不在目录内，按原文保留", "the licence type is not in the table; kept as written")
    case .noRoute: Phrase("没有生效的路由规则", "no route is in force")
    case .noIndustry: Phrase("找不到行业主管部门", "no industry authority was found")
    case .noLead: Phrase("找不到行业监管牵头部门", "no lead supervisor was found")
    case .unrouted: Phrase("没有接收单位，安委办已收到告警", "no receiver; the coordinating office is alarmed")
    case .overdue: Phrase("签收超期", "the receipt is overdue")
    case .escalated: Phrase("已升级督办", "escalated")
    case .tooMany: Phrase("一次提交的条数超过上限", "too many items in one call")
    }
  }

  var hint: Phrase? {
    switch self {
    case .eventConflict:
      Phrase(
        "若是更正，用新的 event_id 并填写 corrects", "to correct it, use a new event_id and fill in corrects")
    case .transition:
      Phrase(
        "查看经过：anlan permits history、bank versions 或 inspection show",
        "see what happened: anlan permits history, bank versions or inspection show")
    case .receiptTransition:
      Phrase(
        "查看现状：anlan inbox open 编号；还没有送达的先收件：anlan inbox follow",
        "see how it stands: anlan inbox open ID; what is not delivered yet: anlan inbox follow")
    case .materialMissing:
      Phrase(
        "先上传：anlan permits materials put 文件", "upload it first: anlan permits materials put FILE")
    case .unrouted, .noRoute, .noIndustry, .noLead:
      Phrase("查看路由：anlan permits routes", "see the routes: anlan permits routes")
    default: nil
    }
  }
}
