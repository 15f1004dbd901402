internal import Glibc

/// Joint maximum likelihood by turns: a Newton step for every person, then for every item.
///
/// With e^θ and e^b kept, a probability costs one division and no exponential.
struct RaschFit {
  /// Greatest step of a measure in one cycle, in logits.
  private static let stepMax = 1.0
  /// Greatest distance of a measure from 0, in logits; only data without a finite solution reach
  /// it.
  private static let measureMax = 30.0

  private let sample: RaschSample
  private let isHeld: [Bool]
  private let partIsHeld: [Bool]
  private(set) var difficulties: [Double]
  private(set) var abilities: [Double]
  private var easeOdds: [Double]
  private var abilityOdds: [Double]

  /// Starts from PROX.
  init(_ sample: RaschSample, anchors: [Int: Double]) {
    self.sample = sample
    let start = RaschStart(sample)
    isHeld = sample.items.map { anchors[$0] != nil }
    difficulties = sample.items.enumerated().map { anchors[$1] ?? start.difficulties[$0] }
    abilities = start.abilities
    var partIsHeld = [Bool](repeating: false, count: sample.partCount)
    for (index, held) in isHeld.enumerated() where held {
      partIsHeld[sample.itemParts[index]] = true
    }
    self.partIsHeld = partIsHeld
    easeOdds = difficulties.map { exp($0) }
    abilityOdds = abilities.map { exp($0) }
  }

  static func probability(_ logit: Double) -> Double { 1 / (1 + exp(-logit)) }

  /// One turn over persons and items; the greatest movement.
  mutating func cycle() -> Double {
    var moved = 0.0
    for person in abilities.indices {
      var expected = 0.0
      var information = 0.0
      let odds = abilityOdds[person]
      for row in sample.personOffsets[person]..<sample.personOffsets[person + 1] {
        let p = odds / (odds + easeOdds[Int(sample.rowItems[row])])
        expected += p
        information += p * (1 - p)
      }
      let step = Self.step(sample.personScores[person] - expected, information)
      abilities[person] = Self.bounded(abilities[person] + step)
      abilityOdds[person] = exp(abilities[person])
      moved = max(moved, abs(step))
    }
    for item in difficulties.indices where !isHeld[item] {
      var expected = 0.0
      var information = 0.0
      let odds = easeOdds[item]
      for row in sample.itemOffsets[item]..<sample.itemOffsets[item + 1] {
        let ability = abilityOdds[Int(sample.rowPersons[row])]
        let p = ability / (ability + odds)
        expected += p
        information += p * (1 - p)
      }
      let step = Self.step(expected - sample.itemScores[item], information)
      difficulties[item] = Self.bounded(difficulties[item] + step)
      moved = max(moved, abs(step))
    }
    return max(moved, settle())
  }

  private static func step(_ residual: Double, _ information: Double) -> Double {
    guard information > 0 else { return 0 }
    return max(-stepMax, min(stepMax, residual / information))
  }

  private static func bounded(_ measure: Double) -> Double {
    max(-measureMax, min(measureMax, measure))
  }

  /// Moves each part as a whole: to a mean difficulty of 0, or to its held items.
  ///
  /// Only answers to held items feel such a movement. By turns alone it would take hundreds of
  /// cycles; one Newton step along it takes a few.
  private mutating func settle() -> Double {
    var sums = [Double](repeating: 0, count: sample.partCount)
    var weights = sums
    for item in difficulties.indices {
      let part = sample.itemParts[item]
      guard partIsHeld[part] else {
        sums[part] += difficulties[item]
        weights[part] += 1
        continue
      }
      guard isHeld[item] else { continue }
      for row in sample.itemOffsets[item]..<sample.itemOffsets[item + 1] {
        let ability = abilityOdds[Int(sample.rowPersons[row])]
        let p = ability / (ability + easeOdds[item])
        sums[part] += p - (sample.isRight[row] ? 1 : 0)
        weights[part] += p * (1 - p)
      }
    }
    var moved = 0.0
    for part in sums.indices {
      sums[part] = weights[part] > 0 ? sums[part] / weights[part] : 0
      guard partIsHeld[part] else { continue }
      sums[part] = max(-Self.stepMax, min(Self.stepMax, sums[part]))
      moved = max(moved, abs(sums[part]))
    }
    for item in difficulties.indices {
      if !isHeld[item] { difficulties[item] -= sums[sample.itemParts[item]] }
      easeOdds[item] = exp(difficulties[item])
    }
    for person in abilities.indices {
      abilities[person] -= sums[sample.personParts[person]]
      abilityOdds[person] = exp(abilities[person])
    }
    return moved
  }

  /// Error and fit of one measure.
  struct Quality {
    let standardError: Double?
    let infit: Double?
    let outfit: Double?
  }

  /// Errors and fit of all measures.
  func quality() -> (items: [Quality], persons: [Quality]) {
    var persons = [FitSums](repeating: FitSums(), count: abilities.count)
    var items: [Quality] = []
    for item in difficulties.indices {
      var sums = FitSums()
      for row in sample.itemOffsets[item]..<sample.itemOffsets[item + 1] {
        let person = Int(sample.rowPersons[row])
        let p = abilityOdds[person] / (abilityOdds[person] + easeOdds[item])
        sums.add(p, isRight: sample.isRight[row])
        persons[person].add(p, isRight: sample.isRight[row])
      }
      items.append(sums.quality)
    }
    return (items, persons.map(\.quality))
  }

  private struct FitSums {
    var information = 0.0
    var squares = 0.0
    var standardised = 0.0
    var count = 0.0

    mutating func add(_ p: Double, isRight: Bool) {
      let weight = p * (1 - p)
      let residual = (isRight ? 1 : 0) - p
      information += weight
      squares += residual * residual
      standardised += residual * residual / weight
      count += 1
    }

    var quality: Quality {
      guard count > 0, information > 0 else {
        return Quality(standardError: nil, infit: nil, outfit: nil)
      }
      return Quality(
        standardError: 1 / information.squareRoot(), infit: squares / information,
        outfit: standardised / count)
    }
  }

  /// The measure of one person (or item, with signs turned) against fixed measures of the others.
  ///
  /// A score of 0 or all is moved inside by `shift`. Nil without others.
  static func single(
    measures: [Double], score: Double, shift: Double
  ) -> (measure: Double, standardError: Double)? {
    guard !measures.isEmpty else { return nil }
    let target = min(max(score, shift), Double(measures.count) - shift)
    var low = -measureMax * 2
    var high = measureMax * 2
    var information = 0.0
    // Bisection: the expected score rises with the measure, and 80 halvings are exact.
    for _ in 0..<80 {
      let middle = (low + high) / 2
      var expected = 0.0
      information = 0
      for measure in measures {
        let p = probability(middle + measure)
        expected += p
        information += p * (1 - p)
      }
      if expected < target { low = middle } else { high = middle }
    }
    guard information > 0 else { return nil }
    return ((low + high) / 2, 1 / information.squareRoot())
  }
}

/// The PROX start: logits of shares, stretched for the spread of the other side.
///
/// **Source**: Wright & Stone, normal approximation; quiz handbook 2.4. Items are stretched by the
/// spread of persons, persons by the spread of items.
struct RaschStart {
  let difficulties: [Double]
  let abilities: [Double]

  init(_ sample: RaschSample) {
    let items = sample.items.indices.map { item in
      -Self.logit(sample.itemScores[item], of: sample.answers(ofItem: item))
    }
    let persons = sample.persons.indices.map { person in
      Self.logit(
        sample.personScores[person],
        of: sample.personOffsets[person + 1] - sample.personOffsets[person])
    }
    let mean = Moments.mean(items)
    let itemSpread = Moments.variance(items) ?? 0
    let personSpread = Moments.variance(persons) ?? 0
    let rest = max(0.1, 1 - itemSpread * personSpread / 8.35)
    let itemFactor = ((1 + personSpread / 2.89) / rest).squareRoot()
    let personFactor = ((1 + itemSpread / 2.89) / rest).squareRoot()
    difficulties = items.map { ($0 - mean) * itemFactor }
    abilities = persons.map { $0 * personFactor }
  }

  /// Logit of a share; held items may be extreme, so half a point is kept from both ends.
  private static func logit(_ score: Double, of count: Int) -> Double {
    let n = Double(count)
    let inside = min(max(score, 0.5), n - 0.5)
    return log(inside / (n - inside))
  }
}
