internal import Questions
public import Vocabulary

/// How many questions of one stratum a paper has.
public struct StratumQuota: Sendable, Hashable {
  /// Where they come from.
  public let stratum: Stratum
  /// How many.
  public let count: Int

  /// A quota.
  public init(_ stratum: Stratum, count: Int) {
    self.stratum = stratum
    self.count = count
  }
}

/// What part of a paper comes from one stratum.
public struct StratumShare: Sendable, Hashable {
  /// Where it comes from.
  public let stratum: Stratum
  /// Tenths of a percent.
  public let permille: Int

  /// A share.
  public init(_ stratum: Stratum, permille: Int) {
    self.stratum = stratum
    self.permille = permille
  }
}

/// A stratum that holds too little.
public struct StratumShortage: Sendable, Hashable {
  /// Code of the stratum.
  public let stratum: String
  /// Items needed.
  public let needed: Int
  /// Items there.
  public let available: Int

  /// A shortage.
  public init(stratum: String, needed: Int, available: Int) {
    self.stratum = stratum
    self.needed = needed
    self.available = available
  }

  /// Items that are lacking.
  public var missing: Int { needed - available }
}

/// The plan of a paper: quotas that share no item, in the order of their codes.
public struct Blueprint: Sendable, Hashable {
  /// Quotas, by code in byte order.
  public let quotas: [StratumQuota]

  /// Most percent of a paper that may be true-or-false.
  ///
  /// Source: quiz.md §2.3: blind guessing passes ten of them with 5.5 %. [D]
  public static let judgePercentMax = 40
  /// Most questions of a paper. [D]
  public static let questionsMax = 200

  /// A plan from whole numbers.
  ///
  /// - Throws: `BlueprintRefusal`.
  public init(quotas: [StratumQuota]) throws(BlueprintRefusal) {
    guard !quotas.isEmpty else { throw .empty }
    let sorted = quotas.sorted { ByteOrder.precedes($0.stratum.code, $1.stratum.code) }
    for quota in sorted {
      guard quota.stratum.isProper else { throw .malformedStratum(quota.stratum.code) }
      guard quota.count > 0 else { throw .countOutOfRange(quota.stratum.code, quota.count) }
    }
    let total = sorted.reduce(0) { $0 &+ min($1.count, Self.questionsMax + 1) }
    guard total <= Self.questionsMax else { throw .tooManyQuestions(total) }
    for (index, quota) in sorted.enumerated() {
      for other in sorted[(index + 1)...] where quota.stratum.overlaps(other.stratum) {
        throw .overlap(quota.stratum.code, other.stratum.code)
      }
    }
    // A quota that leaves the kind open may fill with judge items; it is held below when drawing.
    let judges = sorted.filter { $0.stratum.kind == .judge }.reduce(0) { $0 + $1.count }
    let allowed = Self.judgeMax(of: total)
    guard judges <= allowed else { throw .tooManyJudge(count: judges, allowed: allowed) }
    self.quotas = sorted
  }

  /// A plan from percentages, by the method of the largest remainder; equal remainders go to the
  /// smaller code.
  ///
  /// A stratum whose share comes to nothing is left out.
  ///
  /// - Throws: `BlueprintRefusal`.
  public init(total: Int, shares: [StratumShare]) throws(BlueprintRefusal) {
    guard (1...Self.questionsMax).contains(total) else { throw .tooManyQuestions(total) }
    for share in shares where !(0...1000).contains(share.permille) {
      throw .countOutOfRange(share.stratum.code, share.permille)
    }
    let sum = shares.reduce(0) { $0 + $1.permille }
    guard sum == 1000 else { throw .sharesSum(permille: sum) }
    var rows = shares.map { share in
      (share.stratum, count: share.permille * total / 1000, rest: share.permille * total % 1000)
    }
    rows.sort {
      $0.rest == $1.rest ? ByteOrder.precedes($0.0.code, $1.0.code) : $0.rest > $1.rest
    }
    let missing = total - rows.reduce(0) { $0 + $1.count }
    for index in 0..<missing { rows[index].count += 1 }
    try self.init(
      quotas: rows.filter { $0.count > 0 }.map { StratumQuota($0.0, count: $0.count) })
  }

  /// Questions of a paper.
  public var total: Int { quotas.reduce(0) { $0 + $1.count } }

  /// Most true-or-false questions among `total`.
  public static func judgeMax(of total: Int) -> Int { total * judgePercentMax / 100 }

  /// The quota an item counts for; nil if the plan does not want it.
  public func quotaIndex(of stratum: Stratum) -> Int? {
    quotas.firstIndex { $0.stratum.contains(stratum) }
  }

  /// Strata that hold fewer than `factor` items for each one drawn.
  public func shortages(in pool: DrawPool, factor: Int) -> [StratumShortage] {
    var counts = [Int](repeating: 0, count: quotas.count)
    for item in pool.items {
      if let index = quotaIndex(of: item.stratum) { counts[index] += 1 }
    }
    return zip(quotas, counts).compactMap { quota, count in
      guard count < quota.count * factor else { return nil }
      return StratumShortage(
        stratum: quota.stratum.code, needed: quota.count * factor, available: count)
    }
  }

  /// Demands three items for each one drawn.
  ///
  /// - Throws: `BlueprintRefusal.tooFewToPublish`.
  public func checkPublishable(_ pool: DrawPool) throws(BlueprintRefusal) {
    let found = shortages(in: pool, factor: QuizPool.itemsPerDraw)
    guard found.isEmpty else { throw .tooFewToPublish(found) }
  }
}

/// Why a plan of a paper is refused.
public enum BlueprintRefusal: Refusal {
  /// No quota.
  case empty
  /// A part of a stratum that no ticket may hold.
  case malformedStratum(String)
  /// A count or share outside its range.
  case countOutOfRange(String, Int)
  /// More questions than a paper may have, or none.
  case tooManyQuestions(Int)
  /// Two quotas could want the same item.
  case overlap(String, String)
  /// Shares that are not 1,000 permille.
  case sharesSum(permille: Int)
  /// More true-or-false questions than allowed.
  case tooManyJudge(count: Int, allowed: Int)
  /// Strata with fewer than three items for each one drawn.
  case tooFewToPublish([StratumShortage])

  /// Reason code.
  public var reason: String {
    switch self {
    case .empty: "BLUEPRINT_EMPTY"
    case .malformedStratum: "BLUEPRINT_STRATUM_MALFORMED"
    case .countOutOfRange: "BLUEPRINT_COUNT_OUT_OF_RANGE"
    case .tooManyQuestions: "BLUEPRINT_TOO_MANY_QUESTIONS"
    case .overlap: "BLUEPRINT_STRATA_OVERLAP"
    case .sharesSum: "BLUEPRINT_SHARES_NOT_WHOLE"
    case .tooManyJudge: "BLUEPRINT_TOO_MANY_JUDGE"
    case .tooFewToPublish: "BLUEPRINT_TOO_FEW_TO_PUBLISH"
    }
  }

  /// Rule behind it.
  public var basis: String {
    switch self {
    case .tooManyJudge, .tooFewToPublish: "quiz.md §2.3, §2.7 [D]"
    default: "[D]"
    }
  }

  /// Fact at fault.
  public var detail: String {
    switch self {
    case .empty: "0"
    case .malformedStratum(let code): code
    case .countOutOfRange(let code, let count): "\(code): \(count)"
    case .tooManyQuestions(let count): "\(count)"
    case .overlap(let one, let other): "\(one), \(other)"
    case .sharesSum(let permille): "\(permille)"
    case .tooManyJudge(let count, let allowed): "\(count) > \(allowed)"
    case .tooFewToPublish(let list):
      list.map { "\($0.stratum): -\($0.missing)" }.joined(separator: ", ")
    }
  }
}

extension Blueprint: CanonicalValue {
  /// A list of quotas: stratum, count as 32 bits.
  public func write(to writer: inout CanonicalWriter) {
    writer.list(quotas) {
      $1.stratum.write(to: &$0)
      $0.number32(UInt32(clamping: $1.count))
    }
  }

  /// Reads the form; refuses a plan that could not be made, or is out of order.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    let quotas = try reader.list { reader throws(CanonicalFault) in
      StratumQuota(try Stratum(from: &reader), count: Int(try reader.number32()))
    }
    guard let plan = try? Blueprint(quotas: quotas), plan.quotas == quotas else {
      throw .malformed("blueprint")
    }
    self = plan
  }
}
