/// Reasons about evidence and warnings.
enum EvidenceReasonText: String, ReasonTable {
  case missing = "EVIDENCE_NOT_FOUND"
  case guarded = "EVIDENCE_GUARD"
  case altered = "EVIDENCE_ALTERED"
  case returned = "EVIDENCE_RETURNED"
  case leaderOnly = "LEADER_ONLY"
  case purpose = "PURPOSE_REQUIRED"
  case sealUsed = "SEAL_USED"
  case sealDiffers = "SEAL_DIFFERS"
  case size = "EVIDENCE_SIZE"
  case tooMany = "EVIDENCE_TOO_MANY"
  case notAllowed = "FIELD_NOT_ALLOWED"
  case warningMissing = "WARNING_NOT_FOUND"
  case warningInvalid = "INVALID_WARNING"
  case warningTooLarge = "WARNING_TOO_LARGE"
  case reference = "WARNING_REFERENCE_UNKNOWN"
  case notInForce = "WARNING_NOT_IN_FORCE"
  case otherSender = "WARNING_OTHER_SENDER"
  case otherStatus = "WARNING_OTHER_STATUS"
  case expired = "WARNING_EXPIRED"
  case taken = "WARNING_IDENTIFIER_TAKEN"
  case department = "DEPARTMENT_UNKNOWN"
  case alertWord = "ALERT_WORD"
  case alertValue = "ALERT_VALUE"
  case alertTime = "ALERT_TIME"
  case alertGeometry = "ALERT_GEOMETRY"

  var phrase: Phrase {
    switch self {
    case .missing: Phrase("没有这件证据，或无权查看", "no such evidence, or not yours to see")
    case .guarded: Phrase("证据还不能这样办", "this cannot be done with the evidence")
    case .altered: Phrase("原件与登记时不一致", "the bytes are not those that were collected")
    case .returned: Phrase("已退还，不能再作依据", "it was given back: nothing can rest on it")
    case .leaderOnly: Phrase("只有调查组组长可以", "only the leader of the team may")
    case .purpose: Phrase("查阅案卷须写明目的", "a look at a case file needs its purpose")
    case .sealUsed: Phrase("这个封条号已经用过", "this seal was on the piece before")
    case .sealDiffers: Phrase("封条号与登记的不一致", "the piece bears another seal")
    case .size: Phrase("文件须有 1 字节到 2 GiB", "a file has from 1 byte to 2 GiB")
    case .tooMany: Phrase("一案的证据件数已到上限", "a case cannot have more pieces")
    case .notAllowed: Phrase("此事项不填这一项", "this field does not belong to this act")
    case .warningMissing: Phrase("没有这条预警，或无权查看", "no such warning, or not yours to see")
    case .warningInvalid: Phrase("预警信息不合规定", "the warning is not as it must be")
    case .warningTooLarge: Phrase("预警信息过长", "the warning is too long")
    case .reference:
      Phrase("所引用的预警从未收到", "it refers to a message that was never here")
    case .notInForce: Phrase("所引用的预警已不生效", "the warning it refers to is not in force")
    case .otherSender: Phrase("只有发布单位可以更改或解除", "only its sender changes or ends it")
    case .otherStatus: Phrase("演练与实际预警不能互相引用", "a drill does not refer to the real thing")
    case .expired: Phrase("预警内容已全部过期", "all that it says is over")
    case .taken: Phrase("同一编号的预警内容不同", "the identifier stands for other content")
    case .department: Phrase("没有这个部门", "there is no such department")
    case .alertWord: Phrase("不能含空格、逗号、< 或 &", "one word without spaces, commas, < and &")
    case .alertValue: Phrase("不在规定的取值里", "not one of the words there are")
    case .alertTime: Phrase("时间写法不对", "not a time as it must be written")
    case .alertGeometry: Phrase("区域坐标不对", "not a polygon or circle")
    }
  }

  var hint: Phrase? {
    switch self {
    case .missing: Phrase("列出清单：anlan case evidence list", "list them: anlan case evidence list")
    case .altered: Phrase("停止使用，查看：anlan alarms", "stop using it, see: anlan alarms")
    case .purpose: Phrase("加上 --purpose 目的", "add --purpose TEXT")
    case .leaderOnly: Phrase("请组长办理，或用 --masked", "ask the leader, or use --masked")
    case .warningMissing: Phrase("列出预警：anlan warning list", "list them: anlan warning list")
    case .reference: Phrase("先导入所引用的那条", "import that message first")
    case .sealDiffers: Phrase("先核对实物封条并报告", "check the seal on the piece and report it")
    default: nil
    }
  }
}
