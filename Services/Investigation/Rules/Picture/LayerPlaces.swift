/// Places the vertices of each layer: near their neighbours, in order, and never on one another.
///
/// Each layer in turn takes the places nearest to the mean of its neighbours' in the least-squares
/// sense that keep order and distance: an isotonic regression, by pooling adjacent violators.
struct LayerPlaces {
  /// Sweeps, down and up in turn.
  ///
  /// Source: [D]; the pictures no longer change after it.
  static let sweeps = 24
  /// How much more a piece between two bends wants to be straight than one between two nodes.
  static let bendPull = 8.0
  /// Distance of arrows that run side by side.
  static let bendGap = 7.0

  /// Centre of each vertex.
  private(set) var centre: [Double]
  private let graph: LayerGraph
  private let breadth: [Double]
  private let gap: Double

  /// Places of a graph whose vertices are `breadth` broad.
  init(_ graph: LayerGraph, breadth: [Double], gap: Double) {
    self.graph = graph
    self.breadth = breadth
    self.gap = gap
    centre = [Double](repeating: 0, count: graph.layer.count)
    for row in graph.order {
      var at = 0.0
      var places: [Double] = []
      for (index, vertex) in row.enumerated() {
        if index > 0 { at += distance(row[index - 1], vertex) }
        places.append(at)
      }
      for (vertex, place) in zip(row, places) { centre[vertex] = place - at / 2 }
    }
    for sweep in 0..<Self.sweeps {
      let rows = sweep % 2 == 0 ? graph.order : graph.order.reversed()
      for row in rows {
        settle(
          row, useBefore: sweep % 2 == 0 || sweep >= Self.sweeps - 2,
          useAfter: sweep % 2 == 1 || sweep >= Self.sweeps - 2)
      }
    }
    let least = centre.indices.map { centre[$0] - breadth[$0] / 2 }.min() ?? 0
    for index in centre.indices { centre[index] -= least }
  }

  /// Distance of the centres of neighbours at least.
  private func distance(_ left: Int, _ right: Int) -> Double {
    let isClose = graph.isBend(left) && graph.isBend(right)
    return (breadth[left] + breadth[right]) / 2 + (isClose ? Self.bendGap : gap)
  }

  private func pull(_ one: Int, _ other: Int) -> Double {
    switch (graph.isBend(one), graph.isBend(other)) {
    case (true, true): Self.bendPull
    case (false, false): 1
    default: 2
    }
  }

  private mutating func settle(_ row: [Int], useBefore: Bool, useAfter: Bool) {
    var blocks: [(weight: Double, mean: Double, count: Int)] = []
    var offsets: [Double] = []
    var offset = 0.0
    for (index, vertex) in row.enumerated() {
      if index > 0 { offset += distance(row[index - 1], vertex) }
      offsets.append(offset)
      var weight = 0.0
      var sum = 0.0
      let neighbours =
        (useBefore ? graph.before[vertex] : []) + (useAfter ? graph.after[vertex] : [])
      for other in neighbours {
        let pull = pull(vertex, other)
        weight += pull
        sum += pull * centre[other]
      }
      // What nothing pulls stays, and gives way to everything.
      let wish = weight > 0 ? sum / weight : centre[vertex]
      blocks.append((max(weight, 0.01), wish - offset, 1))
      while blocks.count > 1, blocks[blocks.count - 2].mean > blocks[blocks.count - 1].mean {
        let last = blocks.removeLast()
        let one = blocks.removeLast()
        let total = one.weight + last.weight
        blocks.append(
          (total, (one.mean * one.weight + last.mean * last.weight) / total, one.count + last.count)
        )
      }
    }
    var index = 0
    for block in blocks {
      for _ in 0..<block.count {
        centre[row[index]] = block.mean + offsets[index]
        index += 1
      }
    }
  }
}
