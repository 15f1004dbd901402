internal import Contracts
internal import InvestigationRules
internal import Vocabulary

/// A stored case as handlers work with it.
struct CaseFile {
  let number: Int
  var snapshot: InvestigationCase

  /// Where it stands; a state of a newer release counts as uplifted: nothing is done to it.
  var state: CaseState { CaseState(rawValue: snapshot.state.rawValue) ?? .uplifted }

  /// The team as the rules see it.
  var seats: [TeamSeat] { snapshot.team.map(TeamSeat.init) }

  /// What somebody is to the case.
  func relation(of principal: Principal) -> CaseRelation {
    CaseRelation(of: principal, in: seats)
  }

  /// Takes a decided move.
  mutating func take(
    _ move: CaseMove, to state: CaseState, by account: String, note: String, document: String,
    day: LegalDay, isLate: Bool = false, at now: UTCMicroseconds
  ) {
    snapshot.state = InvestigationCaseState(rawValue: state.rawValue)
    snapshot.moves.append(
      InvestigationCaseMoveRecord(
        move: InvestigationCaseMove(rawValue: move.rawValue), account: account,
        time: ProtoTimestamp(microseconds: now.value), note: note, document: document,
        state: snapshot.state, day: "\(day)", late: isLate))
    touch(at: now)
  }

  /// Counts an act.
  mutating func touch(at now: UTCMicroseconds) {
    snapshot.updateTime = ProtoTimestamp(microseconds: now.value)
    snapshot.actCount += 1
  }

  /// What those see who may only follow state and clocks (handbook 8.2).
  var statusView: InvestigationCase {
    var view = snapshot
    view.statusOnly = true
    view.accident?.course = ""
    view.team = []
    view.signatures = []
    view.appraisals = view.appraisals.map { appraisal in
      var appraisal = appraisal
      appraisal.result = ""
      return appraisal
    }
    view.extensions = view.extensions.map { granted in
      var granted = granted
      granted.reason = ""
      return granted
    }
    view.moves = view.moves.map { move in
      var move = move
      move.note = ""
      return move
    }
    return view
  }
}

extension TeamSeat {
  /// A member as stored or as asked for.
  init(_ member: InvestigationTeamMember) {
    self.init(
      account: member.account, person: member.person,
      party: TeamParty(rawValue: member.party.rawValue), isLeader: member.isLeader,
      interest: member.interest, hasDeclared: member.declareTime != nil,
      hasPromisedSecrecy: member.secrecy)
  }
}
