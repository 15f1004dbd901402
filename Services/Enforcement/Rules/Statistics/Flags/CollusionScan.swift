/// Two persons of one mine with more identical wrong answers than chance explains.
public struct CollusionPair: Sendable, Hashable {
  /// Index of the first person's paper.
  public let first: Int
  /// Index of the second person's paper.
  public let second: Int
  /// Items both had and both got wrong by choosing an option.
  public let bothWrong: Int
  /// Items at which they chose the same wrong option.
  public let identical: Int
  /// Identical wrong answers to be expected.
  public let expected: Double
  /// Probability of as many or more by chance.
  public let probability: Double
}

/// Compares wrong answers inside groups.
///
/// Given that both are wrong at an item, they agree by chance with the sum of the squared shares of
/// its wrong options, taken from all other persons. The count of agreements is then
/// Poisson-binomial, and its tail is exact. A pair is a reason to look, never a finding.
///
/// **Source**: quiz handbook 2.6.
public enum CollusionScan {
  /// Items both got wrong below which a pair is not judged `[D]`.
  public static let bothWrongMin = 3
  /// Accepted probability of a false pair in a whole group, shared among its pairs `[D]`.
  public static let falseAlarm = 0.01
  /// Persons of a group beyond which it is not compared pair by pair `[D]`.
  public static let groupPersonsMax = 2000

  /// Suspected pairs, the least likely first.
  ///
  /// - Parameter groups: group of each person, such as the number of his mine.
  public static func pairs(_ table: ResponseTable, groups: [Int]) -> [CollusionPair] {
    precondition(groups.count == table.personCount, "one group for each person")
    let wrong = WrongChoices(table)
    var members: [Int: [Int]] = [:]
    for (person, group) in groups.enumerated() { members[group, default: []].append(person) }
    var found: [CollusionPair] = []
    for group in members.keys.sorted() {
      guard let persons = members[group], persons.count <= groupPersonsMax else { continue }
      found += suspected(persons, wrong)
    }
    return found.sorted {
      ($0.probability, $0.first, $0.second) < ($1.probability, $1.first, $1.second)
    }
  }

  private static func suspected(_ persons: [Int], _ wrong: WrongChoices) -> [CollusionPair] {
    var judged: [CollusionPair] = []
    for (position, first) in persons.enumerated() {
      for second in persons[(position + 1)...] {
        if let pair = wrong.pair(first, second) { judged.append(pair) }
      }
    }
    let limit = falseAlarm / Double(max(1, judged.count))
    return judged.filter { $0.probability <= limit }
  }
}

/// Wrong choices of persons, and how often each wrong option is chosen.
private struct WrongChoices {
  /// Items and options of each person, by rising item.
  private var byPerson: [[(item: Int32, option: Int16)]]
  private var counts: [[Int]]

  init(_ table: ResponseTable) {
    byPerson = Array(repeating: [], count: table.personCount)
    counts = table.items.map { Array(repeating: 0, count: $0.optionCount) }
    for item in table.items.indices {
      for row in table.rows(of: item) {
        let option = Int(table.rows.chosen[row])
        guard option >= 0, option < counts[item].count, !table.isRight(row) else { continue }
        counts[item][option] += 1
        byPerson[Int(table.rows.person[row])].append((Int32(item), Int16(option)))
      }
    }
  }

  func pair(_ first: Int, _ second: Int) -> CollusionPair? {
    var matches: [Double] = []
    var identical = 0
    var mine = 0
    var other = 0
    let one = byPerson[first]
    let two = byPerson[second]
    while mine < one.count, other < two.count {
      if one[mine].item < two[other].item {
        mine += 1
      } else if one[mine].item > two[other].item {
        other += 1
      } else {
        let options = (Int(one[mine].option), Int(two[other].option))
        matches.append(matchProbability(Int(one[mine].item), options))
        if options.0 == options.1 { identical += 1 }
        mine += 1
        other += 1
      }
    }
    guard matches.count >= CollusionScan.bothWrongMin else { return nil }
    return CollusionPair(
      first: first, second: second, bothWrong: matches.count, identical: identical,
      expected: matches.reduce(0, +),
      probability: PoissonBinomial.tail(atLeast: identical, probabilities: matches))
  }

  /// Sum of the squared shares of the wrong options among all but the two, one added to each.
  private func matchProbability(_ item: Int, _ options: (Int, Int)) -> Double {
    var shares = counts[item].map(Double.init)
    shares[options.0] -= 1
    shares[options.1] -= 1
    // The key is never a wrong choice; with several options right, every option may be.
    let open = max(2, counts[item].count - 1)
    let total = shares.reduce(0, +) + Double(open)
    let chosen = shares.filter { $0 > 0 }
    let unseen = max(0, open - chosen.count)
    return chosen.reduce(0) { $0 + ($1 + 1) * ($1 + 1) / (total * total) }
      + Double(unseen) / (total * total)
  }
}

/// Number of successes of unlike trials.
public enum PoissonBinomial {
  /// Probability of at least `least` successes.
  public static func tail(atLeast least: Int, probabilities: [Double]) -> Double {
    if least <= 0 { return 1 }
    if least > probabilities.count { return 0 }
    var mass = [Double](repeating: 0, count: probabilities.count + 1)
    mass[0] = 1
    for (turn, p) in probabilities.enumerated() {
      for successes in stride(from: turn + 1, through: 1, by: -1) {
        mass[successes] = mass[successes] * (1 - p) + mass[successes - 1] * p
      }
      mass[0] *= 1 - p
    }
    return min(1, mass[least...].reduce(0, +))
  }
}
