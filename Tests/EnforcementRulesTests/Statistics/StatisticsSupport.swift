import EnforcementRules
import Foundation

/// Small tables, seeded tables, and the Python twin.
enum Sample {
  /// A table from a full matrix of marks.
  static func table(_ marks: [[Double]], full: [Double]) throws -> ResponseTable {
    var columns = ResponseColumns()
    for (person, row) in marks.enumerated() {
      for (item, mark) in row.enumerated() {
        columns.append(person: person, item: item, score: mark)
      }
    }
    return try ResponseTable(
      items: full.enumerated().map { ItemFacts(id: "Q\($0.offset + 1)", maxScore: $0.element) },
      personCount: marks.count, columns: columns)
  }

  /// What a seeded table is like.
  struct Shape: Sendable, CustomStringConvertible {
    var name: String
    var seed: UInt64
    var persons: Int
    var items: Int
    var strata = 1
    /// Items drawn for each paper; nil for all items on all papers.
    var drawn: Int?
    /// Part of the answers that is taken out.
    var missing = 0.0
    /// Steps of a mark; 1 for right and wrong only.
    var steps = 1
    /// Items that everybody gets right.
    var constant = 0
    /// Whether persons who know one half of the items are ignorant of the other.
    var isOpposed = false
    /// Spread of abilities, in logits.
    var spread = 1.0

    var description: String { name }
    var design: PaperDesign { drawn == nil ? .equalForms : .randomForms }
  }

  /// A seeded table.
  static func table(_ shape: Shape) throws -> ResponseTable {
    var random = SplitMix(seed: shape.seed)
    let difficulties = (0..<shape.items).map { _ in 3 * random.next() - 2 }
    let facts = (0..<shape.items).map { item in
      ItemFacts(
        id: "Q\(item + 1)", stratum: item % shape.strata,
        maxScore: shape.steps == 1 ? 1 : Double(item % 3 + 1))
    }
    var columns = ResponseColumns()
    for person in 0..<shape.persons {
      let ability = shape.spread * 3.4 * (random.next() - 0.4)
      var pool = Array(0..<shape.items)
      if let drawn = shape.drawn {
        for place in 0..<drawn {
          pool.swapAt(place, place + Int(random.next() * Double(pool.count - place)))
        }
        pool = Array(pool.prefix(drawn))
      }
      for item in pool {
        if random.next() < shape.missing { continue }
        let side: Double = shape.isOpposed && item % 2 == 1 ? -1 : 1
        let logit = side * ability * (shape.isOpposed ? 3 : 1) - difficulties[item]
        let p = item < shape.constant ? 1 : 1 / (1 + exp(-logit))
        let points = (0..<shape.steps).filter { _ in random.next() < p }.count
        columns.append(
          person: person, item: item,
          score: facts[item].maxScore * Double(points) / Double(shape.steps))
      }
    }
    return try ResponseTable(items: facts, personCount: shape.persons, columns: columns)
  }
}

/// The second implementation, `Tests/Twins/statistics_twin.py`.
enum StatisticsTwin {
  static let python = "/usr/bin/python3"
  static let isThere = FileManager.default.isExecutableFile(atPath: python)

  struct Failed: Error { let message: String }

  /// Figures of one item; the names are the twin's.
  struct Item: Decodable {
    let answers: Int
    let facility, sd, covariance, covarianceMax, covarianceWithTotal, index: Double?
    let efficiency, weight, wholeIndex, wholeEfficiency, strataIndex: Double?
    let pointBiserial, upperLower: Double?
    let interval: [Double]?
  }

  struct Test: Decodable {
    let papers: Int
    let mean, median: Double
    let sd, skewness, kurtosis, cic, errorRatio, sem, kr20, kr21, kr21Sem, binomial: Double?
    let stratified: Double?
  }

  /// Measure, standard error, infit and outfit.
  struct Rasch: Decodable {
    let items: [[Double]?]
    let persons: [[Double]?]
  }

  struct Answer: Decodable {
    let items: [Item]
    let test: Test
    let rasch: Rasch?
  }

  static func answer(
    _ table: ResponseTable, design: PaperDesign, rasch: Bool
  ) throws -> Answer {
    let items = table.items.map { "{\"max\":\($0.maxScore),\"stratum\":\($0.stratum)}" }
    let rows = (0..<table.rows.count).map { row in
      "[\(table.rows.person[row]),\(table.rows.item[row]),\(table.rows.score[row])]"
    }
    let input =
      "[{\"items\":[\(items.joined(separator: ","))],\"persons\":\(table.personCount),"
      + "\"rows\":[\(rows.joined(separator: ","))],\"rasch\":\(rasch),"
      + "\"design\":\"\(design == .equalForms ? "equal" : "random")\"}]"
    let answers = try JSONDecoder().decode([Answer].self, from: try run(Data(input.utf8)))
    guard let answer = answers.first else { throw Failed(message: "no answer") }
    return answer
  }

  /// Input and output go through files, so that no pipe can fill up.
  private static func run(_ input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("anlan-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out"].map { folder.appendingPathComponent($0) }
    try input.write(to: files[0])
    try Data().write(to: files[1])
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Twins/statistics_twin.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script.path]
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(message: "the twin failed") }
    return try Data(contentsOf: files[1])
  }
}

/// Whether two figures agree to 10⁻⁹, relative to their size above 1; two missing figures agree.
func agrees(_ one: Double?, _ other: Double?, within tolerance: Double = 1e-9) -> Bool {
  switch (one, other) {
  case (nil, nil): true
  case (let one?, let other?): abs(one - other) <= tolerance * max(1, abs(one), abs(other))
  default: false
  }
}
