/// Names of what hangs on a case: `cases/<n>/entries/<m>`, `…/occurrences/<m>`, `…/causes/<m>`.
enum FactName {
  /// The name of an entry.
  static func entry(_ number: Int, of caseNumber: Int) -> String {
    "\(CaseName.text(of: caseNumber))/entries/\(number)"
  }

  /// The name of an occurrence.
  static func occurrence(_ number: Int, of caseNumber: Int) -> String {
    "\(CaseName.text(of: caseNumber))/occurrences/\(number)"
  }

  /// The name of a node of the cause graph.
  static func cause(_ number: Int, of caseNumber: Int) -> String {
    "\(CaseName.text(of: caseNumber))/causes/\(number)"
  }

  /// The case and the number in a name under `word`; nil if it is no such name.
  static func parts(of name: String, under word: String) -> (caseNumber: Int, number: Int)? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[2] == word,
      let caseNumber = CaseName.number(in: "\(parts[0])/\(parts[1])"),
      let number = Int(parts[3]), number > 0, String(number) == parts[3]
    else { return nil }
    return (caseNumber, number)
  }

  /// The number in a name of a thing of this case; nil if it is of another or no such name.
  static func number(in name: String, under word: String, of caseNumber: Int) -> Int? {
    parts(of: name, under: word).flatMap { $0.caseNumber == caseNumber ? $0.number : nil }
  }
}
