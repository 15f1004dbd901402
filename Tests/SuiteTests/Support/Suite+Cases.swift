import Contracts

extension Suite {
  /// Opens case 1, whose team an account leads.
  func openCase(ledBy account: String) async throws {
    let none = InvestigationFigure(least: 0, exact: true)
    _ = try await call(
      "investigation", InvestigationCaseServiceMethods.openCase,
      InvestigationOpenCaseRequest(
        requestID: "story",
        accident: InvestigationAccident(
          unit: "示例石料", industry: "B1011", place: "一号采面", division: "140581101",
          occurTime: ProtoTimestamp(seconds: 1_767_571_200), regime: "general", course: "垮落",
          tally: InvestigationTally(
            deaths: InvestigationFigure(least: 1, exact: true), missing: none, severe: none,
            poisoned: none, lossFen: InvestigationFigure(least: 100_000_000, exact: true))),
        leadAuthority: "高平市人民政府", leadBasis: "高政函〔2026〕1号"), as: "AWB")
    let parties: [InvestigationTeamParty] = [
      .emergency, .supervising, .discipline, .publicSecurity, .union, .procuratorate,
    ]
    let leader = InvestigationTeamMember(
      account: account, person: "组长某", party: .government, isLeader: true)
    let others = parties.map {
      InvestigationTeamMember(person: "组员\($0.rawValue)", department: "YJ", party: $0)
    }
    _ = try await call(
      "investigation", InvestigationCaseServiceMethods.appointTeam,
      InvestigationAppointTeamRequest(
        name: "cases/1", team: [leader] + others, document: "高政函〔2026〕2号"), as: "AWB")
  }
}
