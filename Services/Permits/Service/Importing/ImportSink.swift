internal import Contracts
internal import Crypto
internal import Feed
internal import PermitsRules
internal import Store
internal import Vocabulary
internal import Wire

/// The writing half of an import: judged rows → one transaction a batch → verdicts.
struct ImportSink: Sendable {
  let context: PermitContext
  let options: PermitsImportOptions
  let publisher: Principal

  /// Rows of one transaction.
  ///
  /// A dry run takes more, so that later rows see what earlier ones would have done.
  var rowsPerTransaction: Int {
    options.dryRun ? Self.dryRunRows : PublishHandlers.itemsPerTransaction
  }

  /// Rows of a dry run that are judged together.
  ///
  /// Source: [D].
  private static let dryRunRows = 2048

  /// Judged rows on their way to the writer.
  struct Prepared: Sendable {
    /// Verdicts as the form alone gives them.
    var rows: [PermitsImportRow] = []
    /// Which of the rows the publications are of.
    var places: [Int] = []
    /// What may be published.
    var publications: [Publication] = []
  }

  /// Everything about some rows that needs no transaction.
  func prepare(_ judgements: [DisclosureJudgement], noting tally: inout ImportTally) -> Prepared {
    var prepared = Prepared()
    prepared.rows.reserveCapacity(judgements.count)
    for judgement in judgements {
      var judgement = judgement
      let digest = SHA256.hash(data: judgement.key)
      let isFirst = tally.seen.insert(Array(digest)).inserted
      prepared.rows.append(PermitsImportRow(judgement, isDuplicate: !isFirst))
      guard isFirst, judgement.review.facts != nil else { continue }
      judgement.assign(eventID: NamedUUID.text(ofDigest: digest))
      prepared.places.append(prepared.rows.count - 1)
      prepared.publications.append(publication(of: judgement))
    }
    return prepared
  }

  /// Answers with a verdict for every row.
  func answer(
    _ prepared: Prepared, _ outcomes: [PermitContext.Outcome], into tally: inout ImportTally,
    through writer: ResponseWriter<PermitsImportDisclosuresResponse>
  ) async throws {
    var rows = prepared.rows
    for (place, outcome) in zip(prepared.places, outcomes) {
      rows[place].settle(outcome)
    }
    tally.count(rows)
    try await writer.send(PermitsImportDisclosuresResponse(rows: rows, rowsRead: tally.rows))
  }

  private func publication(of judgement: DisclosureJudgement) -> Publication {
    Publication(
      PermitsLicenceEvent(judgement.draft), review: judgement.review, by: publisher,
      digests: context.digests)
  }

  /// Publishes in one transaction, or tells what publishing would do.
  func publish(_ batch: [Publication]) async throws -> [PermitContext.Outcome] {
    guard options.dryRun else { return try await context.publishBatch(batch) }
    let now = context.clock.now
    do {
      return try await context.store.write { [publisher = context.publisher] transaction in
        let outcomes = try batch.map { publication in
          PermitContext.Outcome(
            eventID: publication.event.eventID,
            result: try publisher.outcome(of: publication, at: now, in: transaction))
        }
        throw DryRun(outcomes: outcomes)
      }
    } catch let dryRun as DryRun {
      return dryRun.outcomes
    }
  }

  /// Ends the transaction of a dry run, so that nothing of it stays.
  private struct DryRun: Error {
    let outcomes: [PermitContext.Outcome]
  }
}

/// An import in numbers, and what it has seen.
struct ImportTally {
  let isDryRun: Bool
  /// Digests of the rows seen in this file.
  var seen: Set<[UInt8]> = []
  var encoding = ""
  var fileDigest: [UInt8] = []
  private(set) var message = PermitsImportSummary()

  init(isDryRun: Bool) { self.isDryRun = isDryRun }

  var rows: UInt64 { message.rows }

  mutating func count(_ rows: [PermitsImportRow]) {
    for row in rows {
      message.rows += 1
      switch row.verdict {
      case .published: message.published += 1
      case .unchanged: message.unchanged += 1
      case .duplicate: message.duplicates += 1
      default: message.rejected += 1
      }
      if row.verdict == .published || row.verdict == .unchanged {
        message.withWarnings += row.findings.isEmpty ? 0 : 1
        message.unrouted += row.unrouted ? 1 : 0
      }
    }
  }

  /// The summary as it is sent.
  var summary: PermitsImportSummary {
    var summary = message
    summary.encoding = encoding
    summary.dryRun = isDryRun
    summary.fileSha256 = fileDigest
    return summary
  }
}

extension PermitsImportRow {
  /// What the form alone says of a row.
  init(_ judgement: DisclosureJudgement, isDuplicate: Bool) {
    self.init(
      line: UInt64(judgement.line), verdict: isDuplicate ? .duplicate : .rejected,
      findings: judgement.review.findings.map { PermitsFinding($0, under: "") },
      documentNo: judgement.draft.document.documentNo)
  }

  /// What the records said.
  mutating func settle(_ outcome: PermitContext.Outcome) {
    switch outcome.result {
    case .success(let published):
      verdict = published.isRepeated ? .unchanged : .published
      findings = published.warnings.map { PermitsFinding($0, under: "") }
      licence = LicenceName.text(of: published.licenceNumber)
      unrouted = published.isUnrouted
    case .failure(.refused(let refusal)):
      verdict = .rejected
      findings = refusal.findings.map { PermitsFinding($0, under: "") }
    case .failure(.conflict(let conflict)):
      verdict = .rejected
      findings = [
        PermitsFinding(
          field: "", reason: EventIDConflict.reason, detail: conflict.eventID, basis: "3.3(2)",
          error: true)
      ]
    }
  }
}
