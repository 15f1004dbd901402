/// Counts wrong codes, so that nobody finds one by trying: a few a minute for each address, and a
/// few more for all together.
///
/// Right codes are free, but wait as well while their address waits: otherwise trying would go on.
struct JoinGuard: Sendable {
  private struct Wrong: Sendable {
    let peer: String
    let microseconds: Int64
  }

  private var wrong: [Wrong] = []

  /// Whole seconds that `peer` must wait before it may try; nil if it may now.
  mutating func wait(of peer: String, at now: Int64) -> Int? {
    forget(before: now)
    let own = wrong.filter { $0.peer == peer }
    let oldest: Int64? =
      if own.count >= PageLimits.wrongCodesPerPeer {
        own.first?.microseconds
      } else if wrong.count >= PageLimits.wrongCodesAll {
        wrong.first?.microseconds
      } else {
        nil
      }
    guard let oldest else { return nil }
    let left = oldest + PageLimits.wrongCodeWindowMicroseconds - now
    return max(1, Int((left + 999_999) / 1_000_000))
  }

  /// Notes a wrong code.
  ///
  /// At most as many are held as all together may give.
  mutating func note(wrongFrom peer: String, at now: Int64) {
    forget(before: now)
    guard wrong.count < PageLimits.wrongCodesAll else { return }
    wrong.append(Wrong(peer: peer, microseconds: now))
  }

  private mutating func forget(before now: Int64) {
    wrong.removeAll { now - $0.microseconds >= PageLimits.wrongCodeWindowMicroseconds }
  }
}
