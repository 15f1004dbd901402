internal import Contracts
internal import InvestigationRules
internal import Vocabulary

// How the report came about: steps, versions, signatures.
extension CaseReport {
  /// What was done when, by which document.
  var procedure: String {
    let moves = file.snapshot.moves.map { move in
      let word = CaseMove(rawValue: move.move.rawValue).map(ReportWords.word) ?? ""
      return [move.day, word + (move.late ? "（超期）" : ""), move.document, move.note]
    }
    let appraisals = file.snapshot.appraisals.map {
      [
        "\($0.fromDay)—\($0.toDay)", "技术鉴定（期间不计入期限）", "\($0.body)（\($0.qualification)）", $0.result,
      ]
    }
    return html.table(["日期", "事项", "文件", "说明"], moves + appraisals, narrow: [1])
  }

  /// Every version of the text with the hash that signatures are bound to.
  var versionsList: String {
    let rows = contents.versions.map { version in
      let day = UTCMicroseconds(version.time?.microseconds ?? 0).legalDay
      let signed = file.snapshot.signatures.count { $0.draftSha256 == version.sha256 }
      return "<tr><td class=\"n\">第 \(version.version) 稿</td><td class=\"n\">\(day)</td>"
        + "<td>\(html.text(version.note))</td><td class=\"n\">\(signed) 人</td>"
        + "<td><code>\(ReportHTML.hex(version.sha256))</code></td></tr>"
    }
    guard !rows.isEmpty else { return "" }
    return """
      <table><thead><tr><th class="n">版本</th><th class="n">日期</th><th>说明</th><th class="n">签名</th>\
      <th>SHA-256</th></tr></thead>
      \(rows.joined(separator: "\n"))
      </table>
      """
  }

  /// Who signed this version, and where somebody disagrees.
  var signaturePage: String {
    let rows = file.seats.map { seat in
      let signature = file.snapshot.signatures.last {
        $0.person == seat.person && $0.draftSha256 == draft?.sha256
      }
      let signed =
        signature.map { signature in
          "已签 \(UTCMicroseconds(signature.time?.microseconds ?? 0).legalDay)"
            + (signature.dissent.isEmpty ? "" : "；不同意见：\(signature.dissent)")
        } ?? (Signatures.mustSign(seat) ? "" : "（应邀，不要求签名）")
      return [
        seat.person + (seat.isLeader ? "（组长）" : ""), seat.party.map(ReportWords.word) ?? "", signed,
      ]
    }
    return html.table(["姓名", "代表", "签名"], rows, narrow: [0, 1])
  }
}
