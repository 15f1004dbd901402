internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

extension CaseFile {
  /// What somebody may see of it: the whole file, or its status.
  func view(for principal: Principal) -> InvestigationCase {
    CaseGate.allows(.readFile, on: self, of: principal) ? snapshot : statusView
  }

  /// Seats a new team; who stays keeps his declaration.
  mutating func seat(_ team: [InvestigationTeamMember]) {
    let before = Dictionary(
      snapshot.team.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    snapshot.team = team.map { asked in
      var member = asked
      let earlier = before[asked.person].flatMap { $0.account == asked.account ? $0 : nil }
      member.declareTime = earlier?.declareTime
      member.secrecy = earlier?.secrecy ?? false
      return member
    }
  }

  /// Takes a member's declaration.
  ///
  /// - Throws: `CaseFault`.
  mutating func declare(
    _ request: InvestigationDeclareInterestRequest, by principal: Principal,
    at now: UTCMicroseconds
  ) throws(CaseFault) {
    let own = snapshot.team.firstIndex {
      !$0.account.isEmpty && $0.account == principal.account
    }
    let named = snapshot.team.firstIndex { $0.person == request.person }
    guard let index = request.person.isEmpty ? own : named else {
      throw .memberUnknown(request.person.isEmpty ? principal.account : request.person)
    }
    guard index == own || principal.roles.holds(.coordinator) else { throw .otherMembersPaper }
    snapshot.team[index].interest = request.interest
    snapshot.team[index].secrecy = request.secrecy
    snapshot.team[index].declareTime = ProtoTimestamp(microseconds: now.value)
    snapshot.updateTime = ProtoTimestamp(microseconds: now.value)
    snapshot.actCount += 1
  }
}

extension InvestigationContext {
  /// Puts a step of a case into the feed and thereby into the ledger.
  func announce(
    _ file: CaseFile, _ act: String, by principal: Principal, at now: UTCMicroseconds,
    in transaction: Transaction
  ) throws {
    try announce(
      act, on: file.snapshot.name, state: file.state.code, step: Int(file.snapshot.actCount),
      content: file.snapshot.encoded(), by: principal, at: now, in: transaction)
  }
}
