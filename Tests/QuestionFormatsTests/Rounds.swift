import FoundationEssentials

/// How long the rounds against damaged files are: `ANLAN_LONG=1` runs the long ones.
enum Rounds {
  static let isLong = ProcessInfo.processInfo.environment["ANLAN_LONG"] == "1"
}
