/// Help of the lesson commands.
enum LessonHelp: String, PhraseTable {
  case group, list, show, preview, draft, select, selection, revise, withdraw, issue, receive
  case teach, quiz, check, sample, found, coverage, explain, close, reopen, trait
  case lesson, caseName, entity, trade, process, hazard, equipment, licence, division, except
  case title, text, textFile, require, cause, due, departments, questions, anew, none, source
  case note, out, signedBy, shift, shiftName, day, by, person, passed, sitting, findings
  case rectified, gaps, gap, reason, done, seen, origin

  var phrase: Phrase {
    switch self {
    case .group: Phrase("举一反三：教训送到每一家同类企业", "lessons that reach every entity of the same kind")
    case .list: Phrase("列出教训", "list lessons")
    case .show: Phrase("一条教训的全部情况", "one lesson in full")
    case .preview: Phrase("试算规则会选中谁，不入库", "see whom a rule selects; nothing is stored")
    case .draft: Phrase("起草教训，或用 --anew 改写", "write a lesson, or write a draft anew")
    case .select: Phrase("按规则选定企业并冻结名单", "run the rule and freeze the list")
    case .selection: Phrase("看冻结的名单和每一家的理由", "the frozen list, with every reason")
    case .revise: Phrase("退回修改，名单作废", "send back to be written anew; the list is dropped")
    case .withdraw: Phrase("撤回还没下发的教训", "withdraw a lesson that was not issued")
    case .issue: Phrase("下发（须起草人以外的人）", "send it; somebody else than its author")
    case .receive: Phrase("登记企业回执：签收人、班组、人数", "enter an enterprise's receipt with its shifts")
    case .teach: Phrase("登记班组已学习", "enter that a shift was taught")
    case .quiz: Phrase("登记一个人考过没有", "enter a person's quiz")
    case .check: Phrase("登记企业自查结果", "enter what the enterprise's own check found")
    case .sample: Phrase("抽取要去看的企业（可复算）", "draw whom to look at; anybody can recompute it")
    case .found: Phrase("登记抽查看到的情况", "enter what was found at a sampled entity")
    case .coverage: Phrase("走到了哪里，缺口在哪里", "how far it came, and the gaps")
    case .explain: Phrase("说明一个缺口", "say why a gap stays")
    case .close: Phrase("闭环；缺口须都有说明", "close it; every gap must be explained")
    case .reopen: Phrase("重新打开，重新学习和回执", "open it again: taught and answered anew")
    case .trait: Phrase("登记企业的工艺、危险、设备", "record processes, hazards, equipment of an entity")
    case .lesson: Phrase("教训编号，如 2", "number of the lesson, e.g. 2")
    case .caseName: Phrase("事故编号，如 7", "number of the case, e.g. 7")
    case .origin:
      Phrase(
        "来自哪里：事故编号，或 nearmisses/3、past/12",
        "where it was learnt: number of the case, or nearmisses/3, past/12")
    case .entity: Phrase("监管对象，如 信用代码-1", "entity, e.g. CREDITCODE-1")
    case .trade: Phrase("行业代码前缀（GB/T 4754），可重复", "prefix of a trade class; repeatable")
    case .process: Phrase("工艺代码，可重复", "code of a process; repeatable")
    case .hazard: Phrase("危险代码，可重复", "code of a hazard; repeatable")
    case .equipment: Phrase("设备代码，可重复", "code of equipment; repeatable")
    case .licence: Phrase("许可种类，可重复", "licence type; repeatable")
    case .division: Phrase("区划代码前缀，可重复", "prefix of a division; repeatable")
    case .except: Phrase("除外：监管对象=理由，可重复", "left out: entity=reason; repeatable")
    case .title: Phrase("名称，一行", "title, one line")
    case .text: Phrase("内容，- 从标准输入读", "text, - for stdin")
    case .textFile: Phrase("内容所在的文件", "file with the text")
    case .require: Phrase("企业要查要做的，可重复", "what each must check and do; repeatable")
    case .cause: Phrase("原因代码，可重复", "code of a cause; repeatable")
    case .due: Phrase("回执期限", "day receipts are due")
    case .departments: Phrase("承办部门代码，逗号分隔", "departments that carry it, with commas")
    case .questions: Phrase("建议题目的文件（题库导入的各种格式）", "file with questions for the bank, any format")
    case .anew: Phrase("改写这条草稿", "write this draft anew")
    case .none:
      Phrase("没有这一类：process、hazard、equipment", "it has none of: process, hazard, equipment")
    case .source: Phrase("依据：检查、许可、普查", "who says so: an inspection, a licence, a survey")
    case .note: Phrase("理由", "why")
    case .out: Phrase("看没有选中的", "those left out")
    case .signedBy: Phrase("企业签收人", "who signed for the enterprise")
    case .shift: Phrase("班组=人数，可重复", "shift=people; repeatable")
    case .shiftName: Phrase("班组名称", "name of the shift")
    case .day: Phrase("日期（默认今天）", "day (default today)")
    case .by: Phrase("讲课人", "who taught it")
    case .person:
      Phrase("人员代号，如工号；不要身份证号", "token such as the staff number, never an identity number")
    case .passed: Phrase("考过了", "passed")
    case .sitting: Phrase("考试编号", "the sitting")
    case .findings: Phrase("自查发现的问题，没有写“无”", "what was found; write “none” if nothing")
    case .rectified: Phrase("已整改的", "what was put right")
    case .gaps: Phrase("只看缺口", "gaps only")
    case .gap:
      Phrase(
        "缺口种类：enterprise、no_shifts、shift、people、self_check、sample",
        "kind: enterprise, no_shifts, shift, people, self_check, sample")
    case .reason: Phrase("说明", "why it stays")
    case .done: Phrase("已落实", "it was done")
    case .seen: Phrase("看到的情况", "what was seen")
    }
  }
}
