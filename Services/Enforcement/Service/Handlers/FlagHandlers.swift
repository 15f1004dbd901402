internal import Access
internal import Contracts
public import EnforcementRules
internal import Store
internal import Vocabulary
public import Wire

/// The work queue of flagged questions, and what people do with it.
struct FlagHandlers: Sendable {
  let context: EnforcementContext

  /// Flags in one list. [D]
  static let flagsMax = 1_000

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(EnforcementQuizServiceMethods.listFlags) { request, _ in
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await list(request)
      }
    }
    endpoints.unary(EnforcementQuizServiceMethods.decideFlag) { request, caller in
      try await withTaskExecutorPreference(globalConcurrentExecutor) {
        try await decide(request, by: caller)
      }
    }
  }

  private func list(
    _ request: EnforcementListFlagsRequest
  ) async throws -> EnforcementListFlagsResponse {
    let today = context.clock.now.legalDay
    let queues = try await context.store.read { reader in
      let banks =
        request.parent.isEmpty
        ? try BankRecords.all(sector: "", in: reader)
        : [try BankHandlers.bank(named: request.parent, field: "parent", in: reader)]
      return try banks.map { try FlagQueue(of: $0, on: today, in: reader) }
    }
    let all = queues.flatMap { $0.standing() }.filter { request.closed || $0.state != .closed }
    let sorted = all.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return EnforcementListFlagsResponse(
      flags: sorted.prefix(Self.flagsMax).map { $0.element.message })
  }

  private func decide(
    _ request: EnforcementDecideFlagRequest, by caller: Caller
  ) async throws -> EnforcementDecideFlagResponse {
    guard let name = QuestionName(request.question) else {
      throw BankFault.nameInvalid(field: "question", example: "banks/coal-mine/questions/12")
    }
    guard let act = FlagAct(rawValue: request.act.rawValue) else {
      throw Status.invalid(
        field: "act", reason: "FIELD_REQUIRED", description: "TAKE, RELEASE or CLOSE")
    }
    let now = context.clock.now
    let principal = caller.principal
    let queue = try await context.store.read { reader in
      let bank = try BankHandlers.bank(
        named: BankName.text(of: name.bank), field: "question", in: reader)
      guard bank.department == principal.department.text else {
        throw BankFault.otherDepartment(bank.code)
      }
      return try FlagQueue(of: bank, on: now.legalDay, in: reader)
    }
    let found = queue.standing().first {
      $0.flag.item == name.text && $0.flag.code.rawValue == request.code
    }
    guard let found else {
      throw QuizFault.notFound(type: "flag", name: "\(name.text) \(request.code)")
    }
    let next = try await context.store.write { [context] transaction in
      let known = try FlagRecords.last(of: found.key, in: transaction)
      let current = StandingFlag(found, last: known)
      _ = try flagDecision(
        act, by: principal, reason: request.reason, from: current.state,
        holder: current.last?.account ?? "")
      let record = FlagRecord(
        act: act, account: principal.account, reason: request.reason,
        revision: found.known.revision, answers: found.answers, time: now)
      try FlagRecords.append(record, to: found.key, in: transaction)
      try context.announceQuestion(
        name.text, "FLAG_\(act.code)", by: principal.account,
        because: [request.code, request.reason].filter { !$0.isEmpty }.joined(separator: " "),
        at: now, in: transaction)
      return StandingFlag(found, last: record)
    }
    return EnforcementDecideFlagResponse(flag: next.message)
  }
}

extension FlagRefusal: StatusConvertible {
  /// What the machine says.
  public var status: Status {
    switch self {
    case .illegalTransition(let from, let act):
      Status.failedPrecondition(
        subject: "flag", reason: "ILLEGAL_TRANSITION",
        description: "a flag in state \(from.code) cannot take \(act.code)",
        facts: [("from", from.code), ("event", act.code), ("basis", "2.5")])
    case .heldByOther(let account):
      Status.failedPrecondition(
        subject: "flag", reason: "FLAG_OF_OTHER",
        description: "\(account) has taken it", facts: [("account", account), ("basis", "[D]")])
    case .reasonRequired:
      Status.invalid(field: "reason", reason: "FIELD_REQUIRED", description: "says why")
    }
  }
}
