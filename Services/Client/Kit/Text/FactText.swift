/// What facts of errors are about, by the name the service gives them.
enum FactText: String, PhraseTable {
  case wanted, available, needed, most, stratum, blueprint, questions, count, accounts, account
  case arrive, leave, now, sittings, characters, codes

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
    }
  }
}
