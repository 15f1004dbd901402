/// What about an entity a lesson's selection may ask.
public enum SelectionCriterion: Int32, Sendable, Hashable, CaseIterable {
  /// Trade: prefixes of GB/T 4754 classes such as `B061`.
  case trade = 1
  /// Process the entity runs, by the codes recorded of it.
  case process = 2
  /// Hazard recorded of it.
  case hazard = 3
  /// Equipment it has.
  case equipment = 4
  /// Licence types it holds in force.
  case licence = 5
  /// Division its premises stand in, by prefix.
  case division = 6

  /// Stable code for programs.
  public var code: String {
    switch self {
    case .trade: "TRADE"
    case .process: "PROCESS"
    case .hazard: "HAZARD"
    case .equipment: "EQUIPMENT"
    case .licence: "LICENCE"
    case .division: "DIVISION"
    }
  }

  /// Whether the permits feed says it of every entity; the others are recorded one by one, so
  /// that silence means "not known", never "no".
  public var isKnownOfAll: Bool {
    switch self {
    case .trade, .licence, .division: true
    case .process, .hazard, .equipment: false
    }
  }

  /// Whether a value stands for everything that begins with it.
  var comparesPrefixes: Bool { self == .trade || self == .division }
}

/// Which entities are of the same kind as the one an accident happened at (举一反三).
///
/// Every criterion with values must be met, by any of its values: "a coal mine **and** with
/// belt conveyors or winches".
///
/// **Source**: handbook 6.8; the way criteria combine is `[D]`.
public struct SelectionRule: Sendable, Hashable {
  /// Values by criterion; a criterion without values asks nothing.
  public var values: [SelectionCriterion: Set<String>]
  /// Entities left out by name, each with the reason; the place of the accident itself is not
  /// left out by default, for its other crews must learn it too.
  public var exceptions: [String: String]

  /// Makes a rule.
  public init(
    values: [SelectionCriterion: Set<String>], exceptions: [String: String] = [:]
  ) {
    self.values = values.filter { !$0.value.isEmpty }
    self.exceptions = exceptions
  }

  /// What keeps the rule from being used; nil if nothing does.
  ///
  /// A rule that asks nothing would select the whole city: that is never a lesson `[D]`.
  public var fault: SelectionRuleFault? {
    if values.isEmpty { return .asksNothing }
    if let criterion = SelectionCriterion.allCases.first(where: {
      values[$0]?.contains("") ?? false
    }) {
      return .emptyValue(criterion)
    }
    if let name = exceptions.keys.sorted().first(where: { exceptions[$0]?.isEmpty ?? false }) {
      return .exceptionWithoutReason(name)
    }
    return nil
  }
}

/// Why a rule is not used.
public enum SelectionRuleFault: Error, Sendable, Hashable {
  /// No criterion has a value.
  case asksNothing
  /// A value is empty and would match everything.
  case emptyValue(SelectionCriterion)
  /// An entity is left out and nobody says why.
  case exceptionWithoutReason(String)
}
