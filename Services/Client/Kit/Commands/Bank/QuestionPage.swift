import Contracts

/// One question with its options, key, basis and revisions, for people.
struct QuestionPage {
  /// Newest first.
  let revisions: [EnforcementQuestion]

  private var newest: EnforcementQuestion { revisions.first ?? EnforcementQuestion() }
  private var content: EnforcementQuestionContent {
    newest.content ?? EnforcementQuestionContent()
  }

  /// The facts of the newest revision.
  var details: Details {
    var details = Details()
    details.add(ValueText.question.text, BankNames.short(newest.name), .bold)
    details.add(CommonText.state.text, Names.state(newest.state), Names.style(newest.state))
    details.add(
      BankText.flags.text, newest.flags.map(Self.flag).joined(separator: "；"), .bad)
    addContent(to: &details)
    details.add(BankText.used.text, newest.usedCount > 0 ? "\(newest.usedCount)" : "")
    return details
  }

  /// What the newest revision asks, and what it rests on.
  func addContent(to details: inout Details) {
    details.add(BankText.kind.text, Names.kind(content.kind))
    details.add(BankText.stem.text, content.stem)
    for option in content.options {
      let isRight = content.answer?.options.contains(option.key) ?? false
      let fixed = option.isFixed ? BankText.fixedOption.text : ""
      details.add(option.key, option.text + fixed, isRight ? .good : .plain)
    }
    details.add(BankText.answer.text, key, .good)
    details.add(BankText.explanation.text, content.explanation)
    details.add(BankText.basis.text, content.basis.map(Self.basis).joined(separator: "；"))
    details.add(BankText.posts.text, content.posts.joined(separator: "、"))
    details.add(BankText.processes.text, content.processes.joined(separator: "、"))
    details.add(BankText.topic.text, content.topic)
    details.add(BankText.difficulty.text, content.difficulty > 0 ? "\(content.difficulty)" : "")
    details.add(
      BankText.redLine.text, content.isRedLine ? CommonText.yes.text : "", .waiting)
    details.add(BankText.media.text, content.media.map(\.name).joined(separator: "、"))
    details.add(BankText.sector.text, content.sector)
    details.add(BankText.source.text, content.source)
  }

  /// The details, then the revisions.
  func lines(on console: Console) -> [String] {
    var lines = details.lines(on: console)
    lines += ["", console.styled(BankText.revisions.text, .bold)]
    var table = Table([
      .init(BankText.revision.text, right: true), .init(BankText.author.text),
      .init(BankText.hash.text), .init(BankText.source.text, gives: true),
    ])
    for revision in revisions {
      table.add([
        .init("\(revision.revision)"), .init(revision.author),
        .init(String(Identifier.hex(revision.sha256).prefix(12))),
        .init(revision.content?.source ?? ""),
      ])
    }
    return lines + table.lines(width: console.facts.width, coloured: console.facts.isColoured)
  }

  /// The key in words; that it is hidden if the caller may not see it.
  private var key: String {
    guard let answer = content.answer else { return BankText.keysHidden.text }
    switch content.kind {
    case .judge: return answer.judge ? BankText.right.text : BankText.wrong.text
    case .blank:
      return answer.blanks.map { $0.accepted.joined(separator: " / ") }.joined(separator: "；")
    case .shortAnswer, .practical:
      return answer.rubric.map { point in
        let marks = "\(point.tenths / 10)" + (point.tenths % 10 > 0 ? ".\(point.tenths % 10)" : "")
        return "\(point.text)（\(BankText.points.with(marks))）"
      }.joined(separator: "；")
    default: return answer.options.joined(separator: " ")
    }
  }

  private static func basis(_ basis: EnforcementLegalBasis) -> String {
    var text = basis.law + basis.article
    if !basis.textVersion.isEmpty { text += "（\(basis.textVersion)）" }
    return basis.isChecked ? text : text + " " + BankText.unchecked.text
  }

  /// A flag says its code first: "W-CONTRA banks/x/questions/3".
  private static func flag(_ flag: String) -> String {
    let code = String(flag.prefix { $0 != " " })
    guard VerdictText(rawValue: code) != nil else { return flag }
    return VerdictText.words(code, String(flag.dropFirst(code.count).drop { $0 == " " }))
  }
}
