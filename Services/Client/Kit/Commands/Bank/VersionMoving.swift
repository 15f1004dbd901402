import Contracts

/// Moves the version of a bank that a person means.
struct VersionMoving {
  /// What to do.
  let move: EnforcementVersionMove
  /// The state from which it goes.
  let from: EnforcementVersionState
  /// What is said when it is done; places for the version and its questions.
  let done: BankText

  /// Moves it and says so.
  ///
  /// - Parameters:
  ///   - text: The bank, with the number of its version if it is not the newest in that state.
  ///   - note: Why.
  ///   - next: What to suggest, with a place for the bank.
  /// - Throws: `Complaint` if no version can take the step.
  func run(
    _ text: String, note: String, next: String? = nil, in session: Session
  ) async throws -> Outcome {
    let (bank, number) = try BankNames.version(text)
    let answer = try await session.with(.enforcement) { link in
      let name = try await name(of: bank, number, over: link)
      return try await link.call(
        EnforcementBankServiceMethods.moveVersion,
        EnforcementMoveVersionRequest(name: name, move: move, note: note))
    }
    let version = answer.version ?? EnforcementVersion()
    switch session.console.form {
    case .json: session.console.json(answer.jsonValue)
    case .plain: session.console.line("\(version.name)\t\(version.state.wireName)")
    case .text:
      let code = BankNames.short(bank)
      let title = BankText.versionTitle.with(code, "\(version.number)")
      session.console.line(done.with(title, "\(version.questionCount)"))
      if answer.sittingsAffected > 0 {
        session.console.notice(
          CommonText.warningHead.text
            + BankText.sittingsAffected.with("\(answer.sittingsAffected)"))
      }
      if let next { session.console.suggest("\(next) \(code)") }
    }
    return .ok
  }

  private func name(of bank: String, _ number: UInt64?, over link: Link) async throws -> String {
    if let number { return "\(bank)/versions/\(number)" }
    let versions = try await link.call(
      EnforcementBankServiceMethods.listVersions, EnforcementListVersionsRequest(parent: bank)
    ).versions
    if let found = versions.first(where: { $0.state == from }) { return found.name }
    let code = BankNames.short(bank)
    throw Complaint(
      BankText.noVersion.with(code),
      items: versions.prefix(5).map {
        .init(place: BankText.versionsAre.with("\($0.number)"), why: Names.state($0.state))
      },
      tries: ["anlan bank versions \(code)"], reason: LicenceReasonText.transition.rawValue)
  }
}
