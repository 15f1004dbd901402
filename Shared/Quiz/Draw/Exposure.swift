public import Vocabulary

/// Why an item is held back from one draw.
public enum ExposureCause: UInt8, Sendable, Hashable, CaseIterable {
  /// This person was asked it.
  case person = 1
  /// Somebody at this mine was asked it.
  case mine = 2
  /// It was suspended or its article changed after the pack was made; it never comes back.
  case withdrawn = 3
}

/// One reason to hold an item back, with its day.
public struct ExposureHit: Sendable, Hashable {
  /// The item.
  public let questionID: String
  /// Why.
  public let cause: ExposureCause
  /// The last day it was seen, or the day it was withdrawn.
  public let day: LegalDay

  /// A reason.
  public init(questionID: String, cause: ExposureCause, day: LegalDay) {
    self.questionID = questionID
    self.cause = cause
    self.day = day
  }
}

/// Who may be drawn, after exposure control.
public struct Eligibility: Sendable, Hashable {
  /// Eligible items of every quota of the plan, in pool order.
  public let candidates: [[DrawItem]]
  /// Items held back, by id; also those that no quota wants, for a relaxed draw.
  public let excluded: [String]
  /// Items that were seen lately but let in again because their stratum would have become too
  /// small, by id: a warning.
  public let readmitted: [String]
}

/// Exposure control: what a person or a mine saw lately is held back.
public enum ExposureRule {
  /// Days a person is not asked the same again.
  ///
  /// Source: quiz.md §2.7. [D]
  public static let personDays = 180
  /// Days nobody at a mine is asked the same again.
  ///
  /// Source: quiz.md §2.7. [D]
  public static let mineDays = 14
  /// Items for each one drawn that a stratum keeps whatever was seen.
  ///
  /// Source: quiz.md §2.7. [D]
  public static let floorFactor = 2

  /// Whether a hit still holds on a day; a day in the future holds as well.
  public static func holds(_ hit: ExposureHit, on day: LegalDay) -> Bool {
    let age = Int(day.dayNumber) - Int(hit.day.dayNumber)
    return switch hit.cause {
    case .person: age <= personDays
    case .mine: age <= mineDays
    case .withdrawn: true
    }
  }

  /// The items that a plan may draw on a day.
  ///
  /// A stratum that would keep fewer than twice its quota takes back what it needs: first what only
  /// the mine saw, the longest ago first, then what the person saw; ties by id.
  public static func eligibility(
    _ pool: DrawPool, _ plan: Blueprint, hits: [ExposureHit], on day: LegalDay
  ) -> Eligibility {
    let holding = hits.filter { holds($0, on: day) }
    let worst = Dictionary(holding.map { ($0.questionID, $0) }) { one, other in
      rank(one) >= rank(other) ? one : other
    }
    var readmitted: [String] = []
    let lists = members(of: pool, plan)
    let candidates = zip(plan.quotas, lists).map { quota, list in
      var back = list.compactMap { worst[$0.id] }.filter { $0.cause != .withdrawn }
      back.sort {
        rank($0) == rank($1)
          ? ByteOrder.precedes($0.questionID, $1.questionID)
          : rank($0) < rank($1)
      }
      let kept = list.filter { worst[$0.id] == nil }.count
      let needed = max(0, quota.count * floorFactor - kept)
      let again = Set(back.prefix(needed).map(\.questionID))
      readmitted += again
      return list.filter { worst[$0.id] == nil || again.contains($0.id) }
    }
    let back = Set(readmitted)
    let excluded = pool.items.map(\.id).filter { worst[$0] != nil && !back.contains($0) }
    return Eligibility(
      candidates: candidates, excluded: excluded,
      readmitted: readmitted.sorted(by: ByteOrder.precedes))
  }

  /// Items of each quota, in pool order.
  private static func members(of pool: DrawPool, _ plan: Blueprint) -> [[DrawItem]] {
    var lists = [[DrawItem]](repeating: [], count: plan.quotas.count)
    var known: [Stratum: Int] = [:]
    for item in pool.items {
      let index = known[item.stratum] ?? plan.quotaIndex(of: item.stratum) ?? -1
      known[item.stratum] = index
      if index >= 0 { lists[index].append(item) }
    }
    return lists
  }

  /// Grows with how much an item must stay out: cause first, then day.
  private static func rank(_ hit: ExposureHit) -> Int64 {
    let cause: Int64 =
      switch hit.cause {
      case .mine: 0
      case .person: 1
      case .withdrawn: 2
      }
    return cause << 40 + Int64(hit.day.dayNumber)
  }
}

extension ExposureHit: CanonicalValue {
  /// Question id, cause byte, day number as 64 bits.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(questionID)
    writer.byte(cause.rawValue)
    writer.signed64(Int64(day.dayNumber))
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    questionID = try reader.text("id")
    guard let cause = ExposureCause(rawValue: try reader.byte()) else {
      throw .malformed("cause")
    }
    self.cause = cause
    day = try LegalDay(canonical: &reader)
  }
}

extension LegalDay {
  /// Reads a day number of 64 bits.
  init(canonical reader: inout CanonicalReader) throws(CanonicalFault) {
    guard let number = Int32(exactly: try reader.signed64()) else { throw .malformed("day") }
    self.init(dayNumber: number)
  }
}
