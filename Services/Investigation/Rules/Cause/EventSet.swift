/// A set of small numbers as bits, for cut sets.
struct EventSet: Sendable, Hashable {
  private var words: [UInt64]

  init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

  mutating func insert(_ index: Int) { words[index / 64] |= 1 << UInt64(index % 64) }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func union(_ other: EventSet) -> EventSet {
    var result = self
    for index in words.indices { result.words[index] |= other.words[index] }
    return result
  }

  func isSubset(of other: EventSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  var members: [Int] {
    words.indices.flatMap { word in
      (0..<64).filter { words[word] & (1 << UInt64($0)) != 0 }.map { word * 64 + $0 }
    }
  }
}
