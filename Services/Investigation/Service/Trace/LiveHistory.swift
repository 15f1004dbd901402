internal import Contracts
internal import History
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// What the sources say now about a case's premises, proven and not kept.
struct LiveHistory: Sendable {
  let histories: [CheckedHistory]
  /// Sources that could not be asked, or whose answer does not hold.
  let gaps: [InvestigationHistorySource]

  /// Asks every source.
  ///
  /// - Throws: `CaseHistoryFault.noEntity`, `StoreError`.
  init(of file: CaseFile, context: InvestigationContext) async throws {
    let now = context.clock.now
    let question = try await context.store.read {
      try HistoryFreezer.question(
        about: file, requestID: "trace-\(file.number)-\(now.value)", in: $0)
    }
    guard let question else { throw CaseHistoryFault.noEntity }
    let replies = try await HistoryAsking(context: context, request: question)
      .replies(of: context.sources.names)
    histories = replies.compactMap {
      if case .frozen(let proven) = $0 { proven.history } else { nil }
    }
    gaps = replies.map {
      InvestigationHistorySource($0, version: 0, at: ProtoTimestamp(microseconds: now.value))
    }.filter { $0.state != .frozen }
  }
}
