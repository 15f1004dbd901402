internal import Contracts
internal import Crypto
internal import PermitsRules
internal import Vocabulary
internal import Wire

/// The reading half of an import: bytes → text → records → judged rows, a chunk at a time.
struct ImportSource: ~Copyable {
  private var text: TextReader
  private var csv = CSVReader(limits: .disclosure)
  private var hasher = SHA256()
  private var judge: DisclosureJudge?
  private var waiting: [CSVRow] = []
  private var taken = 0
  private let types: LicenceTypeTable
  private let today: LegalDay

  /// A source for one file.
  ///
  /// - Throws: `Status` if the encoding is none of those known.
  init(
    _ options: PermitsImportOptions, context: PermitContext, on today: LegalDay
  ) throws(Status) {
    switch options.encoding.lowercased() {
    case "", "auto": text = TextReader()
    case let name:
      guard let encoding = TextEncoding(rawValue: name) else {
        throw Status.invalid(
          field: "encoding", reason: "ENCODING_UNKNOWN", description: "auto, utf-8 or gb18030")
      }
      text = TextReader(encoding)
    }
    types = context.law.types
    self.today = today
  }

  /// The encoding found, or asked for.
  var encodingName: String { text.encoding?.rawValue ?? "" }

  /// Takes the next bytes.
  ///
  /// - Throws: `Status` if the bytes are not text of the encoding or the header is not the form's.
  mutating func read(_ chunk: [UInt8]) throws(Status) {
    hasher.update(data: chunk)
    var decoded: [UInt8] = []
    do {
      try text.read(chunk, into: &decoded)
    } catch {
      throw Status.invalid(field: "chunk", reason: error.reason, description: error.detail)
    }
    try take(csv.read(decoded))
  }

  /// Takes what is left when the file ends.
  ///
  /// - Throws: `Status` as `read`, and if there was no header at all.
  mutating func finish() throws(Status) {
    var decoded: [UInt8] = []
    do {
      try text.finish(into: &decoded)
    } catch {
      throw Status.invalid(field: "chunk", reason: error.reason, description: error.detail)
    }
    try take(csv.read(decoded))
    try take(csv.finish())
    guard judge != nil else {
      throw Status.invalid(
        field: "chunk", reason: "FORM_EMPTY", description: "the file has no header line")
    }
  }

  /// The next rows, judged, at most `rowsMax`: once that many wait, or all that wait if `isLast`.
  mutating func nextBatch(of rowsMax: Int, isLast: Bool) -> [DisclosureJudgement]? {
    let left = waiting.count - taken
    guard let judge, left >= (isLast ? 1 : rowsMax) else { return nil }
    let end = taken + min(left, rowsMax)
    let rows = waiting[taken..<end].map(judge.judge)
    taken = end
    if taken == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      taken = 0
    }
    return rows
  }

  /// SHA-256 of the file as it came.
  func digest() -> [UInt8] { Array(hasher.finalize()) }

  private mutating func take(_ rows: [CSVRow]) throws(Status) {
    var rows = rows[...]
    if judge == nil, let header = rows.popFirst() {
      do throws(DisclosureHeaderRefusal) {
        judge = DisclosureJudge(
          header: try DisclosureHeader(header), today: today, types: types)
      } catch {
        throw Status.invalid(
          field: "chunk", reason: error.reason,
          description: error.columns.map(\.code).joined(separator: ", "))
      }
    }
    waiting.append(contentsOf: rows)
  }
}
