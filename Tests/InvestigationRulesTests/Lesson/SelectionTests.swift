import InvestigationRules
import Testing

@Suite("Which entities are of the same kind")
struct SelectionTests {
  private let rule = SelectionRule(
    values: [.trade: ["B061"], .equipment: ["BELT_CONVEYOR", "WINCH"]],
    exceptions: ["entities/x-1": "已停产两年，井口封闭"])

  @Test(
    "every criterion must be met, by any of its values; silence counts as met",
    arguments: [
      ("B0610", ["WINCH"], true, [SelectionReason.Outcome.met, .met], "WINCH"),
      ("B0610", ["PUMP"], false, [.met, .missed], "PUMP"),
      ("B0620", ["WINCH"], false, [.missed, .met], "WINCH"),
      ("B0610", nil, true, [.met, .unknown], ""),
      ("B0610", [], false, [.met, .missed], ""),
    ] as [(String, [String]?, Bool, [SelectionReason.Outcome], String)])
  func criteria(
    trade: String, equipment: [String]?, isIn: Bool, outcomes: [SelectionReason.Outcome],
    detail: String
  ) {
    var known: [SelectionCriterion: Set<String>] = [.trade: [trade]]
    known[.equipment] = equipment.map(Set.init)
    let verdict = selectionVerdict(
      on: SelectionCandidate(name: "entities/a-1", known: known), by: rule)
    #expect(verdict.isIn == isIn)
    #expect(verdict.reasons.map(\.outcome) == outcomes)
    #expect(verdict.reasons.last?.detail == detail)
    #expect(verdict.needsCheck == (equipment == nil))
  }

  @Test("an exception is out with the reason given, and a closed entity is out")
  func leftOut() {
    let known: [SelectionCriterion: Set<String>] = [.trade: ["B0610"], .equipment: ["WINCH"]]
    let excepted = selectionVerdict(
      on: SelectionCandidate(name: "entities/x-1", known: known), by: rule)
    #expect(!excepted.isIn)
    #expect(excepted.reasons.map(\.detail) == ["已停产两年，井口封闭"])
    let closed = selectionVerdict(
      on: SelectionCandidate(name: "entities/y-1", isClosed: true, known: known), by: rule)
    #expect(!closed.isIn)
    #expect(closed.reasons.map(\.outcome) == [.closed])
  }

  @Test("equipment is compared whole, trades and divisions by prefix")
  func prefixes() {
    let known: [SelectionCriterion: Set<String>] = [
      .trade: ["B0610"], .division: ["140581101"], .equipment: ["WINCH_SMALL"],
    ]
    let candidate = SelectionCandidate(name: "entities/a-1", known: known)
    #expect(
      selectionVerdict(on: candidate, by: SelectionRule(values: [.division: ["140581"]])).isIn)
    #expect(
      !selectionVerdict(on: candidate, by: SelectionRule(values: [.equipment: ["WINCH"]])).isIn)
  }

  @Test("a rule that asks nothing, an empty value and an exception without a reason are refused")
  func faults() {
    #expect(SelectionRule(values: [:]).fault == .asksNothing)
    #expect(SelectionRule(values: [.trade: []]).fault == .asksNothing)
    #expect(SelectionRule(values: [.trade: ["B06", ""]]).fault == .emptyValue(.trade))
    #expect(
      SelectionRule(values: [.trade: ["B06"]], exceptions: ["entities/a-1": ""]).fault
        == .exceptionWithoutReason("entities/a-1"))
    #expect(rule.fault == nil)
  }
}
