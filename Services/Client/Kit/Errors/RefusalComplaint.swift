import Vocabulary

extension Complaint {
  /// A refusal of the rules, met in the client itself.
  init(_ refusal: any Refusal) {
    let words = Reasons.words(of: refusal.reason)
    let detail = FactWords.reading(refusal.detail) ?? Self.value(in: refusal.detail)
    let items = detail.isEmpty ? [] : [Item(place: "", why: detail, basis: refusal.basis)]
    self.init(
      words?.meaning.text ?? refusal.reason, items: items,
      tries: words?.hint.map { [$0.text] } ?? [], reason: refusal.reason,
      outcome: Self.outcome(of: refusal.reason))
  }

  private static func outcome(of reason: String) -> Outcome {
    if reason.hasPrefix("RECEIPT_") { return .unverified }
    switch reason {
    case "TRIP_HELD_BY_ANOTHER": return .conflict
    case "TRIP_SIGNING_KEY_CHANGED", "PACK_TAMPERED", "PACK_UNKNOWN_ISSUER": return .unverified
    case "TRIP_PACK_UNKNOWN", "TRIP_SITTING_UNKNOWN", "TRIP_OFFICERS_TOO_FEW",
      "PAGE_ADDRESS_REFUSED":
      return .usage
    case "PAGE_ADDRESS_TAKEN": return .failure
    default: return .rejected
    }
  }
}
