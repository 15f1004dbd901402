import PermitsRules
import TestSupport
import Vocabulary

/// Drafts and records that tests start from.
enum Drafts {
  static let today = day("2026-07-06")
  static let types = LicenceTypeTable()
  static let calendar = WorkingCalendar()

  /// A coal mine's safety licence, complete and right.
  static func coal(_ type: LicenceEventType = .issued) -> LicenceEventDraft {
    var draft = LicenceEventDraft()
    draft.eventID = "0192f0c1-0000-7000-8000-000000000001"
    draft.type = type
    draft.document.licenceType = "AQSC_MK"
    draft.document.certificateName = "安全生产许可证"
    draft.document.certificateNo = "(晋)MK安许证字[2026]0001"
    draft.document.documentName = "准予行政许可决定书"
    draft.document.documentNo = "高审批许字[2026]1号"
    draft.document.category = "普通"
    draft.document.content = "煤炭开采"
    draft.document.decisionDay = "2026-07-06"
    draft.document.validFrom = "2026-07-06"
    draft.document.validTo = "2029-07-05"
    draft.document.authorityName = "山西省示例主管部门"
    draft.document.authorityCode = SyntheticCodes.governmentCode(1)
    draft.holder.name = "高平市示例一号煤业有限公司"
    draft.holder.kind = .organisation
    draft.holder.creditCode = SyntheticCodes.creditCode(1)
    draft.holder.legalRepresentative = "张某甲"
    draft.premises.division = "140581101"
    draft.premises.industry = "B0610"
    if type.needsBasisDocument { draft.basisDocument = "高应急停〔2026〕1号" }
    return draft
  }

  static func review(
    _ draft: LicenceEventDraft, _ origin: PublishOrigin = .published
  ) -> DraftReview {
    reviewDraft(draft, origin: origin, on: today, types: types)
  }

  static func given(
    _ history: LicenceHistory = LicenceHistory(), missing: [String] = []
  ) -> PublishGiven {
    PublishGiven(
      now: UTCMicroseconds(today, hour: 9), publisher: .approvalBureau, history: history,
      missingMaterials: missing, calendar: calendar)
  }

  static func decide(
    _ draft: LicenceEventDraft, _ history: LicenceHistory = LicenceHistory(),
    origin: PublishOrigin = .published, missing: [String] = []
  ) throws -> PublishDecision {
    try publishDecision(
      on: review(draft, origin), given: given(history, missing: missing), routes: RoutingMatrix(),
      types: types)
  }

  /// A licence brought to a state by legal events.
  static func history(in state: LicenceState?) -> LicenceHistory {
    let path: [LicenceEventType] =
      switch state {
      case nil: []
      case .valid: [.issued]
      case .suspended: [.issued, .suspended]
      case .revoked: [.issued, .revoked]
      case .annulled: [.issued, .annulled]
      case .withdrawn: [.issued, .withdrawn]
      case .expired: [.issued, .expired]
      case .cancelled: [.issued, .expired, .cancelled]
      case .refused: [.refused]
      }
    return LicenceHistory(
      path.enumerated().map { LicenceEventFact(eventID: "event-\($0.offset)", type: $0.element) })
  }
}
