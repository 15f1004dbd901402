import InvestigationRules
import Testing
import Vocabulary

@Suite("Corrective measures and recommendations")
struct MeasureTests {
  private let today = LegalDay(dayNumber: 20_000)

  private func request(
    _ move: MeasureMove, account: String = "other", department: DepartmentCode = .energy,
    roles: RoleSet = .all
  ) -> MeasureRequest {
    MeasureRequest(
      move: move,
      principal: Principal(
        account: account, userID: 1_000, department: department, roles: roles), today: today,
      note: "理由", department: "NY", person: "示例甲", dueDay: today, evidence: ["cases/1/evidence/1"])
  }

  private func refusal(_ request: MeasureRequest, _ facts: MeasureFacts) -> MeasureRefusal? {
    do {
      _ = try measureDecision(on: request, given: facts)
      return nil
    } catch {
      return error
    }
  }

  private func facts(_ state: MeasureState) -> MeasureFacts {
    MeasureFacts(state: state, department: "NY", reporter: "reporter")
  }

  @Test("every move in every state is as the table says", arguments: MeasureState.allCases)
  func everyPair(from: MeasureState) {
    for move in MeasureMove.allCases {
      let found = refusal(request(move), facts(from))
      if MeasureMachine.transition(from: from, by: move) == nil {
        #expect(found == .illegalTransition(from: from, move: move))
      } else {
        #expect(found == nil)
      }
    }
  }

  @Test("only the department a measure is assigned to answers it; verifying is somebody else's")
  func whose() {
    #expect(
      refusal(request(.accept, department: .emergency), facts(.assigned)) == .otherDepartment)
    #expect(
      refusal(request(.verify, account: "reporter"), facts(.reportedDone))
        == .samePerson("reporter"))
    #expect(
      refusal(request(.assign, roles: [RoleSet(.inspector)]), facts(.proposed))
        == .roleMissing(MeasureMachine.leaders))
  }

  @Test("a measure without department, person, day, answer or evidence does not move")
  func fields() {
    var one = request(.assign)
    one.department = ""
    #expect(refusal(one, facts(.proposed)) == .fieldRequired("department"))
    one = request(.assign)
    one.person = ""
    #expect(refusal(one, facts(.proposed)) == .fieldRequired("person"))
    one = request(.assign)
    one.dueDay = nil
    #expect(refusal(one, facts(.proposed)) == .fieldRequired("due_day"))
    one.dueDay = LegalDay(dayNumber: 19_999)
    #expect(refusal(one, facts(.proposed)) == .dueDayInvalid)
    one = request(.report)
    one.evidence = []
    #expect(refusal(one, facts(.inProgress)) == .fieldRequired("evidence"))
    for (move, state) in [
      (MeasureMove.accept, MeasureState.assigned), (.decline, .assigned), (.verify, .reportedDone),
      (.sendBack, .reportedDone), (.reopen, .closed), (.assign, .declined),
    ] {
      one = request(move)
      one.note = ""
      #expect(refusal(one, facts(state)) == .fieldRequired("note"))
    }
  }

  @Test(
    "lateness is carried up by working days",
    arguments: [
      ("2026-07-10", MeasureDelay.none), ("2026-07-11", .overdue), ("2026-07-17", .overdue),
      ("2026-07-18", .urged), ("2026-07-31", .urged), ("2026-08-01", .talk),
    ])
  func delay(day: String, step: MeasureDelay) throws {
    #expect(
      MeasureDelay.due(
        since: try LegalDay("2026-07-10"), on: try LegalDay(day), calendar: WorkingCalendar())
        == step)
  }
}
