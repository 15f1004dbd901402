/// The room a node needs in a layered picture.
struct LayoutBox: Sendable, Hashable {
  /// Size in the direction of the arrows.
  var along: Double
  /// Size across them.
  var across: Double
  /// Breadth on which arrows of the layer before arrive.
  var nearPort: Double
  /// Breadth on which arrows of the layer after arrive.
  var farPort: Double
}

/// A point of a layered picture: along the arrows, and across them.
struct LayoutPoint: Sendable, Hashable {
  var along: Double
  var across: Double
}

/// A layered drawing (Sugiyama): layers, few crossings, places, and a path for each arrow.
///
/// Pure and the same for the same input. An arrow runs straight through the layers it passes and
/// bends only between them, so that it never runs through a box.
struct LayeredLayout {
  /// Distances of a picture.
  struct Gaps: Sendable, Hashable {
    /// Between layers.
    var layers: Double
    /// Between neighbours of a layer.
    var neighbours: Double
    /// More between layers of different bands.
    var bands: Double
  }

  /// Centre of each node.
  let centres: [LayoutPoint]
  /// Points of each arrow, from its earlier to its later layer: pairs of ends of straight pieces.
  let paths: [[LayoutPoint]]
  /// Where each band begins and ends, along.
  let bands: [(from: Double, to: Double)]
  /// Where each layer begins and ends, along.
  let layers: [(from: Double, to: Double)]
  /// Size of the whole.
  let size: LayoutPoint
  /// Vertices of each layer, in order; those below the count of nodes are nodes.
  let order: [[Int]]
  /// Vertices of each arrow.
  let chains: [[Int]]
  /// Crossings left, and those of the order it began with.
  let crossings: (now: Int, before: Int)

  /// Breadth of an arrow's bend.
  private static let bendBreadth = 4.0
  /// Arrows between two layers for which their distance is enough; each further one widens it.
  private static let easyArrows = 16
  /// How much crowding widens the distance of two layers at most.
  private static let crowdingMax = 150.0

  init(
    boxes: [LayoutBox], edges: [(from: Int, to: Int)], layering: Layering, gaps: Gaps
  ) {
    let start = LayerGraph(layering: layering, edges: edges)
    let crossing = LayerCrossings(start)
    let graph = crossing.graph
    crossings = (crossing.crossings, LayerCrossings.count(start))
    order = graph.order
    chains = graph.chains
    let breadth = graph.layer.indices.map {
      graph.isBend($0) ? Self.bendBreadth : boxes[$0].across
    }
    let centre = LayerPlaces(graph, breadth: breadth, gap: gaps.neighbours).centre

    var layers: [(from: Double, to: Double)] = []
    var bands: [(from: Double, to: Double)] = []
    var at = 0.0
    for (index, row) in graph.order.enumerated() {
      let isNewBand = index > 0 && layering.band[index] != layering.band[index - 1]
      if index > 0 {
        let arrows = graph.order[index - 1].reduce(0) { $0 + graph.after[$1].count }
        let crowding = min(Double(max(0, arrows - Self.easyArrows)) * 1.2, Self.crowdingMax)
        at += gaps.layers + crowding + (isNewBand ? gaps.bands : 0)
      }
      let thick = row.filter { !graph.isBend($0) }.map { boxes[$0].along }.max() ?? 0
      layers.append((at, at + thick))
      at += thick
      while bands.count <= layering.band[index] { bands.append((layers[index].from, at)) }
      bands[layering.band[index]].to = at
    }
    self.layers = layers
    self.bands = bands
    centres = boxes.indices.map { index in
      let layer = layers[graph.layer[index]]
      return LayoutPoint(along: (layer.from + layer.to) / 2, across: centre[index])
    }
    size = LayoutPoint(
      along: at, across: zip(centre, breadth).map { $0 + $1 / 2 }.max() ?? 0)
    let ports = Ports(graph: graph, boxes: boxes, centre: centre)
    let middles = centres
    paths = graph.chains.indices.map { chain in
      Self.path(
        graph.chains[chain], graph: graph, ends: ports.ends[chain], centre: centre,
        layers: layers, boxes: boxes, middles: middles)
    }
  }

  private static func path(
    _ chain: [Int], graph: LayerGraph, ends: (near: Double, far: Double), centre: [Double],
    layers: [(from: Double, to: Double)], boxes: [LayoutBox], middles: [LayoutPoint]
  ) -> [LayoutPoint] {
    guard let first = chain.first, let last = chain.last else { return [] }
    var points = [
      LayoutPoint(along: middles[first].along + boxes[first].along / 2, across: ends.near),
      LayoutPoint(along: layers[graph.layer[first]].to, across: ends.near),
    ]
    for bend in chain.dropFirst().dropLast() {
      let layer = layers[graph.layer[bend]]
      points.append(LayoutPoint(along: layer.from, across: centre[bend]))
      points.append(LayoutPoint(along: layer.to, across: centre[bend]))
    }
    points.append(LayoutPoint(along: layers[graph.layer[last]].from, across: ends.far))
    points.append(
      LayoutPoint(along: middles[last].along - boxes[last].along / 2, across: ends.far))
    return points
  }

  /// Where arrows leave and reach boxes: side by side, in the order of where they come from.
  private struct Ports {
    /// Distance of arrows at a box at most.
    static let distanceMax = 14.0

    private(set) var ends: [(near: Double, far: Double)]

    init(graph: LayerGraph, boxes: [LayoutBox], centre: [Double]) {
      ends = graph.chains.map { chain in
        (chain.first.map { centre[$0] } ?? 0, chain.last.map { centre[$0] } ?? 0)
      }
      var leaving = [[Int]](repeating: [], count: boxes.count)
      var reaching = leaving
      for (index, chain) in graph.chains.enumerated() {
        if let first = chain.first { leaving[first].append(index) }
        if let last = chain.last { reaching[last].append(index) }
      }
      for node in boxes.indices {
        let out = leaving[node].sorted {
          centre[graph.chains[$0][1]] < centre[graph.chains[$1][1]]
        }
        for (arrow, place) in zip(out, Self.spread(out.count, on: boxes[node].farPort)) {
          ends[arrow].near = centre[node] + place
        }
        let back = reaching[node].sorted {
          let one = graph.chains[$0]
          let other = graph.chains[$1]
          return centre[one[one.count - 2]] < centre[other[other.count - 2]]
        }
        for (arrow, place) in zip(back, Self.spread(back.count, on: boxes[node].nearPort)) {
          ends[arrow].far = centre[node] + place
        }
      }
    }

    private static func spread(_ count: Int, on breadth: Double) -> [Double] {
      guard count > 1 else { return [0] }
      let step = min(distanceMax, breadth / Double(count - 1))
      return (0..<count).map { (Double($0) - Double(count - 1) / 2) * step }
    }
  }
}
