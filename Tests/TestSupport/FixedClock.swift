public import Vocabulary

/// A clock that stands still until it is moved: tests pass its moments where code asks for "now".
public struct FixedClock: WallClock, Hashable {
  /// The moment it shows.
  public private(set) var now: UTCMicroseconds

  /// Makes a clock that shows a moment; by default 2026-07-06 (a Monday) 09:00 in Asia/Shanghai.
  public init(_ now: UTCMicroseconds = UTCMicroseconds(1_783_299_600_000_000)) { self.now = now }

  /// The legal day it shows.
  public var today: LegalDay { now.legalDay }

  /// Moves the clock some minutes on.
  public mutating func advance(_ span: Minutes) { now = now.adding(span) }

  /// Moves the clock some hours on.
  public mutating func advance(_ span: Hours) { now = now.adding(span) }
}
