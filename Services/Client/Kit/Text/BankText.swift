/// Words of the bank commands.
enum BankText: String, PhraseTable {
  case bank, title, sector, published, draft, version, questions, author, reviewer, note, moved
  case hash, file, place, verdict, findings, stem, kind, topic, posts, processes, difficulty
  case redLine, basis, answer, explanation, source, flags, used, revision, revisions, media
  case pictureUnshown, fileName, format, importedBy, added, revised, rejected
  case rows, addedRows, revisedRows, unchangedRows, rejectedRows, warnedRows, contradictions
  case fileNotice, skippedFile, noFiles, bankNeeded, verdictsWritten, firstShown, unchecked
  case right, wrong, fixedOption, points, noVersion, versionsAre, intoVersion
  case submitted, approved, sentBack, suspended, resumed, retired, sittingsAffected
  case decided, amendTouches, amendRecorded, amendNothing, packs, sittings, postTitle, postKind
  case post, process, special, exportAsked, exportApproved, exportWritten, exportEmpty
  case formatUnknown, noteNeeded, noteAsk, reasonNeeded, reasonAsk, decideAsk, stateNeeded
  case keysHidden, versionTitle, picturesKept

  var phrase: Phrase {
    switch self {
    case .bank: Phrase("题库", "Bank")
    case .title: Phrase("名称", "Title")
    case .sector: Phrase("行业", "Sector")
    case .published: Phrase("在用版本", "In use")
    case .draft: Phrase("在编版本", "Draft")
    case .version: Phrase("版本", "Version")
    case .questions: Phrase("题数", "Questions")
    case .author: Phrase("编写", "Author")
    case .reviewer: Phrase("审核", "Reviewer")
    case .note: Phrase("说明", "Note")
    case .moved: Phrase("变动", "Moved")
    case .hash: Phrase("哈希", "Hash")
    case .file: Phrase("文件", "File")
    case .place: Phrase("位置", "Place")
    case .verdict: Phrase("结论", "Verdict")
    case .findings: Phrase("说明", "Findings")
    case .stem: Phrase("题干", "Stem")
    case .kind: Phrase("题型", "Kind")
    case .topic: Phrase("知识点", "Topic")
    case .posts: Phrase("岗位", "Posts")
    case .processes: Phrase("工序", "Processes")
    case .difficulty: Phrase("难度", "Difficulty")
    case .redLine: Phrase("红线", "Red line")
    case .basis: Phrase("依据", "Basis")
    case .answer: Phrase("答案", "Key")
    case .explanation: Phrase("解析", "Explanation")
    case .source: Phrase("来源", "Source")
    case .flags: Phrase("标记", "Flags")
    case .used: Phrase("用过", "Used")
    case .revision: Phrase("修订", "Revision")
    case .revisions: Phrase("修订经过", "Revisions")
    case .media: Phrase("附图", "Media")
    case .pictureUnshown:
      Phrase(
        "图片 {0}（{1}）太大或不是 PNG、JPEG、GIF、WebP，未上传，该题不会抽到",
        "picture {0} ({1}) is too large or of another kind: not uploaded, its question is not drawn"
      )
    case .fileName: Phrase("文件", "File")
    case .format: Phrase("格式", "Format")
    case .importedBy: Phrase("导入人", "By")
    case .added: Phrase("新增", "New")
    case .revised: Phrase("新版本", "Revised")
    case .rejected: Phrase("不合格", "Refused")
    case .rows: Phrase("读入 {0} 题", "{0} read")
    case .addedRows: Phrase("新增 {0}", "{0} new")
    case .revisedRows: Phrase("新版本 {0}", "{0} revised")
    case .unchangedRows: Phrase("无变化 {0}", "{0} unchanged")
    case .rejectedRows: Phrase("不合格 {0}", "{0} rejected")
    case .warnedRows: Phrase("有提醒 {0}", "{0} with notes")
    case .contradictions: Phrase("答案矛盾 {0}", "{0} contradictions")
    case .fileNotice: Phrase("{0}：{1}", "{0}: {1}")
    case .skippedFile: Phrase("未读 {0}：不是题库文件的名字", "{0} not read: not the name of a bank file")
    case .noFiles: Phrase("目录 {0} 里没有题库文件", "the folder {0} has no bank file")
    case .bankNeeded:
      Phrase("{0} 没有说明属于哪个题库，请用 --bank 指明", "{0} does not name its bank; use --bank")
    case .verdictsWritten: Phrase("逐题结论已存到 {0}", "the verdicts are in {0}")
    case .firstShown:
      Phrase("只列出前 {0} 行，其余见 --verdicts", "the first {0} rows; use --verdicts for all")
    case .unchecked: Phrase("未核对", "unchecked")
    case .right: Phrase("对", "right")
    case .wrong: Phrase("错", "wrong")
    case .fixedOption: Phrase("（位置固定）", " (keeps its place)")
    case .points: Phrase("{0} 分", "{0} marks")
    case .noVersion: Phrase("题库 {0} 没有可以这样办的版本", "no version of {0} can take this step")
    case .versionsAre: Phrase("第 {0} 版", "version {0}")
    case .intoVersion: Phrase("入 {0}", "into {0}")
    case .submitted: Phrase("已提交审核：{0}，{1} 题", "submitted: {0}, {1} questions")
    case .approved: Phrase("已批准发布：{0}，{1} 题", "approved and published: {0}, {1} questions")
    case .sentBack: Phrase("已退回编写：{0}，{1} 题", "returned to its authors: {0}, {1} questions")
    case .suspended: Phrase("已停用：{0}，{1} 题", "suspended: {0}, {1} questions")
    case .resumed: Phrase("已恢复使用：{0}，{1} 题", "in use again: {0}, {1} questions")
    case .retired: Phrase("已废止：{0}，{1} 题", "retired: {0}, {1} questions")
    case .sittingsAffected: Phrase("涉及考试 {0} 场，须重新查看", "{0} sittings to be looked at again")
    case .decided: Phrase("已改为{1}：{0}", "{0} is now {1}")
    case .amendTouches:
      Phrase("涉及题目 {0}、试题包 {1}、考试 {2}", "touches {0} questions, {1} packs, {2} sittings")
    case .amendRecorded:
      Phrase("已登记：{0} 起不再抽取引用旧条文的题", "recorded: from {0} what cites the old text is not drawn")
    case .amendNothing: Phrase("没有题目引用旧条文。", "No question cites the old text.")
    case .packs: Phrase("试题包", "Pack")
    case .sittings: Phrase("考试", "Sitting")
    case .postTitle: Phrase("名称", "Name")
    case .postKind: Phrase("种类", "Kind")
    case .post: Phrase("岗位", "post")
    case .process: Phrase("工序", "process")
    case .special: Phrase("特种作业", "special operation")
    case .exportAsked:
      Phrase("已申请导出：{0}，须另一人同意", "export asked for: {0}; a second person must agree")
    case .exportApproved: Phrase("已同意导出 {0}，有效至 {1}", "agreed to {0}, until {1}")
    case .exportWritten: Phrase("已导出 {0} 题到 {1}", "{0} questions written to {1}")
    case .exportEmpty: Phrase("题库里没有题，未生成 {0}", "the bank is empty; {0} not written")
    case .formatUnknown:
      Phrase(
        "看不出 {0} 是什么格式；用 --format 指明：{1}", "the format of {0} is not clear; use --format: {1}")
    case .noteNeeded: Phrase("--note 说明", "--note TEXT")
    case .noteAsk: Phrase("说明：", "Note: ")
    case .reasonNeeded: Phrase("--reason 理由", "--reason TEXT")
    case .reasonAsk: Phrase("理由：", "Reason: ")
    case .decideAsk: Phrase("理由（写明依据的条文）：", "Reason, with the article that decides: ")
    case .stateNeeded:
      Phrase("--state 应为 ACTIVE、FLAGGED 或 RETIRED", "--state takes ACTIVE, FLAGGED or RETIRED")
    case .keysHidden: Phrase("此账号不能看答案", "this account does not see keys")
    case .versionTitle: Phrase("{0} 第 {1} 版", "{0} version {1}")
    case .picturesKept:
      Phrase("附图 {0} 幅", "{0} pictures")
    }
  }
}
