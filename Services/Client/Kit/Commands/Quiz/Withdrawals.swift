import Contracts
import Quiz

/// The signed list of withdrawn packs and questions, as it comes to a device.
enum Withdrawals {
  /// The list as the service signs it now.
  ///
  /// - Throws: `Status`, `ServiceUnreachable`.
  static func bytes(over link: Link) async throws -> [UInt8] {
    try await link.call(
      EnforcementQuizServiceMethods.getRevocations, EnforcementGetRevocationsRequest()
    ).list
  }

  /// Fetches the list and keeps it, if it is later than the one there.
  ///
  /// - Throws: `Status`, `PackRefusal`, `TripRefusal`, `StoreError`.
  static func renew(on shelf: PackShelf, over link: Link) async throws {
    try keep(try await bytes(over: link), on: shelf, telling: link.session.console)
  }

  /// Fetches the list if it can be had and believed; if not, says so: no answer waits for it.
  static func tryToRenew(on shelf: PackShelf, over link: Link) async {
    do {
      try await renew(on: shelf, over: link)
    } catch {
      link.session.console.notice(
        CommonText.warningHead.text + TripText.revocationsOld.text + CommonText.colon.text
          + Complaint(error, session: link.session).what)
    }
  }

  /// Keeps a list, and says what it withdraws that was not withdrawn before.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  static func keep(_ bytes: [UInt8], on shelf: PackShelf, telling console: Console) throws {
    // A device without a pack trusts no key yet, and has nothing to withdraw.
    guard !bytes.isEmpty, !(try shelf.folder.trustedKeys()).isEmpty else { return }
    let before = try shelf.revocations()
    try shelf.keepRevocations(bytes)
    guard let after = try shelf.revocations() else { return }
    let questions = Set(after.questions.map(\.questionID))
      .subtracting(before?.questions.map(\.questionID) ?? [])
    let packs = Set(after.entries.map(\.packID)).subtracting(before?.entries.map(\.packID) ?? [])
    guard !questions.isEmpty || !packs.isEmpty else { return }
    console.notice(TripText.withdrawnNow.with("\(questions.count)", "\(packs.count)"))
  }
}
