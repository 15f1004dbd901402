/// The graph that a layout works on: arrows over several layers are cut into pieces by bends.
struct LayerGraph {
  /// Nodes first, then bends.
  let nodeCount: Int
  /// Layer of each vertex.
  private(set) var layer: [Int]
  /// Neighbours in the layer before.
  private(set) var before: [[Int]]
  /// Neighbours in the layer after.
  private(set) var after: [[Int]]
  /// Vertices of each arrow, from its earlier to its later layer.
  private(set) var chains: [[Int]] = []
  /// Vertices of each layer, in order.
  var order: [[Int]]

  init(layering: Layering, edges: [(from: Int, to: Int)]) {
    nodeCount = layering.layer.count
    layer = layering.layer
    before = [[Int]](repeating: [], count: nodeCount)
    after = before
    order = [[Int]](repeating: [], count: layering.band.count)
    for edge in edges {
      let (near, far) =
        layer[edge.from] <= layer[edge.to] ? (edge.from, edge.to) : (edge.to, edge.from)
      var chain = [near]
      for step in (layer[near] + 1)..<max(layer[far], layer[near] + 1) {
        chain.append(bend(in: step))
      }
      chain.append(far)
      for (one, other) in zip(chain, chain.dropFirst()) {
        after[one].append(other)
        before[other].append(one)
      }
      chains.append(chain)
    }
    for vertex in walk() { order[layer[vertex]].append(vertex) }
  }

  /// Whether a vertex is a bend of an arrow.
  func isBend(_ vertex: Int) -> Bool { vertex >= nodeCount }

  private mutating func bend(in step: Int) -> Int {
    layer.append(step)
    before.append([])
    after.append([])
    return layer.count - 1
  }

  /// Vertices depth first, so that what belongs together begins together.
  private func walk() -> [Int] {
    var seen = [Bool](repeating: false, count: layer.count)
    var found: [Int] = []
    for root in layer.indices.sorted(by: { (layer[$0], $0) < (layer[$1], $1) }) {
      var stack = [root]
      while let vertex = stack.popLast() {
        guard !seen[vertex] else { continue }
        seen[vertex] = true
        found.append(vertex)
        stack += after[vertex].reversed()
      }
    }
    return found
  }
}
