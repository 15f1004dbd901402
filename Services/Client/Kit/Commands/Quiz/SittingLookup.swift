import Contracts
import Wire

/// Finds a sitting at the office by the beginning of its id, as the lists on site print it.
enum SittingLookup {
  /// Characters of a whole id.
  private static let idCharacters = 36
  /// Sittings that are looked through, newest first.
  private static let sittingsMax: UInt32 = 1_000

  /// `sittings/<id>` for a whole id, a name, or the beginning of an id.
  ///
  /// - Throws: `Complaint` if the beginning fits none or several.
  static func name(_ text: String, over link: Link) async throws -> String {
    let id = text.hasPrefix("sittings/") ? String(text.dropFirst("sittings/".count)) : text
    guard id.count < idCharacters, !id.isEmpty else { return "sittings/\(id)" }
    let list = try await link.call(
      EnforcementQuizServiceMethods.listSittings,
      EnforcementListSittingsRequest(pageSize: sittingsMax))
    let found = list.sittings.map(\.name).filter { $0.hasPrefix("sittings/\(id)") }
    // What is not among them is asked for by its name: an older one, or a refusal that says so.
    guard found.count > 1, !found.contains("sittings/\(id)") else {
      return found.count == 1 ? found[0] : "sittings/\(id)"
    }
    throw Complaint(
      TripText.sittingSeveral.with(id), tries: ["anlan quiz sittings"], outcome: .usage)
  }
}
