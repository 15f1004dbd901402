internal import Contracts
internal import InvestigationRules
internal import Vocabulary

extension CaseReport {
  /// What was known before the accident: the answers with the facts they rest on, and the gaps.
  var knownBefore: String {
    guard let history = contents.history else { return "" }
    let facts = Dictionary(history.facts.facts.map { ($0.number, $0) }) { first, _ in first }
    let rows = history.answers.map { answer in
      let rest = answer.facts.prefix(Self.factsMax).compactMap { facts[UInt32($0)] }.map(words)
      let more =
        answer.facts.count > Self.factsMax ? ["…另 \(answer.facts.count - Self.factsMax) 条"] : []
      let why = answer.reasons.map { HistoryWords.reason($0) }
      return "<tr><td>\(HistoryWords.question(answer.question))</td>"
        + "<td>\(HistoryWords.verdict(answer.verdict))</td>"
        + "<td>\((why + rest + more).map { html.text($0) }.joined(separator: "<br>"))</td></tr>"
    }
    let gaps = history.version.sources.filter { $0.state != .frozen }.map { source in
      "<li>\(html.text(TraceWords.source(source.source)))："
        + (source.state == .refused ? "答复未通过核验，未采用" : "未能取得，不等于没有")
        + "（\(html.text(source.reason))）</li>"
    }
    let missing =
      gaps.isEmpty
      ? "" : "<div class=\"open\"><p>尚缺：</p><ul>\n\(gaps.joined(separator: "\n"))\n</ul></div>"
    return "<p class=\"sub\">冻结历史第 \(history.version.version) 版</p>\n"
      + "<table><tr><th>问题</th><th>结论</th><th>依据</th></tr>\n"
      + rows.joined(separator: "\n") + "\n</table>\n" + missing
  }

  /// Facts shown under one answer.
  ///
  /// Source: [D]; all are in the frozen history.
  private static let factsMax = 8

  private func words(_ fact: InvestigationHistoryFact) -> String {
    let band = HistoryWords.band(fact.kind.rawValue)
    let place = fact.reference.map { reference in
      "〔\(reference.stream) \(reference.streamPosition)〕"
    }
    return [
      "\(fact.recorded)", TraceWords.act(fact.act, band), fact.subject, fact.department,
      fact.person, fact.detail, place ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
