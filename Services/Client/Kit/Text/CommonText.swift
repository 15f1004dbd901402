/// Words that every command uses.
enum CommonText: String, PhraseTable {
  case errorHead, tryHead, colon, basisNote, warningHead, next, none, unknown, yes, no, total
  case morePages, version, tagline, progressRows, progressUpload, progressFetch, cancelled
  case legalZone, department, role, state, time, service, listEmpty, dueBy, overdueBy, interrupted

  var phrase: Phrase {
    switch self {
    case .errorHead: Phrase("错误：", "Error: ")
    case .tryHead: Phrase("可以试试：", "Try:")
    case .colon: Phrase("：", ": ")
    case .basisNote: Phrase("（依据 {0}）", " (basis: {0})")
    case .warningHead: Phrase("注意：", "Warning: ")
    case .next: Phrase("下一步：{0}", "Next: {0}")
    case .none: Phrase("无", "none")
    case .unknown: Phrase("未知", "unknown")
    case .yes: Phrase("是", "yes")
    case .no: Phrase("否", "no")
    case .total: Phrase("共 {0} 条", "{0} in all")
    case .morePages:
      Phrase("还有更多：加 --all 全部列出，或 --page-token {0}", "More: add --all, or --page-token {0}")
    case .version: Phrase("安澜客户端 {0}", "anlan client {0}")
    case .tagline:
      Phrase("安澜：安全生产监管的许可推送、签收与台账", "Anlan: licence pushes, receipts and ledgers of work safety")
    case .progressRows: Phrase("逐行判定", "Judging rows")
    case .progressUpload: Phrase("上传资料", "Uploading")
    case .progressFetch: Phrase("取回资料", "Fetching")
    case .cancelled: Phrase("已取消，什么也没有改动。", "Cancelled; nothing was changed.")
    case .legalZone: Phrase("北京时间", "UTC+8")
    case .department: Phrase("部门", "Department")
    case .role: Phrase("身份", "Role")
    case .state: Phrase("状态", "State")
    case .time: Phrase("时间", "Time")
    case .service: Phrase("服务", "Service")
    case .listEmpty: Phrase("没有符合条件的记录。", "Nothing matches.")
    case .dueBy: Phrase("限 {0}", "due {0}")
    case .overdueBy: Phrase("超期 {0}", "{0} late")
    case .interrupted: Phrase("已中断。", "Interrupted.")
    }
  }
}
