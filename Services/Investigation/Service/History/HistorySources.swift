internal import Contracts
public import History
public import Ledger
internal import Store
internal import Vocabulary

/// Where the history of a premises comes from: other services over their sockets, and this one's own
/// lessons.
public struct HistorySources: Sendable {
  /// Services that are asked.
  let peers: [HistoryPeer]
  /// Services whose feed this one consumes: its subscriber remembers their checkpoints.
  let watched: Set<String>
  /// Key of this service's own ledger, which proves what it says itself.
  let key: LedgerKey

  /// Sources; the peers' names are "permits" and "enforcement".
  ///
  /// Checkpoints of a `watched` peer are compared and not remembered here: a heartbeat that was on
  /// its way meanwhile would look to the subscriber as if the peer took something back.
  public init(peers: [HistoryPeer], watched: Set<String>, key: LedgerKey) {
    self.peers = peers
    self.watched = watched
    self.key = key
  }

  /// Names of all, this service last.
  var names: [String] { peers.map(\.source) + [InvestigationService.name] }

  /// What this service itself knows about a premises: lessons issued to it.
  static func ownExtract(
    _ request: HistoryReadPremisesRequest, in reader: Reader
  ) throws -> HistoryExtract {
    var extract = HistoryExtract()
    extract.lessons = try CaseHistoryRecords.lessons(of: request.entity, in: reader)
    extract.streams = extract.lessons.map(\.lesson)
    extract.records(.lessons, count: extract.lessons.count)
    return extract
  }
}
