import ArgumentParser
import Contracts
import Quiz

/// Lists sittings that came home.
struct SittingListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "sittings", QuizHelp.sittings,
      examples: [
        Example("anlan quiz sittings --state FAILED", "不合格的", "those failed"),
        Example("anlan quiz sittings --inspection 0118 --all", "一次检查的全部", "all of one inspection"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @OptionGroup var pages: PageOptions
  @Option(help: QuizHelp.inspection.help(.number)) var inspection: String?
  @Option(help: QuizHelp.state.help(.text)) var state: String?
  @Option(help: QuizHelp.post.help(.code)) var post: String?

  func run(in session: Session) async throws -> Outcome {
    var text = FilterText()
    if let inspection {
      text.add("inspection", "=", PackPullCommand.name(inspection, "inspections"))
    }
    if let state { text.add("state", "=", word: state.uppercased()) }
    if let post { text.add("post", "=", post) }
    let answer = try await session.with(.enforcement) { link in
      try await pages.collect(
        { [filter = text.text] token in
          try await link.call(
            EnforcementQuizServiceMethods.listSittings,
            EnforcementListSittingsRequest(
              pageSize: pages.size, pageToken: token, filter: filter))
        }, items: \.sittings, token: \.nextPageToken)
    }
    session.console.list(
      SittingPage.table(answer.sittings), json: answer, token: answer.nextPageToken)
    return .ok
  }
}

/// Shows one sitting that came home.
struct SittingShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", QuizHelp.sittingShow,
      examples: [Example("anlan quiz show 5c2f8a10", "成绩、建议、答卷", "score, proposals, answers")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sittingName.help(.number)) var sitting: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.enforcement) { link in
      try await link.call(
        EnforcementQuizServiceMethods.getSitting,
        EnforcementGetSittingRequest(name: try await SittingLookup.name(sitting, over: link)))
    }
    SittingPage.show(answer.sitting, json: answer, on: session.console)
    return .ok
  }
}

/// Marks answers that a machine cannot.
struct SittingMarkCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "mark", QuizHelp.mark,
      examples: [
        Example("anlan quiz mark 5c2f8a10 --give 21=15.0", "第 21 题给 15 分", "15 marks for no. 21"),
        Example(
          "anlan quiz mark 5c2f8a10 --note 逐题核对，维持", "申诉由另一人复核",
          "another officer reviews an appeal"),
        Example(
          "anlan quiz mark 张三 --give 21=15 --here --officer 甲", "交卷前当场评实操",
          "on site, before closing"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sittingName.help(.number)) var sitting: String
  @Option(help: QuizHelp.give.help(.text)) var give: [String] = []
  @Option(help: QuizHelp.note.help(.text)) var note = ""
  @Flag(help: QuizHelp.here.help) var here = false
  @Option(help: QuizHelp.officer.help(.officer)) var officer: String?

  func run(in session: Session) async throws -> Outcome {
    let marks = try give.map { text in
      let parts = text.split(separator: "=").map(String.init)
      guard parts.count == 2, let place = UInt32(parts[0]), let tenths = Self.tenths(parts[1])
      else { throw Complaint(TripText.badMark.with(text), outcome: .usage) }
      return EnforcementGivenMark(place: place, tenths: tenths, note: note)
    }
    if here { return try await markHere(marks, session) }
    let answer = try await session.with(.enforcement) { link in
      try await link.call(
        EnforcementQuizServiceMethods.markAnswers,
        EnforcementMarkAnswersRequest(
          name: try await SittingLookup.name(sitting, over: link), marks: marks, note: note))
    }
    SittingPage.show(answer.sitting, json: answer, on: session.console)
    return .ok
  }

  /// Marks in the journal of this device, while the sitting is open.
  private func markHere(
    _ marks: [EnforcementGivenMark], _ session: Session
  ) async throws -> Outcome {
    try await QuizDevice.with(session) { desk in
      let row = try SittingChoice.one(sitting, of: await desk.board())
      for mark in marks {
        try await desk.mark(
          row.sittingID, place: Int(mark.place) - 1, tenths: Int(mark.tenths),
          officer: officer ?? "")
        session.console.notice(
          EventWord.officerMarked.with(
            "\(mark.place)", ResultPage.tenths(Int(mark.tenths)), officer ?? ""))
      }
      return .ok
    }
  }

  /// Tenths of `15` or `15.5`.
  static func tenths(_ text: String) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ UInt32($0) }), parts.count <= 2, whole < 100_000 else {
      return nil
    }
    guard parts.count == 2 else { return whole * 10 }
    guard parts[1].utf8.count == 1, let tenth = UInt32(parts[1]) else { return nil }
    return whole * 10 + tenth
  }
}

/// Objects to a result.
struct SittingAppealCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "appeal", QuizHelp.appeal,
      examples: [
        Example(
          "anlan quiz appeal 5c2f8a10 --reason 第7题条文已修改", "五个工作日内", "within five working days")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sittingName.help(.number)) var sitting: String
  @Option(help: QuizHelp.reason.help(.reason)) var reason: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.enforcement) { link in
      try await link.call(
        EnforcementQuizServiceMethods.appeal,
        EnforcementAppealRequest(
          name: try await SittingLookup.name(sitting, over: link), reason: reason))
    }
    SittingPage.show(answer.sitting, json: answer, on: session.console)
    return .ok
  }
}

/// Decides one proposed consequence.
struct SittingDecideCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "decide", QuizHelp.decide,
      examples: [
        Example("anlan quiz decide 5c2f8a10 1 --accept", "采纳第 1 条建议", "accept proposal 1"),
        Example(
          "anlan quiz decide 5c2f8a10 2 --decline --reason 已在培训", "不采纳并说明理由",
          "decline with a reason"),
        Example(
          "anlan quiz decide 张三 1 --accept --here --officer 甲", "现场决定，随记录上报",
          "on site, sent home with the record"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sittingName.help(.number)) var sitting: String
  @Argument(help: QuizHelp.proposal.help(.number)) var proposal: Int
  @Flag(help: QuizHelp.accept.help) var accept = false
  @Flag(help: QuizHelp.decline.help) var decline = false
  @Option(help: QuizHelp.reason.help(.reason)) var reason = ""
  @Flag(help: QuizHelp.hereDecide.help) var here = false
  @Option(help: QuizHelp.officer.help(.officer)) var officer: String?

  func run(in session: Session) async throws -> Outcome {
    guard accept != decline, accept || !reason.isEmpty else {
      throw Complaint(TripText.decideHow.text, outcome: .usage)
    }
    if here { return try await decideHere(session) }
    let answer = try await session.with(.enforcement) { link in
      let name = try await SittingLookup.name(sitting, over: link)
      return try await link.call(
        EnforcementQuizServiceMethods.decideProposal,
        EnforcementDecideProposalRequest(
          name: "\(name)/proposals/\(proposal)", accept: accept, reason: reason))
    }
    SittingPage.show(answer.sitting, json: answer, on: session.console)
    return .ok
  }

  /// Decides in the journal of this device, while the record has not been sent.
  private func decideHere(_ session: Session) async throws -> Outcome {
    guard let officer else { throw Complaint(TripText.decideHere.text, outcome: .usage) }
    return try await QuizDevice.with(session) { desk in
      let row = try SittingChoice.one(sitting, of: await desk.board())
      let proposals = try await desk.result(of: row.sittingID).proposals
      guard proposals.indices.contains(proposal - 1) else {
        throw TripRefusal.notProposed("\(proposal)")
      }
      let measure = proposals[proposal - 1].measure
      try await desk.decide(
        row.sittingID,
        SiteDecision(
          measure: measure, isAccepted: accept, officer: officer, reason: reason))
      session.console.notice(
        (accept ? EventWord.accepted : .declined).with(
          officer, QuizNames.measure(measure), reason))
      session.console.suggest(
        "anlan quiz sign \(row.sittingID.prefix(8)) --officer …=… --officer …=…")
      return .ok
    }
  }
}

/// Puts two officers' names under a result on site.
struct SittingSignCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "sign", QuizHelp.sign,
      examples: [
        Example(
          "anlan quiz sign 张三 --officer 甲=04-001 --officer 乙=04-002", "写入记录，随记录上报",
          "into the record, sent home with it")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sitting.help(.name)) var sitting: String?
  @Option(help: QuizHelp.signer.help(.officer)) var officer: [String]

  func run(in session: Session) async throws -> Outcome {
    let signatures = try officer.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw Complaint(TripText.signHow.text, outcome: .usage) }
      return OfficerSignature(officer: parts[0], certificateNo: parts[1])
    }
    return try await QuizDevice.with(session) { desk in
      let row = try SittingChoice.one(sitting, of: await desk.board())
      try await desk.sign(row.sittingID, signatures)
      session.console.notice(
        TripText.signed.with(row.name, SignatureText.words(signatures)))
      session.console.suggest("anlan quiz sync")
      return .ok
    }
  }
}

/// Chooses between copies of one sitting.
struct SittingResolveCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "resolve", QuizHelp.resolve,
      examples: [
        Example(
          "anlan quiz resolve 5c2f8a10 --sha 9f86d081 --reason 原件为准", "以一份为准，两份都保留",
          "one counts, both are kept")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sittingName.help(.number)) var sitting: String
  @Option(help: QuizHelp.sha.help(.hash)) var sha: String
  @Option(help: QuizHelp.reason.help(.reason)) var reason: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.with(.enforcement) { link in
      let name = try await SittingLookup.name(sitting, over: link)
      let known = try await link.call(
        EnforcementQuizServiceMethods.getSitting, EnforcementGetSittingRequest(name: name))
      let copies = (known.sitting?.copies ?? []).filter { Digests.hex($0).hasPrefix(sha) }
      guard copies.count == 1 else {
        throw Complaint(TripText.noSuchCopy.with(sha), outcome: .usage)
      }
      return try await link.call(
        EnforcementQuizServiceMethods.resolveConflict,
        EnforcementResolveConflictRequest(name: name, sha256: copies[0], reason: reason))
    }
    SittingPage.show(answer.sitting, json: answer, on: session.console)
    return .ok
  }
}

/// Voids a question, or puts its key right: a preview first, then with its mark.
struct QuestionVoidCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "void", QuizHelp.void,
      examples: [
        Example(
          "anlan quiz void banks/coal/questions/Q7 --rule drop --reason 条文已修改", "先看影响，不改动",
          "see who crosses the mark; changes nothing"),
        Example(
          "anlan quiz void banks/coal/questions/Q7 --rule drop --reason 错题 --confirm Q7",
          "执行，两个分数都保留", "do it; both scores are kept"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.question.help(.name)) var question: String
  @Option(help: QuizHelp.rule.help(.which)) var rule: String
  @Option(help: QuizHelp.revision.help(.number)) var revision: UInt32 = 0
  @Option(help: QuizHelp.reason.help(.reason)) var reason: String
  @Option(help: QuizHelp.confirm.help(.name)) var confirm: String?

  func run(in session: Session) async throws -> Outcome {
    let rescore = EnforcementRescore(
      question: question, revision: revision, rule: rule, reason: reason)
    return try await session.with(.enforcement) { link in
      let preview = try await link.call(
        EnforcementQuizServiceMethods.previewRescore,
        EnforcementPreviewRescoreRequest(rescore: rescore))
      show(preview, on: session.console)
      let last = question.split(separator: "/").last.map(String.init) ?? question
      guard let confirm else {
        session.console.suggest("… --confirm \(last)")
        return .ok
      }
      guard confirm == last else {
        throw Complaint(TripText.confirmName.with(last), outcome: .usage)
      }
      let done = try await link.call(
        EnforcementQuizServiceMethods.applyRescore,
        EnforcementApplyRescoreRequest(rescore: rescore, etag: preview.etag))
      session.console.notice(TripText.rescored.with(done.rescore, "\(done.scores)"))
      return .ok
    }
  }

  private func show(_ preview: EnforcementPreviewRescoreResponse, on console: Console) {
    if case .json = console.form { return console.json(preview.jsonValue) }
    console.line(
      TripText.rescorePreview.with(
        "\(preview.sittings)", "\(preview.toPassed.count)", "\(preview.toFailed.count)",
        "\(preview.changed)"))
    for name in preview.toPassed { console.line("  ↑ " + name) }
    for name in preview.toFailed { console.line("  ↓ " + name) }
  }
}
