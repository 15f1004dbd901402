public import Vocabulary

/// The first thing that is wrong with a receipt.
public enum ReceiptFault: Refusal {
  /// The bytes do not begin as a receipt does.
  case notAReceipt
  /// A version that this program does not know.
  case unknownVersion(UInt16)
  /// The bytes end before the receipt does.
  case truncated
  /// Signed by a key that is not believed.
  case unknownSigner
  /// A byte is not what was signed.
  case tampered
  /// The front of the pack is refused.
  case pack(PackRefusal)
  /// It is about another pack than the one given.
  case otherPack
  /// The pack has no such slot.
  case slotUnknown(UInt32)
  /// The secret is not the one that was promised before the draw.
  case commitment(UInt32)
  /// The draw lay outside the life of the pack.
  case day
  /// The context names another bank, pool, plan or roster; which.
  case context(String)
  /// The person or the replacements do not follow from the roster and the seed; who.
  case workers(String)
  /// The draw gives no paper at all.
  case noDraw(DrawRefusal)
  /// The paper is another one than the draw gives, first at this place from 0.
  case paper(place: Int)
  /// The options stand in another order than the draw gives, first at this place.
  case optionOrder(place: Int)
  /// Gaps were filled in another way, or other items were let in again.
  case relaxations
  /// The record given is another one, or of another paper.
  case sitting(String)
  /// Slots were opened out of order, first this one.
  case slotOrder(UInt32)

  /// Reason code.
  public var reason: String {
    switch self {
    case .notAReceipt: "RECEIPT_NOT_A_RECEIPT"
    case .unknownVersion: "RECEIPT_UNKNOWN_VERSION"
    case .truncated: "RECEIPT_TRUNCATED"
    case .unknownSigner: "RECEIPT_UNKNOWN_SIGNER"
    case .tampered: "RECEIPT_TAMPERED"
    case .pack(let refusal): refusal.reason
    case .otherPack: "RECEIPT_OTHER_PACK"
    case .slotUnknown: "RECEIPT_SLOT_UNKNOWN"
    case .commitment: "RECEIPT_COMMITMENT"
    case .day: "RECEIPT_DAY"
    case .context: "RECEIPT_CONTEXT"
    case .workers: "RECEIPT_WORKERS"
    case .noDraw: "RECEIPT_NO_DRAW"
    case .paper: "RECEIPT_PAPER"
    case .optionOrder: "RECEIPT_OPTION_ORDER"
    case .relaxations: "RECEIPT_RELAXATIONS"
    case .sitting: "RECEIPT_SITTING"
    case .slotOrder: "RECEIPT_SLOT_ORDER"
    }
  }

  /// Rule behind it.
  public var basis: String { "quiz.md §2.10 [D]" }

  /// Fact at fault.
  public var detail: String {
    switch self {
    case .notAReceipt, .truncated, .unknownSigner, .tampered, .otherPack, .day, .relaxations: ""
    case .unknownVersion(let version): "\(version)"
    case .pack(let refusal): refusal.detail
    case .slotUnknown(let slot), .commitment(let slot), .slotOrder(let slot): "\(slot)"
    case .context(let field), .sitting(let field), .workers(let field): field
    case .noDraw(let refusal): refusal.detail
    case .paper(let place), .optionOrder(let place): "\(place)"
    }
  }
}
