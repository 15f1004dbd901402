/// Words of the warning commands.
enum WarningText: String, PhraseTable {
  case number, status, type, identifier, sent, references, event, headline, gravity, severity
  case expires, description, instruction, area, note, recipients, endedBy, receipt, receipts
  case exercise, issued, updated, cancelled, acknowledged, imported, existed, badName, badFile
  case line, written

  var phrase: Phrase {
    switch self {
    case .number: Phrase("编号", "No.")
    case .status: Phrase("性质", "Status")
    case .type: Phrase("类型", "Type")
    case .identifier: Phrase("标识", "Identifier")
    case .sent: Phrase("发布时间", "Sent")
    case .references: Phrase("引用", "Refers to")
    case .event: Phrase("事件", "Event")
    case .headline: Phrase("标题", "Headline")
    case .gravity: Phrase("程度", "Gravity")
    case .severity: Phrase("程度", "Severity")
    case .expires: Phrase("有效至", "Until")
    case .description: Phrase("情况", "What")
    case .instruction: Phrase("要求", "To do")
    case .area: Phrase("范围", "Area")
    case .note: Phrase("说明", "Note")
    case .recipients: Phrase("推送部门", "Pushed to")
    case .endedBy: Phrase("后续", "Ended by")
    case .receipt: Phrase("已确认", "Has it")
    case .receipts: Phrase("确认", "Acks")
    case .exercise: Phrase("【演练】", "[drill] ")
    case .issued: Phrase("已发布预警 {0}，推送 {1} 个部门", "warning {0} issued, pushed to {1} departments")
    case .updated: Phrase("已更新为预警 {0}，推送 {1} 个部门", "superseded by {0}, pushed to {1} departments")
    case .cancelled: Phrase("已解除，见 {0}，推送 {1} 个部门", "ended by {0}, pushed to {1} departments")
    case .acknowledged: Phrase("已确认，见 {0}", "acknowledged by {0}")
    case .imported:
      Phrase("已导入预警 {0}，推送 {1} 个部门", "warning {0} taken in, pushed to {1} departments")
    case .existed: Phrase("早已导入：{0}", "there already: {0}")
    case .badName: Phrase("“{0}”不是预警编号，应像 3", "“{0}” is no warning; write it like 3")
    case .badFile: Phrase("不是可用的 CAP 文件：{0}", "not a CAP file that can be used: {0}")
    case .line: Phrase("第 {0} 行", "line {0}")
    case .written: Phrase("已写入 {0}", "written to {0}")
    }
  }
}

/// Names of types of messages.
enum AlertTypeText: String, PhraseTable {
  case alert, update, cancel, ack, error

  var phrase: Phrase {
    switch self {
    case .alert: Phrase("预警", "alert")
    case .update: Phrase("更新", "update")
    case .cancel: Phrase("解除", "cancel")
    case .ack: Phrase("确认", "ack")
    case .error: Phrase("退回", "error")
    }
  }
}

/// Names of the states of a warning.
enum WarningStateText: String, PhraseTable {
  case inForce = "in_force"
  case updated, cancelled, expired, noted

  var phrase: Phrase {
    switch self {
    case .inForce: Phrase("生效", "in force")
    case .updated: Phrase("已更新", "updated")
    case .cancelled: Phrase("已解除", "cancelled")
    case .expired: Phrase("已过期", "expired")
    case .noted: Phrase("仅记录", "noted")
    }
  }
}

/// Why a file is no CAP message.
enum CAPFaultText: String, PhraseTable {
  case notXML, notAlert, unexpected, missing, tooLarge

  var phrase: Phrase {
    switch self {
    case .notXML: Phrase("不是 XML，或含有文档类型声明", "no XML, or XML with a document type")
    case .notAlert: Phrase("不是 CAP 1.2 的 alert", "not an alert of CAP 1.2")
    case .unexpected: Phrase("多出或写错的元素", "an element that does not belong there")
    case .missing: Phrase("缺少元素", "an element is missing")
    case .tooLarge: Phrase("文件过大", "the file is too large")
    }
  }
}
