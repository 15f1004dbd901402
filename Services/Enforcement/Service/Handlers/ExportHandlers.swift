internal import Access
internal import Contracts
internal import EnforcementRules
internal import Store
internal import Vocabulary
internal import Wire

/// Taking a bank out with its keys: one asks, another agrees, the first takes it.
struct ExportHandlers: Sendable {
  let context: EnforcementContext

  /// How long a permission lasts.
  ///
  /// Source: [D].
  static let permission = Hours(24)
  /// Questions sent in one message. [D]
  static let questionsPerMessage = 100

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(EnforcementBankServiceMethods.requestExport) { try await request($0, by: $1) }
    endpoints.unary(EnforcementBankServiceMethods.approveExport) { try await approve($0, by: $1) }
    endpoints.serverStream(EnforcementBankServiceMethods.exportQuestions) {
      try await export($0, to: $1, through: $2)
    }
  }

  private func request(
    _ request: EnforcementRequestExportRequest, by caller: Caller
  ) async throws -> EnforcementRequestExportResponse {
    guard !request.reason.isEmpty else { throw BankFault.reasonRequired(field: "reason") }
    let now = context.clock.now
    let account = caller.principal.account
    let number = try await context.store.write { [context] transaction in
      let bank = try BankHandlers.bank(named: request.bank, field: "bank", in: transaction)
      let number = try ExportRecords.insert(
        bank: bank, by: account, reason: request.reason, at: now, in: transaction)
      try context.announceQuestion(
        request.bank, "EXPORT_REQUESTED", by: account, because: request.reason, at: now,
        in: transaction)
      return number
    }
    return EnforcementRequestExportResponse(export: Self.name(of: number))
  }

  private func approve(
    _ request: EnforcementApproveExportRequest, by caller: Caller
  ) async throws -> EnforcementApproveExportResponse {
    let number = try Self.number(in: request.export)
    let now = context.clock.now
    let end = now.adding(Self.permission)
    let account = caller.principal.account
    try await context.store.write { [context] transaction in
      guard let export = try ExportRecords.find(number, in: transaction) else {
        throw BankFault.notFound(type: "export", name: request.export)
      }
      guard export.requester != account else { throw BankFault.samePerson }
      try ExportRecords.approve(number, by: account, until: end, in: transaction)
      try context.announceQuestion(
        BankName.text(of: export.bank), "EXPORT_APPROVED", by: account, because: request.export,
        at: now, in: transaction)
    }
    return EnforcementApproveExportResponse(
      expireTime: ProtoTimestamp(microseconds: end.value))
  }

  private func export(
    _ request: EnforcementExportQuestionsRequest, to caller: Caller,
    through writer: ResponseWriter<EnforcementExportQuestionsResponse>
  ) async throws {
    let number = try Self.number(in: request.export)
    let now = context.clock.now
    let account = caller.principal.account
    let questions = try await context.store.write { [context] transaction in
      guard let export = try ExportRecords.find(number, in: transaction),
        export.requester == account
      else { throw BankFault.notFound(type: "export", name: request.export) }
      guard !export.approver.isEmpty, now < export.expiresAt else {
        throw BankFault.exportNotApproved
      }
      try context.announceQuestion(
        BankName.text(of: export.bank), "EXPORTED", by: account, because: request.export, at: now,
        in: transaction)
      let bank = try BankHandlers.bank(
        named: BankName.text(of: export.bank), field: "export", in: transaction)
      let versions = try BankRecords.versions(of: bank, in: transaction)
      guard
        let version = versions.first(where: { $0.state == .published }) ?? versions.first
      else { return [QuestionRecords.Known]() }
      // What is out for good stays here: another bank would take it for a question.
      return try QuestionRecords.questions(
        ofVersion: Int(version.number), ofBank: bank.number, in: transaction
      ).filter { $0.state != .retired }
    }
    for start in stride(from: 0, to: questions.count, by: Self.questionsPerMessage) {
      let end = min(start + Self.questionsPerMessage, questions.count)
      try await writer.send(
        EnforcementExportQuestionsResponse(
          questions: questions[start..<end].map { known in
            EnforcementQuestion(
              name: known.name, revision: UInt32(known.revision), sha256: known.sha256,
              content: known.content,
              state: EnforcementQuestionState(rawValue: known.state.rawValue))
          }))
    }
  }

  private static func name(of number: Int) -> String { "exports/\(number)" }

  private static func number(in name: String) throws(BankFault) -> Int {
    guard name.hasPrefix("exports/"), let number = Int(name.dropFirst("exports/".count)),
      self.name(of: number) == name
    else { throw .nameInvalid(field: "export", example: "exports/3") }
    return number
  }
}
