/// What a consumer does with a delivery, decided in the transaction of the effect (rule 4).
enum InboxDecision: Sendable, Hashable {
  /// New and next in its lane: apply it, note it, acknowledge it.
  case apply
  /// Applied before: acknowledge it again, without effect.
  case duplicate
  /// An earlier event of the lane is missing: ask for it.
  case gap(expectedLaneSeq: Int64)
  /// The same id or place with other bytes: alarm, and do not acknowledge.
  case conflict

  /// Decides by what the inbox holds.
  ///
  /// - Parameters:
  ///   - laneSeq: Place of the delivery in its lane.
  ///   - sha256: Hash the consumer computed over the body.
  ///   - known: Hash under which the event id was applied before, if it was.
  ///   - lastLaneSeq: Place of the lane's last applied event, 0 before the first.
  static func of(
    laneSeq: Int64, sha256: [UInt8], known: [UInt8]?, lastLaneSeq: Int64
  ) -> InboxDecision {
    if let known { return known == sha256 ? .duplicate : .conflict }
    if laneSeq == lastLaneSeq + 1 { return .apply }
    return laneSeq > lastLaneSeq ? .gap(expectedLaneSeq: lastLaneSeq + 1) : .conflict
  }
}
