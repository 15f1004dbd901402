internal import Contracts
internal import InvestigationRules
internal import Vocabulary

extension CaseReport {
  /// Writes words for this page.
  var html: ReportHTML { ReportHTML(masking: masking) }

  /// The page: one document, one style, no script, nothing from elsewhere.
  var page: String {
    let accident = file.accident
    let title = "\(html.text(accident.title))调查报告"
    return """
      <!DOCTYPE html>
      <html lang="zh-CN"><head><meta charset="utf-8"><title>\(title)</title>
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <style>\(ReportHTML.style)</style></head><body>
      <h1>\(title)</h1>
      <p class="sub">\(html.text(file.snapshot.name)) · \(version) · \(now.legalDay)\(mask)</p>
      \(facts)
      \(lossTable)
      \(chapterText)
      \(masking == nil ? openPoints + annexes : "")
      <footer>\(hash)</footer>
      </body></html>
      """
  }

  /// What stands behind the chapters; what nobody recorded is left out.
  private var annexes: String {
    let parts: [(title: String, body: String)] = [
      ("事件经过和认定", course), ("事故原因图", causePictures), ("事故前的知情情况", knownBefore),
      ("证据清单", exhibitsList),
      ("整改措施和建议", measuresList), ("举一反三", lessonsList), ("责任追究", accountabilityList),
      ("调查程序", procedure), ("报告版本", versionsList), ("调查组成员签名", signaturePage),
    ]
    return parts.filter { !$0.body.isEmpty }.enumerated().map { index, part in
      html.annex(index + 1, part.title, part.body)
    }.joined(separator: "\n")
  }

  private var version: String {
    draft.map { "第 \($0.version) 稿" } ?? "尚无报告文本"
  }

  private var mask: String { masking == nil ? "" : " · 公开版（已隐去姓名）" }

  private var hash: String {
    guard let draft else { return "本页由案件记录汇编" }
    return "第 \(draft.version) 稿 · SHA-256 \(ReportHTML.hex(draft.sha256))"
  }

  /// The figures, as recorded.
  private var facts: String {
    let accident = file.accident
    let tally = accident.tally ?? InvestigationTally()
    let level = AccidentLevel(rawValue: Int(accident.level.rawValue))?.word ?? "未定"
    let reasons =
      accident.levelReasons.isEmpty
      ? "" : "（\(accident.levelReasons.joined(separator: "，"))）"
    let rows: [(String, String)] = [
      ("事故发生单位", accident.unit), ("发生时间", accident.occurred.minuteText),
      ("发生地点", accident.place), ("事故类别", typeName(accident)),
      ("事故等级", "\(level)事故\(accident.levelMayRise ? "（下限）" : "")\(reasons)"),
      ("死亡", Self.people(tally.deaths)), ("下落不明", Self.people(tally.missing)),
      ("重伤", Self.people(tally.severe)), ("急性工业中毒", Self.people(tally.poisoned)),
      ("直接经济损失", Self.money(tally.lossFen)),
      ("牵头机关", file.snapshot.leadAuthority), ("依据", file.snapshot.leadBasis),
    ]
    return "<table class=\"facts\">\n"
      + rows.map { "<tr><th>\($0.0)</th><td>\(html.text($0.1))</td></tr>" }
      .joined(separator: "\n") + "\n</table>"
  }

  /// Direct loss item by item, if it was itemised; notes and evidence only inside.
  private var lossTable: String {
    guard !contents.losses.isEmpty else { return "" }
    let scheme = judge.law.lossSchemes.inForce(on: file.accident.occurDay)
    let rows = contents.losses.map { entry in
      let amount = Self.tenThousandYuan(entry.amountFen)
      let note = masking == nil ? html.text(entry.note) : ""
      return "<tr><td>\(html.text(entry.words))</td><td>\(amount)</td><td>\(note)</td></tr>"
    }
    let state = file.snapshot.lossSettled ? "已核定" : "未核定，为下限"
    return """
      <p class="sub">直接经济损失（GB 6721-\(scheme?.edition ?? "?")，\(state)，单位：万元）</p>
      <table><tr><th>项目</th><th>金额</th><th>说明</th></tr>
      \(rows.joined(separator: "\n"))</table>
      """
  }

  private var chapterText: String {
    let texts = Dictionary(
      (draft?.sections ?? []).map { ($0.chapter.rawValue, $0.text) },
      uniquingKeysWith: { first, _ in first })
    return Self.chapters.map { chapter in
      let body =
        texts[chapter.number].map(html.paragraphs) ?? "<p class=\"missing\">（本章尚未撰写）</p>"
      return "<h2>\(ReportHTML.numeral(Int(chapter.number)))、\(chapter.title)</h2>\n\(body)"
    }.joined(separator: "\n")
  }

  private var openPoints: String {
    let points = unresolved
    guard !points.isEmpty else { return "" }
    return "<div class=\"open\"><h2>未决事项</h2><ol>\n"
      + points.map { "<li>\(html.text($0))</li>" }.joined(separator: "\n") + "\n</ol></div>\n"
  }

  private func typeName(_ accident: InvestigationAccident) -> String {
    judge.law.accidentTypes.rows(on: accident.occurDay).lazy
      .compactMap { row in
        row.rule.type(accident.accidentType).map { "\($0.name)（GB 6441-\(row.rule.edition)）" }
      }.first ?? "未定"
  }

  private static func people(_ figure: InvestigationFigure?) -> String {
    guard let figure else { return "不详" }
    return figure.exact ? "\(figure.least) 人" : "至少 \(figure.least) 人"
  }

  private static func money(_ figure: InvestigationFigure?) -> String {
    guard let figure else { return "不详" }
    return "\(figure.exact ? "" : "至少 ")\(tenThousandYuan(figure.least)) 万元"
  }

  /// An amount in 万元, without zeros that say nothing.
  private static func tenThousandYuan(_ fen: UInt64) -> String {
    var amount = MoneyFen(fen: Int64(clamping: fen)).tenThousandYuanText
    while amount.contains("."), amount.last == "0" || amount.last == "." { amount.removeLast() }
    return amount
  }
}
