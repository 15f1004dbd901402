/// Recomputes a ledger from its entries, fed one by one, trusting nothing but remembered checkpoints.
public struct LedgerVerifier: Sendable {
  private struct StreamEnd: Sendable {
    var position: Int64
    var hash: [UInt8]
  }

  /// The tree over the entries so far.
  public private(set) var tree = MerkleFrontier()
  private var streams: [String: StreamEnd] = [:]
  /// Checkpoints still to be passed, the next one last.
  private var waiting: [Checkpoint]

  /// A verifier that will also hold the entries against `checkpoints`.
  public init(against checkpoints: [Checkpoint] = []) {
    waiting = checkpoints.sorted { $0.size > $1.size }
  }

  /// Takes the next entry.
  ///
  /// - Throws: `LedgerFault`, the first thing that is wrong; the verifier is then of no further use.
  public mutating func add(
    _ entry: LedgerEntry,
    completed: (Merkle.Subtree, ArraySlice<UInt8>) -> Void = { _, _ in }
  ) throws(LedgerFault) {
    try passCheckpoints()
    let expected = tree.size + 1
    guard entry.position == expected else {
      throw entry.position > expected
        ? .missing(position: expected) : .displaced(position: expected)
    }
    let end = streams[entry.stream] ?? StreamEnd(position: 0, hash: LedgerEntry.noHash)
    let isNext = entry.streamPosition == end.position + 1
    guard entry.hash == entry.computedHash else {
      throw isNext ? .changed(position: expected) : .displaced(position: expected)
    }
    guard isNext, entry.previousHash == end.hash else {
      throw .brokenChain(position: expected)
    }
    streams[entry.stream] = StreamEnd(position: entry.streamPosition, hash: entry.hash)
    tree.append(entry.hash, completed: completed)
  }

  /// Ends the verification and answers the checkpoint the entries amount to, without an origin.
  ///
  /// - Throws: `LedgerFault` when a checkpoint vouches for more or for other entries.
  public mutating func finish() throws(LedgerFault) -> (size: Int64, root: [UInt8]) {
    try passCheckpoints()
    if let next = waiting.last {
      throw .truncated(position: tree.size + 1, checkpointSize: next.size)
    }
    return (tree.size, tree.root)
  }

  private mutating func passCheckpoints() throws(LedgerFault) {
    while let next = waiting.last, next.size == tree.size {
      guard next.root == tree.root else { throw .rewritten(checkpointSize: next.size) }
      waiting.removeLast()
    }
  }
}
