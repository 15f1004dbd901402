import InvestigationRules
import Testing

@Suite("Teams")
struct TeamCheckTests {
  /// A team as the law wants it.
  static var complete: [TeamSeat] {
    TeamParty.required.enumerated().map { index, party in
      TeamSeat(
        account: "a\(index)", person: "成员\(index)", party: party, isLeader: index == 0,
        hasDeclared: true, hasPromisedSecrecy: true)
    }
  }

  @Test("a team of the six parties and the procuratorate with one leader may be named")
  func complete() {
    #expect(TeamCheck.naming(Self.complete).isEmpty)
    #expect(TeamCheck.convening(Self.complete).isEmpty)
  }

  @Test("a team without one of the parties is refused", arguments: TeamParty.required)
  func missing(party: TeamParty) {
    var team = Self.complete.filter { $0.party != party }
    team[0].isLeader = true
    let reasons = TeamCheck.naming(team).map(\.reason)
    #expect(
      reasons == [party == .procuratorate ? "PROCURATORATE_NOT_INVITED" : "PARTY_MISSING"])
  }

  @Test("there is exactly one leader", arguments: [0, 2])
  func leaders(count: Int) {
    var team = Self.complete
    for index in team.indices { team[index].isLeader = index < count }
    #expect(TeamCheck.naming(team).map(\.reason) == ["LEADER_NOT_ONE"])
  }

  @Test("a known interest keeps a member out, a declared one stops the first meeting (art. 23)")
  func interest() {
    var team = Self.complete
    team[3].interest = "持有该矿股份"
    #expect(TeamCheck.naming(team).map(\.reason) == ["MEMBER_INTEREST"])
    #expect(TeamCheck.convening(team).map(\.reason) == ["MEMBER_INTEREST"])
  }

  @Test("the first meeting waits for every declaration and every promise of secrecy")
  func declarations() {
    var team = Self.complete
    team[1].hasDeclared = false
    team[2].hasPromisedSecrecy = false
    #expect(
      TeamCheck.convening(team).map(\.reason) == ["DECLARATION_MISSING", "SECRECY_NOT_PROMISED"])
  }

  @Test("nobody stands in a team twice, by name or by account")
  func twice() {
    var team = Self.complete
    team.append(TeamSeat(account: "x", person: "成员1", party: .expert))
    #expect(TeamCheck.naming(team).map(\.reason) == ["MEMBER_TWICE"])
    team[team.count - 1] = TeamSeat(account: "a1", person: "别名", party: .expert)
    #expect(TeamCheck.naming(team).map(\.reason) == ["MEMBER_TWICE"])
  }

  @Test("a team has at most sixty members")
  func most() {
    var team = Self.complete
    while team.count < TeamCheck.membersMax {
      team.append(TeamSeat(person: "专家\(team.count)", party: .expert))
    }
    #expect(TeamCheck.naming(team).isEmpty)
    team.append(TeamSeat(person: "专家多", party: .expert))
    #expect(TeamCheck.naming(team).map(\.reason) == ["TOO_MANY_ITEMS"])
  }
}
