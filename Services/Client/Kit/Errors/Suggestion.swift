/// Finds what somebody may have meant.
enum Suggestion {
  /// Most single-character edits that still count as a slip.
  static let editsMax = 2

  /// The nearest candidate, or nil if none is near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = word.count <= 3 ? 1 : editsMax
    // The beginning of a word is a better hint than a word that looks alike.
    if word.count >= 2, let longer = candidates.filter({ $0.hasPrefix(word) }).min() {
      return longer
    }
    return candidates.map { (candidate: $0, edits: edits(word, $0)) }
      .filter { $0.edits <= limit }
      .min { ($0.edits, $0.candidate) < ($1.edits, $1.candidate) }?.candidate
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words.
  static func edits(_ one: String, _ other: String) -> Int {
    let left = Array(one.lowercased())
    let right = Array(other.lowercased())
    var older: [Int] = []
    var previous = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for (column, candidate) in right.enumerated() {
        var best = min(previous[column + 1], current[column]) + 1
        best = min(best, previous[column] + (character == candidate ? 0 : 1))
        if row > 0, column > 0, character == right[column - 1], left[row - 1] == candidate {
          best = min(best, older[column - 1] + 1)
        }
        current.append(best)
      }
      older = previous
      previous = current
    }
    return previous[right.count]
  }
}
