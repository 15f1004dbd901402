/// Why a value or an act is refused: a reason code, the rule behind it, and the fact at fault.
public protocol Refusal: Error, Sendable, Hashable {
  /// Reason code, `UPPER_SNAKE_CASE`, never reused.
  var reason: String { get }
  /// Standard, article, or `[D]` for a choice of this product.
  var basis: String { get }
  /// The fact at fault; never an identity number.
  var detail: String { get }
}
