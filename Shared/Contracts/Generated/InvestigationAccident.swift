// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/accident.proto; do not edit.

/// Level of an accident (国务院令493 art. 3).
public enum InvestigationAccidentLevel: WireEnum {
  /// Not said.
  case unspecified
  /// 一般事故.
  case ordinary
  /// 较大事故.
  case larger
  /// 重大事故.
  case major
  /// 特别重大事故.
  case extraordinary
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AccidentLevel" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .ordinary, .larger, .major, .extraordinary] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .ordinary
    case 2: self = .larger
    case 3: self = .major
    case 4: self = .extraordinary
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .ordinary: 1
    case .larger: 2
    case .major: 3
    case .extraordinary: 4
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "ACCIDENT_LEVEL_UNSPECIFIED"
    case .ordinary: "ACCIDENT_LEVEL_ORDINARY"
    case .larger: "ACCIDENT_LEVEL_LARGER"
    case .major: "ACCIDENT_LEVEL_MAJOR"
    case .extraordinary: "ACCIDENT_LEVEL_EXTRAORDINARY"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A number that may still be unknown: an absent figure is unknown, never zero.
public struct InvestigationFigure: Sendable, Hashable {

  /// At least so many.
  public var least: UInt64

  /// True if it is exactly so many; otherwise it can only rise.
  public var exact: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Figure" }
}

extension InvestigationFigure {
  /// The message with no field set.
  public init() {
    self.init(least: 0, exact: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    least: UInt64 = 0,
    exact: Bool = false
  ) {
    self.init(least: least, exact: exact, unknownFields: [])
  }
}

/// What an accident did, as far as known.
public struct InvestigationTally: Sendable, Hashable {

  /// 死亡.
  public var deaths: InvestigationFigure?

  /// 下落不明, counted with the deaths in reports (493 art. 12).
  public var missing: InvestigationFigure?

  /// 重伤.
  public var severe: InvestigationFigure?

  /// 急性工业中毒, counted with 重伤 (493 art. 3).
  public var poisoned: InvestigationFigure?

  /// 轻伤; does not lift the level.
  public var minor: InvestigationFigure?

  /// 直接经济损失, in fen.
  public var lossFen: InvestigationFigure?

  /// 涉险 people.
  public var atRisk: InvestigationFigure?

  /// 被困 people.
  public var trapped: InvestigationFigure?

  /// 紧急疏散 people.
  public var evacuated: InvestigationFigure?

  /// 住院观察 people.
  public var observed: InvestigationFigure?

  /// 对环境、重要场所等的严重危害, in words; empty means none known.
  public var otherDanger: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Tally" }
}

extension InvestigationTally {
  /// The message with no field set.
  public init() {
    self.init(deaths: nil, missing: nil, severe: nil, poisoned: nil, minor: nil, lossFen: nil, atRisk: nil, trapped: nil, evacuated: nil, observed: nil, otherDanger: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    deaths: InvestigationFigure? = nil,
    missing: InvestigationFigure? = nil,
    severe: InvestigationFigure? = nil,
    poisoned: InvestigationFigure? = nil,
    minor: InvestigationFigure? = nil,
    lossFen: InvestigationFigure? = nil,
    atRisk: InvestigationFigure? = nil,
    trapped: InvestigationFigure? = nil,
    evacuated: InvestigationFigure? = nil,
    observed: InvestigationFigure? = nil,
    otherDanger: String = ""
  ) {
    self.init(deaths: deaths, missing: missing, severe: severe, poisoned: poisoned, minor: minor, lossFen: lossFen, atRisk: atRisk, trapped: trapped, evacuated: evacuated, observed: observed, otherDanger: otherDanger, unknownFields: [])
  }
}

/// An accident.
public struct InvestigationAccident: Sendable, Hashable {

  /// 事故名称, such as 示例煤业"3·12"顶板事故; made from the facts if empty.
  public var title: String

  /// "entities/<credit code>-<serial>" if the unit is known here.
  public var entity: String

  /// REQUIRED. Name of the unit (事故发生单位).
  public var unit: String

  /// Credit code of the unit, if it has one.
  public var creditCode: String

  /// Industry class of GB/T 4754-2017, such as "B0610".
  public var industry: String

  /// REQUIRED. Place.
  public var place: String

  /// 9-digit division code.
  public var division: String

  /// REQUIRED. When it happened; a moment, shown in Beijing time.
  public var occurTime: ProtoTimestamp?

  /// Regime of the law, a code of the rules such as "general", "coal-mine", "road", "fire".
  public var regime: String

  /// Accident type, a code of the edition of GB 6441 in force on the day, such as "1986:11".
  public var accidentType: String

  /// 简要经过.
  public var course: String

  /// REQUIRED. What it did.
  public var tally: InvestigationTally?

  /// Level by the rules in force on the day; a lower bound while `level_may_rise`.
  public var level: InvestigationAccidentLevel

  /// True while a figure that could lift the level is unknown or open.
  public var levelMayRise: Bool

  /// What lifts the level, such as "severe 60 ≥ 50".
  public var levelReasons: [String]

  /// True if it is a 较大涉险事故.
  public var graveDanger: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Accident" }
}

extension InvestigationAccident {
  /// The message with no field set.
  public init() {
    self.init(title: "", entity: "", unit: "", creditCode: "", industry: "", place: "", division: "", occurTime: nil, regime: "", accidentType: "", course: "", tally: nil, level: .unspecified, levelMayRise: false, levelReasons: [], graveDanger: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    title: String = "",
    entity: String = "",
    unit: String = "",
    creditCode: String = "",
    industry: String = "",
    place: String = "",
    division: String = "",
    occurTime: ProtoTimestamp? = nil,
    regime: String = "",
    accidentType: String = "",
    course: String = "",
    tally: InvestigationTally? = nil,
    level: InvestigationAccidentLevel = .unspecified,
    levelMayRise: Bool = false,
    levelReasons: [String] = [],
    graveDanger: Bool = false
  ) {
    self.init(title: title, entity: entity, unit: unit, creditCode: creditCode, industry: industry, place: place, division: division, occurTime: occurTime, regime: regime, accidentType: accidentType, course: course, tally: tally, level: level, levelMayRise: levelMayRise, levelReasons: levelReasons, graveDanger: graveDanger, unknownFields: [])
  }
}
