internal import Contracts
internal import EnforcementRules
internal import Feed
internal import Questions
internal import Store
internal import Vocabulary

/// Takes the rows of one file into the draft version of a bank, inside one transaction.
struct BankImport {
  /// Thrown at the end of a dry run: everything was judged as it would be, nothing stays.
  struct Rehearsed: Error {
    let results: [EnforcementQuestionRowResult]
    let summary: EnforcementImportQuestionsSummary
  }

  let options: EnforcementImportQuestionsOptions
  let context: EnforcementContext
  let author: String
  let department: String
  let now: UTCMicroseconds

  private(set) var results: [EnforcementQuestionRowResult] = []
  private(set) var summary = EnforcementImportQuestionsSummary()

  init(
    _ options: EnforcementImportQuestionsOptions, in context: EnforcementContext,
    by principal: Principal, at now: UTCMicroseconds
  ) {
    self.options = options
    self.context = context
    author = principal.account
    department = principal.department.text
    self.now = now
    summary.dryRun = options.dryRun
  }

  /// Judges and stores all rows.
  ///
  /// - Throws: `BankFault`; `Rehearsed` after a dry run; `StoreError`.
  mutating func run(
    _ rows: [EnforcementImportQuestionRow], in transaction: Transaction
  ) throws {
    let bank = try bank(in: transaction)
    guard let version = try BankRecords.draft(of: bank, at: now, in: transaction) else {
      throw BankFault.versionInReview(options.bank)
    }
    summary.version = VersionName(bank: bank.code, number: version).text
    for row in rows { try take(row, into: bank, version: version, in: transaction) }
    summary.rows = UInt64(rows.count)
    if options.dryRun { throw Rehearsed(results: results, summary: summary) }
    try note(of: bank, in: transaction)
  }

  /// Puts the import into the history of the bank, the feed and thereby the ledger.
  ///
  /// The same file again, without a change, is no new fact.
  private func note(of bank: BankRecords.Stored, in transaction: Transaction) throws {
    let hasChanged = summary.added + summary.revised + summary.contradictions > 0
    let isKnown = try ImportRecords.holds(
      options.fileSha256, ofBank: bank.number, in: transaction)
    guard hasChanged || !isKnown else { return }
    let done = EnforcementBankImport(
      bank: BankName.text(of: bank.code), version: summary.version, fileName: options.fileName,
      fileSha256: options.fileSha256, format: options.format, rows: summary.rows,
      added: summary.added, revised: summary.revised, unchanged: summary.unchanged,
      rejected: summary.rejected, contradictions: summary.contradictions, account: author,
      time: ProtoTimestamp(microseconds: now.value))
    let number = try ImportRecords.insert(done, bank: bank.number, at: now, in: transaction)
    _ = try context.log.append(
      EventDraft(
        eventID: NamedUUID.text(of: "anlan.enforcement.import\u{1F}\(number)\u{1F}\(now.value)"),
        source: EnforcementService.name, type: "anlan.enforcement.BANK_IMPORTED",
        subject: done.bank, occurredAt: now, recordedAt: now,
        recipients: EnforcementService.serviceRecipients,
        payloadType: EnforcementBankImport.protoName, payload: done.encoded()),
      in: transaction)
  }

  private func bank(in transaction: Transaction) throws -> BankRecords.Stored {
    if let bank = try BankRecords.find(options.bank, in: transaction) {
      guard bank.department == department else { throw BankFault.otherDepartment(options.bank) }
      return bank
    }
    guard !options.title.isEmpty, !options.sector.isEmpty else {
      throw BankFault.bankIsNew(options.bank)
    }
    return try BankRecords.insert(
      code: options.bank, title: options.title, sector: options.sector, department: department,
      at: now, in: transaction)
  }

  private mutating func take(
    _ row: EnforcementImportQuestionRow, into bank: BankRecords.Stored, version: Int,
    in transaction: Transaction
  ) throws {
    var verdicts = row.verdicts
    var result = EnforcementQuestionRowResult(
      sheet: row.sheet, row: row.row, outcome: .rejected)
    if let content = row.content, let draft = QuestionDraft(content) {
      for verdict in QuestionCheck.verdicts(of: draft)
      where !verdicts.contains(where: { $0.code == verdict.code.rawValue }) {
        verdicts.append(
          EnforcementQuestionVerdict(code: verdict.code.rawValue, detail: verdict.detail))
      }
      if !verdicts.contains(where: { $0.code.hasPrefix("E-") }) {
        let origin = "\(options.fileName)\u{1F}\(row.sheet)\u{1F}\(row.row)"
        let stored = try store(
          content, draft, origin: origin, into: bank, noting: &verdicts, in: transaction)
        if stored.known.state != .retired {
          try BankRecords.put(
            question: stored.known.question, revision: stored.known.revision, into: version,
            of: bank, in: transaction)
        }
        result.outcome = stored.outcome
        result.question = stored.known.name
      }
    } else if row.content != nil {
      verdicts.append(EnforcementQuestionVerdict(code: VerdictCode.kindUnknown.rawValue))
    }
    result.verdicts = verdicts
    count(result)
    results.append(result)
  }

  /// Adds, revises or recognises one question.
  private mutating func store(
    _ content: EnforcementQuestionContent, _ draft: QuestionDraft, origin: String,
    into bank: BankRecords.Stored, noting verdicts: inout [EnforcementQuestionVerdict],
    in transaction: Transaction
  ) throws -> (known: QuestionRecords.Known, outcome: EnforcementQuestionRowOutcome) {
    let identity = QuestionIdentity(draft)
    if let retired = try retired(identity, in: bank, in: transaction) {
      verdicts.append(
        EnforcementQuestionVerdict(code: VerdictCode.retired.rawValue, detail: retired.name))
      return (retired, .unchanged)
    }
    let same = try QuestionRecords.same(as: identity, in: transaction)
    let earlier = try QuestionRecords.from(origin: origin, bank: bank.number, in: transaction)
    var contradicted: [QuestionRecords.Known] = []
    for other in same where other.question != earlier?.question {
      guard let otherDraft = QuestionDraft(other.content) else { continue }
      if identity.contradicts(QuestionIdentity(otherDraft)) {
        contradicted.append(other)
      } else if other.bank == bank.number {
        // Two rows that say the same with other remarks would replace one another for ever: what a
        // question had before comes back only from its own row.
        if try QuestionRecords.had(draft.contentHash, question: other.question, in: transaction) {
          return (other, .unchanged)
        }
        return try settle(other, content, draft, origin: origin, in: transaction)
      } else {
        verdicts.append(
          EnforcementQuestionVerdict(code: VerdictCode.duplicate.rawValue, detail: other.name))
      }
    }
    let stored: (known: QuestionRecords.Known, outcome: EnforcementQuestionRowOutcome)
    if let earlier, same.contains(where: { $0.question == earlier.question }) {
      stored = try settle(earlier, content, draft, origin: origin, in: transaction)
    } else {
      stored = (
        try QuestionRecords.insert(
          content, draft: draft, origin: origin, into: bank, by: author, at: now, in: transaction),
        .added
      )
    }
    let before = stored.outcome == .added ? nil : earlier.flatMap { QuestionDraft($0.content) }
    for other in contradicted {
      let isNew = try settleContradiction(
        of: stored.known, with: other, before: before.map(QuestionIdentity.init), in: transaction)
      guard isNew || stored.known.isHeldBack || other.isHeldBack else { continue }
      verdicts.append(
        EnforcementQuestionVerdict(code: VerdictCode.contradiction.rawValue, detail: other.name))
    }
    return stored
  }

  /// Takes two questions that contradict one another out of draws, if this import brings it about;
  /// answers whether it does.
  ///
  /// Two that stood against one another before have been judged, or wait for it: the same file once
  /// more does not undo what somebody decided.
  private mutating func settleContradiction(
    of known: QuestionRecords.Known, with other: QuestionRecords.Known,
    before: QuestionIdentity?, in transaction: Transaction
  ) throws -> Bool {
    let otherDraft = QuestionDraft(other.content)
    let stood = before.map { before in
      otherDraft.map { before.contradicts(QuestionIdentity($0)) } ?? false
    }
    guard stood != true else { return false }
    summary.contradictions += 1
    try flag(other, because: known.name, in: transaction)
    try flag(known, because: other.name, in: transaction)
    return true
  }

  /// The retired question that says the same with the same key, unless one in use does as well.
  ///
  /// Somebody decided that this text is out: an old file does not bring it back, and does not
  /// contradict what took its place. In another bank it is as retired, if what took its place is
  /// in use anywhere: a text that was judged wrong is not news because it comes by another door.
  private func retired(
    _ identity: QuestionIdentity, in bank: BankRecords.Stored, in transaction: Transaction
  ) throws -> QuestionRecords.Known? {
    func agrees(_ known: QuestionRecords.Known) -> Bool {
      guard let draft = QuestionDraft(known.content) else { return false }
      return !identity.contradicts(QuestionIdentity(draft))
    }
    let used = try QuestionRecords.same(as: identity, in: transaction)
    guard !used.contains(where: { $0.bank == bank.number && agrees($0) }) else { return nil }
    let isReplaced = !used.isEmpty && !used.contains(where: agrees)
    return try QuestionRecords.retired(as: identity, in: transaction)
      .first { agrees($0) && (isReplaced || $0.bank == bank.number) }
  }

  /// The question is known: a revision if its content changed.
  private func settle(
    _ known: QuestionRecords.Known, _ content: EnforcementQuestionContent, _ draft: QuestionDraft,
    origin: String, in transaction: Transaction
  ) throws -> (known: QuestionRecords.Known, outcome: EnforcementQuestionRowOutcome) {
    guard known.sha256 != draft.contentHash else { return (known, .unchanged) }
    let revised = try QuestionRecords.revise(
      known, content, draft: draft, origin: origin, by: author, at: now, in: transaction)
    return (revised, .revised)
  }

  /// Out of draws until a person decides which key is right.
  private func flag(
    _ question: QuestionRecords.Known, because other: String, in transaction: Transaction
  ) throws {
    try QuestionRecords.set(
      .flagged, flags: "\(VerdictCode.contradiction.rawValue) \(other)", of: question.question,
      at: now, in: transaction)
  }

  private mutating func count(_ result: EnforcementQuestionRowResult) {
    switch result.outcome {
    case .added: summary.added += 1
    case .revised: summary.revised += 1
    case .unchanged: summary.unchanged += 1
    default: summary.rejected += 1
    }
    if result.outcome != .rejected, !result.verdicts.isEmpty { summary.withWarnings += 1 }
  }
}
