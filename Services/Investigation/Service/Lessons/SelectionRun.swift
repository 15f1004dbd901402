internal import Contracts
internal import Crypto
internal import Entities
internal import InvestigationRules
internal import Store

/// A rule run over every entity known here: who is in, who is out, and why.
struct SelectionRun {
  private(set) var chosen: [InvestigationSelectionVerdict] = []
  private(set) var leftOut: [InvestigationSelectionVerdict] = []

  /// Of those in, how many only because something is not known of them.
  private(set) var toCheck = 0

  /// Runs a rule.
  ///
  /// - Throws: `SelectionRuleFault`, `StoreError`.
  init(_ rule: SelectionRule, in reader: Reader) throws {
    if let fault = rule.fault { throw fault }
    let asked = SelectionCriterion.allCases.filter { !$0.isKnownOfAll && rule.values[$0] != nil }
    let traits = try asked.isEmpty ? [:] : TraitRecords.all(of: asked, in: reader)
    try EntityReading.profiles(in: reader) { profile in
      let verdict = selectionVerdict(
        on: SelectionCandidate(profile, traits: traits[profile.name] ?? [:]), by: rule)
      if verdict.needsCheck { toCheck += 1 }
      let shown = InvestigationSelectionVerdict(verdict, title: profile.title)
      if verdict.isIn { chosen.append(shown) } else { leftOut.append(shown) }
    }
  }

  /// SHA-256 over both lists: what was known when the lesson was sent cannot change unseen.
  var digest: [UInt8] {
    var hash = SHA256()
    for list in [chosen, leftOut] {
      hash.update(data: InvestigationListSelectionResponse(verdicts: list).encoded())
    }
    return Array(hash.finalize())
  }
}

extension SelectionCandidate {
  /// States of a licence after which nothing is left to supervise; a licence that merely expired
  /// is not among them: who goes on without one needs the lesson most `[D]`.
  private static let endedStates: Set<PermitsLicenceState> = [
    .cancelled, .revoked, .annulled, .withdrawn,
  ]
  /// States of a licence that say what its holder does.
  private static let heldStates: Set<PermitsLicenceState> = [.valid, .suspended, .expired]

  /// What the permits feed and the recorded traits say of an entity.
  init(_ profile: EntityProfile, traits: [SelectionCriterion: Set<String>]) {
    var known = traits
    if !profile.industry.isEmpty { known[.trade] = [profile.industry] }
    if !profile.division.isEmpty { known[.division] = [profile.division] }
    known[.licence] = Set(
      profile.licences.filter { Self.heldStates.contains($0.state) }.map(\.type))
    self.init(
      name: profile.name,
      isClosed: !profile.licences.isEmpty
        && profile.licences.allSatisfy { Self.endedStates.contains($0.state) },
      known: known)
  }
}

extension SelectionRule {
  /// A rule as the contract says it; terms of one criterion are joined.
  init(_ rule: InvestigationSelectionRule) {
    var values: [SelectionCriterion: Set<String>] = [:]
    for term in rule.terms {
      guard let criterion = SelectionCriterion(rawValue: term.criterion.rawValue) else { continue }
      values[criterion, default: []].formUnion(term.values)
    }
    self.init(
      values: values,
      exceptions: Dictionary(
        rule.exceptions.map { ($0.entity, $0.reason) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension InvestigationSelectionVerdict {
  /// A verdict as the contract says it.
  init(_ verdict: SelectionVerdict, title: String) {
    self.init(
      entity: verdict.name, title: title, isIn: verdict.isIn,
      reasons: verdict.reasons.map { reason in
        InvestigationSelectionReason(
          criterion: InvestigationSelectionCriterion(rawValue: reason.criterion?.rawValue ?? 0),
          outcome: InvestigationSelectionOutcome(rawValue: reason.outcome.rawValue),
          detail: reason.detail)
      })
  }
}
