import Contracts
import Testing
import Wire

@Suite("Evidence that facts and causes rest on")
struct CitedEvidenceTests {
  /// A case with a piece of the technical group, one that the leader keeps apart, one that will be
  /// found changed.
  private struct Shelf {
    let house: InvestigationHouse
    let name: String
    let open: String
    let closed: String

    func link(evidence: [String], by client: WireClient) async throws {
      _ = try await client.call(
        InvestigationCauseServiceMethods.linkCauses,
        InvestigationLinkCausesRequest(
          arrow: InvestigationCauseArrow(
            from: "\(name)/causes/1", to: "\(name)/causes/2", link: .causes, evidence: evidence)))
    }

    /// The violations a refusal names.
    func violations(_ body: () async throws -> Void) async throws -> [String] {
      do {
        try await body()
        return []
      } catch let status as Status {
        return status.message.split(separator: "; ").map(String.init)
      }
    }
  }

  private static func open(_ body: (Shelf) async throws -> Void) async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let open = try await house.add([1, 2, 3], to: name, by: house.member, id: "e1")
      let closed = try await house.add(
        [4, 5], to: name, by: house.leader, id: "e2", in: .responsibility)
      for (text, kind) in [
        ("边坡过陡", InvestigationCauseKind.condition), ("垮落", .accident),
      ] {
        _ = try await house.member.call(
          InvestigationCauseServiceMethods.addCause,
          InvestigationAddCauseRequest(
            requestID: "c-\(text)", caseName: name,
            cause: InvestigationCause(kind: kind, text: text)))
      }
      try await body(Shelf(house: house, name: name, open: open.name, closed: closed.name))
    }
  }

  @Test("an arrow names pieces of its case that are there and open to who draws it")
  func arrows() async throws {
    try await Self.open { shelf in
      let member = shelf.house.member
      let missing = try await shelf.violations {
        try await shelf.link(evidence: ["\(shelf.name)/evidence/9"], by: member)
      }
      #expect(missing.count == 1)
      #expect(missing.first?.hasPrefix("arrow.evidence: EVIDENCE_NOT_FOUND") == true)
      #expect(missing.first?.hasSuffix("[493 art. 30]") == true)
      // What is closed to the caller looks like what does not exist.
      let closed = try await shelf.violations {
        try await shelf.link(evidence: [shelf.open, shelf.closed], by: member)
      }
      #expect(closed.count == 1 && closed[0].contains("EVIDENCE_NOT_FOUND \(shelf.closed)"))
      try await shelf.link(evidence: [shelf.open], by: member)
      try await shelf.link(evidence: [shelf.open, shelf.closed], by: shelf.house.leader)
    }
  }

  @Test("what was found changed carries nothing new, and an arrow that rests on it is bare again")
  func altered() async throws {
    try await Self.open { shelf in
      try await shelf.link(evidence: [shelf.open], by: shelf.house.member)
      let piece = try await shelf.house.leader.call(
        InvestigationEvidenceServiceMethods.getEvidence,
        InvestigationGetEvidenceRequest(name: shelf.open, purpose: "核对"))
      try shelf.house.tamper(with: piece.evidence?.sha256 ?? [])
      _ = try await shelf.house.reason {
        _ = try await shelf.house.leader.call(
          InvestigationEvidenceServiceMethods.verifyEvidence,
          InvestigationVerifyEvidenceRequest(name: shelf.open))
      }
      let refused = try await shelf.violations {
        try await shelf.link(evidence: [shelf.open], by: shelf.house.member)
      }
      #expect(refused.first?.contains("EVIDENCE_ALTERED") == true)
      let graph = try await shelf.house.leader.call(
        InvestigationCauseServiceMethods.getCauses,
        InvestigationGetCausesRequest(caseName: shelf.name, view: .whole))
      #expect(graph.gap?.bare.count == 1)
    }
  }

  @Test("an entry of the timeline and a finding are held to the same")
  func facts() async throws {
    try await Self.open { shelf in
      let house = shelf.house
      var entry = TimelineServiceTests.entry("裂缝", minutesAgo: 40, in: house)
      entry.evidence = ["\(shelf.name)/evidence/9"]
      let missing = try await shelf.violations { [entry] in
        _ = try await TimelineServiceTests.add(
          entry, to: shelf.name, id: "t1", by: house.member)
      }
      #expect(missing.first?.hasPrefix("entry.evidence: EVIDENCE_NOT_FOUND") == true)
      entry.evidence = [shelf.open]
      let kept = try await TimelineServiceTests.add(
        entry, to: shelf.name, id: "t1", by: house.member)
      #expect(kept.evidence == [shelf.open])
      let finding = try await shelf.violations {
        _ = try await house.member.call(
          InvestigationFactServiceMethods.addOccurrence,
          InvestigationAddOccurrenceRequest(
            requestID: "o1", caseName: shelf.name,
            occurrence: InvestigationOccurrence(
              position: 1, code: "A05",
              findings: [
                InvestigationFinding(code: "E13-07", text: "损坏", evidence: [shelf.closed])
              ])))
      }
      #expect(
        finding.first?.hasPrefix("occurrence.findings[0].evidence: EVIDENCE_NOT_FOUND") == true)
    }
  }
}
