public import Vocabulary

/// What a decision about a version rests on.
public struct VersionFacts: Sendable, Hashable {
  /// Where it stands.
  public var state: VersionState
  /// Account that submitted it; empty if nobody did.
  public var author: String
  /// Accounts that wrote what is new in it.
  public var writers: Set<String>
  /// What a guard counts; only asked for submit and approve.
  public var census: BankCensus

  /// Makes facts.
  public init(state: VersionState, author: String, writers: Set<String>, census: BankCensus) {
    self.state = state
    self.author = author
    self.writers = writers
    self.census = census
  }
}

/// A version's questions, counted.
public struct BankCensus: Sendable, Hashable {
  /// A stratum that a blueprint draws from.
  public struct Stratum: Sendable, Hashable {
    /// "blueprints/<code>".
    public var blueprint: String
    /// Code of the stratum: topic, kind and difficulty with slashes, a star for any.
    public var code: String
    /// How many a paper draws.
    public var drawn: Int
    /// How many there are.
    public var available: Int

    /// Makes a stratum.
    public init(blueprint: String, code: String, drawn: Int, available: Int) {
      self.blueprint = blueprint
      self.code = code
      self.drawn = drawn
      self.available = available
    }
  }

  /// All.
  public var questions = 0
  /// Names of those without an explanation or a basis.
  public var incomplete: [String] = []
  /// Names of those that contradict another, undecided.
  public var contradicting: [String] = []
  /// Names of those that say the same as another.
  public var duplicate: [String] = []
  /// Names of those that cite a text no longer in force.
  public var amended: [String] = []
  /// Strata of the blueprints that draw from the bank.
  public var strata: [Stratum] = []

  /// An empty census.
  public init() {}
}

/// Why a version does not move.
public enum VersionRefusal: Error, Sendable, Hashable {
  /// The state does not allow the move.
  case illegalTransition(from: VersionState, move: VersionMove)
  /// The act belongs to another role.
  case roleMissing(RoleSet)
  /// Who wrote or submitted it does not approve it.
  case samePerson(String)
  /// A comment is needed.
  case noteRequired
  /// Something must hold first.
  case guards([VersionFinding])
}

/// One thing that keeps a version from moving on.
public struct VersionFinding: Sendable, Hashable {
  /// Reason code.
  public let reason: String
  /// Which questions or strata, with figures.
  public let facts: [Fact]
  /// Handbook row.
  public let basis: String
}

/// Decides a move.
///
/// - Returns: The state after it.
/// - Throws: `VersionRefusal`.
public func versionDecision(
  _ move: VersionMove, by principal: Principal, note: String, given facts: VersionFacts
) throws(VersionRefusal) -> VersionState {
  guard let step = VersionMachine.transition(from: facts.state, by: move) else {
    throw .illegalTransition(from: facts.state, move: move)
  }
  guard step.roles.isEmpty || !principal.roles.isDisjoint(with: step.roles) else {
    throw .roleMissing(step.roles)
  }
  guard !step.needsNote || !note.isEmpty else { throw .noteRequired }
  if move == .approve || move == .sendBack,
    principal.account == facts.author
      || (move == .approve && facts.writers.contains(principal.account))
  {
    throw .samePerson(principal.account)
  }
  let findings =
    switch move {
    case .submit: submitFindings(facts.census)
    case .approve, .resume: submitFindings(facts.census) + publishFindings(facts.census)
    case .sendBack, .suspend, .retire, .supersede: [VersionFinding]()
    }
  guard findings.isEmpty else { throw .guards(findings) }
  return step.to
}

private func submitFindings(_ census: BankCensus) -> [VersionFinding] {
  var findings: [VersionFinding] = []
  if census.questions == 0 {
    findings.append(VersionFinding(reason: "BANK_EMPTY", facts: [], basis: "7.4"))
  }
  if !census.incomplete.isEmpty {
    findings.append(
      VersionFinding(
        reason: "QUESTION_INCOMPLETE", facts: some(census.incomplete), basis: "7.4"))
  }
  return findings
}

private func publishFindings(_ census: BankCensus) -> [VersionFinding] {
  var findings: [VersionFinding] = []
  for (reason, names) in [
    ("BANK_CONTRADICTION", census.contradicting), ("BANK_DUPLICATE", census.duplicate),
    ("BANK_AMENDED", census.amended),
  ] where !names.isEmpty {
    findings.append(VersionFinding(reason: reason, facts: some(names), basis: "7.4"))
  }
  for stratum in census.strata where stratum.available < QuizPool.itemsPerDraw * stratum.drawn {
    findings.append(
      VersionFinding(
        reason: "BLUEPRINT_TOO_FEW",
        facts: [
          Fact("blueprint", stratum.blueprint), .stratum(stratum.code),
          .available(stratum.available), .needed(QuizPool.itemsPerDraw * stratum.drawn),
        ],
        basis: "7.4"))
  }
  return findings
}

/// The first names, and how many there are.
private func some(_ names: [String]) -> [Fact] {
  [Fact("questions", names.prefix(10).joined(separator: ", ")), Fact("count", "\(names.count)")]
}
