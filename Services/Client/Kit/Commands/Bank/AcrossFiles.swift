import Contracts
import Questions

/// What a dry run over several files would not see: each file is judged on its own and leaves
/// nothing for the next.
enum AcrossFiles {
  /// Adds the contradictions and duplicates between files, as the bank would report them.
  static func note(_ files: inout [ImportedFile]) {
    guard files.count > 1 else { return }
    var drafts: [QuestionDraft] = []
    var places: [(file: Int, row: Int)] = []
    for (index, file) in files.enumerated() {
      for (row, verdict) in file.source.reading.rows.enumerated()
      where !verdict.isRejected && row < file.rows.count {
        guard let draft = verdict.draft else { continue }
        drafts.append(draft)
        places.append((index, row))
      }
    }
    for finding in BankCheck.findings(in: drafts) where finding.likenessPermille == 1000 {
      let place = places[finding.index]
      let other = places[finding.other]
      guard place.file != other.file else { continue }
      let row = files[place.file].rows[place.row]
      let there = ImportPlace(files[other.file].rows[other.row]).text
      let detail = "\(files[other.file].source.name) \(there)"
      if row.verdicts.isEmpty { files[place.file].summary.withWarnings += 1 }
      files[place.file].rows[place.row].verdicts.append(
        EnforcementQuestionVerdict(code: finding.code.rawValue, detail: detail))
      if finding.code == .contradiction { files[place.file].summary.contradictions += 1 }
    }
  }
}
