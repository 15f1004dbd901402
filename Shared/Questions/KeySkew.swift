/// A stratum whose keys stand at one place too often: shuffling is a must there.
///
/// **Source**: quiz handbook 2.5, Q-SKEW: χ² with p < .001, or one letter above 60 %.
public struct KeySkew: Sendable, Hashable {
  /// Topic.
  public let topic: String
  /// Kind: single or judge.
  public let kind: QuestionKind
  /// How often each key is right: "A", "B", …; "T" and "F" for judgements.
  public let counts: [String: Int]
  /// The key that is right most often.
  public let commonest: String
  /// Its share in thousandths.
  public let sharePermille: Int
  /// χ² against keys spread evenly over each question's options.
  public let chiSquare: Double
  /// Whether χ² alone is beyond chance.
  public let isBeyondChance: Bool

  /// Share above which one letter is too common, in thousandths.
  static let shareMaxPermille = 600
  /// Least questions of a stratum for a share, and for χ². [D]
  static let questionsMin = 10
  /// χ² with p = .001 for 1 to 7 degrees of freedom; beyond, Wilson and Hilferty's approximation.
  private static let chiSquareLimits = [
    10.827566, 13.815511, 16.266236, 18.466827, 20.515006, 22.457744, 24.321886,
  ]

  static func limit(freedom: Int) -> Double {
    if freedom <= chiSquareLimits.count { return chiSquareLimits[max(freedom, 1) - 1] }
    let degrees = Double(freedom)
    let part = 2 / (9 * degrees)
    let root = 1 - part + 3.090232 * part.squareRoot()
    return degrees * root * root * root
  }
}

extension BankCheck {
  /// Strata of topic and kind whose keys are lopsided, by topic.
  public static func keySkews(in drafts: [QuestionDraft]) -> [KeySkew] {
    var strata: [Stratum: KeyTally] = [:]
    for draft in drafts {
      let stratum = Stratum(topic: draft.topic, kind: draft.kind)
      switch draft.answer {
      case .options(let keys) where keys.count == 1 && draft.kind == .single:
        strata[stratum, default: KeyTally()].add(keys[0], among: draft.options.map(\.key))
      case .judge(let truth) where draft.kind == .judge:
        strata[stratum, default: KeyTally()].add(truth ? "T" : "F", among: ["T", "F"])
      default: continue
      }
    }
    return strata.compactMap { $1.skew(topic: $0.topic, kind: $0.kind) }
      .sorted { ($0.topic, $0.kind.code) < ($1.topic, $1.kind.code) }
  }

  private struct Stratum: Hashable {
    let topic: String
    let kind: QuestionKind
  }
}

/// Keys of a stratum, counted and expected.
private struct KeyTally {
  private var counts: [String: Int] = [:]
  private var expected: [String: Double] = [:]
  private var total = 0

  mutating func add(_ key: String, among keys: [String]) {
    guard keys.contains(key) else { return }
    total += 1
    counts[key, default: 0] += 1
    for key in keys { expected[key, default: 0] += 1 / Double(keys.count) }
  }

  func skew(topic: String, kind: QuestionKind) -> KeySkew? {
    guard total >= KeySkew.questionsMin,
      let top = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return nil }
    var chiSquare = 0.0
    for key in expected.keys.sorted() {
      let mean = expected[key] ?? 0
      let difference = Double(counts[key] ?? 0) - mean
      if mean > 0 { chiSquare += difference * difference / mean }
    }
    let isBeyondChance = chiSquare > KeySkew.limit(freedom: expected.count - 1)
    let share = top.value * 1000 / total
    guard isBeyondChance || share > KeySkew.shareMaxPermille else { return nil }
    return KeySkew(
      topic: topic, kind: kind, counts: counts, commonest: top.key, sharePermille: share,
      chiSquare: chiSquare, isBeyondChance: isBeyondChance)
  }
}
