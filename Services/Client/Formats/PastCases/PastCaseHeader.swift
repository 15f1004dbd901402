import Vocabulary

/// The header of a table of historical cases: where which column stands.
struct PastCaseHeader: Sendable {
  /// A column.
  struct Column: Sendable {
    /// As the file calls it.
    let name: String
    let meaning: PastCaseLayout.Meaning
    /// Where the words for its code stand.
    let label: Int?
  }

  let layout: PastCaseLayout
  let columns: [Column]
  /// Columns that the layout does not know; kept as they stand.
  let unknown: [String]

  /// The header of a row, by the first layout whose columns are all there.
  ///
  /// - Throws: `PastCaseRefusal` with what the closest layout lacks.
  init(_ row: CSVRow, source: PastCaseSource) throws(PastCaseRefusal) {
    let names = (0..<row.count).map {
      HalfWidth.normalised(String(decoding: row[$0], as: UTF8.self)).trimmingBlanks()
    }
    let plain = names.map { $0.uppercased() }
    var lacking: [String]?
    for layout in PastCaseLayout.layouts(of: source) {
      let missing = layout.required.filter { !plain.contains($0.uppercased()) }
      guard missing.isEmpty else {
        if missing.count < lacking?.count ?? .max { lacking = missing }
        continue
      }
      if let twice = names.indices.first(where: { index in
        !plain[index].isEmpty && plain[..<index].contains(plain[index])
      }) {
        throw .columnTwice(names[twice])
      }
      self.layout = layout
      columns = zip(names, plain).map { name, key in
        let meaning = layout.columns[key] ?? .plain
        var label: Int?
        if case .code(let column?) = meaning { label = plain.firstIndex(of: column) }
        return Column(name: name, meaning: meaning, label: label)
      }
      unknown = zip(names, plain).filter {
        layout.columns[$1] == nil && !$0.isEmpty && source == .csv
      }.map(\.0)
      return
    }
    throw .columnsMissing(lacking ?? [])
  }
}
