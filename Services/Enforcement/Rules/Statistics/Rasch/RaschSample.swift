/// The answers a joint fit can use: persons and items with neither all right nor all wrong.
///
/// Taking out an extreme person may make an item extreme, and so on until none is left. A held
/// item stays whatever its answers.
struct RaschSample: Sendable {
  /// Indices of the items in the table.
  let items: [Int]
  /// Indices of the persons in the table.
  let persons: [Int]
  /// Rows of sample items: sample persons, by offsets.
  let itemOffsets: [Int]
  let rowPersons: [Int32]
  /// Rows of sample persons: sample items, by offsets.
  let personOffsets: [Int]
  let rowItems: [Int32]
  /// Whether the answer is right, in the order of `rowPersons`.
  let isRight: [Bool]
  let itemScores: [Double]
  let personScores: [Double]
  /// Connected part of each sample item and person.
  let itemParts: [Int]
  let personParts: [Int]
  let partCount: Int
  private let itemExtremes: [Bool]
  private let personExtremes: [Bool]

  /// Number of answers.
  var count: Int { rowPersons.count }

  func answers(ofItem index: Int) -> Int { itemOffsets[index + 1] - itemOffsets[index] }
  func isExtremeItem(_ item: Int) -> Bool { itemExtremes[item] }
  func isExtremePerson(_ person: Int) -> Bool { personExtremes[person] }

  init(_ table: ResponseTable, anchors: [Int: Double]) {
    let right = (0..<table.rows.count).map(table.isRight)
    var sieve = ExtremeSieve(table, right: right, anchors: anchors)
    sieve.run()
    let persons = (0..<table.personCount).filter { sieve.personIsIn[$0] }
    let items = table.items.indices.filter { sieve.itemIsIn[$0] }
    var personIndex = [Int32](repeating: -1, count: table.personCount)
    for (index, person) in persons.enumerated() { personIndex[person] = Int32(index) }
    var itemOffsets = [0]
    var rowPersons: [Int32] = []
    var isRight: [Bool] = []
    var itemScores: [Double] = []
    var personScores = [Double](repeating: 0, count: persons.count)
    var personCounts = [Int](repeating: 0, count: persons.count)
    var union = DisjointSets(count: persons.count + items.count)
    for (index, item) in items.enumerated() {
      var score = 0.0
      for row in table.rows(of: item) {
        let person = personIndex[Int(table.rows.person[row])]
        guard person >= 0 else { continue }
        rowPersons.append(person)
        isRight.append(right[row])
        personCounts[Int(person)] += 1
        union.join(Int(person), persons.count + index)
        guard right[row] else { continue }
        score += 1
        personScores[Int(person)] += 1
      }
      itemScores.append(score)
      itemOffsets.append(rowPersons.count)
    }
    let transposed = Self.transpose(
      rowPersons, itemOffsets: itemOffsets, personCounts: personCounts)
    let parts = union.numbered()
    self.items = Array(items)
    self.persons = persons
    self.itemOffsets = itemOffsets
    self.rowPersons = rowPersons
    self.isRight = isRight
    self.itemScores = itemScores
    self.personScores = personScores
    personOffsets = transposed.offsets
    rowItems = transposed.items
    itemParts = Array(parts.numbers[persons.count...])
    personParts = Array(parts.numbers[..<persons.count])
    partCount = parts.count
    itemExtremes = table.items.indices.map { sieve.isExtremeItem($0) }
    personExtremes = (0..<table.personCount).map { sieve.isExtremePerson($0) }
  }

  private static func transpose(
    _ rowPersons: [Int32], itemOffsets: [Int], personCounts: [Int]
  ) -> (offsets: [Int], items: [Int32]) {
    var offsets = [0]
    for count in personCounts { offsets.append((offsets.last ?? 0) + count) }
    var next = offsets
    var items = [Int32](repeating: 0, count: rowPersons.count)
    for item in 0..<(itemOffsets.count - 1) {
      for row in itemOffsets[item]..<itemOffsets[item + 1] {
        let person = Int(rowPersons[row])
        items[next[person]] = Int32(item)
        next[person] += 1
      }
    }
    return (offsets, items)
  }
}

/// Takes out extreme persons and items until none is left.
private struct ExtremeSieve {
  private let table: ResponseTable
  private let right: [Bool]
  private let anchors: [Int: Double]
  private(set) var itemIsIn: [Bool]
  private(set) var personIsIn: [Bool]
  private var itemAnswers: [Int]
  private var itemRight: [Int]
  private var personAnswers: [Int]
  private var personRight: [Int]
  private let isRated: [Bool]

  init(_ table: ResponseTable, right: [Bool], anchors: [Int: Double]) {
    self.table = table
    self.right = right
    self.anchors = anchors
    isRated = table.items.map { $0.maxScore > 0 }
    itemIsIn = isRated
    personIsIn = Array(repeating: true, count: table.personCount)
    itemAnswers = Array(repeating: 0, count: table.items.count)
    itemRight = itemAnswers
    personAnswers = Array(repeating: 0, count: table.personCount)
    personRight = personAnswers
    for item in table.items.indices where isRated[item] {
      for row in table.rows(of: item) {
        let person = Int(table.rows.person[row])
        itemAnswers[item] += 1
        personAnswers[person] += 1
        guard right[row] else { continue }
        itemRight[item] += 1
        personRight[person] += 1
      }
    }
  }

  mutating func run() {
    var isMoving = true
    while isMoving {
      isMoving = false
      for person in personIsIn.indices where personIsIn[person] && isExtremeNow(person: person) {
        drop(person: person)
        isMoving = true
      }
      for item in itemIsIn.indices where itemIsIn[item] && isExtremeNow(item: item) {
        drop(item: item)
        isMoving = true
      }
    }
  }

  func isExtremeItem(_ item: Int) -> Bool {
    isRated[item] && !itemIsIn[item] && !table.rows(of: item).isEmpty
  }

  func isExtremePerson(_ person: Int) -> Bool {
    !personIsIn[person] && table.itemCount(ofPerson: person) > 0
  }

  private func isExtremeNow(person: Int) -> Bool {
    personRight[person] == 0 || personRight[person] == personAnswers[person]
  }

  private func isExtremeNow(item: Int) -> Bool {
    anchors[item] == nil && (itemRight[item] == 0 || itemRight[item] == itemAnswers[item])
      || itemAnswers[item] == 0
  }

  private mutating func drop(person: Int) {
    personIsIn[person] = false
    for row in table.rows(ofPerson: person) {
      let item = Int(table.rows.item[Int(row)])
      guard itemIsIn[item] else { continue }
      itemAnswers[item] -= 1
      if right[Int(row)] { itemRight[item] -= 1 }
    }
  }

  private mutating func drop(item: Int) {
    itemIsIn[item] = false
    for row in table.rows(of: item) {
      let person = Int(table.rows.person[row])
      guard personIsIn[person] else { continue }
      personAnswers[person] -= 1
      if right[row] { personRight[person] -= 1 }
    }
  }
}

/// Union-find with path halving.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  mutating func join(_ one: Int, _ other: Int) {
    let first = root(one)
    let second = root(other)
    if first != second { parents[max(first, second)] = min(first, second) }
  }

  /// Sets numbered from 0 in the order of their first elements.
  mutating func numbered() -> (numbers: [Int], count: Int) {
    var numberByRoot: [Int: Int] = [:]
    var numbers: [Int] = []
    for element in parents.indices {
      let own = root(element)
      let number = numberByRoot[own] ?? numberByRoot.count
      numberByRoot[own] = number
      numbers.append(number)
    }
    return (numbers, numberByRoot.count)
  }
}
