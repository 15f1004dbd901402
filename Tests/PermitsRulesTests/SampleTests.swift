import FoundationEssentials
import PermitsRules
import TestSupport
import Testing
import Vocabulary

/// The sample of `compose/samples` against what its README promises.
struct SampleTests {
  static let today = day("2026-11-24")
  static let folder: URL = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appending(path: "compose/samples")
  }()

  struct Outcome: Equatable {
    var line: Int
    var verdict: String
    var reasons: [String]
    var unrouted: String
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  static func rows(_ bytes: [UInt8]) throws -> [CSVRow] {
    var text: [UInt8] = []
    var decoder = TextReader()
    try decoder.read(bytes, into: &text)
    try decoder.finish(into: &text)
    var reader = CSVReader(limits: .disclosure)
    return reader.read(text) + reader.finish()
  }

  /// Judges and decides every row in order, as the service does, with licences kept by key.
  static func outcomes(_ file: [UInt8]) throws -> (outcomes: [Outcome], keys: [[UInt8]]) {
    let rows = try rows(file)
    let types = LicenceTypeTable()
    let judge = DisclosureJudge(
      header: try DisclosureHeader(#require(rows.first)), today: today, types: types)
    var histories: [String: LicenceHistory] = [:]
    var keys: [[UInt8]] = []
    let outcomes = rows.dropFirst().map { row in
      var judgement = judge.judge(row)
      let eventID = "0192f0c1-0000-8000-8000-\(String(1_000_000_000_000 + row.line).dropFirst())"
      judgement.assign(eventID: eventID)
      defer { keys.append(judgement.key) }
      guard !keys.contains(judgement.key) else {
        return Outcome(line: row.line, verdict: "duplicate", reasons: [], unrouted: "")
      }
      return outcome(of: judgement, &histories, types)
    }
    return (outcomes, keys)
  }

  private static func outcome(
    of judgement: DisclosureJudgement, _ histories: inout [String: LicenceHistory],
    _ types: LicenceTypeTable
  ) -> Outcome {
    let key = judgement.review.facts?.licenceKey ?? ""
    let history = histories[key] ?? LicenceHistory()
    let given = PublishGiven(
      now: UTCMicroseconds(today, hour: 9), publisher: .approvalBureau, history: history,
      calendar: WorkingCalendar())
    do {
      let decision = try publishDecision(
        on: judgement.review, given: given, routes: RoutingMatrix(), types: types)
      var after = history
      after.append(decision.facts.fact)
      histories[key] = after
      let reasons = Set(decision.warnings.map(\.reason)).sorted()
      return Outcome(
        line: judgement.line, verdict: reasons.isEmpty ? "accepted" : "warned", reasons: reasons,
        unrouted: decision.unrouted?.rawValue ?? "")
    } catch {
      let reasons = Set(error.findings.filter(\.isError).map(\.reason)).sorted()
      return Outcome(line: judgement.line, verdict: "rejected", reasons: reasons, unrouted: "")
    }
  }

  @Test("every row of the sample gets the verdict its README promises")
  func verdicts() throws {
    let found = try Self.outcomes(Self.bytes("双公示-行政许可.csv")).outcomes
    let expected = try Self.rows(Self.bytes("双公示-行政许可.expected.csv")).dropFirst().map { row in
      let cells = (0..<row.count).map { String(decoding: row[$0], as: UTF8.self) }
      return Outcome(
        line: try #require(Int(cells[0])), verdict: cells[1],
        reasons: cells[2].split(separator: ";").map(String.init), unrouted: cells[3])
    }
    #expect(found.count == expected.count)
    for (one, other) in zip(found, expected) { #expect(one == other) }
  }

  @Test("the sample is large enough and holds every kind of row")
  func coverage() throws {
    let outcomes = try Self.outcomes(Self.bytes("双公示-行政许可.csv")).outcomes
    #expect(outcomes.count >= 220)
    #expect(Set(outcomes.map(\.verdict)) == ["accepted", "warned", "rejected", "duplicate"])
    #expect(outcomes.count { $0.verdict == "rejected" } >= 12)
    #expect(outcomes.contains { !$0.unrouted.isEmpty })
  }

  @Test("the GB18030 twin of the sample gives the same rows and the same keys")
  func twin() throws {
    let utf8 = try Self.bytes("双公示-行政许可.csv")
    let twin = try GB18030Twin.encoded(utf8.dropFirst(3))
    #expect(TextEncoding.guess(twin) == .gb18030)
    let one = try Self.outcomes(utf8)
    let other = try Self.outcomes(twin)
    #expect(one.outcomes == other.outcomes)
    #expect(one.keys == other.keys)
  }

  @Test("the sample's codes are synthetic")
  func synthetic() throws {
    for row in try Self.rows(Self.bytes("双公示-行政许可.csv")).dropFirst() {
      let code = String(decoding: row[2], as: UTF8.self).uppercased()
      #expect(
        code.isEmpty || code.hasPrefix("91140581MA") || code.hasPrefix("92140581MA")
          || code.hasPrefix("0000"))
    }
  }
}
