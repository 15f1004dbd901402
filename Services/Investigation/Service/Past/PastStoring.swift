internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Says what a row is to what is stored: new, changed, the same, or refused.
struct PastRowJudge {
  let assembly: PastAssembly

  /// What storing a row needs.
  struct Judged {
    let check: PastRowCheck
    /// Number of its accident; nil if that is new too.
    let number: Int?
    /// Its newest version; 0 if it is new.
    let version: Int
    var result: InvestigationPastRowResult
  }

  /// Judges a row.
  func judged(_ row: InvestigationPastRow, in reader: Reader) throws -> Judged {
    let check = PastRowCheck(row)
    var result = InvestigationPastRowResult(line: row.line, outcome: .added)
    guard check.reason.isEmpty else {
      result.outcome = .rejected
      result.reason = check.reason
      return Judged(check: check, number: nil, version: 0, result: result)
    }
    result.unmapped = assembly.unmapped(of: row)
    let number = try PastRecords.number(of: row.caseKey, from: assembly.source, in: reader)
    guard let number else { return Judged(check: check, number: nil, version: 0, result: result) }
    result.name = PastName.text(of: number)
    let latest = try PastRecords.latest(row, of: number, in: reader)
    if let latest {
      result.version = UInt32(latest.version)
      result.outcome = latest.digest == check.digest ? .unchanged : .changed
    }
    if result.outcome != .unchanged,
      try PastRecords.rowCount(of: number, in: reader) >= PastRowCheck.rowsOfCaseMax
    {
      result.outcome = .rejected
      result.reason = "PAST_TOO_MANY_ROWS"
    }
    return Judged(
      check: check, number: number, version: latest?.version ?? 0, result: result)
  }
}

/// Stores the rows of one request, and makes the accidents they touch anew at its end.
struct PastStoring {
  let assembly: PastAssembly
  let fileName: String
  let account: String
  let now: UTCMicroseconds
  /// Number of the import; nil while nothing was stored.
  private(set) var importNumber: Int?
  private var touched: [Int: String] = [:]
  private var stored = 0

  init(assembly: PastAssembly, fileName: String, account: String, now: UTCMicroseconds) {
    self.assembly = assembly
    self.fileName = fileName
    self.account = account
    self.now = now
  }

  /// Stores a row unless it is there or refused.
  mutating func store(
    _ row: InvestigationPastRow, in transaction: Transaction
  ) throws -> InvestigationPastRowResult {
    let judged = try PastRowJudge(assembly: assembly).judged(row, in: transaction)
    var result = judged.result
    guard result.outcome == .added || result.outcome == .changed else { return result }
    let number =
      try judged.number
      ?? PastRecords.insert(key: row.caseKey, from: assembly.source, in: transaction)
    let importing =
      try importNumber
      ?? PastRecords.begin(
        source: assembly.source, fileName: fileName, account: account, at: now, in: transaction)
    importNumber = importing
    try PastRecords.insert(
      judged.check, version: judged.version + 1, of: number, import: importing, in: transaction)
    touched[number] = row.caseKey
    stored += 1
    result.name = PastName.text(of: number)
    result.version = UInt32(judged.version + 1)
    return result
  }

  /// Makes the accidents anew, each once.
  func finish(in transaction: Transaction) throws {
    guard let importNumber else { return }
    try PastRecords.count(stored, of: importNumber, in: transaction)
    for (number, key) in touched.sorted(by: { $0.key < $1.key }) {
      let old = try PastRecords.find(number, in: transaction) ?? InvestigationPastCase()
      let rows = try PastRecords.rows(of: number, in: transaction).compactMap(\.row)
      let made = assembly.pastCase(
        number: number, key: key, version: Int(old.version) + 1, rows: rows, at: now)
      try PastRecords.update(number, to: made, from: old, in: transaction)
    }
  }
}
