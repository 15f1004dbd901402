import Contracts
import Crypto
import FoundationEssentials
import PermitsRules
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

/// The import against the sample of `compose/samples` and what its README promises.
@Suite("Importing the disclosure form")
struct ImportTests {
  /// Rows and summary of an import.
  struct Answer: Sendable {
    var rows: [PermitsImportRow] = []
    var summary = PermitsImportSummary()
  }

  static let now = UTCMicroseconds(day("2026-11-24"), hour: 9)

  static func sample(_ name: String) throws -> [UInt8] {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "compose/samples/\(name)")
    return [UInt8](try Data(contentsOf: file))
  }

  /// What the expected file says of each row: line, verdict, reasons, whether it is unrouted.
  static func expected() throws -> [String] {
    let text = String(decoding: try sample("双公示-行政许可.expected.csv"), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[0]) \(cells[1]) \(cells[2]) \(!cells[3].isEmpty)"
    }
  }

  /// The same of an answer's row.
  static func told(_ row: PermitsImportRow) -> String {
    let verdict =
      switch row.verdict {
      case .published, .unchanged: row.findings.isEmpty ? "accepted" : "warned"
      case .duplicate: "duplicate"
      default: "rejected"
      }
    let findings = row.verdict == .rejected ? row.findings.filter(\.error) : row.findings
    let reasons = row.verdict == .duplicate ? [] : Set(findings.map(\.reason)).sorted()
    return "\(row.line) \(verdict) \(reasons.joined(separator: ";")) \(row.unrouted)"
  }

  @Test("every row of the sample gets its verdict, and again all of it is unchanged")
  func sample() async throws {
    try await PermitsHouse.open { house in
      house.clock.set(Self.now)
      let file = try Self.sample("双公示-行政许可.csv")
      let first = try await house.importFile(file)
      let expected = try Self.expected()
      #expect(first.rows.map(Self.told) == expected)
      #expect(first.summary.rows == UInt64(expected.count))
      #expect(first.summary.encoding == "utf-8")
      #expect(first.summary.fileSha256 == Array(SHA256.hash(data: file)))
      let tables = try await house.tableSizes()
      let second = try await house.importFile(file)
      #expect(second.summary.published == 0)
      #expect(second.summary.unchanged == first.summary.published)
      #expect(second.summary.rejected == first.summary.rejected)
      #expect(second.summary.duplicates == first.summary.duplicates)
      #expect(second.rows.map(\.licence) == first.rows.map(\.licence))
      #expect(try await house.tableSizes() == tables)
    }
  }

  @Test("a dry run tells the same and stores nothing, also of more rows than a batch")
  func dryRun() async throws {
    try await PermitsHouse.open { house in
      house.clock.set(Self.now)
      let file = try Self.sample("双公示-行政许可.csv")
      let empty = try await house.tableSizes()
      let dry = try await house.importFile(file, PermitsImportOptions(dryRun: true))
      #expect(dry.rows.map(Self.told) == (try Self.expected()))
      #expect(dry.summary.dryRun)
      #expect(try await house.tableSizes() == empty)
      // Acts on licences issued hundreds of rows before are seen as such.
      let long = Self.longForm(rows: 700)
      let dryLong = try await house.importFile(long, PermitsImportOptions(dryRun: true))
      let real = try await house.importFile(long)
      #expect(dryLong.rows.map(Self.told) == real.rows.map(Self.told))
      #expect(real.rows.last?.findings.map(\.reason).contains("LICENCE_FIRST_SEEN") == false)
    }
  }

  @Test("without byte order mark, in GB18030, whole or in small pieces: the same rows")
  func encodings() async throws {
    try await PermitsHouse.open { house in
      house.clock.set(Self.now)
      let file = try Self.sample("双公示-行政许可.csv")
      let first = try await house.importFile(file)
      let plain = try await house.importFile(Array(file.dropFirst(3)), pieces: 997)
      #expect(plain.summary.unchanged == first.summary.published)
      let twin = try GB18030Twin.encoded(file.dropFirst(3))
      for encoding in ["", "auto", "gb18030"] {
        let other = try await house.importFile(
          twin, PermitsImportOptions(encoding: encoding), pieces: 4093)
        #expect(other.summary.encoding == "gb18030")
        #expect(other.summary.unchanged == first.summary.published)
        #expect(other.rows.map(\.licence) == first.rows.map(\.licence))
      }
    }
  }

  @Test(
    "what is no import is refused by its reason",
    arguments: [
      ([], "OPTIONS_FIRST"), (["chunk"], "OPTIONS_FIRST"),
      (["options", "options"], "CHUNK_INVALID"),
      (["options", "big"], "CHUNK_INVALID"), (["options"], "FORM_EMPTY"),
      (["encoding"], "ENCODING_UNKNOWN"), (["options", "noise"], "FORM_COLUMNS_MISSING"),
    ] as [([String], String)])
  func refused(parts: [String], reason: String) async throws {
    try await PermitsHouse.open { house in
      let stream = try await house.client.bidirectional(
        PermitsServiceMethods.importDisclosures, metadata: PermitsHouse.acting(.approvalBureau))
      let status = try await house.refusal {
        for part in parts { try await stream.requests.send(Self.request(part)) }
        stream.requests.finish()
        for try await _ in stream.responses {}
      }
      #expect(status?.code == .invalidArgument)
      #expect(status?.errorReasons.first == reason)
      #expect(try await house.bodies().isEmpty)
      // The connection and its neighbours are unharmed.
      try await house.publish(Events.coal(1))
    }
  }

  private static func request(_ part: String) -> PermitsImportDisclosuresRequest {
    switch part {
    case "options": PermitsImportDisclosuresRequest(part: .options(PermitsImportOptions()))
    case "encoding":
      PermitsImportDisclosuresRequest(part: .options(PermitsImportOptions(encoding: "big5")))
    case "big":
      PermitsImportDisclosuresRequest(part: .chunk([UInt8](repeating: 65, count: (1 << 20) + 1)))
    default: PermitsImportDisclosuresRequest(part: .chunk(Array("甲,乙\r\n1,2\r\n".utf8)))
    }
  }

  @Test("a conflict of a row with what was imported under its id is rejected and alarmed")
  func conflict() async throws {
    try await PermitsHouse.open { house in
      house.clock.set(Self.now)
      // Birth dates take no part in a row's id; a row that differs by one alone is another body.
      let (born, other) = try Self.twinBirthDates()
      let first = try await house.importFile(Self.form(rows: [Self.person(born: born)]))
      #expect(first.summary.published == 1)
      let answer = try await house.importFile(Self.form(rows: [Self.person(born: other)]))
      #expect(answer.rows.map(\.verdict) == [.rejected])
      #expect(answer.rows.first?.findings.map(\.reason) == ["EVENT_ID_CONFLICT"])
      #expect(try await house.alarms().contains { $0.hasPrefix("EVENT_ID_CONFLICT") })
    }
  }
}

/// Forms that tests make.
extension ImportTests {
  static func form(rows: [[DisclosureColumn: String]]) -> [UInt8] {
    let columns = DisclosureColumn.allCases
    let lines =
      [columns.map(\.code)] + rows.map { row in columns.map { row[$0] ?? "" } }
    return Array(lines.map { $0.joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  /// A row of a coal mine's licence.
  static func row(_ serial: Int, remark: String = "经营地址区划:140581101;行业:B0610")
    -> [DisclosureColumn: String]
  {
    [
      .holderName: "高平市示例\(serial)号煤业有限公司", .holderKind: "法人及非法人组织",
      .creditCode: SyntheticCodes.creditCode(serial), .representative: "张某甲",
      .documentName: "准予行政许可决定书", .documentNo: "高审批许字〔2026〕\(serial)号", .category: "普通",
      .certificateName: "安全生产许可证", .certificateNo: "(晋)MK安许证字〔2026〕\(10_000 + serial)",
      .content: "煤炭开采", .decisionDay: "2026/07/06", .validFrom: "2026/07/06",
      .validTo: "2029/07/05", .authorityName: "山西省示例主管部门",
      .authorityCode: SyntheticCodes.governmentCode(1), .status: "1", .sourceName: "高平市示例局",
      .sourceCode: SyntheticCodes.governmentCode(2), .remark: remark,
    ]
  }

  /// Two birth dates whose numbers end alike.
  static func twinBirthDates() throws -> (String, String) {
    let days = (12...28).map { "198001\($0)" }
    let end = SyntheticCodes.citizenID(born: days[0], 1).suffix(4)
    let twin = days.dropFirst().first { SyntheticCodes.citizenID(born: $0, 1).suffix(4) == end }
    return (days[0], try #require(twin))
  }

  /// A row of a natural person.
  static func person(born day: String) -> [DisclosureColumn: String] {
    var row = row(1, remark: "经营地址区划:140581101;行业:G5431")
    row[.holderName] = "示例某"
    row[.holderKind] = "自然人"
    row[.creditCode] = nil
    row[.representative] = nil
    row[.personIDKind] = "身份证"
    row[.personIDNumber] = SyntheticCodes.citizenID(born: day, 1)
    return row
  }

  /// Licences, and at the end the suspension of the first one.
  static func longForm(rows count: Int) -> [UInt8] {
    var rows = (1..<count).map { row($0) }
    var last = row(1, remark: "行业:B0610;事项:暂扣;依据文书:高应急停〔2026〕1号")
    last[.status] = "2"
    last[.documentNo] = "高应急停〔2026〕1号"
    rows.append(last)
    return form(rows: rows)
  }
}

extension PermitsHouse {
  /// Imports a file in pieces.
  func importFile(
    _ file: [UInt8], _ options: PermitsImportOptions = PermitsImportOptions(),
    pieces: Int = 1 << 20
  ) async throws -> ImportTests.Answer {
    let stream = try await client.bidirectional(
      PermitsServiceMethods.importDisclosures, metadata: Self.acting(.approvalBureau))
    var answer = ImportTests.Answer()
    async let sent: Void = Self.send(file, options, pieces, to: stream.requests)
    for try await response in stream.responses {
      answer.rows += response.rows
      if let summary = response.summary { answer.summary = summary }
    }
    try await sent
    return answer
  }

  private static func send(
    _ file: [UInt8], _ options: PermitsImportOptions, _ pieces: Int,
    to requests: RequestWriter<PermitsImportDisclosuresRequest>
  ) async throws {
    try await requests.send(PermitsImportDisclosuresRequest(part: .options(options)))
    for start in stride(from: 0, to: file.count, by: pieces) {
      let chunk = Array(file[start..<min(start + pieces, file.count)])
      try await requests.send(PermitsImportDisclosuresRequest(part: .chunk(chunk)))
    }
    requests.finish()
  }

  /// Rows of the tables that an import writes to.
  func tableSizes() async throws -> [Int] {
    [
      try await count("SELECT count(*) FROM licence"),
      try await count("SELECT count(*) FROM licence_event"),
      try await count("SELECT count(*) FROM receipt"),
      try await count("SELECT count(*) FROM event"),
      try await count("SELECT count(*) FROM alarm"),
    ]
  }
}
