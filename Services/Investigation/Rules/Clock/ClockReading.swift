public import Vocabulary

/// A clock of a report or a case: until when something is to be done, and whether it was.
public struct ClockReading: Sendable, Hashable {
  /// Code, such as `REPORT`.
  public let code: String
  /// Last moment.
  public let due: UTCMicroseconds
  /// When it was done; nil if not yet.
  public let done: UTCMicroseconds?
  /// Whether it stands still now.
  public let isStopped: Bool
  /// Article.
  public let basis: String

  /// Makes a reading.
  public init(
    _ code: String, due: UTCMicroseconds, done: UTCMicroseconds?, isStopped: Bool = false,
    basis: String
  ) {
    self.code = code
    self.due = due
    self.done = done
    self.isStopped = isStopped
    self.basis = basis
  }

  /// Makes a reading of a limit that ends with a day.
  public init(
    _ code: String, dueDay: LegalDay, done: UTCMicroseconds?, isStopped: Bool = false,
    basis: String
  ) {
    self.init(
      code, due: UTCMicroseconds(endOf: dueDay), done: done, isStopped: isStopped, basis: basis)
  }

  /// Whether something is still to be done: a clock that stands runs only if its limit had passed.
  public func runs(at now: UTCMicroseconds) -> Bool {
    done == nil && (!isStopped || isOverdue(at: now))
  }

  /// Whether the limit has passed, with or without the thing being done at last.
  public func isOverdue(at now: UTCMicroseconds) -> Bool { (done ?? now) > due }
}
