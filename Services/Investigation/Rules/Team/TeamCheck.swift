/// Checks of a team: when it is named, and before its first meeting.
///
/// **Source**: 国务院令493 art. 22, 23, 24, 28.
public enum TeamCheck {
  /// Most members of a team.
  ///
  /// Source: [D].
  public static let membersMax = 60

  /// What keeps a team from being named.
  public static func naming(_ team: [TeamSeat]) -> [CaseFinding] {
    var findings: [CaseFinding] = []
    if team.count > membersMax {
      findings.append(
        CaseFinding(
          "team", reason: "TOO_MANY_ITEMS", "\(team.count) members, at most \(membersMax)",
          basis: "[D]"))
    }
    for party in TeamParty.required where !team.contains(where: { $0.party == party }) {
      findings.append(
        party == .procuratorate
          ? CaseFinding(
            "team", reason: "PROCURATORATE_NOT_INVITED",
            "the procuratorate must be invited: name whom it sends", basis: "493 art. 22")
          : CaseFinding(
            "team", reason: "PARTY_MISSING", "nobody stands for \(party.code)",
            basis: "493 art. 22"))
    }
    let leaders = team.count(where: \.isLeader)
    if leaders != 1 {
      findings.append(
        CaseFinding(
          "team", reason: "LEADER_NOT_ONE", "\(leaders) leaders, exactly one is named",
          basis: "493 art. 24"))
    }
    for (index, seat) in team.enumerated() { findings += naming(seat, at: index) }
    return findings + repetitions(in: team)
  }

  /// What keeps a team from its first meeting.
  public static func convening(_ team: [TeamSeat]) -> [CaseFinding] {
    var findings: [CaseFinding] = []
    for seat in team {
      if !seat.interest.isEmpty {
        findings.append(interest(of: seat, field: "team"))
      } else if !seat.hasDeclared {
        findings.append(
          CaseFinding(
            "team", reason: "DECLARATION_MISSING", "person=\(seat.person)",
            basis: "493 art. 23"))
      } else if !seat.hasPromisedSecrecy {
        findings.append(
          CaseFinding(
            "team", reason: "SECRECY_NOT_PROMISED", "person=\(seat.person)",
            basis: "493 art. 28"))
      }
    }
    return findings
  }

  private static func naming(_ seat: TeamSeat, at index: Int) -> [CaseFinding] {
    var findings: [CaseFinding] = []
    if seat.person.isEmpty {
      findings.append(
        CaseFinding(
          "team[\(index)].person", reason: "FIELD_REQUIRED", "a name", basis: "493 art. 22"))
    }
    if seat.party == nil {
      findings.append(
        CaseFinding(
          "team[\(index)].party", reason: "FIELD_REQUIRED", "whom the member stands for",
          basis: "493 art. 22"))
    }
    if !seat.interest.isEmpty {
      findings.append(interest(of: seat, field: "team[\(index)].interest"))
    }
    return findings
  }

  private static func interest(of seat: TeamSeat, field: String) -> CaseFinding {
    CaseFinding(
      field, reason: "MEMBER_INTEREST",
      "person=\(seat.person)", basis: "493 art. 23")
  }

  private static func repetitions(in team: [TeamSeat]) -> [CaseFinding] {
    var findings: [CaseFinding] = []
    var seen: Set<String> = []
    for seat in team {
      let isNew = seen.insert("person\u{1F}\(seat.person)").inserted
      let isNewAccount =
        seat.account.isEmpty || seen.insert("account\u{1F}\(seat.account)").inserted
      if !isNew || !isNewAccount {
        findings.append(
          CaseFinding(
            "team", reason: "MEMBER_TWICE", "person=\(seat.person)",
            basis: "[D]"))
      }
    }
    return findings
  }
}
