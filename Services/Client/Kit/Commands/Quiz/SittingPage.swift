import Contracts
import Quiz

/// Sittings that came home, for people.
enum SittingPage {
  /// Sittings as a table.
  static func table(_ sittings: [EnforcementSitting]) -> Table {
    var table = Table([
      Table.Column(QuizText.sitting.text), Table.Column(QuizText.name.text),
      Table.Column(QuizText.post.text, gives: true), Table.Column(QuizText.score.text, right: true),
      Table.Column(CommonText.state.text), Table.Column(QuizText.interval.text, drops: true),
      Table.Column(CommonText.time.text, drops: true),
    ])
    for sitting in sittings {
      let name = sitting.personTitle.isEmpty ? sitting.person : sitting.personTitle
      table.add([
        Table.Cell(short(sitting.name)), Table.Cell(name), Table.Cell(sitting.post),
        Table.Cell(score(sitting.score)), state(sitting.state), Table.Cell(interval(sitting.score)),
        Table.Cell(Moment.short(sitting.closeTime)),
      ])
    }
    return table
  }

  /// One sitting with everything.
  static func show(_ sitting: EnforcementSitting?, json: some WireMessage, on console: Console) {
    if case .json = console.form { return console.json(json.jsonValue) }
    guard let sitting else { return console.notice(CommonText.none.text) }
    var details = Details()
    details.add(QuizText.sitting.text, sitting.name, .bold)
    details.add(CommonText.state.text, state(sitting.state).text)
    details.add(TripText.inspection.text, sitting.inspection)
    details.add(
      QuizText.name.text, sitting.personTitle.isEmpty ? sitting.person : sitting.personTitle)
    details.add(QuizText.post.text, sitting.post)
    details.add(QuizText.score.text, score(sitting.score))
    details.add(QuizText.interval.text, interval(sitting.score))
    if let probability = sitting.score?.truePassProbability {
      details.add(QuizText.probability.text, ResultPage.percent(probability))
    }
    for old in sitting.earlierScores {
      details.add(QuizText.earlier.text, "\(score(old))  \(old.cause)  \(Moment.text(old.time))")
    }
    details.add(
      QuizText.flags.text, sitting.flags.map(SittingFlagText.words).joined(separator: "，"))
    details.add(
      TripText.signedBy.text,
      SignatureText.words(
        sitting.signatures.map {
          OfficerSignature(officer: $0.officer, certificateNo: $0.certificateNo)
        }))
    for copy in sitting.copies { details.add(QuizText.copy.text, Digests.hex(copy)) }
    let lines = console.isText ? details.lines(on: console) : details.plainLines
    lines.forEach { console.line($0) }
    guard console.isText else { return }
    for proposal in sitting.proposals { console.line("  " + words(of: proposal)) }
    if sitting.proposals.contains(where: { $0.decision == "open" }) {
      console.suggest("anlan quiz decide \(short(sitting.name)) 1 --accept")
    }
  }

  /// "1  补考，限 2026-11-29（依据）  [待决定]".
  static func words(of proposal: EnforcementProposal) -> String {
    let number = proposal.name.split(separator: "/").last ?? ""
    let due = proposal.dueDay.isEmpty ? "" : QuizText.dueDay.with(proposal.dueDay)
    return "\(number)  "
      + QuizText.proposalLine.with(MeasureText.words(of: proposal.kind), due, proposal.basis)
      + "  [\(DecisionText.words(of: proposal.decision))\(decider(proposal))]"
  }

  /// Who decided, as far as somebody did.
  private static func decider(_ proposal: EnforcementProposal) -> String {
    let name = proposal.siteOfficer.isEmpty ? proposal.account : proposal.siteOfficer
    return name.isEmpty ? "" : " " + name
  }

  private static func short(_ name: String) -> String {
    String(name.split(separator: "/").last ?? "")
  }

  private static func score(_ score: EnforcementScore?) -> String {
    guard let score else { return "—" }
    return ResultPage.tenths(Int(score.tenths)) + "/" + ResultPage.tenths(Int(score.tenthsMax))
  }

  private static func interval(_ score: EnforcementScore?) -> String {
    guard let score else { return "" }
    return "\(ResultPage.percent(score.wilsonLow))–\(ResultPage.percent(score.wilsonHigh))"
  }

  private static func state(_ state: EnforcementSittingState) -> Table.Cell {
    switch state {
    case .passed: Table.Cell(QuizText.passed.text, .good)
    case .failed: Table.Cell(QuizText.failed.text, .bad)
    case .submitted: Table.Cell(QuizText.pending.text, .waiting)
    case .appealed: Table.Cell(QuizText.appealed.text, .waiting)
    case .voided: Table.Cell(QuizWord.voided.text, .dim)
    case .conflict: Table.Cell(QuizText.inConflict.text, .bad)
    default: Table.Cell(state.wireName)
    }
  }
}
