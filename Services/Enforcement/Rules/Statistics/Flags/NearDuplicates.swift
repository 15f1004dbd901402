/// Finds questions whose stems are the same or nearly the same.
///
/// Stems are compared without punctuation, spaces, case and width, by the Jaccard similarity of
/// their three-character pieces. Only pairs that share a rare piece are compared, so that a bank of
/// 50,000 stems takes seconds.
///
/// **Source**: quiz handbook 2.5 `[D]`; prefix filter of Chaudhuri, Ganti and Kaushik.
public enum NearDuplicates {
  /// Similarity from which stems are nearly the same, in percent.
  public static let similarityPercent = 85
  /// Characters of a piece.
  static let pieceCharacters = 3

  /// Flags, one for each set of questions with alike stems, by the first question.
  ///
  /// - Parameter stems: numbers and stems of the questions.
  public static func flags(_ stems: [(id: String, stem: String)]) -> [QuestionFlag] {
    var first: [[UInt32]: Int] = [:]
    var sets = DisjointSets(count: stems.count)
    var lowest: [(item: Int, similarity: Double)] = []
    var distinct: [(item: Int, text: [UInt32])] = []
    for (index, entry) in stems.enumerated() {
      let text = normalised(entry.stem)
      guard !text.isEmpty else { continue }
      if let other = first[text] {
        sets.join(other, index)
        lowest.append((index, 1))
      } else {
        first[text] = index
        distinct.append((index, text))
      }
    }
    for pair in PieceIndex(distinct.map(\.text)).pairs() {
      sets.join(distinct[pair.one].item, distinct[pair.other].item)
      lowest.append((distinct[pair.one].item, pair.similarity))
    }
    var similarity: [Int: Double] = [:]
    for entry in lowest {
      let root = sets.root(entry.item)
      similarity[root] = min(similarity[root] ?? 1, entry.similarity)
    }
    var members: [Int: [Int]] = [:]
    for index in stems.indices {
      let root = sets.root(index)
      if similarity[root] != nil { members[root, default: []].append(index) }
    }
    return members.keys.sorted().compactMap { root in
      guard let indices = members[root], let lead = indices.first else { return nil }
      return QuestionFlag(
        .duplicate, item: stems[lead].id, related: indices.dropFirst().map { stems[$0].id },
        figures: [
          .init(.answers, Double(indices.count)), .init(.similarity, similarity[root] ?? 1),
        ])
    }
  }

  /// Jaccard similarity of two stems.
  public static func similarity(_ one: String, _ other: String) -> Double {
    let first = Set(pieces(normalised(one)))
    let second = Set(pieces(normalised(other)))
    let union = first.union(second).count
    return union == 0 ? 0 : Double(first.intersection(second).count) / Double(union)
  }

  /// Letters and digits only, at half width and lower case.
  static func normalised(_ stem: String) -> [UInt32] {
    var text: [UInt32] = []
    for scalar in stem.unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let value = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
      switch value {
      case 0x30...0x39, 0x61...0x7A: text.append(value)
      case 0x41...0x5A: text.append(value + 0x20)
      case 0..<0x80: continue
      default:
        guard let own = Unicode.Scalar(value), own.properties.isAlphabetic else { continue }
        text.append(value)
      }
    }
    return text
  }

  /// Three-character pieces, each packed into 63 bits; a shorter text is one piece.
  static func pieces(_ text: [UInt32]) -> [UInt64] {
    guard text.count >= pieceCharacters else { return text.isEmpty ? [] : [packed(text[...])] }
    return (0...(text.count - pieceCharacters)).map { packed(text[$0..<($0 + pieceCharacters)]) }
  }

  private static func packed(_ characters: ArraySlice<UInt32>) -> UInt64 {
    characters.reduce(0) { $0 << 21 | UInt64($1) }
  }
}

/// Sets of pieces as ranks, the rarest first, and which sets hold a rank in their prefix.
private struct PieceIndex {
  private let sets: [[Int32]]

  init(_ texts: [[UInt32]]) {
    var counts: [UInt64: Int32] = [:]
    let pieces = texts.map { Array(Set(NearDuplicates.pieces($0))) }
    for set in pieces { for piece in set { counts[piece, default: 0] += 1 } }
    let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var ranks: [UInt64: Int32] = [:]
    ranks.reserveCapacity(order.count)
    for (rank, entry) in order.enumerated() { ranks[entry.key] = Int32(rank) }
    sets = pieces.map { set in set.compactMap { ranks[$0] }.sorted() }
  }

  /// Pairs at the limit or above it.
  func pairs() -> [(one: Int, other: Int, similarity: Double)] {
    let order = sets.indices.sorted { (sets[$0].count, $0) < (sets[$1].count, $1) }
    var holders: [Int32: [Int]] = [:]
    var seen = [Int](repeating: -1, count: sets.count)
    var found: [(one: Int, other: Int, similarity: Double)] = []
    for (turn, index) in order.enumerated() {
      let set = sets[index]
      let needed = Self.share(of: set.count)
      for rank in set.prefix(set.count - needed + 1) {
        for other in holders[rank] ?? [] where seen[other] != turn {
          seen[other] = turn
          guard sets[other].count >= needed else { continue }
          let common = Self.common(set, sets[other])
          let union = set.count + sets[other].count - common
          guard common * 100 >= NearDuplicates.similarityPercent * union else { continue }
          found.append(
            (min(index, other), max(index, other), Double(common) / Double(union)))
        }
        holders[rank, default: []].append(index)
      }
    }
    return found
  }

  /// Fewest common pieces of a set with any set it is alike to.
  private static func share(of count: Int) -> Int {
    max(1, (NearDuplicates.similarityPercent * count + 99) / 100)
  }

  private static func common(_ one: [Int32], _ other: [Int32]) -> Int {
    var first = 0
    var second = 0
    var count = 0
    while first < one.count, second < other.count {
      if one[first] == other[second] {
        count += 1
        first += 1
        second += 1
      } else if one[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return count
  }
}
