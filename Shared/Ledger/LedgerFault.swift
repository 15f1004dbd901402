/// The first thing that is wrong with a ledger.
public enum LedgerFault: Error, Sendable, Hashable {
  /// The row at this position is gone.
  case missing(position: Int64)
  /// The row at this position is not what was hashed when it was written.
  case changed(position: Int64)
  /// A row stands at this position that belongs elsewhere in its stream.
  case displaced(position: Int64)
  /// The row at this position does not follow the one before it in its stream, which was rewritten.
  case brokenChain(position: Int64)
  /// There is a row beyond the end of the ledger.
  case unexpected(position: Int64)
  /// Rows from this position on are gone that a checkpoint of `checkpointSize` rows vouches for.
  case truncated(position: Int64, checkpointSize: Int64)
  /// The first `checkpointSize` rows are not those a checkpoint vouches for.
  case rewritten(checkpointSize: Int64)
  /// The signature of a stored checkpoint is not ours.
  case badSignature(checkpointSize: Int64)
  /// The stored tree over the rows from this position on does not fit them.
  case staleTree(position: Int64)

  /// The first position that cannot be trusted.
  public var position: Int64 {
    switch self {
    case .missing(let position), .changed(let position), .displaced(let position),
      .brokenChain(let position), .unexpected(let position), .truncated(let position, _),
      .staleTree(let position):
      position
    case .rewritten, .badSignature: 1
    }
  }
}

/// Why a fact was not taken into the ledger, or a proof cannot be given.
public enum LedgerError: Error, Sendable, Hashable {
  /// The body is longer than an entry may be.
  case tooLong(bytes: Int, limitBytes: Int)
  /// A stream and a kind need a name.
  case unnamed
  /// The ledger has not so many entries.
  case beyondEnd(size: Int64)
  /// A row the ledger itself relies on is missing or malformed; verify the ledger.
  case damaged(String)
}
