/// How grave an accident is, by whichever criterion is gravest (国务院令493 art.3).
public enum AccidentLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// 一般事故.
  case ordinary = 1
  /// 较大事故.
  case larger = 2
  /// 重大事故.
  case major = 3
  /// 特别重大事故.
  case extraordinary = 4

  /// Word of the order.
  public var word: String {
    switch self {
    case .ordinary: "一般"
    case .larger: "较大"
    case .major: "重大"
    case .extraordinary: "特别重大"
    }
  }

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .ordinary: "ORDINARY"
    case .larger: "LARGER"
    case .major: "MAJOR"
    case .extraordinary: "EXTRAORDINARY"
    }
  }

  /// Graver is greater.
  public static func < (left: AccidentLevel, right: AccidentLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
