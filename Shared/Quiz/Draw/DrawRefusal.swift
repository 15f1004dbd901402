public import Vocabulary

/// Why there is no draw.
public enum DrawRefusal: Refusal {
  /// A stratum has fewer eligible items than the plan wants of it; never filled silently.
  case shortage(StratumShortage)
  /// An item is in the pool twice.
  case duplicateItem(String)
  /// An id, a hash or a stratum is none that a ticket may hold.
  case malformedItem(String)
  /// More items than a pool may have.
  case poolTooLarge(Int)
  /// The counterpart's nonce is not 6 to 64 digits.
  case counterpartNonce(digits: Int)
  /// The inspector's nonce is not 16 bytes.
  case inspectorNonce(bytes: Int)
  /// The secret of the slot is not 32 bytes.
  case secret(bytes: Int)

  /// Reason code.
  public var reason: String {
    switch self {
    case .shortage: "DRAW_STRATUM_SHORT"
    case .duplicateItem: "DRAW_ITEM_TWICE"
    case .malformedItem: "DRAW_ITEM_MALFORMED"
    case .poolTooLarge: "DRAW_POOL_TOO_LARGE"
    case .counterpartNonce: "DRAW_COUNTERPART_NONCE"
    case .inspectorNonce: "DRAW_INSPECTOR_NONCE"
    case .secret: "DRAW_SECRET"
    }
  }

  /// Rule behind it.
  public var basis: String {
    switch self {
    case .shortage: "quiz.md §2.8 [D]"
    default: "quiz.md §2.10 [D]"
    }
  }

  /// Fact at fault; never a nonce or a secret.
  public var detail: String {
    switch self {
    case .shortage(let shortage): "\(shortage.stratum): -\(shortage.missing)"
    case .duplicateItem(let id), .malformedItem(let id): id
    case .poolTooLarge(let count), .counterpartNonce(let count), .inspectorNonce(let count),
      .secret(let count):
      "\(count)"
    }
  }
}
