/// What facts of errors are about, by the name the service gives them.
enum FactText: String, PhraseTable {
  case wanted, available, needed, most, stratum, blueprint, questions, count, accounts, account
  case arrive, leave, now, sittings, characters, codes, person, day
  case direct = "direct_causes"
  case indirect = "indirect_causes"
  case bare = "bare_arrows"
  case appraisals = "open_appraisals"
  case parties = "open_parties"
  case measures = "open_measures"
  case evaluation
  case taught = "taught_shifts"
  case silent = "silent_entities"
  case missing = "MISSING"
  case unrecorded = "UNRECORDED"

  var phrase: Phrase {
    switch self {
    case .wanted: Phrase("要办", "wanted")
    case .available: Phrase("现有", "there")
    case .needed: Phrase("至少", "needed")
    case .most: Phrase("至多", "at most")
    case .stratum: Phrase("层", "stratum")
    case .blueprint: Phrase("抽题方案", "blueprint")
    case .questions: Phrase("题目", "questions")
    case .count: Phrase("数量", "count")
    case .accounts, .account: Phrase("账号", "account")
    case .arrive: Phrase("到场", "arrived")
    case .leave: Phrase("离场", "left")
    case .now: Phrase("现在", "now")
    case .sittings: Phrase("已上报考问", "sittings")
    case .codes: Phrase("判定", "verdicts")
    case .characters: Phrase("字数", "characters")
    case .person: Phrase("人员", "person")
    case .day: Phrase("日期", "day")
    case .direct: Phrase("有证据的直接原因", "direct causes with evidence")
    case .indirect: Phrase("有证据的间接原因", "indirect causes with evidence")
    case .bare: Phrase("没有证据的原因联系", "arrows without evidence")
    case .appraisals: Phrase("没有结论的鉴定", "appraisals without a result")
    case .parties: Phrase("没有处理到位的人员和单位", "persons and units not dealt with")
    case .measures: Phrase("没有销号的措施", "measures not closed")
    case .evaluation: Phrase("整改评估", "evaluation")
    case .taught: Phrase("受到教育的班组", "shifts that were taught")
    case .silent: Phrase("没有回执的同类企业", "entities that stay silent")
    case .missing: Phrase("没有", "none")
    case .unrecorded: Phrase("没有人记录", "nobody recorded any")
    }
  }
}
