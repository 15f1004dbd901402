import InvestigationRules
import Testing

@Suite("Near misses are chosen by what they could have done")
struct NearMissTests {
  private let rule = NearMissRule(
    deaths: 1, severe: 3, lossFen: 1_000_000_000, barriersMax: 1,
    kinds: [NearMissKind(code: "ENTRAPMENT", title: "人员被困后脱险")])

  /// Potential deaths, severe injuries, loss in fen, barriers, chosen, the last reason.
  static let rows: [(Bound, Bound, Bound, Int?, Bool, String)] = [
    (.exactly(1), .exactly(0), .exactly(0), 0, true, "barriers 0 ≤ 1"),
    (.exactly(0), .exactly(0), .exactly(0), 0, false, "loss 0 < 1000000000"),
    (.atLeast(3), .unknown, .unknown, nil, true, "barriers ? ≤ 1"),
    (.exactly(1), .exactly(0), .exactly(0), 1, true, "barriers 1 ≤ 1"),
    (.exactly(1), .exactly(0), .exactly(0), 2, false, "barriers 2 > 1"),
    (.exactly(0), .exactly(3), .exactly(0), 0, true, "barriers 0 ≤ 1"),
    (.exactly(0), .exactly(2), .exactly(0), 0, false, "loss 0 < 1000000000"),
    (.exactly(0), .exactly(0), .exactly(1_000_000_000), 0, true, "barriers 0 ≤ 1"),
    (.exactly(0), .exactly(0), .exactly(999_999_999), 0, false, "loss 999999999 < 1000000000"),
    (.unknown, .exactly(1), .unknown, 0, false, "loss 0 < 1000000000"),
    (.exactly(0), .unknown, .unknown, 0, false, "loss 0 < 1000000000"),
  ]

  @Test("a figure reaches its threshold while few enough barriers stand", arguments: rows)
  func thresholds(
    deaths: Bound, severe: Bound, loss: Bound, barriers: Int?, isChosen: Bool, last: String
  ) throws {
    let finding = try nearMissDecision(
      on: NearMissPotential(
        tally: AccidentTally(deaths: deaths, severe: severe, lossFen: loss), barriers: barriers),
      by: rule)
    #expect(finding.isChosen == isChosen)
    #expect(finding.reasons.last?.text == last)
  }

  @Test("the missing count with the dead, the poisoned with the severely hurt")
  func together() throws {
    for tally in [
      AccidentTally(missing: .exactly(1)),
      AccidentTally(severe: .exactly(1), poisoned: .exactly(2)),
    ] {
      #expect(try nearMissDecision(on: NearMissPotential(tally: tally), by: rule).isChosen)
    }
  }

  @Test("a kind of the list and a 较大涉险事故 are chosen whatever stood in between")
  func always() throws {
    let kind = try nearMissDecision(
      on: NearMissPotential(tally: AccidentTally(), barriers: 5, kind: "ENTRAPMENT"), by: rule)
    #expect(kind.isChosen && kind.reasons == [.kind("ENTRAPMENT")])
    let grave = try nearMissDecision(
      on: NearMissPotential(tally: AccidentTally(), barriers: 5, isGraveDanger: true), by: rule)
    #expect(grave.isChosen && grave.reasons == [.graveDanger])
  }

  @Test("without a word about its potential, or of an unknown kind, it is not judged")
  func refused() {
    #expect(throws: NearMissRefusal.potentialMissing) {
      try nearMissDecision(on: NearMissPotential(tally: AccidentTally()), by: rule)
    }
    #expect(throws: NearMissRefusal.kindUnknown("MAGIC")) {
      try nearMissDecision(
        on: NearMissPotential(tally: AccidentTally(deaths: .exactly(9)), kind: "MAGIC"), by: rule)
    }
  }
}
