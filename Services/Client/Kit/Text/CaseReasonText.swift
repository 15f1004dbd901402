/// Reasons about investigation cases and their teams.
enum CaseReasonText: String, ReasonTable {
  case missing = "CASE_NOT_FOUND"
  case role = "CASE_ROLE_MISSING"
  case state = "CASE_STATE_FORBIDS"
  case invalid = "INVALID_CASE"
  case guarded = "CASE_GUARD"
  case memberUnknown = "MEMBER_UNKNOWN"
  case partyMissing = "PARTY_MISSING"
  case procuratorate = "PROCURATORATE_NOT_INVITED"
  case leader = "LEADER_NOT_ONE"
  case memberTwice = "MEMBER_TWICE"
  case interest = "MEMBER_INTEREST"
  case declaration = "DECLARATION_MISSING"
  case secrecy = "SECRECY_NOT_PROMISED"

  var phrase: Phrase {
    switch self {
    case .missing: Phrase("没有这起调查，或无权查看", "no such case, or not yours to see")
    case .role: Phrase("此项须由规定的人办理", "this act belongs to others")
    case .state: Phrase("案件在现在的状态下不能这样办", "the case does not allow this where it stands")
    case .invalid: Phrase("立案填写不全", "what is known of the accident is not complete")
    case .guarded: Phrase("案件还不能这样办", "the case cannot take this step yet")
    case .memberUnknown: Phrase("调查组里没有这个人", "nobody of that name is in the team")
    case .partyMissing: Phrase("调查组缺一方（493号令第22条）", "a party of the team is missing (493 art. 22)")
    case .procuratorate:
      Phrase("没有邀请人民检察院（493号令第22条）", "the procuratorate is not invited (493 art. 22)")
    case .leader: Phrase("调查组须有且只有一名组长", "a team has exactly one leader")
    case .memberTwice: Phrase("同一人在调查组里出现两次", "somebody stands in the team twice")
    case .interest:
      Phrase("与事故有直接利害关系，应当回避（493号令第23条）", "a direct interest in the accident (493 art. 23)")
    case .declaration: Phrase("有成员还没有作回避声明", "a member has not declared interests")
    case .secrecy:
      Phrase("有成员还没有承诺保密（493号令第28条）", "a member has not promised secrecy (493 art. 28)")
    }
  }

  var hint: Phrase? {
    switch self {
    case .missing: Phrase("列出案件：anlan case list", "list them: anlan case list")
    case .role, .state, .guarded:
      Phrase("看案件现在到哪一步：anlan case show 案件", "see where it stands: anlan case show CASE")
    case .interest, .partyMissing, .procuratorate, .leader, .memberTwice, .memberUnknown:
      Phrase(
        "改组：anlan case team 案件 --file 名单.csv",
        "name another team: anlan case team CASE --file LIST.csv")
    case .declaration, .secrecy:
      Phrase("本人声明：anlan case declare 案件", "each declares: anlan case declare CASE")
    case .invalid: nil
    }
  }
}
