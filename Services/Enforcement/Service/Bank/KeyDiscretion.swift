internal import Contracts
internal import Vocabulary

/// Who sees keys: the bank's keeper all of them, an author his own.
///
/// **Source**: handbook 8.2.
struct KeyDiscretion: Sendable {
  private let principal: Principal

  init(for principal: Principal) { self.principal = principal }

  /// The question as the caller may see it.
  func shown(_ question: EnforcementQuestion) -> EnforcementQuestion {
    let isOwn = principal.roles.holds(.questionAuthor) && question.author == principal.account
    guard !isOwn, !principal.roles.holds(.questionReviewer) else { return question }
    var shown = question
    shown.content = question.content?.withoutKey()
    return shown
  }
}
