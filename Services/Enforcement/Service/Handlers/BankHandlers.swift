internal import Access
internal import Contracts
internal import EnforcementRules
internal import Feed
internal import Listing
internal import Questions
internal import Store
internal import Vocabulary
internal import Wire

/// Banks, versions, questions, and what the law does to them.
struct BankHandlers: Sendable {
  let context: EnforcementContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50

  static var access: AccessTable {
    var table = AccessTable()
    let readers = AccessRule.rolesAndServices(
      .questionAuthor, .questionReviewer, .departmentHead, .inspector, .coordinator, .auditor)
    let writers = AccessRule.roles(.questionAuthor, .questionReviewer)
    let keepers = AccessRule.roles(.questionReviewer, .departmentHead)
    table.allow(EnforcementBankServiceMethods.importQuestions, writers)
    table.allow(EnforcementBankServiceMethods.listBanks, readers)
    table.allow(EnforcementBankServiceMethods.listVersions, readers)
    table.allow(EnforcementBankServiceMethods.listImports, readers)
    table.allow(
      EnforcementBankServiceMethods.moveVersion,
      .roles(.questionAuthor, .questionReviewer, .departmentHead))
    table.allow(EnforcementBankServiceMethods.listQuestions, readers)
    table.allow(EnforcementBankServiceMethods.getQuestion, readers)
    table.allow(EnforcementBankServiceMethods.decideQuestion, keepers)
    table.allow(EnforcementBankServiceMethods.amendLaw, keepers)
    table.allow(EnforcementBankServiceMethods.requestExport, .roles(.questionReviewer))
    table.allow(EnforcementBankServiceMethods.approveExport, keepers)
    table.allow(EnforcementBankServiceMethods.exportQuestions, .roles(.questionReviewer))
    table.allow(EnforcementBankServiceMethods.listPosts, .everyEntitled)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    ImportQuestionsHandler(context: context).register(on: &endpoints)
    ExportHandlers(context: context).register(on: &endpoints)
    endpoints.unary(EnforcementBankServiceMethods.listBanks) { request, _ in
      try await listBanks(request)
    }
    endpoints.unary(EnforcementBankServiceMethods.listVersions) { request, _ in
      try await listVersions(request)
    }
    endpoints.unary(EnforcementBankServiceMethods.listImports) { request, _ in
      try await listImports(request)
    }
    endpoints.unary(EnforcementBankServiceMethods.moveVersion) { try await move($0, by: $1) }
    endpoints.unary(EnforcementBankServiceMethods.listQuestions) { try await list($0, by: $1) }
    endpoints.unary(EnforcementBankServiceMethods.getQuestion) { try await get($0, by: $1) }
    endpoints.unary(EnforcementBankServiceMethods.decideQuestion) { try await decide($0, by: $1) }
    endpoints.unary(EnforcementBankServiceMethods.amendLaw) { try await amend($0, by: $1) }
    endpoints.unary(EnforcementBankServiceMethods.listPosts) { request, _ in
      EnforcementListPostsResponse(
        posts: context.law.posts
          .filter { request.sector.isEmpty || $0.sector == request.sector }
          .map(EnforcementPost.init))
    }
  }

  private func listBanks(
    _ request: EnforcementListBanksRequest
  ) async throws -> EnforcementListBanksResponse {
    try await context.store.read { reader in
      EnforcementListBanksResponse(
        banks: try BankRecords.all(sector: request.sector, in: reader).map { bank in
          let versions = try BankRecords.versions(of: bank, in: reader)
          return EnforcementBank(
            name: BankName.text(of: bank.code), title: bank.title, sector: bank.sector,
            department: bank.department,
            published: versions.first { $0.state == .published },
            draft: versions.first { $0.state == .draft || $0.state == .inReview })
        })
    }
  }

  private func listVersions(
    _ request: EnforcementListVersionsRequest
  ) async throws -> EnforcementListVersionsResponse {
    try await context.store.read { reader in
      let bank = try Self.bank(named: request.parent, field: "parent", in: reader)
      return EnforcementListVersionsResponse(
        versions: try BankRecords.versions(of: bank, in: reader))
    }
  }

  private func listImports(
    _ request: EnforcementListImportsRequest
  ) async throws -> EnforcementListImportsResponse {
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.parent])
    let rows = try await context.store.read { reader in
      let bank = try Self.bank(named: request.parent, field: "parent", in: reader)
      return try ImportRecords.list(ofBank: bank.number, page: page, in: reader)
    }
    return EnforcementListImportsResponse(
      imports: rows.map(\.done),
      nextPageToken: page.nextToken(
        after: rows.last.map { [String($0.number)] }, count: rows.count))
  }

  private func move(
    _ request: EnforcementMoveVersionRequest, by caller: Caller
  ) async throws -> EnforcementMoveVersionResponse {
    guard let name = VersionName(request.name) else {
      throw BankFault.nameInvalid(field: "name", example: "banks/coal-mine/versions/2")
    }
    guard let move = VersionMove(rawValue: request.move.rawValue), move != .supersede else {
      throw Status.invalid(
        field: "move", reason: "FIELD_REQUIRED",
        description: "SUBMIT, RETURN, APPROVE, SUSPEND, RESUME or RETIRE")
    }
    let now = context.clock.now
    let principal = caller.principal
    return try await context.store.write { [context] transaction in
      try VersionMoves(context: context, now: now).perform(
        move, on: name, note: request.note, by: principal, in: transaction)
    }
  }

  private func list(
    _ request: EnforcementListQuestionsRequest, by caller: Caller
  ) async throws -> EnforcementListQuestionsResponse {
    let bank: String?
    if request.parent == "banks/-" {
      bank = nil
    } else if let code = BankName.code(in: request.parent) {
      bank = code
    } else {
      throw BankFault.nameInvalid(field: "parent", example: "banks/coal-mine")
    }
    let filter = try ListFilter(request.filter, fields: QuestionListRecords.fields)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.parent, request.filter])
    let rows = try await context.store.read {
      try QuestionListRecords.list(filter, bank: bank, page: page, in: $0)
    }
    let discretion = KeyDiscretion(for: caller.principal)
    return EnforcementListQuestionsResponse(
      questions: rows.map { discretion.shown($0.question) },
      nextPageToken: page.nextToken(
        after: rows.last.map { [String($0.number)] }, count: rows.count))
  }

  private func get(
    _ request: EnforcementGetQuestionRequest, by caller: Caller
  ) async throws -> EnforcementGetQuestionResponse {
    let name = try Self.questionName(request.name)
    let revisions = try await context.store.read {
      try QuestionListRecords.revisions(of: name, in: $0)
    }
    guard !revisions.isEmpty else {
      throw BankFault.notFound(type: "question", name: request.name)
    }
    let discretion = KeyDiscretion(for: caller.principal)
    return EnforcementGetQuestionResponse(revisions: revisions.map(discretion.shown))
  }

  private func decide(
    _ request: EnforcementDecideQuestionRequest, by caller: Caller
  ) async throws -> EnforcementDecideQuestionResponse {
    let name = try Self.questionName(request.name)
    guard !request.reason.isEmpty else { throw BankFault.reasonRequired(field: "reason") }
    let now = context.clock.now
    let account = caller.principal.account
    let question = try await context.store.write { [context] transaction in
      guard let known = try QuestionRecords.find(name, in: transaction) else {
        throw BankFault.notFound(type: "question", name: request.name)
      }
      guard let next = QuestionState(rawValue: request.state.rawValue),
        known.state.mayBecome(next)
      else {
        throw BankFault.illegalDecision(
          from: known.state.code, to: request.state.wireName)
      }
      try QuestionRecords.set(
        next, flags: next == .flagged ? request.reason : "", of: known.question, at: now,
        in: transaction)
      try context.announceQuestion(
        known.name, "QUESTION_\(next.code)", by: account, because: request.reason, at: now,
        in: transaction)
      return try QuestionListRecords.revisions(of: name, in: transaction).first
    }
    return EnforcementDecideQuestionResponse(question: question)
  }

  private func amend(
    _ request: EnforcementAmendLawRequest, by caller: Caller
  ) async throws -> EnforcementAmendLawResponse {
    guard !request.law.isEmpty else { throw BankFault.reasonRequired(field: "law") }
    guard let day = try? LegalDay(request.inForceFrom) else {
      throw BankFault.dayInvalid(field: "in_force_from")
    }
    let amendment = AmendmentRecords.Amendment(
      law: request.law, article: request.article, inForceFrom: day.description)
    let now = context.clock.now
    let account = caller.principal.account
    guard !request.dryRun else {
      return try await context.store.read {
        try Self.touched(by: amendment, at: now, isRecorded: false, in: $0)
      }
    }
    return try await context.store.write { [context] transaction in
      if try AmendmentRecords.insert(amendment, by: account, at: now, in: transaction) {
        try context.announceQuestion(
          "laws/\(amendment.law)", "LAW_AMENDED", by: account,
          because: "\(amendment.article) \(amendment.inForceFrom)", at: now, in: transaction)
      }
      return try Self.touched(by: amendment, at: now, isRecorded: true, in: transaction)
    }
  }

  /// Questions, packs and sittings that rest on the older text.
  private static func touched(
    by amendment: AmendmentRecords.Amendment, at now: UTCMicroseconds, isRecorded: Bool,
    in reader: Reader
  ) throws -> EnforcementAmendLawResponse {
    EnforcementAmendLawResponse(
      questions: try AmendmentRecords.questions(citing: amendment, in: reader),
      packs: try PackRecords.packs(citing: amendment, notExpiredAt: now, in: reader),
      sittings: try SittingRecords.names(citing: amendment, in: reader), recorded: isRecorded)
  }

  /// The bank of a name in a field.
  static func bank(
    named name: String, field: String, in reader: Reader
  ) throws -> BankRecords.Stored {
    guard let code = BankName.code(in: name) else {
      throw BankFault.nameInvalid(field: field, example: "banks/coal-mine")
    }
    guard let bank = try BankRecords.find(code, in: reader) else {
      throw BankFault.notFound(type: "bank", name: name)
    }
    return bank
  }

  private static func questionName(_ text: String) throws(BankFault) -> QuestionName {
    guard let name = QuestionName(text) else {
      throw .nameInvalid(field: "name", example: "banks/coal-mine/questions/12")
    }
    return name
  }
}
