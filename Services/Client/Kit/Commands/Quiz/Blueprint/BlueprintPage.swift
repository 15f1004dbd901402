import Contracts
import Quiz

/// A blueprint for people: its strata, what the bank holds for them, and both guards.
struct BlueprintPage {
  let blueprint: EnforcementBlueprint
  let pools: [EnforcementStratumPool]
  let version: String
  let ruleSet: EnforcementRuleSet?
  let pool: UInt32

  /// What a pool allows.
  enum Verdict {
    case roomy, tight, few, short

    init(_ pool: EnforcementStratumPool) {
      let drawn = pool.stratum?.count ?? 0
      self =
        pool.available < drawn
        ? .short
        : pool.available < pool.needed ? .few : pool.available < pool.advised ? .tight : .roomy
    }

    var cell: Table.Cell {
      switch self {
      case .roomy: Table.Cell(BlueprintText.roomy.text, .good)
      case .tight: Table.Cell(BlueprintText.tight.text, .waiting)
      case .few: Table.Cell(BlueprintText.few.text, .bad)
      case .short: Table.Cell(BlueprintText.short.text, .bad)
      }
    }
  }

  /// Whether the blueprint may be stored today.
  var mayBeStored: Bool {
    pools.allSatisfy { pool in
      let verdict = Verdict(pool)
      return verdict == .roomy || verdict == .tight
    }
  }

  /// Whether a paper can be drawn today.
  var mayBeDrawn: Bool { pools.allSatisfy { Verdict($0) != .short } }

  private var total: UInt32 { blueprint.strata.reduce(0) { $0 + $1.count } }

  /// Writes everything about it.
  func report(on console: Console, json: some WireMessage) {
    switch console.form {
    case .json: console.json(json.jsonValue)
    case .plain:
      details.plainLines.forEach { console.line($0) }
      console.table(table)
    case .text:
      details.lines(on: console).forEach { console.line($0) }
      console.table(table)
      guards.forEach { console.line(mark($0.holds, on: console) + " " + $0.words) }
    }
  }

  private var guards: [(words: String, holds: Bool)] {
    [(BlueprintText.publishGuard.text, mayBeStored), (BlueprintText.drawGuard.text, mayBeDrawn)]
  }

  private func mark(_ holds: Bool, on console: Console) -> String {
    holds ? console.styled("✓", .good) : console.styled("✗", .bad)
  }

  private var details: Details {
    var details = Details()
    details.add(BlueprintText.blueprint.text, blueprint.name, .bold)
    details.add(QuizText.post.text, blueprint.post)
    details.add(BlueprintText.ruleSet.text, blueprint.ruleSet + ruleWords)
    details.add(BankText.bank.text, BankNames.short(blueprint.bank))
    details.add(
      BlueprintText.version.text, version.isEmpty ? BlueprintText.noVersion.text : version)
    details.add(BlueprintText.pool.text, "\(pool)")
    details.add(BlueprintText.counts.text, "\(total)" + judgeWords)
    if let ruleSet, ruleSet.questionCount != total {
      details.add("", BlueprintText.mismatch.with("\(total)", "\(ruleSet.questionCount)"))
    }
    details.add(BlueprintText.author.text, blueprint.author)
    return details
  }

  private var ruleWords: String {
    guard let ruleSet else { return "  " + BlueprintText.noRuleSet.text }
    return "  "
      + BlueprintText.passMark.with(
        "\(ruleSet.passMarkPercent)", "\(ruleSet.questionCount)", "\(ruleSet.timeLimitMinutes)")
  }

  private var judgeWords: String {
    let judges = blueprint.strata.filter { $0.kind == .judge }.reduce(0) { $0 + $1.count }
    guard judges > 0, total > 0 else { return "" }
    return "  " + BlueprintText.judgeShare.with("\(judges)", "\(judges * 100 / total)")
  }

  /// One line a stratum.
  private var table: Table {
    var table = Table([
      .init(BankText.kind.text), .init(BankText.topic.text, gives: true, cellsMin: 10),
      .init(BankText.difficulty.text), .init(BlueprintText.drawn.text, right: true),
      .init(BlueprintText.available.text, right: true),
      .init(BlueprintText.needed.text, right: true),
      .init(BlueprintText.advised.text, right: true, drops: true),
      .init(BlueprintText.verdict.text),
    ])
    for pool in pools {
      let stratum = pool.stratum ?? EnforcementStratum()
      table.add([
        .init(stratum.kind == .unspecified ? "*" : Names.kind(stratum.kind)),
        .init(stratum.topic.isEmpty ? BlueprintText.anyTopic.text : stratum.topic),
        .init(
          stratum.difficulty == 0
            ? BlueprintText.anyDifficulty.text : "\(stratum.difficulty)"),
        .init("\(stratum.count)"), .init("\(pool.available)"), .init("\(pool.needed)"),
        .init("\(pool.advised)"), Verdict(pool).cell,
      ])
    }
    return table
  }

  /// Blueprints as a table.
  static func table(_ blueprints: [EnforcementBlueprint]) -> Table {
    var table = Table([
      .init(BlueprintText.blueprint.text), .init(QuizText.post.text, gives: true),
      .init(BankText.bank.text), .init(BlueprintText.ruleSet.text),
      .init(BlueprintText.counts.text, right: true), .init(BlueprintText.author.text, drops: true),
    ])
    for blueprint in blueprints {
      table.add([
        .init(String(blueprint.name.dropFirst("blueprints/".count)), .bold),
        .init(blueprint.post), .init(BankNames.short(blueprint.bank)), .init(blueprint.ruleSet),
        .init("\(blueprint.strata.reduce(0) { $0 + $1.count })"), .init(blueprint.author),
      ])
    }
    return table
  }
}
