internal import InvestigationRules

/// Puts words into HTML: escaped, and masked if the page is for the public.
struct ReportHTML {
  /// Names to mask; nil for the whole text.
  let masking: [String]?

  /// A text of a person.
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

  /// Paragraphs, one a line.
  func paragraphs(_ raw: String) -> String {
    raw.split(separator: "\n").map { "<p>\(text(String($0)))</p>" }.joined(separator: "\n")
  }

  /// A table; nothing if there is no row.
  ///
  /// - Parameters:
  ///   - heads: Words of the columns.
  ///   - rows: Raw texts.
  ///   - narrow: Places of columns that stay on one line.
  func table(_ heads: [String], _ rows: [[String]], narrow: Set<Int> = []) -> String {
    guard !rows.isEmpty else { return "" }
    func cells(_ row: [String], _ tag: String) -> String {
      row.enumerated().map { place, cell in
        "<\(tag)\(narrow.contains(place) ? " class=\"n\"" : "")>\(text(cell))</\(tag)>"
      }.joined()
    }
    return "<table><thead><tr>\(cells(heads, "th"))</tr></thead>\n"
      + rows.map { "<tr>\(cells($0, "td"))</tr>" }.joined(separator: "\n") + "\n</table>"
  }

  /// A picture within the text; the names inside it are made its own.
  func picture(_ svg: String, _ number: Int) -> String {
    let own = svg.replacing("id=\"title\"", with: "id=\"title\(number)\"")
      .replacing("id=\"desc\"", with: "id=\"desc\(number)\"")
      .replacing("\"title desc\"", with: "\"title\(number) desc\(number)\"")
      .replacing("id=\"head\"", with: "id=\"head\(number)\"")
      .replacing("url(#head)", with: "url(#head\(number))")
    return "<figure>\(own)</figure>"
  }

  /// One part behind the chapters, with its number.
  func annex(_ number: Int, _ title: String, _ body: String) -> String {
    "<h2>附件\(Self.numeral(number))　\(title)</h2>\n\(body)"
  }

  /// 一 to 九十九.
  static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return "\(number)" }
    let tens = number / 10
    return (tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十") + digits[number % 10]
  }

  /// Lower-case hexadecimal.
  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }

  /// The look: for the screen, and for A4.
  static let style = """
    @page{size:A4;margin:22mm 20mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);\
    font:9pt "Noto Serif CJK SC",serif;color:#555}}\
    body{font:12pt/1.75 "Noto Serif CJK SC","Songti SC",serif;color:#111;max-width:46em;\
    margin:2em auto;padding:0 1em}h1{font-size:20pt;text-align:center;line-height:1.4}\
    h2{font-size:14pt;margin:1.4em 0 .4em;break-after:avoid}\
    h3{font-size:12pt;margin:1em 0 .2em;break-after:avoid}p{text-indent:2em;margin:.3em 0;\
    orphans:2;widows:2}p.sub,p.note,footer{text-indent:0;color:#555;font-size:9.5pt}\
    p.sub,footer{text-align:center}table{border-collapse:collapse;width:100%;font-size:10.5pt;\
    line-height:1.5;margin:.5em 0}th,td{border:1px solid #777;padding:.25em .5em;text-align:left;\
    vertical-align:top;overflow-wrap:anywhere}thead{display:table-header-group}\
    th{background:#f1f1f1}table.facts th,.n{white-space:nowrap;overflow-wrap:normal}\
    tr,figure{break-inside:avoid}code{font:8pt/1.4 "Noto Sans Mono",monospace;\
    overflow-wrap:anywhere}figure{margin:.6em 0;text-align:center}\
    figure svg{max-width:100%;max-height:215mm;height:auto}\
    .open{border:1.5px solid #a33;padding:.4em 1em;margin-top:1.5em}.open h2{margin-top:.2em}\
    .missing{color:#a33}footer{border-top:1px solid #999;margin-top:1em;word-break:break-all;\
    break-before:avoid}\
    @media print{body{margin:0;max-width:none;padding:0}}
    """
}
