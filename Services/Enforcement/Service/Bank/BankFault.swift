public import EnforcementRules
internal import Vocabulary
public import Wire

/// Why a request about a bank fails before any rule is asked.
enum BankFault: Error, Sendable, Hashable {
  case notFound(type: String, name: String)
  case nameInvalid(field: String, example: String)
  case otherDepartment(String)
  case bankIsNew(String)
  case versionInReview(String)
  case tooManyRows(rowsMax: Int)
  case optionsFirst
  case reasonRequired(field: String)
  case illegalDecision(from: String, to: String)
  case dayInvalid(field: String)
  case hashInvalid(field: String)
  case exportNotApproved
  case samePerson
  case proposalDecided(String)
  case proposalRejected(String, codes: [String])
}

extension BankFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound(let type, let name): Status.notFound(type: type, name: name)
    case .nameInvalid(let field, let example):
      Status.invalid(
        field: field, reason: "NAME_INVALID", description: "a name such as \(example)")
    case .otherDepartment(let bank):
      Status.permissionDenied(
        reason: "BANK_OF_OTHER_DEPARTMENT", description: "the bank \(bank) belongs to another")
    case .bankIsNew(let bank):
      Status.invalid(
        fields: [
          ("options.title", "FIELD_REQUIRED the bank \(bank) is new [5.3]"),
          ("options.sector", "FIELD_REQUIRED the bank \(bank) is new [5.3]"),
        ], reason: "BANK_IS_NEW")
    case .versionInReview(let bank):
      Status.failedPrecondition(
        subject: "options.bank", reason: "VERSION_IN_REVIEW",
        description: "a version of \(bank) is with its reviewer; return or approve it first",
        facts: [("bank", bank), ("basis", "7.4")])
    case .tooManyRows(let rowsMax):
      Status.invalid(
        field: "rows", reason: "TOO_MANY_ROWS", description: "at most \(rowsMax) rows a file")
    case .optionsFirst:
      Status.invalid(
        field: "part", reason: "OPTIONS_FIRST", description: "the first message holds the options")
    case .reasonRequired(let field):
      Status.invalid(field: field, reason: "FIELD_REQUIRED", description: "says why")
    case .illegalDecision(let from, let to):
      Status.failedPrecondition(
        subject: "question", reason: "ILLEGAL_TRANSITION",
        description: "a question in state \(from) cannot become \(to)",
        facts: [("from", from), ("event", to), ("basis", "7.4")])
    case .dayInvalid(let field):
      Status.invalid(field: field, reason: "DAY_INVALID", description: "YYYY-MM-DD")
    case .hashInvalid(let field):
      Status.invalid(field: field, reason: "HASH_INVALID", description: "32 bytes, or none")
    case .exportNotApproved:
      Status.failedPrecondition(
        subject: "export", reason: "EXPORT_NOT_APPROVED",
        description: "a second person must agree, and the permission must not have ended",
        facts: [("basis", "8.2")])
    case .samePerson:
      Status.failedPrecondition(
        subject: "caller", reason: "BANK_SAME_PERSON",
        description: "the second person is another person", facts: [("basis", "8.2")])
    case .proposalDecided(let name):
      Status.failedPrecondition(
        subject: "proposal", reason: "PROPOSAL_DECIDED",
        description: "\(name) has been decided about; it is not decided again",
        facts: [("basis", "7.4")])
    case .proposalRejected(let name, let codes):
      Status.failedPrecondition(
        subject: "proposal", reason: "PROPOSAL_REJECTED",
        description: "the bank does not take \(name): \(codes.joined(separator: ", "))",
        facts: [("codes", codes.joined(separator: ",")), ("basis", "7.4")])
    }
  }
}

extension VersionRefusal: StatusConvertible {
  /// What the machine says, with one violation a guard.
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let move):
      Status.failedPrecondition(
        subject: "version", reason: "ILLEGAL_TRANSITION",
        description: "a version in state \(from.code) cannot take \(move.code)",
        facts: [("from", from.code), ("event", move.code), ("basis", "7.4")])
    case .roleMissing(let roles):
      Status.permissionDenied(
        reason: "BANK_ROLE_MISSING",
        description: "one of the roles \(roles.codes.joined(separator: ", ")) is needed",
        facts: [("roles", roles.codes.joined(separator: ",")), ("basis", "7.4")])
    case .samePerson(let account):
      Status.failedPrecondition(
        subject: "caller", reason: "BANK_SAME_PERSON",
        description: "\(account) wrote it; another person decides", facts: [("basis", "7.4")])
    case .noteRequired:
      Status.invalid(field: "note", reason: "FIELD_REQUIRED", description: "says why")
    case .guards(let findings):
      Status.invalid(
        fields: findings.map { ("version", "\($0.reason) \($0.facts.text) [\($0.basis)]") },
        reason: "BANK_GUARD")
    }
  }
}
