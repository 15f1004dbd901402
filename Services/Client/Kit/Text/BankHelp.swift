/// Help of the bank commands.
enum BankHelp: String, PhraseTable {
  case group, importing, list, show, versions, questions, question, submit, approve, sendBack
  case suspend, resume, retire, decide, amend, posts, export, exportRequest, exportApprove
  case exportFetch, files, bank, title, sector, dryRun, showRows, verdicts, encoding, ofPost
  case versionName, bankName, bankOrAll, questionName, exportName, note, post, topic, kind, state
  case law, redLine, newState, reason, exportReason, lawTitle, article, inForceFrom, amendDry
  case format, output, ofSector, imports
  case proposals, proposalsList, proposalsShow, proposalsAccept, proposalsRefuse, proposalsAll
  case proposalName, ofLesson, textVersion, checked, refuseReason

  var phrase: Phrase {
    switch self {
    case .group: Phrase("题库：导入、审核发布、查询、停用、导出", "question banks: import, approve, look up, export")
    case .importing: Phrase("导入试题，逐题给出结论", "import questions, with a verdict on each")
    case .list: Phrase("列出题库", "list the banks")
    case .show: Phrase("一个题库及其版本", "one bank with its versions")
    case .versions: Phrase("一个题库的全部版本", "all versions of a bank")
    case .questions: Phrase("按条件列出题目", "questions by condition")
    case .question: Phrase("一道题及其修订经过", "one question with its revisions")
    case .submit: Phrase("把在编版本提交审核", "hand the draft to a reviewer")
    case .approve: Phrase("批准发布（不能是编写人自己）", "approve and publish; never by its author")
    case .sendBack: Phrase("退回编写并说明", "return it to its authors with a note")
    case .suspend: Phrase("停用在用版本（泄题、错题）", "suspend the version in use (leak, wrong key)")
    case .resume: Phrase("恢复停用的版本", "use a suspended version again")
    case .retire: Phrase("废止停用的版本", "retire a suspended version")
    case .decide: Phrase("决定一道题：在用、待定或废止", "decide about a question: active, flagged, retired")
    case .amend: Phrase("登记条文修改，列出受影响的题", "record an amended article and list what it touches")
    case .posts: Phrase("岗位与工序", "posts and processes")
    case .export: Phrase("导出题库（须两人）", "take a bank out; needs two people")
    case .exportRequest: Phrase("申请导出", "ask for an export")
    case .exportApprove: Phrase("同意别人的导出申请", "agree to somebody else's export")
    case .exportFetch: Phrase("取出同意了的导出", "fetch an export that was agreed to")
    case .files:
      Phrase(
        "试题文件或目录，- 为标准输入；格式按内容识别", "files or folders, - for stdin; formats are found by content")
    case .bank: Phrase("导入到哪个题库（代码）；JSON 自带", "code of the bank; JSON names its own")
    case .title: Phrase("新题库的名称", "title of a new bank")
    case .sector: Phrase("新题库的行业，如 coal-mine", "sector of a new bank, e.g. coal-mine")
    case .dryRun: Phrase("只判定，不入库", "judge only, store nothing")
    case .showRows: Phrase("列出哪些题：rejected、all、none", "rows to show: rejected, all, none")
    case .verdicts: Phrase("把逐题结论另存为 CSV", "write the verdicts to a CSV file")
    case .encoding: Phrase("文本文件的编码：utf-8、gb18030", "encoding of a text file: utf-8, gb18030")
    case .ofPost: Phrase("文件没写岗位时用的岗位，可重复", "post of questions that name none; repeatable")
    case .versionName: Phrase("题库代码，或 代码/版本号", "bank's code, or CODE/NUMBER")
    case .bankName: Phrase("题库代码", "bank's code")
    case .bankOrAll: Phrase("题库代码，- 为全部题库", "bank's code, - for all banks")
    case .questionName: Phrase("题目，如 coal-gas-inspector/12", "question, e.g. coal-gas-inspector/12")
    case .exportName: Phrase("导出编号，如 3", "number of the export, e.g. 3")
    case .note: Phrase("说明", "note")
    case .post: Phrase("岗位名称，如 瓦斯检查工", "post, e.g. 瓦斯检查工")
    case .topic: Phrase("知识点", "topic")
    case .kind: Phrase("题型：SINGLE、MULTIPLE、JUDGE …", "kind: SINGLE, MULTIPLE, JUDGE …")
    case .state: Phrase("状态：ACTIVE、FLAGGED、DRAFT、RETIRED", "state: ACTIVE, FLAGGED, DRAFT, RETIRED")
    case .law: Phrase("引用的法律或规程", "law or rule that is cited")
    case .redLine: Phrase("只列红线题", "only red-line questions")
    case .newState: Phrase("改为：ACTIVE、FLAGGED 或 RETIRED", "new state: ACTIVE, FLAGGED or RETIRED")
    case .reason: Phrase("为什么，写明依据的条文", "why, with the article that decides")
    case .exportReason: Phrase("导出作什么用", "what the export is for")
    case .lawTitle: Phrase("法律或规程的名称", "title of the law or rule")
    case .article: Phrase("条，如 第一百九十三条；不写即全文", "article; without it the whole text")
    case .inForceFrom: Phrase("新条文施行之日", "day the new text comes into force")
    case .amendDry: Phrase("只看受影响的，不登记", "only say what it touches")
    case .format: Phrase("gift、moodle-xml、xlsx 或 csv", "gift, moodle-xml, xlsx or csv")
    case .output: Phrase("存到哪里；按扩展名定格式", "where to; its ending tells the format")
    case .imports: Phrase("导入过哪些文件", "files that were imported")
    case .proposals: Phrase("教训带来的建议题：查看、收进题库、不收", "questions that lessons propose")
    case .proposalsList: Phrase("列出等人处理的建议题", "list those that wait for somebody")
    case .proposalsShow: Phrase("一道建议题及其来源和判定", "one of them, with source and verdicts")
    case .proposalsAccept: Phrase("收进题库的在编版本", "take it into the draft version of a bank")
    case .proposalsRefuse: Phrase("不收，写明理由", "refuse it, with the reason")
    case .proposalsAll: Phrase("连同已处理的", "decided ones, too")
    case .proposalName: Phrase("建议题编号，如 3", "number of the proposal, e.g. 3")
    case .ofLesson: Phrase("只列这条教训的", "only those of this lesson")
    case .textVersion: Phrase("所引条文的施行之日", "day the cited text came into force")
    case .checked: Phrase("依据已与公开文本核对", "the basis was compared with a public copy")
    case .refuseReason: Phrase("为什么不收", "why it is refused")
    case .ofSector: Phrase("只列这个行业，如 coal-mine", "only this sector, e.g. coal-mine")
    }
  }
}
