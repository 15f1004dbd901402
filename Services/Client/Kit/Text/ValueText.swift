/// Names of values in help.
enum ValueText: String, PhraseTable {
  case language, fields, folder, socket, department, seconds, file, encoding, licence, count, token
  case filter, day, days, code, text, number, service, method, data, name, entity, receipt, reason
  case officer, supervisor, subject, resolution, position, hash, which, command, order, kind
  case bank, question, export, inspection, officers, account, time, post, law, article, sector,
    format
  case version, state, lesson, measure, caseName

  var phrase: Phrase {
    switch self {
    case .language: Phrase("语言", "language")
    case .fields: Phrase("字段", "fields")
    case .folder: Phrase("目录", "dir")
    case .socket: Phrase("服务=路径", "service=path")
    case .department: Phrase("部门", "department")
    case .seconds: Phrase("秒", "seconds")
    case .file: Phrase("文件", "file")
    case .encoding: Phrase("编码", "encoding")
    case .licence: Phrase("许可", "licence")
    case .count: Phrase("条数", "count")
    case .token: Phrase("标记", "token")
    case .filter: Phrase("条件", "filter")
    case .day: Phrase("日期", "day")
    case .days: Phrase("天数", "days")
    case .code: Phrase("代码", "code")
    case .text: Phrase("文字", "text")
    case .number: Phrase("编号", "number")
    case .service: Phrase("服务", "service")
    case .method: Phrase("服务/方法", "service/method")
    case .data: Phrase("数据", "data")
    case .name: Phrase("名称", "name")
    case .entity: Phrase("监管对象", "entity")
    case .receipt: Phrase("件号", "receipt")
    case .reason: Phrase("理由", "reason")
    case .officer: Phrase("签收人", "officer")
    case .supervisor: Phrase("监管人", "supervisor")
    case .subject: Phrase("通道", "subject")
    case .resolution: Phrase("处置", "resolution")
    case .position: Phrase("位置", "position")
    case .hash: Phrase("哈希", "hash")
    case .which: Phrase("范围", "which")
    case .command: Phrase("命令", "command")
    case .order: Phrase("次序", "order")
    case .kind: Phrase("种类", "kind")
    case .bank: Phrase("题库", "bank")
    case .question: Phrase("题目", "question")
    case .export: Phrase("导出编号", "export")
    case .inspection: Phrase("检查编号", "inspection")
    case .officers: Phrase("账号,账号", "accounts")
    case .account: Phrase("账号", "account")
    case .time: Phrase("时间", "time")
    case .post: Phrase("岗位", "post")
    case .law: Phrase("法规", "law")
    case .article: Phrase("条", "article")
    case .sector: Phrase("行业", "sector")
    case .format: Phrase("格式", "format")
    case .version: Phrase("版本", "version")
    case .state: Phrase("状态", "state")
    case .lesson: Phrase("教训编号", "lesson")
    case .measure: Phrase("措施编号", "measure")
    case .caseName: Phrase("事故编号", "case")
    }
  }
}
