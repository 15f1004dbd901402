internal import Access
internal import Contracts
internal import InvestigationRules
internal import Listing
internal import Store
internal import Vocabulary
internal import Wire

/// Warning talks (警示约谈) and the reports that follow them.
struct TalkHandlers: Sendable {
  let context: InvestigationContext

  /// Days until the rectification report of a talk is due when nobody says.
  ///
  /// Source: handbook 6.8, [D].
  static let talkReportDue = CalendarDays(30)
  /// Rows of a page when the caller does not say.
  ///
  /// Source: [D].
  static let pageRows = 50

  static var access: AccessTable {
    var table = AccessTable()
    let actors = AccessRule.roles(.coordinator, .departmentHead, .teamLeader)
    let readers = AccessRule.rolesAndServices(
      .coordinator, .departmentHead, .teamLeader, .investigator, .auditor)
    table.allow(InvestigationMeasureServiceMethods.recordTalk, actors)
    table.allow(InvestigationMeasureServiceMethods.answerTalk, actors)
    table.allow(InvestigationMeasureServiceMethods.getTalk, readers)
    table.allow(InvestigationMeasureServiceMethods.listTalks, readers)
    return table
  }

  func register(on endpoints: inout Endpoints) {
    endpoints.unary(InvestigationMeasureServiceMethods.recordTalk) { try await talk($0, by: $1) }
    endpoints.unary(InvestigationMeasureServiceMethods.answerTalk) {
      try await answer($0, by: $1)
    }
    endpoints.unary(InvestigationMeasureServiceMethods.getTalk) { request, _ in
      try await get(request)
    }
    endpoints.unary(InvestigationMeasureServiceMethods.listTalks) { request, _ in
      try await talks(request)
    }
  }

  private func talk(
    _ request: InvestigationRecordTalkRequest, by caller: Caller
  ) async throws -> InvestigationRecordTalkResponse {
    var talk = request.talk ?? InvestigationTalk()
    try FollowUpFields.check([
      ("request_id", request.requestID), ("talk.case", talk.case), ("talk.party", talk.party),
      ("talk.reason", talk.reason), ("talk.talker", talk.talker), ("talk.minutes", talk.minutes),
    ])
    let day = try FollowUpFields.day("talk.day", talk.day)
    talk.report = ""
    talk.reportDay = ""
    talk.reportLate = false
    if talk.reportDueDay.isEmpty {
      talk.reportDueDay = day.adding(Self.talkReportDue).description
    } else if try FollowUpFields.day("talk.report_due_day", talk.reportDueDay) < day {
      throw Status.invalid(
        field: "talk.report_due_day", reason: "DUE_DAY_INVALID",
        description: "the day of the talk or a later one [6.8]")
    }
    let digest = context.digests.digest(of: (request.talk ?? InvestigationTalk()).encoded())
    let now = context.clock.now
    return try await context.store.write { [context, talk] transaction in
      var talk = talk
      if let earlier = try TalkRecords.recorded(by: request.requestID, in: transaction) {
        guard earlier.digest == digest else {
          throw FollowUpFault.requestIDConflict(request.requestID)
        }
        return InvestigationRecordTalkResponse(talk: earlier.talk)
      }
      _ = try CaseGate.require(
        case: talk.case, act: .followStatus, of: caller.principal, in: transaction)
      let number = try TalkRecords.nextNumber(in: transaction)
      talk.name = "talks/\(number)"
      talk.account = caller.principal.account
      try TalkRecords.insert(
        talk, number: number, requestID: request.requestID, requestDigest: digest, at: now,
        in: transaction)
      try context.announce(
        "RECORD_TALK", on: talk.name, step: 1, content: talk.encoded(), by: caller.principal,
        at: now, in: transaction)
      return InvestigationRecordTalkResponse(talk: talk)
    }
  }

  private func talks(
    _ request: InvestigationListTalksRequest
  ) async throws -> InvestigationListTalksResponse {
    let page = try PageRequest(
      size: request.pageSize, token: request.pageToken, defaultRows: Self.pageRows,
      question: [request.case])
    let today = context.clock.now.legalDay
    let rows = try await context.store.read {
      try TalkRecords.list(caseName: request.case, page: page, in: $0)
    }
    return InvestigationListTalksResponse(
      talks: rows.map { $0.talk.view(on: today) },
      nextPageToken: page.nextToken(after: rows.last.map { [String($0.number)] }, count: rows.count)
    )
  }

  private func get(
    _ request: InvestigationGetTalkRequest
  ) async throws -> InvestigationGetTalkResponse {
    let number = try Self.number(in: request.name)
    let talk = try await context.store.read { try TalkRecords.find(number, in: $0) }
    guard let talk else { throw FollowUpFault.notFound("talk") }
    return InvestigationGetTalkResponse(talk: talk.view(on: context.clock.now.legalDay))
  }

  private func answer(
    _ request: InvestigationAnswerTalkRequest, by caller: Caller
  ) async throws -> InvestigationAnswerTalkResponse {
    let number = try Self.number(in: request.name)
    try FollowUpFields.check([("report", request.report)])
    let now = context.clock.now
    let day =
      request.day.isEmpty ? now.legalDay : try FollowUpFields.day("day", request.day)
    return try await context.store.write { [context] transaction in
      guard var talk = try TalkRecords.find(number, in: transaction) else {
        throw FollowUpFault.notFound("talk")
      }
      _ = try CaseGate.require(
        case: talk.case, act: .followStatus, of: caller.principal, in: transaction)
      guard talk.report.isEmpty else {
        guard talk.report == request.report, request.day.isEmpty || talk.reportDay == "\(day)"
        else { throw FollowUpFault.talkAnswered(talk.report) }
        return InvestigationAnswerTalkResponse(talk: talk.view(on: now.legalDay))
      }
      guard day <= now.legalDay, day.description >= talk.day else {
        throw Status.invalid(
          field: "day", reason: "DUE_DAY_INVALID",
          description: "from the day of the talk to today [6.8]")
      }
      talk.report = request.report
      talk.reportDay = day.description
      try TalkRecords.update(talk, number: number, in: transaction)
      try context.announce(
        "ANSWER_TALK", on: talk.name, step: 2, content: talk.encoded(), by: caller.principal,
        at: now, in: transaction)
      return InvestigationAnswerTalkResponse(talk: talk.view(on: now.legalDay))
    }
  }

  private static func number(in name: String) throws(FollowUpFault) -> Int {
    let prefix = "talks/"
    guard name.hasPrefix(prefix), let number = Int(name.dropFirst(prefix.count)), number > 0,
      "\(prefix)\(number)" == name
    else { throw .nameInvalid("talks/2") }
    return number
  }
}

extension InvestigationTalk {
  /// As it looks on a day: whether its report is late, or came late.
  func view(on today: LegalDay) -> InvestigationTalk {
    var view = self
    let reported = reportDay.isEmpty ? today.description : reportDay
    view.reportLate = !reportDueDay.isEmpty && reported > reportDueDay
    return view
  }
}
