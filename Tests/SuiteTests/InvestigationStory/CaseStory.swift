import Contracts
import TestSupport
import Testing

/// One accident from the licence of the mine to the lesson that had to be taught again; a step is
/// what people do on a day or two, each with the client, each for himself.
struct CaseStory {
  let city: City

  /// Mines of the same kind, the one of the accident among them.
  static let mines = 40
  /// The finding that comes back: the windbreak failed.
  static let finding = "E13-07"
  /// Of the accident, of the case and of the lesson.
  static let number = "1"

  /// Name of an entity without its collection.
  static func entity(_ serial: Int) -> String { "\(SyntheticCodes.creditCode(serial))-1" }

  /// The case as the leader sees it.
  func file() async throws -> Process.Ending {
    try await city.anlan(city.leader, ["case", "show", Self.number, "--json"])
  }

  /// Waits until something is shown; deliveries take their time.
  func see(
    _ words: String, in arguments: [String], by user: UnixUser
  ) async throws {
    try await Deadline(seconds: 60).wait("\(words) in \(arguments)") {
      try await city.client(user, arguments).output.contains(words) ? true : nil
    }
  }
}
