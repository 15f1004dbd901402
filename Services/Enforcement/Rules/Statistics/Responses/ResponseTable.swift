/// Answers in the order of their items, with totals of papers: what every statistic reads.
///
/// Rows of an item lie together, by rising person; a second index finds the rows of a person.
public struct ResponseTable: Sendable {
  /// Tolerance of comparisons of marks, far below the smallest step of a mark.
  static let markTolerance = 1e-9

  /// Facts of the items.
  public let items: [ItemFacts]
  /// Number of papers.
  public let personCount: Int
  /// Answers, by item and then by person.
  public let rows: ResponseColumns
  /// Total marks of each paper.
  public let totals: [Double]
  let itemOffsets: [Int]
  let personOffsets: [Int]
  let rowsByPerson: [Int32]

  /// Sorts answers into a table.
  public init(
    items: [ItemFacts], personCount: Int, columns: ResponseColumns
  ) throws(ResponseTableFault) {
    guard columns.isRectangular else { throw .raggedColumns }
    try Self.check(columns, items: items, personCount: personCount)
    self.items = items
    self.personCount = personCount
    // A stable counting sort by person, then by item, leaves each item's rows by rising person.
    let byPerson = Self.countingSort(
      Array(0..<Int32(columns.count)), keys: columns.person, buckets: personCount)
    let byItem = Self.countingSort(byPerson.order, keys: columns.item, buckets: items.count)
    rows = columns.reordered(byItem.order)
    itemOffsets = byItem.offsets
    let back = Self.countingSort(
      Array(0..<Int32(columns.count)), keys: rows.person, buckets: personCount)
    personOffsets = back.offsets
    rowsByPerson = back.order
    try Self.checkOnce(rows)
    var totals = [Double](repeating: 0, count: personCount)
    for row in 0..<rows.count { totals[Int(rows.person[row])] += rows.score[row] }
    self.totals = totals
  }

  /// Rows of an item.
  public func rows(of item: Int) -> Range<Int> { itemOffsets[item]..<itemOffsets[item + 1] }

  /// Number of items on a paper.
  public func itemCount(ofPerson person: Int) -> Int {
    personOffsets[person + 1] - personOffsets[person]
  }

  /// Rows of a paper, by rising item.
  func rows(ofPerson person: Int) -> ArraySlice<Int32> {
    rowsByPerson[personOffsets[person]..<personOffsets[person + 1]]
  }

  /// Whether every item stands on every paper.
  public var isComplete: Bool {
    !items.isEmpty && personCount > 0 && rows.count == items.count * personCount
  }

  /// Whether a row has full marks.
  func isRight(_ row: Int) -> Bool {
    let full = items[Int(rows.item[row])].maxScore
    return full > 0 && rows.score[row] >= full - Self.markTolerance
  }

  private static func check(
    _ columns: ResponseColumns, items: [ItemFacts], personCount: Int
  ) throws(ResponseTableFault) {
    for row in 0..<columns.count {
      guard columns.person[row] >= 0, Int(columns.person[row]) < personCount else {
        throw .unknownPerson(row: row)
      }
      guard columns.item[row] >= 0, Int(columns.item[row]) < items.count else {
        throw .unknownItem(row: row)
      }
      let score = columns.score[row]
      guard score.isFinite, score <= items[Int(columns.item[row])].maxScore + markTolerance else {
        throw .badScore(row: row)
      }
    }
  }

  private static func checkOnce(_ rows: ResponseColumns) throws(ResponseTableFault) {
    for row in 1..<max(1, rows.count)
    where rows.item[row] == rows.item[row - 1] && rows.person[row] == rows.person[row - 1] {
      throw .answeredTwice(person: Int(rows.person[row]), item: Int(rows.item[row]))
    }
  }

  private static func countingSort(
    _ order: [Int32], keys: [Int32], buckets: Int
  ) -> (order: [Int32], offsets: [Int]) {
    var offsets = [Int](repeating: 0, count: buckets + 1)
    for row in order { offsets[Int(keys[Int(row)]) + 1] += 1 }
    for bucket in 0..<buckets { offsets[bucket + 1] += offsets[bucket] }
    var next = offsets
    var sorted = [Int32](repeating: 0, count: order.count)
    for row in order {
      let bucket = Int(keys[Int(row)])
      sorted[next[bucket]] = row
      next[bucket] += 1
    }
    return (sorted, offsets)
  }
}

extension ResponseColumns {
  fileprivate func reordered(_ order: [Int32]) -> ResponseColumns {
    var sorted = ResponseColumns()
    sorted.person = order.map { person[Int($0)] }
    sorted.item = order.map { item[Int($0)] }
    sorted.score = order.map { score[Int($0)] }
    sorted.chosen = order.map { chosen[Int($0)] }
    sorted.spentMilliseconds = order.map { spentMilliseconds[Int($0)] }
    sorted.answeredAt = order.map { answeredAt[Int($0)] }
    return sorted
  }
}
