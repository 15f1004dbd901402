internal import Contracts
internal import InvestigationRules
internal import Vocabulary

// What happened and why, as recorded.
extension CaseReport {
  /// The timeline as a picture and the occurrences with their coded findings.
  var course: String {
    let items = contents.timeline
    let picture =
      items.isEmpty ? "" : html.picture(TimelinePicture(items, title: file.pictureTitle).svg, 1)
    let rows = contents.occurrences.flatMap { occurrence -> [[String]] in
      let what =
        occurrence.text.isEmpty ? occurrence.words : "\(occurrence.words)：\(occurrence.text)"
      let head = [
        "\(occurrence.position)", occurrence.code, what, "事件", numbers(occurrence.entries),
      ]
      return [head]
        + occurrence.findings.map { finding in
          let words = finding.words + (finding.text.isEmpty ? "" : "：\(finding.text)")
          return [
            "", finding.code, words, finding.isCause ? "原因" : "因素", numbers(finding.evidence),
          ]
        }
    }
    return picture + html.table(["次序", "代码", "内容", "性质", "记录或证据"], rows, narrow: [0, 1, 3])
  }

  /// The cause graph: direct and indirect, as a fault tree, with what suffices alone.
  var causePictures: String {
    guard let causes = contents.causes, !causes.graph.nodes.isEmpty else { return "" }
    guard causes.graph.nodes.count <= CausePicture.nodesMax else {
      return "<p class=\"note\">节点过多，图另附。</p>"
    }
    let views: [(CauseView.Kind, String)] = [(.direct, "直接原因和间接原因"), (.faultTree, "故障树")]
    let pictures = views.enumerated().map { index, view in
      let picture = CausePicture(causes.graph, view: view.0, title: file.pictureTitle)
      return "<h3>\(view.1)</h3>\n" + html.picture(picture.svg, index + 2)
    }
    return pictures.joined(separator: "\n") + cutSets(of: causes.graph)
  }

  /// Cut sets shown at most; the others are counted.
  ///
  /// Source: [D]; half a page.
  private static let cutSetsShown = 20

  private func cutSets(of graph: CauseGraph) -> String {
    let sets = CutSets(of: graph).sets
    guard !sets.isEmpty else { return "" }
    let words = Dictionary(
      graph.nodes.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    let rows = sets.prefix(Self.cutSetsShown).enumerated().map { index, set in
      ["\(index + 1)", set.map { "N\($0) \(words[$0] ?? "")" }.joined(separator: "；")]
    }
    let rest = sets.count - rows.count
    return "<h3>最小割集</h3>\n"
      + html.table(["序号", "同时成立即发生事故的基本事件"], rows, narrow: [0])
      + (rest > 0 ? "<p class=\"note\">另有 \(rest) 组未列。</p>" : "")
  }

  /// Every exhibit with the hash of its bytes.
  var exhibitsList: String {
    let rows = contents.exhibits.map { piece in
      let kind = EvidenceKind(rawValue: piece.kind.rawValue).map(ReportWords.word) ?? ""
      let section = ArchiveSection(rawValue: piece.section.rawValue)?.heading ?? ""
      return "<tr><td class=\"n\">\(piece.exhibitNo)</td><td>\(html.text(piece.title))"
        + (piece.altered ? "<span class=\"missing\">（内容已变）</span>" : "")
        + "</td><td class=\"n\">\(kind)</td><td>\(section)</td>"
        + "<td><code>\(ReportHTML.hex(piece.sha256))</code></td></tr>"
    }
    guard !rows.isEmpty else { return "" }
    return """
      <table><thead><tr><th class="n">编号</th><th>名称</th><th class="n">种类</th><th>归档位置</th>\
      <th>SHA-256</th></tr></thead>
      \(rows.joined(separator: "\n"))
      </table>
      """
  }

  /// `T1、T2` for entries, `3` for evidence.
  private func numbers(_ names: [String]) -> String {
    names.map { name in
      let parts = name.split(separator: "/")
      let mark = parts.dropLast().last == "entries" ? "T" : "证"
      return mark + (parts.last.map(String.init) ?? "")
    }.joined(separator: "、")
  }
}
