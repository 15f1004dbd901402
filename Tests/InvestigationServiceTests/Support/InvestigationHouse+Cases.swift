import Contracts
import InvestigationService
import TestSupport
import Vocabulary
import Wire

extension InvestigationHouse {
  /// An accident at a unit, with figures; at `clock.now` minus an hour.
  func accident(
    at entity: String = "", deaths: UInt64 = 1, severe: UInt64 = 0
  ) -> InvestigationAccident {
    InvestigationAccident(
      entity: entity, unit: "示例一号石料有限公司", industry: "B1011", place: "一号采面",
      division: "140581101",
      occurTime: ProtoTimestamp(microseconds: clock.now.adding(Hours(-1)).value),
      regime: "general", course: "边坡局部垮落",
      tally: InvestigationTally(
        deaths: InvestigationFigure(least: deaths, exact: true),
        missing: InvestigationFigure(least: 0, exact: true),
        severe: InvestigationFigure(least: severe, exact: true),
        poisoned: InvestigationFigure(least: 0, exact: true),
        lossFen: InvestigationFigure(least: 100_000_000, exact: true)))
  }

  /// The team the law wants: `leader` leads, `member` is of it, the rest have no account.
  static var team: [InvestigationTeamMember] {
    [
      InvestigationTeamMember(
        account: "leader", person: "组长某", department: "YJ", party: .government, isLeader: true),
      InvestigationTeamMember(
        account: "member", person: "组员某", department: "NY", party: .supervising,
        group: .technical),
      InvestigationTeamMember(person: "应急某", department: "YJ", party: .emergency),
      InvestigationTeamMember(person: "监察某", department: "EXT_JW", party: .discipline),
      InvestigationTeamMember(person: "公安某", department: "GA", party: .publicSecurity),
      InvestigationTeamMember(person: "工会某", department: "EXT_GH", party: .union),
      InvestigationTeamMember(person: "检察某", department: "EXT_JCY", party: .procuratorate),
    ]
  }

  /// A case just opened; answers its name.
  func openedCase(
    id: String = "case-1", accident: InvestigationAccident? = nil
  ) async throws -> String {
    let answer = try await office.call(
      InvestigationCaseServiceMethods.openCase,
      InvestigationOpenCaseRequest(
        requestID: id, accident: accident ?? self.accident(), leadAuthority: "高平市人民政府",
        leadBasis: "高政函〔2026〕1号"))
    return answer.case?.name ?? ""
  }

  /// A case whose team has met: `leader` and `member` work on it; answers its name.
  func investigatedCase(
    id: String = "case-1", accident: InvestigationAccident? = nil
  ) async throws -> String {
    let name = try await openedCase(id: id, accident: accident)
    _ = try await office.call(
      InvestigationCaseServiceMethods.appointTeam,
      InvestigationAppointTeamRequest(name: name, team: Self.team, document: "高政函〔2026〕2号"))
    for client in [leader, member] {
      _ = try await client.call(
        InvestigationCaseServiceMethods.declareInterest,
        InvestigationDeclareInterestRequest(name: name, secrecy: true))
    }
    for member in Self.team where member.account.isEmpty {
      _ = try await office.call(
        InvestigationCaseServiceMethods.declareInterest,
        InvestigationDeclareInterestRequest(name: name, person: member.person, secrecy: true))
    }
    _ = try await leader.call(
      InvestigationCaseServiceMethods.moveCase,
      InvestigationMoveCaseRequest(name: name, move: .convene))
    return name
  }
}
