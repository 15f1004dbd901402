internal import Contracts
internal import InvestigationRules
internal import Vocabulary
internal import Wire

extension CaseFile {
  /// Takes the accident as its report has it now, with the loss as it is itemised here.
  ///
  /// - Throws: `Status` if the figures cannot be judged.
  mutating func take(
    _ accident: InvestigationAccident, lossSum sum: Int64?, _ judge: AccidentJudge
  ) throws(Status) {
    snapshot.accident = accident
    guard sum != nil else { return }
    try level(lossSum: sum, reported: accident.tally?.lossFen, judge)
  }

  /// Judges the accident by a loss of `sum` itemised and `reported` before; the level follows.
  ///
  /// - Throws: `Status` if the figures cannot be judged.
  mutating func level(
    lossSum sum: Int64?, reported: InvestigationFigure?, _ judge: AccidentJudge
  ) throws(Status) {
    var accident = self.accident
    var tally = accident.tally ?? InvestigationTally()
    if let sum {
      snapshot.reportedLoss = reported
      tally.lossFen = InvestigationFigure(
        lossBound(
          reported: Bound(reported), sumFen: sum, isSettled: snapshot.lossSettled))
    } else {
      snapshot.reportedLoss = nil
      snapshot.lossSettled = false
      tally.lossFen = reported
    }
    accident.tally = tally
    accident.level = .unspecified
    accident.levelReasons = []
    snapshot.accident = try judge.judged(accident)
  }
}
