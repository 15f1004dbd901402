import EnforcementRules
import Testing

struct ResponseTableTests {
  private func table(
    _ rows: [(Int, Int, Double)], persons: Int = 3, items: Int = 2
  ) throws -> ResponseTable {
    var columns = ResponseColumns()
    for row in rows { columns.append(person: row.0, item: row.1, score: row.2) }
    return try ResponseTable(
      items: (0..<items).map { ItemFacts(id: "Q\($0)") }, personCount: persons,
      columns: columns)
  }

  @Test("rows are found whatever their order, and totals are right")
  func sorts() throws {
    let table = try table([(2, 1, 1), (0, 0, 0.5), (1, 1, 0), (0, 1, 1), (2, 0, 1)])
    #expect(table.totals == [1.5, 0, 2])
    #expect(table.rows(of: 1).map { table.rows.person[$0] } == [0, 1, 2])
    #expect((0..<3).map { table.itemCount(ofPerson: $0) } == [2, 1, 2])
    #expect(!table.isComplete)
  }

  @Test("a row that cannot be is named")
  func faults() {
    #expect(throws: ResponseTableFault.unknownPerson(row: 1)) {
      try table([(0, 0, 1), (3, 0, 1)])
    }
    #expect(throws: ResponseTableFault.unknownItem(row: 0)) { try table([(0, -1, 1)]) }
    #expect(throws: ResponseTableFault.badScore(row: 0)) { try table([(0, 0, .nan)]) }
    #expect(throws: ResponseTableFault.badScore(row: 0)) { try table([(0, 0, 1.1)]) }
    #expect(throws: ResponseTableFault.answeredTwice(person: 1, item: 0)) {
      try table([(1, 0, 1), (0, 0, 1), (1, 0, 0)])
    }
    var ragged = ResponseColumns()
    ragged.append(person: 0, item: 0, score: 1)
    ragged.score.removeLast()
    #expect(throws: ResponseTableFault.raggedColumns) {
      try ResponseTable(items: [ItemFacts(id: "a")], personCount: 1, columns: ragged)
    }
  }

  @Test("nothing at all is a table with figures that say so")
  func empty() throws {
    let table = try table([])
    let figures = ItemAnalysis(table, design: .equalForms).all()
    #expect(figures.allSatisfy { $0.answers == 0 && $0.facility == nil })
    #expect(figures.allSatisfy { $0.sample == .insufficient })
    let test = TestStatistics(table, design: .equalForms)
    #expect(test.papers == 0 && test.standardDeviation == nil && test.kr21 == nil)
    let model = RaschCalibration(table)
    #expect(model.items.allSatisfy { $0.difficulty == nil })
    #expect(Exposure(table).meanOverlap == nil)
  }
}
