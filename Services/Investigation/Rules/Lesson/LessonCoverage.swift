/// What came back from one entity about a lesson.
public struct LessonReturn: Sendable, Hashable {
  /// A shift or crew that the enterprise named in its receipt.
  public struct Shift: Sendable, Hashable {
    /// Its name such as 综采一队早班.
    public var name: String
    /// People in it.
    public var headcount: Int
    /// Whether its own receipt came.
    public var isReceipted: Bool
    /// Different people of it who passed the quiz on the lesson.
    public var passed: Int

    /// Makes a shift.
    public init(name: String, headcount: Int, isReceipted: Bool, passed: Int) {
      self.name = name
      self.headcount = headcount
      self.isReceipted = isReceipted
      self.passed = passed
    }
  }

  /// What an inspector found who sampled it.
  public enum Sample: Int32, Sendable, Hashable {
    /// Not drawn.
    case none = 0
    /// Drawn, not yet looked at.
    case due = 1
    /// Found done.
    case done = 2
    /// Found not done.
    case notDone = 3
  }

  /// The entity.
  public var entity: String
  /// Whether the enterprise's receipt came.
  public var isReceipted: Bool
  /// Whether it reported what its self-check found.
  public var isSelfChecked: Bool
  /// Shifts it named.
  public var shifts: [Shift]
  /// What sampling found.
  public var sample: Sample
  /// Different people of it who passed at a quiz on site, and whose shift nobody named.
  public var unplaced: Int

  /// Makes a return.
  public init(
    entity: String, isReceipted: Bool = false, isSelfChecked: Bool = false, shifts: [Shift] = [],
    sample: Sample = .none, unplaced: Int = 0
  ) {
    self.entity = entity
    self.isReceipted = isReceipted
    self.isSelfChecked = isSelfChecked
    self.shifts = shifts
    self.sample = sample
    self.unplaced = unplaced
  }

  /// People in the shifts named.
  var headcount: Int { shifts.reduce(0) { $0 + $1.headcount } }

  /// People of a shift who passed, as far as their shift was named.
  var placed: Int { shifts.reduce(0) { $0 + min($1.passed, $1.headcount) } }

  /// Those of `unplaced` who count: no more people can have passed than there are.
  var unplacedCounted: Int { min(max(unplaced, 0), headcount - placed) }

  /// People of a shift who have not passed; of an only shift, whoever is not placed belongs to it.
  func missing(of shift: Shift) -> Int {
    guard placed + unplacedCounted < headcount else { return 0 }
    return max(shift.headcount - shift.passed - (shifts.count == 1 ? unplacedCounted : 0), 0)
  }
}

/// One place the lesson did not reach.
public struct LessonGap: Sendable, Hashable {
  /// What is missing.
  public enum Kind: Int32, Sendable, Hashable, CaseIterable {
    /// The enterprise is silent.
    case enterprise = 1
    /// It received, but names no shift.
    case noShifts = 2
    /// A shift is silent.
    case shift = 3
    /// People of a shift did not pass the quiz.
    case people = 4
    /// No self-check was reported.
    case selfCheck = 5
    /// An inspector found it not done, or has not looked yet.
    case sample = 6

    /// Stable code for programs.
    public var code: String {
      switch self {
      case .enterprise: "ENTERPRISE"
      case .noShifts: "NO_SHIFTS"
      case .shift: "SHIFT"
      case .people: "PEOPLE"
      case .selfCheck: "SELF_CHECK"
      case .sample: "SAMPLE"
      }
    }
  }

  /// The entity.
  public let entity: String
  /// What is missing.
  public let kind: Kind
  /// The shift; empty if it is about the entity.
  public let shift: String
  /// People missing; 0 if it is not about people.
  public let people: Int

  /// Makes a gap.
  public init(entity: String, kind: Kind, shift: String = "", people: Int = 0) {
    self.entity = entity
    self.kind = kind
    self.shift = shift
    self.people = people
  }
}

/// How far a lesson came, in figures and in named gaps.
public struct LessonCoverage: Sendable, Hashable {
  /// Entities it went to.
  public var entities = 0
  /// Entities whose enterprise receipted.
  public var receipted = 0
  /// Shifts named.
  public var shifts = 0
  /// Shifts that receipted.
  public var shiftsReceipted = 0
  /// People in the shifts named.
  public var people = 0
  /// People who passed the quiz on the lesson.
  public var peoplePassed = 0
  /// Of these: those who passed at a quiz on site and whose shift nobody named.
  public var peopleUnplaced = 0
  /// Where it did not arrive, by entity.
  public var gaps: [LessonGap] = []

  /// Counts what came back.
  ///
  /// A silent enterprise is one gap, not also a gap of every shift nobody knows.
  public init(of returns: some Sequence<LessonReturn>) {
    for item in returns { add(item) }
  }

  private mutating func add(_ item: LessonReturn) {
    entities += 1
    if item.sample == .notDone || item.sample == .due {
      gaps.append(LessonGap(entity: item.entity, kind: .sample))
    }
    guard item.isReceipted else {
      gaps.append(LessonGap(entity: item.entity, kind: .enterprise))
      return
    }
    receipted += 1
    if !item.isSelfChecked { gaps.append(LessonGap(entity: item.entity, kind: .selfCheck)) }
    if item.shifts.isEmpty { gaps.append(LessonGap(entity: item.entity, kind: .noShifts)) }
    people += item.headcount
    peoplePassed += item.placed + item.unplacedCounted
    peopleUnplaced += item.unplacedCounted
    for shift in item.shifts {
      shifts += 1
      guard shift.isReceipted else {
        gaps.append(LessonGap(entity: item.entity, kind: .shift, shift: shift.name))
        continue
      }
      shiftsReceipted += 1
      let missing = item.missing(of: shift)
      if missing > 0 {
        gaps.append(
          LessonGap(entity: item.entity, kind: .people, shift: shift.name, people: missing))
      }
    }
  }
}
