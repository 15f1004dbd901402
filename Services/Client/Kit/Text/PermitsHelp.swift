/// Help of the permits commands.
enum PermitsHelp: String, PhraseTable {
  case group, publish, importing, show, list, history, materials, materialsList, get, put, receipts
  case overdue, routes, eventsFile, template, csvFile, dryRun, encoding, showRows, rejects
  case licence, state, licenceType, creditCode, division, industry, certificateNo, documentNo
  case expiring, validBefore, validFrom, unmapped, holder, order, sha, outputFile, files,
    receiptState
  case department, ofLicence, ofEvent, day, business, kind, events

  var phrase: Phrase {
    switch self {
    case .group:
      Phrase("许可：推送、导入、查询、资料、签收", "licences: publish, import, look up, materials, receipts")
    case .publish: Phrase("推送许可事件（JSON，一条或多条）", "publish licence events (JSON, one or many)")
    case .importing: Phrase("导入行政许可双公示表（CSV）", "import the disclosure form of licences (CSV)")
    case .show: Phrase("一件许可的现状", "one licence as it stands")
    case .list: Phrase("按条件列出许可", "licences by condition")
    case .history: Phrase("一件许可的全部事件", "all events of one licence")
    case .materials: Phrase("许可的资料：列出、取回、上传", "materials of licences: list, get, put")
    case .materialsList: Phrase("一件许可有哪些资料", "the materials of a licence")
    case .get: Phrase("取回资料并核对哈希，可续传", "fetch a material and check its hash; resumes")
    case .put: Phrase("上传资料，可续传，得到引用", "upload materials; resumes; prints the reference")
    case .receipts: Phrase("推送到各部门的签收情况", "how deliveries to departments stand")
    case .overdue: Phrase("超期未阅、未签收、未认领的", "what is late, most overdue first")
    case .routes: Phrase("路由：哪类许可推给谁", "routes: who receives which licence")
    case .eventsFile:
      Phrase("JSON 文件，- 为标准输入；数组或每行一条", "JSON file, - for stdin; an array or one a line")
    case .template: Phrase("输出一条示例事件", "print an example event")
    case .csvFile: Phrase("CSV 文件，- 为标准输入", "CSV file, - for stdin")
    case .dryRun: Phrase("只判定，不入库", "judge only, store nothing")
    case .encoding: Phrase("auto、utf-8 或 gb18030", "auto, utf-8 or gb18030")
    case .showRows: Phrase("列出哪些行：rejected、all、none", "rows to show: rejected, all, none")
    case .rejects:
      Phrase("把不合格的行另存为 CSV，改好后可再导入", "write rejected rows to a CSV file, to be corrected")
    case .licence: Phrase("许可名、许可编号或统一社会信用代码", "licence name, certificate number or credit code")
    case .state: Phrase("状态：VALID、SUSPENDED、REVOKED …", "state: VALID, SUSPENDED, REVOKED …")
    case .licenceType: Phrase("许可类型代码，如 AQSC_MK", "licence type code, e.g. AQSC_MK")
    case .creditCode: Phrase("统一社会信用代码", "credit code")
    case .division: Phrase("行政区划代码，9 位", "division code, 9 digits")
    case .industry: Phrase("行业代码或其前缀，如 B06", "industry code or its beginning, e.g. B06")
    case .certificateNo: Phrase("许可编号", "certificate number")
    case .documentNo: Phrase("决定文书号", "document number")
    case .expiring:
      Phrase("有效的、在这么多天内到期的，先到期的在前", "in force and ending within so many days, soonest first")
    case .validBefore: Phrase("有效期至早于此日", "valid to before this day")
    case .validFrom: Phrase("有效期至不早于此日", "valid to on or after this day")
    case .unmapped: Phrase("只看类型不在目录内的", "only those whose type is unmapped")
    case .holder: Phrase("相对人名称中的字", "words in the holder's name")
    case .order:
      Phrase("name、valid_to 或 'update_time desc'", "name, valid_to or 'update_time desc'")
    case .sha:
      Phrase("资料的 SHA-256（见 materials list）", "SHA-256 of the material (see materials list)")
    case .outputFile: Phrase("存到哪里", "where to")
    case .files: Phrase("要上传的文件", "files to upload")
    case .receiptState:
      Phrase("签收状态：DELIVERED、SIGNED、CLAIMED …", "state: DELIVERED, SIGNED, CLAIMED …")
    case .department: Phrase("接收部门代码", "receiving department")
    case .ofLicence: Phrase("哪件许可（licences/…）", "of which licence (licences/…)")
    case .ofEvent: Phrase("哪个事件", "of which event")
    case .day: Phrase("哪一天生效的路由（默认今天）", "in force on this day (default today)")
    case .business: Phrase("标明为商业秘密", "mark it as a business secret")
    case .kind: Phrase("资料种类，如 许可证、审查意见", "kind of material, e.g. 许可证")
    case .events: Phrase("每条事件都列出接收单位", "show the recipients of each event")
    }
  }
}
