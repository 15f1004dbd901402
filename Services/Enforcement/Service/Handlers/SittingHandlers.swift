internal import Access
internal import Contracts
internal import Crypto
internal import EnforcementRules
internal import Feed
internal import Listing
internal import Questions
internal import Quiz
internal import Store
internal import Vocabulary
internal import Wire

/// Sittings: taken home, looked at, marked, objected to, decided about.
struct SittingHandlers: Sendable {
  let context: EnforcementContext

  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50
  /// Bytes of one sitting. [D]
  static let bodyBytesMax = 16 << 20
  /// Working days to object.
  ///
  /// Source: handbook 7.6.
  static let appealDays = WorkingDays(5)

  func register(on endpoints: inout Endpoints) {
    endpoints.clientStream(EnforcementQuizServiceMethods.syncSitting) { try await sync($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.listSittings) { try await list($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.getSitting) { try await get($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.getReceipt) { try await receipt($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.resolveConflict) { try await resolve($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.markAnswers) { try await mark($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.appeal) { try await appeal($0, by: $1) }
    endpoints.unary(EnforcementQuizServiceMethods.decideProposal) { try await decide($0, by: $1) }
  }

  private func sync(
    _ requests: RequestStream<EnforcementSyncSittingRequest>, by caller: Caller
  ) async throws -> EnforcementSyncSittingResponse {
    var body: [UInt8] = []
    var sha256: [UInt8] = []
    var stream = requests.makeAsyncIterator()
    while let piece = try await stream.next() {
      if sha256.isEmpty { sha256 = piece.sha256 }
      body += piece.chunk
      guard body.count <= Self.bodyBytesMax else {
        throw QuizFault.sittingUnreadable("more than \(Self.bodyBytesMax) bytes")
      }
    }
    guard Array(SHA256.hash(data: body)) == sha256 else { throw QuizFault.hashDiffers }
    let intake = SittingIntake(context: context, now: context.clock.now)
    let principal = caller.principal
    let outcome = try await context.store.write { [body] transaction in
      try intake.take(body, by: principal, in: transaction)
    }
    switch outcome {
    case .conflict(let fault): throw fault
    case .taken(let receipt, let sitting, let before):
      return EnforcementSyncSittingResponse(
        receipt: receipt, sitting: sitting, repeatedCall: before)
    }
  }

  private func list(
    _ request: EnforcementListSittingsRequest, by caller: Caller
  ) async throws -> EnforcementListSittingsResponse {
    let filter = try ListFilter(request.filter, fields: SittingRecords.fields)
    let department = InspectionHandlers.visible(to: caller)
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.filter, department ?? ""])
    let rows = try await context.store.read {
      try SittingRecords.list(filter, department: department, page: page, in: $0)
    }
    return EnforcementListSittingsResponse(
      sittings: rows.map(\.sitting),
      nextPageToken: page.nextToken(
        after: rows.last.map { [String($0.number)] }, count: rows.count))
  }

  private func get(
    _ request: EnforcementGetSittingRequest, by caller: Caller
  ) async throws -> EnforcementGetSittingResponse {
    let department = InspectionHandlers.visible(to: caller)
    let keeper = ScoreKeeper(context: context, now: context.clock.now)
    return try await context.store.read { reader in
      let stored = try Self.stored(request.name, visibleTo: department, in: reader)
      var sitting = stored.sitting
      sitting.answers = try keeper.answers(of: stored, in: reader)
      return EnforcementGetSittingResponse(sitting: sitting)
    }
  }

  private func receipt(
    _ request: EnforcementGetReceiptRequest, by caller: Caller
  ) async throws -> EnforcementGetReceiptResponse {
    let department = InspectionHandlers.visible(to: caller)
    return try await context.store.read { reader in
      let stored = try Self.stored(request.name, visibleTo: department, in: reader)
      guard
        let receipt = try SittingRecords.copies(of: stored.number, in: reader)
          .compactMap(\.receipt).first
      else { throw QuizFault.notFound(type: "receipt", name: request.name) }
      return EnforcementGetReceiptResponse(receipt: receipt)
    }
  }

  private func resolve(
    _ request: EnforcementResolveConflictRequest, by caller: Caller
  ) async throws -> EnforcementResolveConflictResponse {
    guard !request.reason.isEmpty else { throw QuizFault.fieldRequired("reason") }
    return EnforcementResolveConflictResponse(
      sitting: try await change(request.name, by: caller, because: "resolve") {
        stored, transaction in
        guard stored.sitting.state == .conflict,
          try SittingRecords.copies(of: stored.number, in: transaction)
            .contains(where: { $0.sha256 == request.sha256 })
        else {
          throw QuizFault.illegal(state: stored.sitting.state.wireName, act: "RESOLVE")
        }
        var sitting = stored.sitting
        sitting.sha256 = request.sha256
        sitting.state = .submitted
        return sitting
      })
  }

  private func mark(
    _ request: EnforcementMarkAnswersRequest, by caller: Caller
  ) async throws -> EnforcementMarkAnswersResponse {
    let account = caller.principal.account
    let now = context.clock.now
    let keeper = ScoreKeeper(context: context, now: now)
    return EnforcementMarkAnswersResponse(
      sitting: try await change(request.name, by: caller, because: "mark") { stored, transaction in
        guard [.submitted, .passed, .failed, .appealed].contains(stored.sitting.state) else {
          throw QuizFault.illegal(state: stored.sitting.state.wireName, act: "MARK")
        }
        let earlier = try SittingRecords.marks(of: stored.number, in: transaction)
        // Another officer looks again: neither one who marked nor one who brought it home.
        let copies = try SittingRecords.copies(of: stored.number, in: transaction)
        if stored.sitting.state == .appealed,
          earlier.accounts.contains(account) || copies.contains(where: { $0.account == account })
        {
          throw QuizFault.sameOfficer
        }
        var sitting = stored.sitting
        if sitting.state == .appealed {
          guard !request.note.isEmpty else { throw QuizFault.fieldRequired("note") }
          sitting.flags.append("REVIEWED \(account) \(request.note)")
        } else if request.marks.isEmpty {
          throw QuizFault.fieldRequired("marks")
        }
        let ground = try keeper.ground(of: stored, in: transaction)
        for given in request.marks {
          let place = Int(given.place) - 1
          guard ground.scoringCase.questions.indices.contains(place),
            let key = ground.keys[ground.scoringCase.questions[place]],
            case .rubric = key.answer, let most = ground.rules.marksTenths[key.kind],
            Int(given.tenths) <= most
          else {
            throw QuizFault.marksInvalid(
              place: Int(given.place), most: ground.rules.marksTenths.values.max() ?? 0)
          }
          try SittingRecords.mark(
            stored.number, place: place, tenths: Int(given.tenths), by: account,
            note: given.note, at: now, in: transaction)
        }
        return sitting
      })
  }

  private func appeal(
    _ request: EnforcementAppealRequest, by caller: Caller
  ) async throws -> EnforcementAppealResponse {
    guard !request.reason.isEmpty else { throw QuizFault.fieldRequired("reason") }
    let now = context.clock.now
    return EnforcementAppealResponse(
      sitting: try await change(
        request.name, by: caller, because: "appeal", isScored: false
      ) { stored, _ in
        guard [.passed, .failed].contains(stored.sitting.state) else {
          throw QuizFault.illegal(state: stored.sitting.state.wireName, act: "APPEAL")
        }
        let home = UTCMicroseconds(stored.sitting.syncTime?.microseconds ?? now.value).legalDay
        guard now.legalDay <= WorkingCalendar().deadline(Self.appealDays, after: home) else {
          throw QuizFault.tooLate("5 working days")
        }
        var sitting = stored.sitting
        sitting.state = .appealed
        sitting.flags.append("APPEAL \(request.reason)")
        return sitting
      })
  }

  private func decide(
    _ request: EnforcementDecideProposalRequest, by caller: Caller
  ) async throws -> EnforcementDecideProposalResponse {
    guard request.accept || !request.reason.isEmpty else {
      throw QuizFault.fieldRequired("reason")
    }
    let parts = request.name.split(separator: "/").map(String.init)
    guard parts.count == 4, parts[2] == "proposals" else {
      throw QuizFault.nameInvalid(field: "name", example: "sittings/<id>/proposals/1")
    }
    let account = caller.principal.account
    return EnforcementDecideProposalResponse(
      sitting: try await change(
        "\(parts[0])/\(parts[1])", by: caller, because: "decide", isScored: false
      ) { stored, _ in
        var sitting = stored.sitting
        guard
          let index = sitting.proposals.firstIndex(where: { $0.name == request.name })
        else { throw QuizFault.notFound(type: "proposal", name: request.name) }
        guard sitting.proposals[index].decision == "open" else {
          throw QuizFault.illegal(state: sitting.proposals[index].decision, act: "DECIDE")
        }
        sitting.proposals[index].decision = request.accept ? "accepted" : "declined"
        sitting.proposals[index].account = account
        sitting.proposals[index].reason = request.reason
        return sitting
      })
  }

  /// Changes a sitting of the caller's department, scores it anew where asked, and announces it.
  private func change(
    _ name: String, by caller: Caller, because cause: String, isScored: Bool = true,
    _ body:
      @escaping @Sendable (SittingRecords.Stored, Transaction) throws -> EnforcementSitting
  ) async throws -> EnforcementSitting {
    let now = context.clock.now
    let principal = caller.principal
    return try await context.store.write { [context] transaction in
      let stored = try Self.stored(
        name, visibleTo: principal.department.text, in: transaction)
      var sitting = try body(stored, transaction)
      try SittingRecords.update(sitting, number: stored.number, at: now, in: transaction)
      if isScored, let changed = try SittingRecords.find(number: stored.number, in: transaction) {
        sitting = try ScoreKeeper(context: context, now: now).score(
          changed, because: cause, by: principal.account, in: transaction)
      }
      if let inspection = InspectionName.number(in: sitting.inspection) {
        try EnterpriseQuiz(now: now).renew(inspection, in: transaction)
      }
      try SittingIntake(context: context, now: now).announce(sitting, in: transaction)
      return sitting
    }
  }

  static func stored(
    _ name: String, visibleTo department: String?, in reader: Reader
  ) throws -> SittingRecords.Stored {
    let prefix = "sittings/"
    guard name.hasPrefix(prefix), name.count > prefix.count else {
      throw QuizFault.nameInvalid(field: "name", example: "sittings/<id>")
    }
    guard let stored = try SittingRecords.find(String(name.dropFirst(prefix.count)), in: reader),
      department.map({ $0 == stored.department }) ?? true
    else { throw QuizFault.notFound(type: "sitting", name: name) }
    return stored
  }
}
