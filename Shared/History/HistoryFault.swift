public import Ledger
public import Wire

/// Why a history is not believed: the first thing that is wrong with it.
public enum HistoryFault: Error, Sendable, Hashable {
  /// The key is none, or another than the service signed with before.
  case key
  /// The checkpoint is not signed by the key, or not a checkpoint.
  case checkpoint(CheckpointError)
  /// The checkpoint does not continue what the service promised before.
  case inconsistent
  /// There is no statement, or it is not readable.
  case statement
  /// The statement answers another question.
  case otherQuestion
  /// The entry at this position is not what its hash says, or not in the tree.
  case notIncluded(position: Int64)
  /// A lane of the statement is not there whole, or its chain is broken.
  case laneBroken(stream: String)
  /// Bytes that were kept are no longer those that were hashed.
  case recordChanged

  /// Reason code.
  public var reason: String {
    switch self {
    case .key: "HISTORY_KEY_CHANGED"
    case .checkpoint: "HISTORY_CHECKPOINT_INVALID"
    case .inconsistent: "HISTORY_LEDGER_INCONSISTENT"
    case .statement: "HISTORY_STATEMENT_INVALID"
    case .otherQuestion: "HISTORY_OTHER_QUESTION"
    case .notIncluded: "HISTORY_PROOF_INVALID"
    case .laneBroken: "HISTORY_LANE_BROKEN"
    case .recordChanged: "HISTORY_RECORD_CHANGED"
    }
  }

  /// What exactly, in a word: a position or a stream.
  public var place: String {
    switch self {
    case .notIncluded(let position): "\(position)"
    case .laneBroken(let stream): stream
    case .key, .checkpoint, .inconsistent, .statement, .otherQuestion, .recordChanged: ""
    }
  }
}

/// Why a service gives no history.
public enum HistoryRefusal: Error, Sendable, Hashable {
  /// The premises' name has the wrong form.
  case entityInvalid
  /// A field that is needed is empty.
  case fieldRequired(String)
  /// The caller is no service that keeps histories.
  case notForCaller
  /// More entries than one answer may have.
  case tooLong(entries: Int, limit: Int)
}

extension HistoryRefusal: StatusConvertible {
  /// As the asker gets it.
  public var status: Status {
    switch self {
    case .entityInvalid:
      Status.invalid(
        field: "entity", reason: "NAME_INVALID",
        description: "a name such as entities/91140581MA0000000X-1")
    case .fieldRequired(let field):
      Status.invalid(field: field, reason: "FIELD_REQUIRED", description: "must be given")
    case .notForCaller:
      Status.permissionDenied(
        reason: "METHOD_NOT_ALLOWED", description: "only the investigation service asks this")
    case .tooLong(let entries, let limit):
      Status(.resourceExhausted, "\(entries) entries, at most \(limit)")
        .adding(
          reason: "HISTORY_TOO_LONG", facts: [("count", "\(entries)"), ("limit", "\(limit)")])
    }
  }
}
