import Contracts

/// An accident report on paper: the first report (快报) or a supplement (续报).
struct ReportPrint {
  let report: InvestigationReport
  /// Number of the supplement; nil for the first report.
  let supplement: UInt32?

  private var item: InvestigationSupplement? {
    supplement.flatMap { number in report.supplements.first { $0.number == number } }
  }

  /// Head of the page.
  var head: String {
    supplement.map { CaseText.follow.with("\($0)") } ?? CaseText.first.text
  }

  /// Names and values, in the order of the law.
  ///
  /// Source: 国务院令493 art. 12.
  var rows: [(String, String)] {
    let accident = report.accident ?? InvestigationAccident()
    let tally = item?.tally ?? (supplement == nil ? report.firstTally : accident.tally)
    var rows: [(String, String)] = [
      (CaseText.number.text, NumberedName.short(report.name)),
      (CaseText.title.text, accident.title), (CaseText.unit.text, accident.unit),
      (CaseText.occurred.text, Moment.text(accident.occurTime)),
      (CaseText.place.text, accident.place), (CaseText.course.text, accident.course),
      (CaseText.figures.text, AccidentFigures.line(tally)),
      (
        CaseText.level.text,
        Names.level(item?.level ?? accident.level)
          + (accident.levelMayRise ? CaseText.mayRise.text : "")
      ), (CaseText.measures.text, item?.measures ?? report.measures),
      (CaseText.lead.text, report.leadAuthority),
    ]
    if let item {
      rows.append((CaseText.note.text, item.text))
      for change in item.changes {
        rows.append(
          (
            CaseText.figures.text,
            "\(change.person) \(Names.injury(change.from)) → \(Names.injury(change.to)) \(change.day)"
              + (change.counted ? "" : " · " + CaseText.notCounted.with(change.reason))
          ))
      }
    }
    rows += [
      (CaseText.reporter.text, "\(report.reporter) \(report.phone)"),
      (CaseText.known.text, Moment.text(report.unitKnowTime)),
      (CaseText.received.text, Moment.text(item?.time ?? report.receiveTime)),
    ]
    return rows.filter { !$0.1.isEmpty }
  }

  /// A page for printing.
  var html: String {
    let body = rows.map { "<tr><th>\(Self.escaped($0.0))</th><td>\(Self.escaped($0.1))</td></tr>" }
    return """
      <!DOCTYPE html>
      <html lang="zh-CN"><head><meta charset="utf-8"><title>\(Self.escaped(head))</title>
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <style>@page{size:A4;margin:25mm 22mm}body{font:12pt/1.7 "Noto Serif CJK SC","Songti SC",\
      serif;max-width:46em;margin:2em auto;padding:0 1em}h1{font-size:20pt;text-align:center}\
      table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:.4em .7em;\
      text-align:left;vertical-align:top;overflow-wrap:anywhere}\
      th{white-space:nowrap;background:#f1f1f1}tr{break-inside:avoid}\
      @media print{body{margin:0;max-width:none;padding:0}}</style></head>
      <body><h1>\(Self.escaped(head))</h1><table>
      \(body.joined(separator: "\n"))
      </table></body></html>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
