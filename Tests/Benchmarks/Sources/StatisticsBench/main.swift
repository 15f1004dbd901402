// Statistics of 50,000 questions with 1,000,000 answers on papers of 20 drawn questions.
//
// Prints one line of JSON for each figure and round: StatisticsBench ROUNDS
import EnforcementRules
import Glibc

/// A seeded bank and its answers, the same in every run.
struct Bank {
  static let items = 50_000
  static let persons = 50_000
  static let drawn = 20

  let facts: [ItemFacts]
  let columns: ResponseColumns

  init() {
    var random = SplitMix(seed: 1)
    let difficulties = (0..<Self.items).map { _ in 4 * random.next() - 3 }
    let facts = (0..<Self.items).map { item in
      ItemFacts(
        id: "Q\(item)", stratum: item % 12, optionCount: 4, key: Int(random.next() * 4),
        characters: 70)
    }
    var columns = ResponseColumns()
    columns.reserve(Self.persons * Self.drawn)
    for person in 0..<Self.persons {
      let ability = 3 * (random.next() - 0.5)
      var paper = Set<Int>()
      while paper.count < Self.drawn {
        let item = Int(random.next() * Double(Self.items))
        guard paper.insert(item).inserted, let key = facts[item].key else { continue }
        let isRight = random.next() < 1 / (1 + exp(difficulties[item] - ability))
        columns.append(
          person: person, item: item, score: isRight ? 1 : 0,
          chosen: isRight ? key : (key + 1 + Int(random.next() * 3)) % 4,
          spentMilliseconds: 5_000 + Int(random.next() * 20_000),
          answeredAt: Int64(person) * 1_000)
      }
    }
    self.facts = facts
    self.columns = columns
  }

  func table() throws -> ResponseTable {
    try ResponseTable(items: facts, personCount: Self.persons, columns: columns)
  }
}

/// Runs something and prints how long it took.
func report(_ what: String, _ round: Int, _ body: () throws -> Int) rethrows {
  let clock = ContinuousClock()
  var sum = 0
  let elapsed = try clock.measure { sum = try body() }
  let milliseconds = Int(elapsed / .milliseconds(1))
  print(
    "{\"what\":\"\(what)\",\"server\":\"anlan\",\"round\":\(round),"
      + "\"result\":{\"ms\":\(milliseconds),\"sum\":\(sum)}}")
}

let bank = Bank()
for round in 1...max(1, CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 3) {
  try report("statistics", round) {
    let table = try bank.table()
    let statistics = ItemAnalysis(table, design: .randomForms).all()
    let test = TestStatistics(table, design: .randomForms)
    let queue = WorkQueue(table, statistics: statistics, design: .randomForms)
    return statistics.count + test.papers + queue.entries.count
  }
  try report("statistics-item", round) {
    ItemAnalysis(try bank.table(), design: .equalForms).one(round).answers
  }
  try report("statistics-rasch", round) {
    RaschCalibration(try bank.table()).items.filter { $0.difficulty != nil }.count
  }
}
