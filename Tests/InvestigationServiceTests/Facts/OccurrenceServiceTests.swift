import Contracts
import Testing
import Wire

@Suite("Ordered occurrences with coded findings")
struct OccurrenceServiceTests {
  private static func add(
    _ occurrence: InvestigationOccurrence, to name: String, id: String, note: String = "",
    by client: WireClient
  ) async throws -> InvestigationOccurrence {
    try await client.call(
      InvestigationFactServiceMethods.addOccurrence,
      InvestigationAddOccurrenceRequest(
        requestID: id, caseName: name, occurrence: occurrence, note: note)
    ).occurrence ?? InvestigationOccurrence()
  }

  @Test("they stand in their order, with the words of their codes, and are corrected by others")
  func ordered() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let photo = try await house.add([1], to: name, by: house.member, id: "p1")
      let entry = try await TimelineServiceTests.add(
        TimelineServiceTests.entry("瓦斯超限", minutesAgo: 40, in: house), to: name, id: "e1",
        by: house.member)
      let blast = try await Self.add(
        InvestigationOccurrence(position: 2, code: "A08", text: "爆炸"), to: name, id: "o1",
        by: house.member)
      #expect(blast.words == "爆炸")
      let gas = InvestigationOccurrence(
        position: 1, code: "A05", text: "上隅角", entries: [entry.name],
        findings: [
          InvestigationFinding(
            code: "E13-07", isCause: true, text: "风障损坏", evidence: [photo.name])
        ])
      let kept = try await Self.add(gas, to: name, id: "o2", by: house.member)
      #expect(kept.findings.first?.words == "通风设施：失效")
      #expect(try await Self.add(gas, to: name, id: "o2", by: house.member) == kept)
      var right = blast
      right.position = 3
      right.corrects = blast.name
      _ = try await Self.add(right, to: name, id: "o3", note: "次序有误", by: house.leader)
      let listed = try await house.member.call(
        InvestigationFactServiceMethods.listOccurrences,
        InvestigationListOccurrencesRequest(caseName: name)
      ).occurrences
      #expect(listed.map(\.position) == [1, 3])
    }
  }

  @Test("a code that is not in the catalogue and an entry that is not of the case are refused")
  func refusals() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      func reason(_ occurrence: InvestigationOccurrence) async throws -> String? {
        try await house.reason {
          _ = try await Self.add(occurrence, to: name, id: "o", by: house.member)
        }
      }
      #expect(
        try await reason(InvestigationOccurrence(position: 1, code: "X1")) == "INVALID_OCCURRENCE")
      #expect(
        try await reason(InvestigationOccurrence(position: 0, code: "A05")) == "INVALID_OCCURRENCE")
      #expect(
        try await reason(
          InvestigationOccurrence(
            position: 1, code: "A05", findings: [InvestigationFinding(code: "P20-00")]))
          == "INVALID_OCCURRENCE")
      #expect(
        try await reason(
          InvestigationOccurrence(position: 1, code: "A05", entries: ["\(name)/entries/9"]))
          == "ENTRY_NOT_FOUND")
      let codes = try await house.member.call(
        InvestigationFactServiceMethods.listFactCodes, InvestigationListFactCodesRequest())
      #expect(codes.occurrences.count > 20 && codes.subjects.count > 30)
      #expect(codes.modifiers.contains { $0.code == "03" && $0.words == "违反" })
    }
  }
}
