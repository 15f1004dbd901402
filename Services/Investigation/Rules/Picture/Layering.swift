/// Puts nodes into layers so that every arrow goes from an earlier to a later one, by bands.
///
/// A band is a run of layers that belong together; nodes of a band that follow one another within it
/// get layers of their own, and a layer that is full goes on in the next.
struct Layering: Sendable, Hashable {
  /// Layer of each node.
  let layer: [Int]
  /// Band of each layer.
  let band: [Int]

  /// Layers of `count` nodes.
  ///
  /// - Parameters:
  ///   - edges: From the node of the earlier layer to that of the later one; never a circle.
  ///   - bands: Band of each node.
  ///   - widthMax: Nodes of a layer at most.
  init(count: Int, edges: [(from: Int, to: Int)], bands: [Int], widthMax: Int) {
    var following = [[Int]](repeating: [], count: count)
    var waiting = [Int](repeating: 0, count: count)
    // Only arrows within a band say anything about its layers.
    for edge in edges where bands[edge.from] == bands[edge.to] {
      following[edge.from].append(edge.to)
      waiting[edge.to] += 1
    }
    var place = [Int](repeating: 0, count: count)
    var filled: [[Int]] = [[Int]](repeating: [], count: (bands.max() ?? -1) + 1)
    var ready = (0..<count).filter { waiting[$0] == 0 }
    var next = 0
    while next < ready.count {
      let node = ready[next]
      next += 1
      let band = bands[node]
      while filled[band].count > place[node], filled[band][place[node]] >= widthMax {
        place[node] += 1
      }
      while filled[band].count <= place[node] { filled[band].append(0) }
      filled[band][place[node]] += 1
      for later in following[node] {
        place[later] = max(place[later], place[node] + 1)
        waiting[later] -= 1
        if waiting[later] == 0 { ready.append(later) }
      }
    }
    var starts: [Int] = []
    var bandOfLayer: [Int] = []
    for (index, layers) in filled.enumerated() {
      starts.append(bandOfLayer.count)
      bandOfLayer += [Int](repeating: index, count: layers.count)
    }
    layer = place.indices.map { starts[bands[$0]] + place[$0] }
    band = bandOfLayer
  }
}
