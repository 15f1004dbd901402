import Store
public import Wire

/// What storage errors are on the wire.
///
/// The reasons are part of every method's contract.
public enum StoreTranslation {
  /// Delay after which a refused write may be tried again, in seconds. [D]
  public static let retryAfterSeconds: Int64 = 1

  /// The status of a storage error; nil for every other error.
  public static func status(of error: any Error) -> Status? {
    guard let error = error as? StoreError else { return nil }
    switch error {
    case .full:
      return .unavailable(
        reason: "STORAGE_FULL", description: "the disk is full; nothing was stored",
        retryAfterSeconds: retryAfterSeconds)
    case .busy, .overloaded:
      return .unavailable(
        reason: "STORAGE_BUSY", description: "storage is busy; nothing was stored",
        retryAfterSeconds: retryAfterSeconds)
    case .outcomeUnknown:
      return Status(.unknown, "the disk failed during the commit; ask again with the same id")
        .adding(reason: "OUTCOME_UNKNOWN")
    case .stopped, .closed:
      return .unavailable(
        reason: "STORAGE_STOPPED", description: "storage has stopped; nothing was stored")
    default: return nil
    }
  }

  /// What to tell the person who started a service whose store does not open.
  static func startFailure(of error: StoreError, state: String, executable: String) -> StartFailure
  {
    switch error {
    case .heldByAnother(_, let processID):
      let who = processID.map { "pid \($0)" } ?? "another process"
      return StartFailure(
        .inUse, "another \(executable) (\(who)) already uses \(state)",
        remedy: "Stop it first, or name another folder with --state.")
    case .newerSchema(let migration):
      return StartFailure(
        .configuration, "the database in \(state) is newer than this program (it has \(migration))",
        remedy: "Start the newer version, or restore the backup made before the upgrade.")
    case .changedMigration(let name):
      return StartFailure(
        .configuration, "the database in \(state) was made by another build (\(name) differs)",
        remedy: "Start the build that made it.")
    case .notOurs(let path):
      return StartFailure(
        .configuration, "\(path) is not a database of \(executable)",
        remedy: "Name another folder with --state.")
    default:
      return StartFailure(
        .system, "the database in \(state) cannot be opened: \(error)",
        remedy: "Check the disk and who may write the folder.")
    }
  }
}
