/// Orders the vertices of each layer so that few arrows cross (barycentre sweeps, best order kept).
struct LayerCrossings {
  /// Sweeps at most.
  ///
  /// Source: [D]; more changes nothing on the pictures that were looked at.
  static let sweepsMax = 32
  /// Sweeps without a better order after which nothing more is tried.
  ///
  /// Source: [D].
  static let patienceSweeps = 8

  /// The graph in its best order.
  private(set) var graph: LayerGraph
  /// Crossings of that order.
  private(set) var crossings: Int

  init(_ start: LayerGraph) {
    graph = start
    crossings = Self.count(start)
    var current = start
    var idle = 0
    for sweep in 0..<Self.sweepsMax where crossings > 0 && idle < Self.patienceSweeps {
      let isDown = sweep % 2 == 0
      let layers = Array(current.order.indices)
      for layer in isDown ? layers.dropFirst() : layers.dropLast().reversed()[...] {
        Self.sort(layer, of: &current, by: isDown ? current.before : current.after)
      }
      Self.exchange(&current)
      let count = Self.count(current)
      idle += 1
      if count < crossings { (graph, crossings, idle) = (current, count, 0) }
    }
  }

  /// Sorts a layer by the mean place of neighbours; vertices without any keep their places.
  private static func sort(_ layer: Int, of graph: inout LayerGraph, by neighbours: [[Int]]) {
    let place = places(graph)
    let row = graph.order[layer]
    let keyed = row.filter { !neighbours[$0].isEmpty }.map { vertex in
      let sum = neighbours[vertex].reduce(0) { $0 + place[$1] }
      return (vertex: vertex, key: Double(sum) / Double(neighbours[vertex].count))
    }
    var moving = keyed.sorted { ($0.key, place[$0.vertex]) < ($1.key, place[$1.vertex]) }
      .map(\.vertex)[...]
    graph.order[layer] = row.map { vertex in
      neighbours[vertex].isEmpty ? vertex : moving.removeFirst()
    }
  }

  /// Exchanges neighbours of a layer wherever that removes crossings.
  private static func exchange(_ graph: inout LayerGraph) {
    var place = places(graph)
    for layer in graph.order.indices {
      var isBetter = true
      var rounds = 0
      while isBetter, rounds < 4 {
        isBetter = false
        rounds += 1
        for index in graph.order[layer].indices.dropLast() {
          let (left, right) = (graph.order[layer][index], graph.order[layer][index + 1])
          var change = 0
          for neighbours in [graph.before, graph.after] {
            change += crossed(neighbours[right], neighbours[left], place)
            change -= crossed(neighbours[left], neighbours[right], place)
          }
          guard change < 0 else { continue }
          graph.order[layer].swapAt(index, index + 1)
          (place[left], place[right]) = (index + 1, index)
          isBetter = true
        }
      }
    }
  }

  /// Pairs that cross when the first vertex stands left of the second.
  private static func crossed(_ left: [Int], _ right: [Int], _ place: [Int]) -> Int {
    var count = 0
    for one in left {
      for other in right where place[one] > place[other] { count += 1 }
    }
    return count
  }

  private static func places(_ graph: LayerGraph) -> [Int] {
    var place = [Int](repeating: 0, count: graph.layer.count)
    for row in graph.order { for (index, vertex) in row.enumerated() { place[vertex] = index } }
    return place
  }

  /// Crossings between all neighbouring layers, in n log n.
  static func count(_ graph: LayerGraph) -> Int {
    let place = places(graph)
    var total = 0
    for (index, row) in graph.order.enumerated().dropLast() {
      let width = graph.order[index + 1].count
      var tree = [Int](repeating: 0, count: width + 1)
      var seen = 0
      for vertex in row {
        let targets = graph.after[vertex].map { place[$0] }
        for target in targets {
          var slot = target + 1
          var notRight = 0
          while slot > 0 {
            notRight += tree[slot]
            slot -= slot & -slot
          }
          total += seen - notRight
        }
        for target in targets {
          var slot = target + 1
          while slot <= width {
            tree[slot] += 1
            slot += slot & -slot
          }
        }
        seen += targets.count
      }
    }
    return total
  }
}
