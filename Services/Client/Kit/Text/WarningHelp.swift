/// Help of the warning commands.
enum WarningHelp: String, PhraseTable {
  case group, list, show, issue, update, cancel, ack, importFile, exportFile
  case ended, warning, event, headline, description, instruction, category, response, severity
  case urgency, certainty, area, polygon, hours, contact, exercise, to, note, file

  var phrase: Phrase {
    switch self {
    case .group: Phrase("预警（CAP 1.2）：发布、更新、解除、确认", "warnings (CAP 1.2)")
    case .list: Phrase("列出预警，默认只列生效的", "list warnings, those in force by default")
    case .show: Phrase("一条预警的全部内容", "one warning in full")
    case .issue: Phrase("发布预警并推送", "issue a warning and push it")
    case .update: Phrase("更新预警", "supersede a warning")
    case .cancel: Phrase("解除预警", "end a warning")
    case .ack: Phrase("确认本部门收到", "say that your department has it")
    case .importFile: Phrase("导入其他系统的 CAP 文件", "take in a CAP file of another system")
    case .exportFile: Phrase("导出为 CAP 文件", "write a CAP file")
    case .ended: Phrase("连同已结束的", "with those that ended")
    case .warning: Phrase("预警编号，如 3", "number of the warning, e.g. 3")
    case .event: Phrase("事件，如 暴雨", "what, e.g. rainstorm")
    case .headline: Phrase("标题", "headline")
    case .description: Phrase("情况说明", "description")
    case .instruction: Phrase("应对要求", "what to do")
    case .category: Phrase("类别：Safety、Met、Geo、Fire …", "category: Safety, Met, Geo, Fire …")
    case .response: Phrase("应对方式：Evacuate、Avoid …，可重复", "response: Evacuate, Avoid …; repeatable")
    case .severity: Phrase("程度：Extreme、Severe、Moderate、Minor", "Extreme, Severe, Moderate, Minor")
    case .urgency: Phrase("紧急程度：Immediate、Expected、Future", "Immediate, Expected, Future")
    case .certainty: Phrase("把握：Observed、Likely、Possible", "Observed, Likely, Possible")
    case .area: Phrase("范围，用文字（默认高平市）", "where, in words")
    case .polygon: Phrase("范围坐标 “纬,经 纬,经 …”，可重复", "“lat,lon lat,lon …”; repeatable")
    case .hours: Phrase("多少小时内有效（默认 24）", "hours it is in force (default 24)")
    case .contact: Phrase("联系方式", "whom to ask")
    case .exercise: Phrase("演练", "a drill")
    case .to: Phrase("只给这些部门，逗号分隔", "only these departments, with commas")
    case .note: Phrase("说明", "note")
    case .file: Phrase("CAP 1.2 文件，- 为标准输入", "CAP 1.2 file, - for stdin")
    }
  }
}
