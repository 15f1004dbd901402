import Contracts
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("A case's timeline as the service keeps it")
struct TimelineServiceTests {
  /// An entry some minutes before now.
  static func entry(
    _ text: String, minutesAgo: Int, in house: InvestigationHouse,
    precision: InvestigationTimePrecision = .minute
  ) -> InvestigationTimelineEntry {
    InvestigationTimelineEntry(
      time: ProtoTimestamp(microseconds: house.clock.now.adding(Minutes(-minutesAgo)).value),
      precision: precision, zoneOffsetMinutes: 480, text: text, source: .monitoring,
      sourceNote: "安全监控系统", certainty: .established)
  }

  static func add(
    _ entry: InvestigationTimelineEntry, to name: String, id: String, note: String = "",
    by client: WireClient
  ) async throws -> InvestigationTimelineEntry {
    try await client.call(
      InvestigationFactServiceMethods.addEntry,
      InvestigationAddEntryRequest(requestID: id, caseName: name, entry: entry, note: note)
    ).entry ?? InvestigationTimelineEntry()
  }

  @Test("entries come back by time, the same request is the same entry, each act is in the ledger")
  func addAndList() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let later = Self.entry("井下爆炸", minutesAgo: 30, in: house)
      let first = try await Self.add(later, to: name, id: "e1", by: house.member)
      #expect(first.name == "\(name)/entries/1" && first.account == "member")
      let again = try await Self.add(later, to: name, id: "e1", by: house.member)
      #expect(again == first)
      var other = later
      other.text = "别的"
      #expect(
        try await house.reason {
          _ = try await Self.add(other, to: name, id: "e1", by: house.member)
        } == "REQUEST_ID_CONFLICT")
      _ = try await Self.add(
        Self.entry("风机停转", minutesAgo: 50, in: house), to: name, id: "e2", by: house.leader)
      let listed = try await house.member.call(
        InvestigationFactServiceMethods.listEntries,
        InvestigationListEntriesRequest(caseName: name, pageSize: 1))
      #expect(listed.entries.map(\.text) == ["风机停转"] && listed.total == 2)
      let next = try await house.member.call(
        InvestigationFactServiceMethods.listEntries,
        InvestigationListEntriesRequest(
          caseName: name, pageSize: 1, pageToken: listed.nextPageToken))
      #expect(next.entries.map(\.text) == ["井下爆炸"])
      #expect(next.entries.first?.group == 1 && next.entries.first?.orderOpen == false)
      let acts = try await house.store.read {
        try $0.integer(
          "SELECT count(*) FROM event WHERE subject IN ($1, $2)",
          [.text("\(name)/entries/1"), .text("\(name)/entries/2")])
      }
      #expect(acts == 2)
    }
  }

  @Test("a correction stands in the place of what it names, which stays and is found no more")
  func correction() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let wrong = try await Self.add(
        Self.entry("皮带着火", minutesAgo: 30, in: house), to: name, id: "e1", by: house.member)
      var right = Self.entry("托辊过热冒烟", minutesAgo: 32, in: house)
      right.corrects = wrong.name
      #expect(
        try await house.reason {
          _ = try await Self.add(right, to: name, id: "e2", by: house.member)
        } == "INVALID_ENTRY")
      _ = try await Self.add(right, to: name, id: "e2", note: "录像时钟慢两分", by: house.member)
      #expect(
        try await house.reason {
          _ = try await Self.add(right, to: name, id: "e3", note: "再来", by: house.member)
        } == "ENTRY_CORRECTED")
      var astray = right
      astray.corrects = "\(name)/entries/99"
      #expect(
        try await house.reason {
          _ = try await Self.add(astray, to: name, id: "e4", note: "再来", by: house.member)
        } == "ENTRY_NOT_FOUND")
      let all = try await house.member.call(
        InvestigationFactServiceMethods.listEntries,
        InvestigationListEntriesRequest(caseName: name, withCorrected: true))
      #expect(all.entries.count == 2 && all.total == 1)
      #expect(all.entries.last?.correctedBy == "\(name)/entries/2")
      #expect(try await Self.found("皮带", in: "", by: house.member).isEmpty)
      #expect(try await Self.found("托辊", in: "", by: house.member) == ["托辊过热冒烟"])
    }
  }

  static func found(
    _ query: String, in name: String, by client: WireClient
  ) async throws -> [String] {
    try await client.call(
      InvestigationFactServiceMethods.searchEntries,
      InvestigationSearchEntriesRequest(query: query, caseName: name)
    ).entries.map(\.text)
  }

  @Test("two-character words are found, in the caller's cases only")
  func search() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      for (index, text) in ["上隅角瓦斯积聚", "局部通风机停电", "瓦斯员离岗", "CH4 传感器移位"].enumerated() {
        _ = try await Self.add(
          Self.entry(text, minutesAgo: 40 - index, in: house), to: name, id: "e\(index)",
          by: house.member)
      }
      #expect(try await Self.found("瓦斯", in: "", by: house.member) == ["瓦斯员离岗", "上隅角瓦斯积聚"])
      #expect(try await Self.found("瓦斯 积聚", in: name, by: house.leader) == ["上隅角瓦斯积聚"])
      #expect(try await Self.found("斯积", in: name, by: house.leader) == ["上隅角瓦斯积聚"])
      #expect(try await Self.found("ch4", in: name, by: house.leader) == ["CH4 传感器移位"])
      #expect(try await Self.found("瓦检", in: name, by: house.leader).isEmpty)
      // The head and the office are in no team.
      #expect(try await Self.found("瓦斯", in: "", by: house.head).isEmpty)
      #expect(
        try await house.reason { _ = try await Self.found("瓦斯", in: name, by: house.office) }
          == "CASE_ROLE_MISSING")
      #expect(
        try await house.reason { _ = try await Self.found("，", in: "", by: house.member) }
          == "QUERY_EMPTY")
      let long = String(repeating: "瓦", count: 65)
      #expect(
        try await house.reason { _ = try await Self.found(long, in: "", by: house.member) }
          == "QUERY_TOO_LONG")
    }
  }

  @Test("what is wrong with an entry is named field by field, and nothing is stored")
  func badEntries() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      var empty = InvestigationTimelineEntry()
      #expect(
        try await Self.faults(empty, name, house).sorted() == [
          "entry.certainty", "entry.precision", "entry.source", "entry.text", "entry.time",
        ])
      empty = Self.entry("将来", minutesAgo: -2, in: house)
      #expect(try await Self.faults(empty, name, house) == ["entry.time"])
      empty = Self.entry("约数没有范围", minutesAgo: 2, in: house, precision: .about)
      #expect(try await Self.faults(empty, name, house) == ["entry.tolerance_seconds"])
      empty = Self.entry("别案证据", minutesAgo: 2, in: house)
      empty.evidence = ["cases/999/evidence/1"]
      #expect(try await Self.faults(empty, name, house) == ["entry.evidence"])
      empty = Self.entry(String(repeating: "长", count: 2_001), minutesAgo: 2, in: house)
      #expect(try await Self.faults(empty, name, house) == ["entry.text"])
      empty = Self.entry(String(repeating: "长", count: 2_000), minutesAgo: 2, in: house)
      #expect(try await Self.faults(empty, name, house).isEmpty)
      let listed = try await house.member.call(
        InvestigationFactServiceMethods.listEntries,
        InvestigationListEntriesRequest(caseName: name))
      #expect(listed.total == 1)
    }
  }

  static func faults(
    _ entry: InvestigationTimelineEntry, _ name: String, _ house: InvestigationHouse
  ) async throws -> [String] {
    do {
      _ = try await add(entry, to: name, id: "bad\(entry.text.count)", by: house.member)
      return []
    } catch let status as Status {
      return status.details(as: RPCBadRequest.self).flatMap(\.fieldViolations).map(\.field)
    }
  }

  @Test("a stranger sees no case, the office no timeline, and nobody adds before the team is set")
  func access() async throws {
    try await InvestigationHouse.open { house in
      let open = try await house.openedCase(id: "early")
      let entry = Self.entry("太早", minutesAgo: 5, in: house)
      #expect(
        try await house.reason {
          _ = try await Self.add(entry, to: open, id: "e0", by: house.member)
        } == "CASE_NOT_FOUND")
      let name = try await house.investigatedCase(id: "other")
      let list = InvestigationListEntriesRequest(caseName: name)
      #expect(
        try await house.reason {
          _ = try await house.stranger.call(InvestigationFactServiceMethods.listEntries, list)
        } == "METHOD_NOT_ALLOWED")
      #expect(
        try await house.reason {
          _ = try await house.office.call(InvestigationFactServiceMethods.listEntries, list)
        } == "CASE_ROLE_MISSING")
      #expect(
        try await house.reason {
          _ = try await Self.add(entry, to: name, id: "e1", by: house.office)
        } == "METHOD_NOT_ALLOWED")
    }
  }

  @Test("the timeline is drawn with the case's title, spans and open orders")
  func drawing() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      _ = try await Self.add(
        Self.entry("风机停转", minutesAgo: 50, in: house), to: name, id: "e1", by: house.member)
      var about = Self.entry("瓦检员离岗", minutesAgo: 52, in: house, precision: .about)
      about.toleranceSeconds = 600
      about.certainty = .disputed
      _ = try await Self.add(about, to: name, id: "e2", by: house.member)
      let svg = try await house.leader.call(
        InvestigationFactServiceMethods.drawTimeline,
        InvestigationDrawTimelineRequest(caseName: name)
      ).svg
      #expect(svg.hasPrefix("<svg ") && svg.contains("±10分") && svg.contains("（先后未定）"))
      #expect(svg.contains(name))
    }
  }
}
