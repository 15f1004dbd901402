/// How the client ends: the exit code, the same for every command.
public enum Outcome: Int32, Sendable, Hashable, CaseIterable {
  /// Done.
  case ok = 0
  /// Failed.
  case failure = 1
  /// The command line is wrong, or the person cancelled.
  case usage = 2
  /// Some input was rejected by the rules; the rest, if any, was taken.
  case rejected = 3
  /// The account may not do this.
  case denied = 4
  /// Something else is there already; both are kept.
  case conflict = 5
  /// Kept here to be sent later.
  case queued = 6
  /// A verification failed.
  case unverified = 7
}
