/// The symbols of a fault tree under a box: gates, and the circle of a basic event.
enum GateShape: Sendable, Hashable {
  case none
  case gate(CauseGate)
  case basic

  /// Breadth on which arrows reach a gate.
  static let portBreadth = 26.0
  private static let halfBreadth = 19.0

  /// The symbol of a node with so many causes.
  init(_ node: CauseNode, causes: Int) {
    switch causes {
    case 0: self = .basic
    case 1: self = .none
    default: self = .gate(node.gate)
    }
  }

  /// Height, with the stem above it.
  var height: Double {
    switch self {
    case .none: 0
    case .gate: 38
    case .basic: 24
    }
  }

  /// Draws it under the middle of a box's lower side.
  func draw(into picture: inout PictureText, x: Double, y: Double) {
    let n = PictureText.number
    let line = "fill=\"#ffffff\" stroke=\"#333333\" stroke-width=\"1.4\""
    let (left, right) = (x - Self.halfBreadth, x + Self.halfBreadth)
    switch self {
    case .none: return
    case .basic:
      picture.path("M\(n(x)) \(n(y))v6", "stroke=\"#333333\" stroke-width=\"1.4\"")
      picture.circle(x: x, y: y + 15, radius: 9, line)
    case .gate(let gate):
      picture.path("M\(n(x)) \(n(y))v8", "stroke=\"#333333\" stroke-width=\"1.4\"")
      let (top, bottom) = (y + 7, y + 38)
      switch gate {
      case .and:
        picture.path(
          "M\(n(left)) \(n(bottom))V\(n(top + 17))C\(n(left)) \(n(top - 5)) \(n(right)) \(n(top - 5)) "
            + "\(n(right)) \(n(top + 17))V\(n(bottom))Z", line)
      case .or:
        picture.path(
          "M\(n(left)) \(n(bottom))C\(n(left)) \(n(top + 14)) \(n(x - 8)) \(n(top + 4)) \(n(x)) \(n(top))"
            + "C\(n(x + 8)) \(n(top + 4)) \(n(right)) \(n(top + 14)) \(n(right)) \(n(bottom))"
            + "Q\(n(x)) \(n(bottom - 9)) \(n(left)) \(n(bottom))Z", line)
      }
      picture.text(
        gate == .and ? "与" : "或", x: x, y: y + 29, size: 12, anchor: .middle, isBold: true)
    }
  }
}
