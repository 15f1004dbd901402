import Contracts

/// Statistics for people: the test, enterprises, items; what is too few says so.
struct StatisticsPage {
  let answer: EnforcementGetStatisticsResponse
  /// Answers below which a figure is no verdict; as the service says by its marks.
  static let answersMin = 30

  /// Writes everything.
  func report(on console: Console) {
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain:
      if let test = answer.test { details(test).plainLines.forEach { console.line($0) } }
      console.table(mines)
      console.table(items)
    case .text: text(on: console)
    }
  }

  private func text(on console: Console) {
    if let test = answer.test { details(test).lines(on: console).forEach { console.line($0) } }
    if !answer.mines.isEmpty {
      console.line("\n" + console.styled(StatisticsText.mineHead.text, .bold))
      console.table(mines)
    }
    guard !answer.items.isEmpty else { return console.notice(StatisticsText.noItems.text) }
    console.line("\n" + console.styled(StatisticsText.itemHead.text, .bold))
    if answer.test == nil, let item = answer.items.first, answer.items.count == 1 {
      details(item).lines(on: console).forEach { console.line($0) }
    } else {
      console.table(items)
    }
    let isThin =
      answer.test?.insufficient == true || answer.items.contains(where: \.insufficient)
      || answer.mines.contains(where: \.insufficient)
    if isThin { console.notice(StatisticsText.fewAnswers.with("\(Self.answersMin)")) }
  }

  private func details(_ test: EnforcementTestStatistics) -> Details {
    var details = Details()
    let share = test.sittings > 0 ? Double(test.passed) / Double(test.sittings) : 0
    details.add(
      StatisticsText.sittings.text,
      StatisticsText.passedShare.with(
        "\(test.sittings)", "\(test.passed)", Figures.percent(share))
        + (test.insufficient ? " · " + StatisticsText.insufficient.text : ""),
      test.insufficient ? .waiting : .bold)
    guard let mean = test.mean else { return details }
    details.add(
      StatisticsText.mean.text,
      StatisticsText.marksOf.with(Figures.fixed(mean, 2)) + "，"
        + StatisticsText.median.with(
          Figures.fixed(test.median, 1), Figures.fixed(test.standardDeviation, 2)))
    details.add(
      StatisticsText.kr21.text,
      judged(test, Figures.fixed(test.kr21, 3))
        + (test.kr21Sem.map { "  SEM ±" + Figures.fixed($0, 2) } ?? ""))
    if let error = test.binomialSem {
      details.add(
        StatisticsText.sem.text, StatisticsText.binomialSEM.with(Figures.fixed(error, 2)))
    }
    if let alpha = test.internalConsistency {
      details.add(
        StatisticsText.alpha.text,
        judged(test, Figures.fixed(alpha / 100, 3))
          + (test.sem.map { "  SEM ±" + Figures.fixed($0, 2) } ?? ""))
    }
    if test.skewness != nil || test.kurtosis != nil {
      details.add(
        StatisticsText.shape.text,
        "\(Figures.fixed(test.skewness, 2)), \(Figures.fixed(test.kurtosis, 2))")
    }
    if let overlap = test.overlap {
      details.add(
        StatisticsText.overlap.text,
        test.insufficient
          ? Figures.percent(overlap)
          : StatisticsText.overexposed.with(Figures.percent(overlap), "\(test.overexposed)"))
    }
    return details
  }

  private func judged(_ test: EnforcementTestStatistics, _ figure: String) -> String {
    test.insufficient ? "\(figure)  \(StatisticsText.insufficient.text)" : figure
  }

  /// One line an enterprise.
  var mines: Table {
    var table = Table([
      .init(StatisticsText.mine.text, gives: true, cellsMin: 12),
      .init(StatisticsText.sittings.text, right: true),
      .init(StatisticsText.passed.text, right: true),
      .init(StatisticsText.rate.text, right: true),
      .init(StatisticsText.interval.text), .init(BankText.note.text, drops: true),
    ])
    for mine in answer.mines {
      let rate = mine.sittings > 0 ? Double(mine.passed) / Double(mine.sittings) : 0
      table.add([
        .init(mine.title.isEmpty ? mine.entity : mine.title), .init("\(mine.sittings)"),
        .init("\(mine.passed)"), .init(Figures.percent(rate)),
        .init(Figures.percents(mine.wilsonLow, mine.wilsonHigh)),
        mine.insufficient ? .init(StatisticsText.insufficient.text, .waiting) : "",
      ])
    }
    return table
  }

  /// One line an item.
  var items: Table {
    var table = Table([
      .init(ValueText.question.text), .init(StatisticsText.answers.text, right: true),
      .init(StatisticsText.facility.text, right: true), .init(StatisticsText.interval.text),
      .init(StatisticsText.discrimination.text, right: true),
      .init(StatisticsText.weight.text, right: true, drops: true),
      .init(StatisticsText.rasch.text, drops: true),
      .init(StatisticsText.exposure.text, right: true, drops: true),
      .init(StatisticsText.leak.text, right: true, drops: true),
      .init(FlagText.flag.text), .init(BankText.stem.text, gives: true, cellsMin: 10),
    ])
    for item in answer.items {
      table.add([
        .init(BankNames.short(item.question)), .init("\(item.answers)"),
        .init(item.facility.map(Figures.percent) ?? "—"), .init(Self.interval(item)),
        Self.judged(item, Figures.fixed(item.discriminationIndex, 0)),
        .init(item.effectiveWeight.map { Figures.fixed($0, 1) + "%" } ?? "—"),
        .init(Self.rasch(item)), .init(item.exposure.map(Figures.percent) ?? "—"),
        Self.leak(item), .init(item.flags.joined(separator: " "), .bad), .init(item.stem),
      ])
    }
    return table
  }

  /// One item, with every figure.
  private func details(_ item: EnforcementItemStatistics) -> Details {
    var details = Details()
    details.add(ValueText.question.text, BankNames.short(item.question), .bold)
    details.add(BankText.stem.text, item.stem)
    details.add(StatisticsText.answers.text, "\(item.answers)")
    details.add(
      StatisticsText.facility.text,
      (item.facility.map(Figures.percent) ?? "—") + "  " + Self.interval(item))
    details.add(
      StatisticsText.discrimination.text,
      Self.judged(item, Figures.fixed(item.discriminationIndex, 1)).text)
    for (name, value) in [
      (StatisticsText.efficiency, item.discriminativeEfficiency),
      (.weight, item.effectiveWeight), (.guess, item.randomGuess),
      (.upperLower, item.upperLower.map { $0 * 100 }),
    ] {
      details.add(name.text, value.map { Figures.fixed($0, 1) + "%" } ?? "")
    }
    details.add(StatisticsText.rasch.text, Self.rasch(item))
    details.add(StatisticsText.exposure.text, item.exposure.map(Figures.percent) ?? "")
    details.add(StatisticsText.leak.text, Self.leak(item).text)
    for code in item.flags {
      details.add(code, FlagCodeText(rawValue: code)?.text ?? "", .bad)
    }
    return details
  }

  private static func interval(_ item: EnforcementItemStatistics) -> String {
    guard let low = item.facilityLow, let high = item.facilityHigh else { return "" }
    return Figures.percents(low, high)
  }

  private static func rasch(_ item: EnforcementItemStatistics) -> String {
    guard let difficulty = item.raschDifficulty else { return "—" }
    return Figures.fixed(difficulty, 2)
      + (item.raschError.map { " ±" + Figures.fixed($0, 2) } ?? "")
  }

  /// A figure that few answers do not give.
  private static func judged(_ item: EnforcementItemStatistics, _ figure: String) -> Table.Cell {
    item.insufficient
      ? .init(StatisticsText.insufficient.text, .dim) : .init(figure)
  }

  private static func leak(_ item: EnforcementItemStatistics) -> Table.Cell {
    guard let height = item.leakHeight, let limit = item.leakLimit else { return "—" }
    let words = "\(Figures.fixed(height, 1))/\(Figures.fixed(limit, 0))"
    guard let answer = item.leakAnswer else { return .init(words) }
    return .init(words + " " + StatisticsText.leakAlarm.with("\(answer)"), .bad)
  }
}
