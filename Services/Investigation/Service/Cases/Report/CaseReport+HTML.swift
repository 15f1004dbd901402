internal import Contracts
internal import InvestigationRules
internal import Vocabulary

extension CaseReport {
  /// The page: one document, one style, no script, nothing from elsewhere.
  var html: String {
    let accident = file.accident
    let title = "\(text(accident.title))调查报告"
    return """
      <!DOCTYPE html>
      <html lang="zh-CN"><head><meta charset="utf-8"><title>\(title)</title>
      <style>\(Self.style)</style></head><body>
      <h1>\(title)</h1>
      <p class="sub">\(text(file.snapshot.name)) · \(version) · \(now.legalDay)\(mask)</p>
      \(facts)
      \(lossTable)
      \(chapterText)
      \(masking == nil ? knownBefore : "")
      \(masking == nil ? procedure : "")
      \(masking == nil ? signaturePage : "")
      \(masking == nil ? openPoints : "")
      <footer>\(hash)</footer>
      </body></html>
      """
  }

  private static let style = """
    @page{size:A4;margin:25mm 22mm}body{font:12pt/1.75 "Noto Serif CJK SC","Songti SC",serif;\
    color:#111;max-width:46em;margin:2em auto;padding:0 1em}h1{font-size:20pt;text-align:center;\
    line-height:1.4}h2{font-size:14pt;margin:1.4em 0 .4em;break-after:avoid}p{text-indent:2em;\
    margin:.3em 0}p.sub,footer{text-indent:0;text-align:center;color:#555;font-size:9.5pt}\
    table{border-collapse:collapse;width:100%;font-size:10.5pt;margin:.5em 0}\
    th,td{border:1px solid #777;padding:.25em .5em;text-align:left;vertical-align:top}\
    th{background:#f1f1f1;white-space:nowrap}tr{break-inside:avoid}\
    .open{border:1.5px solid #a33;padding:.4em 1em}.missing{color:#a33}\
    footer{border-top:1px solid #999;margin-top:2em;word-break:break-all}\
    @media print{body{margin:0;max-width:none;padding:0}}
    """

  private var version: String {
    draft.map { "第 \($0.version) 稿" } ?? "尚无报告文本"
  }

  private var mask: String { masking == nil ? "" : " · 公开版（已隐去姓名）" }

  private var hash: String {
    guard let draft else { return "本页由案件记录汇编" }
    let hex = draft.sha256.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
    return "第 \(draft.version) 稿 · SHA-256 \(hex)"
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
      ("事故发生单位", accident.unit), ("发生时间", "\(accident.occurred)"),
      ("发生地点", accident.place), ("事故类别", typeName(accident)),
      ("事故等级", "\(level)事故\(accident.levelMayRise ? "（下限）" : "")\(reasons)"),
      ("死亡", Self.people(tally.deaths)), ("下落不明", Self.people(tally.missing)),
      ("重伤", Self.people(tally.severe)), ("急性工业中毒", Self.people(tally.poisoned)),
      ("直接经济损失", Self.money(tally.lossFen)),
      ("牵头机关", file.snapshot.leadAuthority), ("依据", file.snapshot.leadBasis),
    ]
    return "<table>\n"
      + rows.map { "<tr><th>\($0.0)</th><td>\(text($0.1))</td></tr>" }.joined(separator: "\n")
      + "\n</table>"
  }

  /// Direct loss item by item, if it was itemised; notes and evidence only inside.
  private var lossTable: String {
    guard !losses.isEmpty else { return "" }
    let scheme = judge.law.lossSchemes.inForce(on: file.accident.occurDay)
    let rows = losses.map { entry in
      let amount = MoneyFen(fen: Int64(clamping: entry.amountFen)).tenThousandYuanText
      let note = masking == nil ? text(entry.note) : ""
      return "<tr><td>\(text(entry.words))</td><td>\(amount)</td><td>\(note)</td></tr>"
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
    return Self.chapters.enumerated().map { index, chapter in
      let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]
      let body =
        texts[chapter.number].map { written in
          written.split(separator: "\n").map { "<p>\(text(String($0)))</p>" }
            .joined(separator: "\n")
        } ?? "<p class=\"missing\">（本章尚未撰写）</p>"
      return "<h2>\(numerals[index])、\(chapter.title)</h2>\n\(body)"
    }.joined(separator: "\n")
  }

  /// What was done when, by which document.
  private var procedure: String {
    let rows = file.snapshot.moves.map { move in
      let word = CaseMove(rawValue: move.move.rawValue).map(Self.word) ?? ""
      return "<tr><td>\(text(move.day))</td><td>\(word)\(move.late ? "（超期）" : "")</td>"
        + "<td>\(text(move.document))</td><td>\(text(move.note))</td></tr>"
    }
    let appraisals = file.snapshot.appraisals.map {
      "<tr><td>\(text($0.fromDay))—\(text($0.toDay))</td><td>技术鉴定</td>"
        + "<td>\(text($0.body))（\(text($0.qualification))）</td><td>\(text($0.result))</td></tr>"
    }
    return "<h2>附：调查程序</h2>\n<table><tr><th>日期</th><th>事项</th><th>文件</th><th>说明</th></tr>\n"
      + (rows + appraisals).joined(separator: "\n") + "\n</table>"
  }

  private var signaturePage: String {
    let parties: [TeamParty: String] = [
      .government: "人民政府", .emergency: "应急管理部门", .supervising: "有关部门",
      .discipline: "监察机关", .publicSecurity: "公安机关", .union: "工会",
      .procuratorate: "人民检察院（应邀）", .expert: "专家",
    ]
    let rows = file.seats.map { seat in
      let signature = file.snapshot.signatures.last {
        $0.person == seat.person && $0.draftSha256 == draft?.sha256
      }
      let signed =
        signature.map { signature in
          "已签 \(UTCMicroseconds(signature.time?.microseconds ?? 0).legalDay)"
            + (signature.dissent.isEmpty ? "" : "；不同意见：\(signature.dissent)")
        } ?? ""
      return "<tr><td>\(text(seat.person))\(seat.isLeader ? "（组长）" : "")</td>"
        + "<td>\(seat.party.flatMap { parties[$0] } ?? "")</td><td>\(text(signed))</td></tr>"
    }
    return "<h2>附：调查组成员签名</h2>\n<table><tr><th>姓名</th><th>代表</th><th>签名</th></tr>\n"
      + rows.joined(separator: "\n") + "\n</table>"
  }

  private var openPoints: String {
    guard !unresolved.isEmpty else { return "" }
    return "<div class=\"open\"><h2>未决事项</h2><ol>\n"
      + unresolved.map { "<li>\(text($0))</li>" }.joined(separator: "\n") + "\n</ol></div>"
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
    let amount = MoneyFen(fen: Int64(clamping: figure.least)).tenThousandYuanText
    return "\(figure.exact ? "" : "至少 ")\(amount) 万元"
  }

  /// Text of a person in HTML, masked if the page is for the public.
  func text(_ raw: String) -> String {
    let plain = masking.map { Masking.text(raw, masking: $0) } ?? raw
    var escaped = ""
    for character in plain {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  private static func word(_ move: CaseMove) -> String {
    switch move {
    case .appoint: "成立调查组"
    case .convene: "第一次会议"
    case .commission: "委托鉴定"
    case .conclude: "鉴定结论"
    case .extend: "延长期限"
    case .draft: "起草报告"
    case .pass: "调查组通过"
    case .preReview: "上级审核"
    case .submit: "提交报告"
    case .sendBack: "退回"
    case .approve: "批复"
    case .publish: "公布"
    case .implement: "进入落实"
    case .evaluate: "整改评估"
    case .close: "结案"
    case .reopen: "重启"
    case .uplift: "提级"
    case .resume: "恢复调查"
    case .receive: "收到牵头机关批复"
    }
  }
}
