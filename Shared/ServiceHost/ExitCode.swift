/// How a service's process ends, in the numbers of sysexits.
public enum ExitCode: Int32, Sendable {
  /// It was asked to stop and stopped cleanly.
  case success = 0
  /// A flag is wrong.
  case usage = 64
  /// Storage failed while running, or something nobody foresaw.
  case software = 70
  /// The system refused something, such as a folder or a socket.
  case system = 71
  /// Another instance uses the state directory.
  case inUse = 75
  /// A configuration file, or the database's schema, does not fit.
  case configuration = 78
}
