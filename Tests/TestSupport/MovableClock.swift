internal import Synchronization
public import Vocabulary

/// A clock that services hold and tests move: it stands still until then.
public final class MovableClock: WallClock {
  private let moment: Mutex<UTCMicroseconds>

  /// Makes a clock that shows a moment; by default 2026-07-06 (a Monday) 09:00 in Asia/Shanghai.
  public init(_ now: UTCMicroseconds = FixedClock().now) { moment = Mutex(now) }

  /// The moment it shows.
  public var now: UTCMicroseconds { moment.withLock { $0 } }

  /// Moves the clock to a moment.
  public func set(_ now: UTCMicroseconds) { moment.withLock { $0 = now } }

  /// Moves the clock some minutes on.
  public func advance(_ span: Minutes) { moment.withLock { $0 = $0.adding(span) } }
}
