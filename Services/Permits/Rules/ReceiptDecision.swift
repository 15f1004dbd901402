public import Vocabulary

/// What a person does with a receipt.
public enum ReceiptAct: Sendable, Hashable {
  /// 已阅.
  case open
  /// 签收 by a named officer.
  case sign(officer: String)
  /// 认领; names the supervisor of the entity.
  case claim(supervisor: String)
  /// 退回/争议 with a reason.
  case returnWithReason(String)
  /// The office decides by a document that the duty stays.
  case decideStays(document: String)
  /// The office decides by a document who is responsible instead.
  case decideMoves(document: String, to: DepartmentCode)
  /// First check or feedback, in words.
  case feedBack(String)

  /// Its trigger in the machine.
  public var trigger: ReceiptTrigger {
    switch self {
    case .open: .open
    case .sign: .sign
    case .claim: .claim
    case .returnWithReason: .returnWithReason
    case .decideStays: .decideStays
    case .decideMoves: .decideMoves
    case .feedBack: .feedBack
    }
  }

  /// The text that is recorded with the fact.
  public var detail: String {
    switch self {
    case .open: ""
    case .sign(let officer): officer
    case .claim(let supervisor): supervisor
    case .returnWithReason(let reason): reason
    case .decideStays(let document): document
    case .decideMoves(let document, let department): "\(document) → \(department)"
    case .feedBack(let text): text
    }
  }

  /// Most characters of a reason or of feedback; names are shorter.
  ///
  /// Source: the contract.
  public static let reasonCharactersMax = 1000
  /// Most characters of a name or document.
  public static let nameCharactersMax = 128
}

/// Why an act on a receipt is refused.
public enum ReceiptRefusal: Refusal {
  /// The state does not allow the act.
  case illegalTransition(from: ReceiptState, trigger: ReceiptTrigger)
  /// The caller belongs to another department.
  case otherDepartment
  /// The caller lacks the role; one of these is needed.
  case roleMissing(RoleSet)
  /// A text the act needs is blank.
  case textRequired(field: String)
  /// A text is longer than its limit.
  case textTooLong(field: String, max: Int)

  /// Reason code.
  public var reason: String {
    switch self {
    case .illegalTransition: "RECEIPT_ILLEGAL_TRANSITION"
    case .otherDepartment: "RECEIPT_OF_OTHER_DEPARTMENT"
    case .roleMissing: "RECEIPT_ROLE_MISSING"
    case .textRequired: "FIELD_REQUIRED"
    case .textTooLong: "FIELD_TOO_LONG"
    }
  }

  /// Handbook row.
  public var basis: String { "7.2" }

  /// State, role or field at fault.
  public var detail: String {
    switch self {
    case .illegalTransition(let from, let trigger): "\(from.code) → \(trigger.rawValue)"
    case .otherDepartment: ""
    case .roleMissing(let roles): roles.codes.joined(separator: "|")
    case .textRequired(let field): field
    case .textTooLong(let field, let max): "\(field) > \(max)"
    }
  }

  /// Field of the request at fault; nil if it is not a field.
  public var field: String? {
    switch self {
    case .textRequired(let field), .textTooLong(let field, _): field
    case .illegalTransition, .otherDepartment, .roleMissing: nil
    }
  }
}

/// Decides on a person's act: department, role, texts, then the state.
///
/// **Source**: handbook 7.2.
/// - Throws: `ReceiptRefusal`.
/// - Returns: the step; its `to` is the new state, and the act is a fact of its own with its time.
public func receiptDecision(
  on act: ReceiptAct, in state: ReceiptState, of department: DepartmentCode, by actor: Principal
) throws(ReceiptRefusal) -> ReceiptTransition {
  try receiptAuthority(for: act, of: department, by: actor)
  try checkTexts(of: act)
  guard let step = ReceiptMachine.transition(from: state, on: act.trigger) else {
    throw .illegalTransition(from: state, trigger: act.trigger)
  }
  return step
}

/// Refuses whoever may take the step in no state at all, before telling the state.
///
/// - Throws: `ReceiptRefusal`.
public func receiptAuthority(
  for act: ReceiptAct, of department: DepartmentCode, by actor: Principal
) throws(ReceiptRefusal) {
  for step in ReceiptMachine.transitions where step.trigger == act.trigger {
    switch step.actor {
    case .receiver(let roles):
      guard actor.department == department else { throw .otherDepartment }
      guard !actor.roles.isDisjoint(with: roles) else { throw .roleMissing(roles) }
    case .office(let roles):
      guard actor.department == .safetyCommitteeOffice else { throw .otherDepartment }
      guard !actor.roles.isDisjoint(with: roles) else { throw .roleMissing(roles) }
    case .system, .receiverProgram: continue
    }
    return
  }
}

private func checkTexts(of act: ReceiptAct) throws(ReceiptRefusal) {
  switch act {
  case .open: return
  case .sign(let officer): try check(officer, "officer", max: ReceiptAct.nameCharactersMax)
  case .claim(let supervisor):
    try check(supervisor, "supervisor", max: ReceiptAct.nameCharactersMax)
  case .returnWithReason(let reason):
    try check(reason, "reason", max: ReceiptAct.reasonCharactersMax)
  case .decideStays(let document), .decideMoves(let document, _):
    try check(document, "document", max: ReceiptAct.nameCharactersMax)
  case .feedBack(let text): try check(text, "text", max: ReceiptAct.reasonCharactersMax)
  }
}

private func check(_ text: String, _ field: String, max: Int) throws(ReceiptRefusal) {
  guard !text.trimmingBlanks().isEmpty else { throw .textRequired(field: field) }
  guard text.unicodeScalars.count <= max else { throw .textTooLong(field: field, max: max) }
}
