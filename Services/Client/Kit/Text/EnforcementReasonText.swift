/// Reasons about question banks and inspections.
enum EnforcementReasonText: String, ReasonTable {
  case bankEmpty = "BANK_EMPTY"
  case bankGuard = "BANK_GUARD"
  case bankIsNew = "BANK_IS_NEW"
  case bankForeign = "BANK_OF_OTHER_DEPARTMENT"
  case bankRole = "BANK_ROLE_MISSING"
  case bankSamePerson = "BANK_SAME_PERSON"
  case bankContradiction = "BANK_CONTRADICTION"
  case bankDuplicate = "BANK_DUPLICATE"
  case bankAmended = "BANK_AMENDED"
  case blueprintFew = "BLUEPRINT_TOO_FEW"
  case proposalDecided = "PROPOSAL_DECIDED"
  case proposalRejected = "PROPOSAL_REJECTED"
  case questionIncomplete = "QUESTION_INCOMPLETE"
  case versionInReview = "VERSION_IN_REVIEW"
  case exportNotApproved = "EXPORT_NOT_APPROVED"
  case tooManyRows = "TOO_MANY_ROWS"
  case dayInvalid = "DAY_INVALID"
  case hashInvalid = "HASH_INVALID"
  case flagOfOther = "FLAG_OF_OTHER"
  case inspectionGuard = "INSPECTION_GUARD"
  case inspectionMissing = "INSPECTION_NOT_FOUND"
  case inspectionRole = "INSPECTION_ROLE_MISSING"
  case planInvalid = "INVALID_PLAN"
  case cardInvalid = "INVALID_CARD"
  case cardMissing = "CARD_MISSING"
  case officersFew = "OFFICERS_TOO_FEW"
  case officerAbsent = "OFFICER_NOT_PRESENT"
  case quizMissing = "QUIZ_MISSING"
  case signatureMissing = "SIGNATURE_MISSING"
  case timesImpossible = "TIMES_IMPOSSIBLE"

  var phrase: Phrase {
    switch self {
    case .hashInvalid: Phrase("哈希应为 32 字节", "a hash has 32 bytes")
    case .bankEmpty: Phrase("题库里没有题", "the bank has no question")
    case .bankGuard: Phrase("这一版还不能这样办", "the version cannot take this step yet")
    case .bankIsNew: Phrase("这是新题库，须写明名称和行业", "the bank is new: it needs a title and a sector")
    case .bankForeign: Phrase("这是其他部门的题库", "the bank belongs to another department")
    case .bankRole: Phrase("此项须由规定角色办理", "this act needs its role")
    case .bankSamePerson:
      Phrase("编写人不能自己审核，须另一人办理", "its author may not decide; another person must")
    case .bankContradiction:
      Phrase("有题答案互相矛盾，还没有定论", "some questions contradict each other, undecided")
    case .bankDuplicate: Phrase("有重复的题", "some questions say the same")
    case .bankAmended: Phrase("有题引用的条文已修改", "some questions cite a text no longer in force")
    case .blueprintFew:
      Phrase("某一层的题不到抽取数的三倍", "a stratum has fewer than three times what a paper draws")
    case .proposalDecided: Phrase("这道建议题已经处理过", "the proposal has been decided about")
    case .proposalRejected:
      Phrase("题库收不了这道题，判定代码说明原因", "no bank takes it as it is; the codes say why")
    case .questionIncomplete: Phrase("有题缺解析或依据", "some questions lack an explanation or a basis")
    case .versionInReview: Phrase("题库有一版正在审核，暂不能改", "a version of the bank is with its reviewer")
    case .exportNotApproved:
      Phrase("导出还没有另一人同意，或已过期", "nobody has agreed to the export, or its time is over")
    case .tooManyRows: Phrase("一个文件的题数超过上限", "too many rows in one file")
    case .dayInvalid: Phrase("日期应像 2026-11-24", "a day is written 2026-11-24")
    case .flagOfOther: Phrase("别人已认领这一条", "somebody else has taken this flag")
    case .inspectionGuard: Phrase("这次检查还不能这样办", "the inspection cannot take this step yet")
    case .inspectionMissing: Phrase("没有这次检查，或无权查看", "no such inspection, or not yours to see")
    case .inspectionRole: Phrase("此项须由规定角色办理", "this act needs its role")
    case .planInvalid: Phrase("检查计划填写不全", "the plan is not complete")
    case .cardInvalid: Phrase("执法证填写有误", "the card is not well formed")
    case .cardMissing: Phrase("没有在有效期内的执法证", "no enforcement card in force")
    case .officersFew: Phrase("现场检查人员少于两人", "fewer than two officers on site")
    case .officerAbsent: Phrase("办理人不在现场检查人员之列", "who acts is not among the officers on site")
    case .quizMissing:
      Phrase("该行业逢查必考，还没有考试也没有说明", "the sector needs a quiz: none was taken and no reason given")
    case .signatureMissing: Phrase("没有企业签字，也没有说明", "nobody signed and nothing says why")
    case .timesImpossible: Phrase("到场、离场时间不合理", "the times of the visit are not possible")
    }
  }

  var hint: Phrase? {
    switch self {
    case .bankIsNew:
      Phrase("加 --title 名称 --sector coal-mine", "add --title TITLE --sector coal-mine")
    case .bankSamePerson: Phrase("换一个账号再执行", "let another account run it")
    case .flagOfOther:
      Phrase("请认领人交回，或由部门负责人办理", "ask its holder to give it back, or let the head decide")
    case .bankForeign, .bankRole, .inspectionRole:
      Phrase("查看本账号的权限：anlan whoami", "see what this account may do: anlan whoami")
    case .questionIncomplete:
      Phrase(
        "补齐后再导入；逐题看：anlan bank question 题库/编号",
        "complete and import them again; see: anlan bank question BANK/ID")
    case .bankContradiction, .bankDuplicate, .bankAmended, .bankGuard:
      Phrase(
        "逐题看：anlan bank questions 题库 --state FLAGGED",
        "look at them: anlan bank questions BANK --state FLAGGED")
    case .bankEmpty, .blueprintFew:
      Phrase("补题：anlan bank import 文件", "add some: anlan bank import FILE")
    case .proposalDecided:
      Phrase(
        "看它怎样了：anlan bank proposals list --decided", "see: anlan bank proposals list --decided")
    case .proposalRejected:
      Phrase(
        "改好后用 anlan bank import 导入，并用 anlan bank proposals refuse 办结",
        "import it mended, and close it: anlan bank proposals refuse")
    case .versionInReview:
      Phrase("先批准或退回：anlan bank approve 题库", "approve or return it first: anlan bank approve BANK")
    case .exportNotApproved:
      Phrase(
        "请另一人执行：anlan bank export approve 编号", "another person runs: anlan bank export approve ID")
    case .tooManyRows: Phrase("把文件分成几份", "split the file")
    case .inspectionMissing:
      Phrase("列出检查：anlan inspection list", "list them: anlan inspection list")
    case .cardMissing, .inspectionGuard:
      Phrase("查看执法证：anlan inspection card", "see the cards: anlan inspection card")
    case .quizMissing: Phrase("先考试，或加 --no-quiz 原因", "hold the quiz, or add --no-quiz REASON")
    case .signatureMissing:
      Phrase("加 --signed-by 姓名，或 --refused 原因", "add --signed-by NAME or --refused REASON")
    case .officersFew: Phrase("用 --officers 账号,账号 写全", "name them all: --officers ACCOUNT,ACCOUNT")
    case .hashInvalid, .dayInvalid, .planInvalid, .cardInvalid, .officerAbsent, .timesImpossible:
      nil
    }
  }
}
