/// A binary heap, smallest element first.
struct Heap<Element: Comparable & Sendable>: Sendable {
  private var elements: [Element] = []

  /// How many elements it holds.
  var count: Int { elements.count }

  /// The smallest element.
  var first: Element? { elements.first }

  /// Adds an element.
  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard elements[child] < elements[parent] else { return }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes the smallest element out.
  @discardableResult
  mutating func popFirst() -> Element? {
    guard let smallest = elements.first else { return nil }
    let last = elements.removeLast()
    guard !elements.isEmpty else { return smallest }
    elements[0] = last
    sink()
    return smallest
  }

  /// Forgets everything.
  mutating func removeAll() { elements.removeAll(keepingCapacity: true) }

  private mutating func sink() {
    var parent = 0
    while true {
      var smallest = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < elements.count && elements[child] < elements[smallest] {
        smallest = child
      }
      guard smallest != parent else { return }
      elements.swapAt(parent, smallest)
      parent = smallest
    }
  }
}
