public import Vocabulary

/// What a decision about a case rests on.
public struct CaseFacts: Sendable, Hashable {
  /// Where it stands.
  public var state: CaseState
  /// The team; for an appointment the team that is to be.
  public var team: [TeamSeat]
  /// Last day for the report, at the moment of the decision.
  public var reportDue: LegalDay
  /// Days granted so far for the report.
  public var extensionDays: Int
  /// Level as recorded.
  public var level: AccidentLevel
  /// Last day for the approval; the latest there is while nothing was submitted.
  public var approvalDue: LegalDay
  /// Days granted so far for the approval.
  public var approvalExtensionDays: Int
  /// Appraisals: first day, and last day once concluded.
  public var appraisals: [StopInterval]
  /// SHA-256 of the current draft; nil if there is none.
  public var draftSHA256: [UInt8]?
  /// Signatures, of whatever draft.
  public var signatures: [DraftSignature]
  /// Whether the case stands under a supervision that is not lifted.
  public var isSupervised: Bool
  /// Day of the last approval.
  public var approvedDay: LegalDay?
  /// Day of the accident.
  public var accidentDay: LegalDay
  /// What the four gates rest on; read only for a closing.
  public var closing: ClosingFacts

  /// Makes facts.
  public init(
    state: CaseState, team: [TeamSeat], reportDue: LegalDay = .latest, extensionDays: Int = 0,
    appraisals: [StopInterval] = [], draftSHA256: [UInt8]? = nil,
    signatures: [DraftSignature] = [], isSupervised: Bool = false, approvedDay: LegalDay? = nil,
    accidentDay: LegalDay = .earliest, closing: ClosingFacts = ClosingFacts(),
    level: AccidentLevel = .ordinary, approvalDue: LegalDay = .latest,
    approvalExtensionDays: Int = 0
  ) {
    self.state = state
    self.team = team
    self.reportDue = reportDue
    self.extensionDays = extensionDays
    self.appraisals = appraisals
    self.draftSHA256 = draftSHA256
    self.signatures = signatures
    self.isSupervised = isSupervised
    self.approvedDay = approvedDay
    self.accidentDay = accidentDay
    self.closing = closing
    self.level = level
    self.approvalDue = approvalDue
    self.approvalExtensionDays = approvalExtensionDays
  }
}

/// What somebody wants to do with a case.
public struct CaseRequest: Sendable, Hashable {
  /// The move.
  public var move: CaseMove
  /// What the person who asks is to the case.
  public var relation: CaseRelation
  /// Why, or what was found.
  public var note: String
  /// Document it rests on.
  public var document: String
  /// Legal day of the act.
  public var day: LegalDay
  /// Legal day now.
  public var today: LegalDay
  /// For an extension: days.
  public var days: Int
  /// For an appraisal: the body and its qualification.
  public var body: String
  /// For an appraisal: what qualifies the body.
  public var qualification: String
  /// For a result: which appraisal, from 1.
  public var appraisal: Int
  /// For a publication: whether secrets were looked for.
  public var isCheckedForSecrets: Bool
  /// For an uplift: the index of the file handed over.
  public var index: [String]
  /// For an uplift: who takes over; for an extension: who grants it.
  public var authority: String

  /// Makes a request.
  public init(
    move: CaseMove, relation: CaseRelation, note: String = "", document: String = "",
    day: LegalDay = .earliest, today: LegalDay = .latest, days: Int = 0, body: String = "",
    qualification: String = "", appraisal: Int = 0, isCheckedForSecrets: Bool = false,
    index: [String] = [], authority: String = ""
  ) {
    self.move = move
    self.relation = relation
    self.note = note
    self.document = document
    self.day = day
    self.today = today
    self.days = days
    self.body = body
    self.qualification = qualification
    self.appraisal = appraisal
    self.isCheckedForSecrets = isCheckedForSecrets
    self.index = index
    self.authority = authority
  }
}
