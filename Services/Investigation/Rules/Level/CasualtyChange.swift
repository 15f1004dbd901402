public import Vocabulary

/// How badly a person is hurt, as the count of an accident knows it.
public enum InjuryDegree: Int32, Sendable, Hashable, CaseIterable {
  /// 死亡.
  case death = 1
  /// 下落不明.
  case missing = 2
  /// 重伤.
  case severe = 3
  /// 急性工业中毒.
  case poisoned = 4
  /// 轻伤.
  case minor = 5
  /// 未受伤, of a person who was counted before.
  case unhurt = 6
}

/// What became of one person after the accident was counted.
public struct CasualtyChange: Sendable, Hashable {
  /// What the person was counted as; nil if not yet.
  public let from: InjuryDegree?
  /// What the person is now.
  public let to: InjuryDegree
  /// The day of the change.
  public let day: LegalDay

  /// Makes a change.
  public init(from: InjuryDegree?, to: InjuryDegree, day: LegalDay) {
    self.from = from
    self.to = to
    self.day = day
  }
}

/// What a change does to the count.
public enum CasualtyEffect: Sendable, Hashable {
  /// It counts: the tally after it.
  case counts(AccidentTally)
  /// It came after the window: recorded with this reason, the count stays.
  case afterWindow(dayNumber: Int, windowDays: Int)
  /// It lies before the accident.
  case beforeAccident
}

/// Decides whether a casualty change counts: within the window, the day after the accident being
/// the first day.
///
/// **Source**: 国务院令493 art. 13 (30 days; road traffic and fire 7 days).
public func casualtyEffect(
  of change: CasualtyChange, on tally: AccidentTally, accidentDay: LegalDay, windowDays: Int
) -> CasualtyEffect {
  let number = accidentDay.days(to: change.day).count
  guard number >= 0 else { return .beforeAccident }
  guard number <= windowDays else {
    return .afterWindow(dayNumber: number, windowDays: windowDays)
  }
  var after = tally
  if let from = change.from { after.add(-1, to: from) }
  after.add(1, to: change.to)
  return .counts(after)
}

extension AccidentTally {
  fileprivate mutating func add(_ number: Int64, to degree: InjuryDegree) {
    switch degree {
    case .death: deaths.least = max(0, deaths.least + number)
    case .missing: missing.least = max(0, missing.least + number)
    case .severe: severe.least = max(0, severe.least + number)
    case .poisoned: poisoned.least = max(0, poisoned.least + number)
    case .minor, .unhurt: break
    }
  }
}
