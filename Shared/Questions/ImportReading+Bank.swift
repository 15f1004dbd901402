extension ImportReading {
  /// The reading with what its accepted rows say against each other: duplicates, contradictions.
  ///
  /// The service asks the same of the whole bank; this is what a person sees before anything is
  /// sent. The detail names the other row, with its sheet if it has one.
  public var checkedAsBank: ImportReading {
    let places = rows.indices.filter { !rows[$0].isRejected && rows[$0].draft != nil }
    let drafts = places.compactMap { rows[$0].draft }
    var result = self
    for finding in BankCheck.findings(in: drafts) {
      let other = rows[places[finding.other]].place
      let name = other.sheet.isEmpty ? "\(other.row)" : "\(other.sheet)!\(other.row)"
      let likeness =
        finding.likenessPermille == 1000 ? "" : " \(finding.likenessPermille / 10)%"
      result.rows[places[finding.index]].verdicts.append(Verdict(finding.code, name + likeness))
    }
    return result
  }
}
