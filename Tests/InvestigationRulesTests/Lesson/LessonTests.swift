import InvestigationRules
import Testing
import Vocabulary

@Suite("A lesson's way")
struct LessonTests {
  private static func principal(_ account: String, _ roles: RoleSet) -> Principal {
    Principal(account: account, userID: 1_000, department: .emergency, roles: roles)
  }
  private let writer = principal("writer", [RoleSet(.investigator)])
  private let head = principal("head", [RoleSet(.departmentHead)])
  private let both = principal("writer", [RoleSet(.investigator), RoleSet(.departmentHead)])
  private let today = LegalDay(dayNumber: 20_000)

  private func facts(_ state: LessonState) -> LessonFacts {
    LessonFacts(
      state: state, author: "writer", isComplete: true,
      rule: SelectionRule(values: [.trade: ["B06"]]), selected: 40,
      dueDay: today.adding(CalendarDays(10)), unexplainedGaps: 0)
  }

  private func refusal(
    _ move: LessonMove, _ who: Principal, note: String = "理由", _ facts: LessonFacts
  ) -> LessonRefusal? {
    do {
      _ = try lessonDecision(move, by: who, on: today, note: note, given: facts)
      return nil
    } catch {
      return error
    }
  }

  @Test("every move in every state is as the table says", arguments: LessonState.allCases)
  func everyPair(from: LessonState) {
    let all = Self.principal("other", .all)
    for move in LessonMove.allCases {
      let found = refusal(move, all, facts(from))
      if LessonMachine.transition(from: from, by: move) == nil {
        #expect(found == .illegalTransition(from: from, move: move))
      } else {
        #expect(found == nil)
      }
    }
  }

  @Test("who wrote a lesson does not send it, also with the role")
  func samePerson() {
    #expect(refusal(.issue, writer, facts(.selected)) == .roleMissing(LessonMachine.senders))
    #expect(refusal(.issue, both, facts(.selected)) == .samePerson("writer"))
    #expect(refusal(.issue, head, facts(.selected)) == nil)
  }

  @Test("text, due day, rule, selection and gaps are asked for where they matter")
  func guards() {
    var one = facts(.draft)
    one.isComplete = false
    #expect(refusal(.select, writer, one) == .incomplete)
    one = facts(.draft)
    one.dueDay = today
    #expect(refusal(.select, writer, one) == .dueDayInvalid)
    one.dueDay = today.adding(CalendarDays(1))
    #expect(refusal(.select, writer, one) == nil)
    one.rule = SelectionRule(values: [:])
    #expect(refusal(.select, writer, one) == .rule(.asksNothing))
    one = facts(.selected)
    one.selected = 0
    #expect(refusal(.issue, head, one) == .nobodySelected)
    one = facts(.issued)
    one.unexplainedGaps = 3
    #expect(refusal(.close, head, one) == .gapsUnexplained(3))
    #expect(refusal(.reopen, head, note: "", facts(.closed)) == .noteRequired)
  }

  @Test("coverage counts what came back and names every place that stayed silent")
  func coverage() {
    let coverage = LessonCoverage(of: [
      LessonReturn(
        entity: "a", isReceipted: true, isSelfChecked: true,
        shifts: [
          LessonReturn.Shift(name: "早班", headcount: 20, isReceipted: true, passed: 20),
          LessonReturn.Shift(name: "中班", headcount: 18, isReceipted: true, passed: 15),
          LessonReturn.Shift(name: "夜班", headcount: 17, isReceipted: false, passed: 0),
        ]),
      LessonReturn(entity: "b"),
      LessonReturn(entity: "c", isReceipted: true),
      LessonReturn(
        entity: "d", isReceipted: true, isSelfChecked: true,
        shifts: [LessonReturn.Shift(name: "早班", headcount: 5, isReceipted: true, passed: 6)],
        sample: .notDone),
    ])
    #expect(coverage.entities == 4)
    #expect(coverage.receipted == 3)
    #expect(coverage.shifts == 4)
    #expect(coverage.shiftsReceipted == 3)
    #expect(coverage.people == 60)
    #expect(coverage.peoplePassed == 40)
    #expect(
      coverage.gaps == [
        LessonGap(entity: "a", kind: .people, shift: "中班", people: 3),
        LessonGap(entity: "a", kind: .shift, shift: "夜班"),
        LessonGap(entity: "b", kind: .enterprise),
        LessonGap(entity: "c", kind: .selfCheck),
        LessonGap(entity: "c", kind: .noShifts),
        LessonGap(entity: "d", kind: .sample),
      ])
  }

  @Test("people whose shift nobody named count for the entity, never for more than there are")
  func unplaced() {
    func answer(_ headcounts: [Int], placed: [Int], unplaced: Int) -> LessonReturn {
      LessonReturn(
        entity: "a", isReceipted: true, isSelfChecked: true,
        shifts: zip(headcounts, placed).enumerated().map { index, row in
          LessonReturn.Shift(
            name: "\(index)", headcount: row.0, isReceipted: true, passed: row.1)
        }, unplaced: unplaced)
    }
    let only = LessonCoverage(of: [answer([5], placed: [1], unplaced: 3)])
    #expect(only.peoplePassed == 4 && only.peopleUnplaced == 3)
    #expect(only.gaps == [LessonGap(entity: "a", kind: .people, shift: "0", people: 1)])
    // Of two shifts nobody knows whose they are: the gaps stay until all have passed.
    let some = LessonCoverage(of: [answer([3, 2], placed: [1, 0], unplaced: 3)])
    #expect(some.peoplePassed == 4)
    #expect(some.gaps.map(\.people) == [2, 2])
    let all = LessonCoverage(of: [answer([3, 2], placed: [1, 0], unplaced: 4)])
    #expect(all.peoplePassed == 5 && all.gaps.isEmpty)
    let more = LessonCoverage(of: [answer([3, 2], placed: [1, 0], unplaced: 40)])
    #expect(more.peoplePassed == 5 && more.peopleUnplaced == 4)
  }

  @Test(
    "silence is carried up by working days after the due day",
    arguments: [
      // Due on Friday 2026-07-10; no holiday that month.
      ("2026-07-10", LessonEscalation.none), ("2026-07-11", .reminded),
      ("2026-07-15", .reminded), ("2026-07-16", .raised), ("2026-07-17", .raised),
      ("2026-07-18", .talkProposed),
    ])
  func escalation(day: String, step: LessonEscalation) throws {
    #expect(
      LessonEscalation.due(
        since: try LegalDay("2026-07-10"), on: try LegalDay(day), calendar: WorkingCalendar())
        == step)
  }

  @Test(
    "a tenth is sampled, three at least, all if there are fewer",
    arguments: [(0, 0), (2, 2), (3, 3), (30, 3), (31, 4), (40, 4), (1_000, 100)])
  func sampleSize(answered: Int, size: Int) {
    #expect(LessonSampling.size(of: answered) == size)
  }

  @Test("the smallest tickets are drawn, whatever the order of the list")
  func sampleDraw() {
    let names = ["a", "b", "c", "d", "e"]
    let tickets: [String: [UInt8]] = ["a": [9], "b": [1], "c": [5], "d": [1], "e": [7]]
    #expect(LessonSampling.draw(from: names, tickets: tickets) == ["b", "d", "c"])
    #expect(LessonSampling.draw(from: names.reversed(), tickets: tickets) == ["b", "d", "c"])
  }
}
