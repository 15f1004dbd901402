import Contracts
import Ledger

/// Checks positions, chains and tree of entries whose bodies were withheld.
struct HashOnlyVerifier {
  private var ends: [String: (position: Int64, hash: [UInt8])] = [:]
  private var waiting: [Checkpoint]
  /// The tree so far.
  private(set) var tree = MerkleFrontier()

  /// A verifier that also holds the entries against checkpoints.
  init(against checkpoints: [Checkpoint]) {
    waiting = checkpoints.sorted { $0.size > $1.size }
  }

  /// Takes the next entry.
  ///
  /// - Throws: `LedgerFault`, the first thing that is wrong.
  mutating func add(_ entry: LedgerEntry) throws(LedgerFault) {
    let expected = tree.size + 1
    guard entry.position == expected else {
      throw entry.position > expected
        ? .missing(position: expected) : .displaced(position: expected)
    }
    let end = ends[entry.stream] ?? (0, LedgerEntry.noHash)
    guard entry.streamPosition == end.position + 1, entry.previousHash == end.hash else {
      throw .brokenChain(position: expected)
    }
    ends[entry.stream] = (entry.streamPosition, entry.hash)
    tree.append(entry.hash)
    try pass()
  }

  /// Ends the verification.
  ///
  /// - Throws: `LedgerFault` if a checkpoint vouches for more.
  mutating func finish() throws(LedgerFault) -> (size: Int64, root: [UInt8]) {
    try pass()
    if let next = waiting.last {
      throw .truncated(position: tree.size + 1, checkpointSize: next.size)
    }
    return (tree.size, tree.root)
  }

  private mutating func pass() throws(LedgerFault) {
    while let next = waiting.last, next.size == tree.size {
      guard next.root == tree.root else { throw .rewritten(checkpointSize: next.size) }
      waiting.removeLast()
    }
  }
}
