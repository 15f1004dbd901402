/// Words of the permits commands.
enum PermitsText: String, PhraseTable {
  case published, publishedBefore, recipients, unroutedAlarm, eventIDMade, needsFile, warnings
  case publishedMany, rejectedItem, line, verdict, findings, documentNo, summary, dryRunNote
  case rows, publishedRows, unchangedRows, rejectedRows, duplicateRows, warnedRows, unroutedRows
  case encodingFound, rejectsWritten, noRejects, licence, holder, kind, creditCode, idNumber
  case representative, inCharge, phone, address, premises, division, industry, type, typeRaw
  case certificate, decision, validity, openEnd, authority, scope, capacity, promises, verifyBy
  case events, updated, content, eventTime, publisher, event, basis, hash, fileName, size, media
  case secret, resumed, fetched, uploaded, existed, hashBad, reference, recipient, deadlines
  case pushTime, level, domain, route, inForce, unverified, readDue, claimDue, unroutedCount
  case fileEmpty, eventNotObject, reminder, category, notListed, typeUnmapped, madeOf, noMaterials
  case itemPlace, validTo, renewalDue, daysLeft, noneExpiring
  case accident, accidentLine, needsReview

  var phrase: Phrase {
    switch self {
    case .published: Phrase("已推送：{0}，第 {1} 条事件", "published: {0}, event no. {1}")
    case .publishedBefore: Phrase("此前已推送过，内容相同：{0}", "published before with the same body: {0}")
    case .recipients: Phrase("接收单位", "Recipients")
    case .accident: Phrase("事故", "Accident")
    case .accidentLine: Phrase("{0} {1} {2} 死亡 {3}（{4}）", "{0} {1} {2} deaths {3} ({4})")
    case .needsReview:
      Phrase(
        "本许可期内有死亡事故，延续须经审查（安全生产许可证条例第九条）",
        "a death accident in this term: no renewal without review (safety licence rules art. 9)")
    case .unroutedAlarm:
      Phrase("没有接收单位，已向安委办告警", "no receiver was found; the coordinating office is alarmed")
    case .eventIDMade:
      Phrase(
        "未填 event_id，已生成：{0}（重试时请用同一编号）", "no event_id given, made: {0} (use it again for a retry)")
    case .needsFile: Phrase("请给出文件，或用 - 从标准输入读取", "name a file, or - for stdin")
    case .warnings: Phrase("提醒：", "Note: ")
    case .publishedMany:
      Phrase("推送 {0} 条，其中此前已推送 {1} 条，拒绝 {2} 条", "published {0}, {1} of them before; refused {2}")
    case .rejectedItem: Phrase("第 {0} 条（{1}）：{2}", "item {0} ({1}): {2}")
    case .line: Phrase("行", "Line")
    case .verdict: Phrase("结论", "Verdict")
    case .findings: Phrase("说明", "Findings")
    case .documentNo: Phrase("文书号", "Document")
    case .summary: Phrase("合计", "Summary")
    case .dryRunNote: Phrase("（试判，未入库）", " (dry run, nothing stored)")
    case .rows: Phrase("读入 {0} 行", "{0} rows read")
    case .publishedRows: Phrase("推送 {0}", "{0} published")
    case .unchangedRows: Phrase("无变化 {0}", "{0} unchanged")
    case .rejectedRows: Phrase("不合格 {0}", "{0} rejected")
    case .duplicateRows: Phrase("文件内重复 {0}", "{0} duplicate")
    case .warnedRows: Phrase("有提醒 {0}", "{0} with notes")
    case .unroutedRows: Phrase("无接收单位 {0}", "{0} unrouted")
    case .encodingFound: Phrase("编码 {0}", "encoding {0}")
    case .rejectsWritten: Phrase("不合格的 {0} 行已存到 {1}", "{0} rejected rows written to {1}")
    case .noRejects: Phrase("没有不合格的行，未生成 {0}", "no row was rejected; {0} not written")
    case .licence: Phrase("许可", "Licence")
    case .holder: Phrase("相对人", "Holder")
    case .kind: Phrase("种类", "Kind")
    case .creditCode: Phrase("信用代码", "Credit code")
    case .idNumber: Phrase("证件号码", "ID number")
    case .representative: Phrase("法定代表人", "Representative")
    case .inCharge: Phrase("主要负责人", "In charge")
    case .phone: Phrase("电话", "Phone")
    case .address: Phrase("地址", "Address")
    case .premises: Phrase("经营场所", "Premises")
    case .division: Phrase("行政区划", "Division")
    case .industry: Phrase("行业", "Industry")
    case .type: Phrase("许可类型", "Type")
    case .typeRaw: Phrase("原文类型", "Type as written")
    case .certificate: Phrase("许可编号", "Certificate")
    case .decision: Phrase("决定日期", "Decided")
    case .validity: Phrase("有效期", "Validity")
    case .openEnd: Phrase("长期", "open")
    case .authority: Phrase("许可机关", "Authority")
    case .scope: Phrase("范围", "Scope")
    case .capacity: Phrase("能力", "Capacity")
    case .promises: Phrase("告知承诺", "Promises")
    case .verifyBy: Phrase("核查期限", "Verify by")
    case .events: Phrase("事件", "Events")
    case .updated: Phrase("更新", "Updated")
    case .content: Phrase("许可内容", "Content")
    case .eventTime: Phrase("发生", "Occurred")
    case .publisher: Phrase("推送账号", "Published by")
    case .event: Phrase("事件", "Event")
    case .basis: Phrase("依据文书", "Basis")
    case .hash: Phrase("哈希", "Hash")
    case .fileName: Phrase("文件名", "File")
    case .size: Phrase("大小", "Size")
    case .media: Phrase("格式", "Format")
    case .secret: Phrase("商业秘密", "secret")
    case .resumed: Phrase("从 {0} 处续传", "resuming at {0}")
    case .fetched: Phrase("已取回并核对：{0}（{1}）", "fetched and verified: {0} ({1})")
    case .uploaded: Phrase("已上传：{0}（{1}）", "uploaded: {0} ({1})")
    case .existed: Phrase("服务上已有：{0}（{1}）", "there already: {0} ({1})")
    case .hashBad:
      Phrase("取回的内容与哈希不符，未保存为 {0}", "the content does not match its hash; {0} not written")
    case .reference: Phrase("写进事件 materials 的引用：", "reference for the event's materials:")
    case .recipient: Phrase("接收单位", "Recipient")
    case .deadlines: Phrase("期限", "Due")
    case .pushTime: Phrase("推送", "Pushed")
    case .level: Phrase("督办级", "Level")
    case .domain: Phrase("领域", "Domain")
    case .route: Phrase("推送给", "Goes to")
    case .inForce: Phrase("施行", "In force")
    case .unverified: Phrase("依据待核", "basis unchecked")
    case .readDue: Phrase("签收限", "Sign by")
    case .claimDue: Phrase("认领限", "Claim by")
    case .unroutedCount:
      Phrase("另有 {0} 件没有接收单位，待安委办指定", "{0} more have no receiver and await the coordinating office")
    case .fileEmpty: Phrase("{0} 是空的", "{0} is empty")
    case .eventNotObject: Phrase("第 {0} 条不是 JSON 对象", "item {0} is no JSON object")
    case .reminder: Phrase("监管提示", "Reminder")
    case .category: Phrase("许可类别", "Category")
    case .notListed: Phrase("许可没有这件资料：{0}", "the licence has no such material: {0}")
    case .typeUnmapped: Phrase("不在目录内", "unmapped")
    case .madeOf: Phrase("{0} 至 {1}", "{0} to {1}")
    case .itemPlace: Phrase("第 {0} 条 {1}", "item {0} {1}")
    case .validTo: Phrase("有效期至", "Valid to")
    case .renewalDue: Phrase("延续申请限", "Renew by")
    case .daysLeft: Phrase("剩余天数", "Days left")
    case .noneExpiring: Phrase("{0} 天内没有到期的许可。", "No licence ends within {0} days.")
    case .noMaterials: Phrase("这件许可没有附资料。", "This licence has no materials.")
    }
  }
}
