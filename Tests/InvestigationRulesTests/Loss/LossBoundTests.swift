import InvestigationRules
import Testing

@Suite("Direct loss by its entries")
struct LossBoundTests {
  @Test(
    "the sum lifts the bound while the calculation is open, and is the figure once it is settled",
    arguments: [
      (Bound.unknown, 0, false, Bound.unknown), (.unknown, 5, false, .atLeast(5)),
      (.exactly(100), 99, false, .exactly(100)), (.exactly(100), 100, false, .exactly(100)),
      (.exactly(100), 101, false, .atLeast(101)), (.atLeast(100), 40, false, .atLeast(100)),
      (.atLeast(100), 40, true, .exactly(40)), (.unknown, 7, true, .exactly(7)),
    ] as [(Bound, Int64, Bool, Bound)])
  func bounds(reported: Bound, sum: Int64, isSettled: Bool, expected: Bound) {
    #expect(lossBound(reported: reported, sumFen: sum, isSettled: isSettled) == expected)
  }

  @Test("every entry at its largest still has a sum")
  func largest() {
    let (sum, overflow) = LossLimits.amountFenMax
      .multipliedReportingOverflow(by: Int64(LossLimits.entriesMax))
    #expect(!overflow && sum > 0)
  }
}
