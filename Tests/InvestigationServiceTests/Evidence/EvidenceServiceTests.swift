import Contracts
import Crypto
import Feed
import Ledger
import Store
import Testing
import Vocabulary
import Wire

@Suite("Evidence, over the wire")
struct EvidenceServiceTests {
  private let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  @Test("a file is numbered, known by its hash, logged and in the ledger; the same again is itself")
  func adding() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let piece = try await house.add(bytes, to: name, by: house.member, id: "e1")
      #expect(piece.name == "\(name)/evidence/1")
      #expect(piece.sha256 == Array(SHA256.hash(data: bytes)))
      #expect(piece.state == .collected && piece.section == .scene)
      let again = try await house.add(bytes, to: name, by: house.member, id: "e1")
      #expect(again.name == piece.name)
      #expect(try await house.fetch(piece.name, by: house.member) == bytes)
      #expect(try await house.fetch(piece.name, by: house.member, offset: 4_999) == [bytes[4_999]])
      let log = try await house.custody(of: piece.name)
      #expect(log.map(\.act) == [.collect, .read, .read, .read])
      let entries = try await house.store.read {
        try Ledger.entries(of: piece.name, from: 1, limit: 10, in: $0)
      }
      #expect(entries.count == log.count)
      for (entry, fact) in zip(log, entries) {
        let act = try InvestigationAct(wire: FeedEventBody(wire: fact.body).payload)
        #expect(act.contentSha256 == Array(SHA256.hash(data: entry.encoded())))
      }
    }
  }

  @Test("an upload that broke off goes on where it was, and other bytes are another hash")
  func resuming() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let half = Array(bytes[..<2_000])
      let reason = try await house.reason {
        _ = try await house.add(half, to: name, by: house.member, id: "e1") {
          $0.sizeBytes = UInt64(bytes.count)
        }
      }
      #expect(reason == "OFFSET_MISMATCH")
      let stored = try await house.member.call(
        InvestigationEvidenceServiceMethods.statUpload,
        InvestigationStatUploadRequest(case: name, requestID: "e1")
      ).storedBytes
      #expect(stored == 2_000)
      let piece = try await house.add(
        bytes, to: name, by: house.member, id: "e1", offset: stored)
      #expect(piece.sha256 == Array(SHA256.hash(data: bytes)))
      let wrong = try await house.reason {
        _ = try await house.add(
          bytes, to: name, by: house.member, id: "e2", sha256: [UInt8](repeating: 1, count: 32))
      }
      #expect(wrong == "HASH_MISMATCH")
    }
  }

  @Test("a compartment of another group looks as if it were empty, and the attempt is in the log")
  func compartments() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let piece = try await house.add(
        bytes, to: name, by: house.leader, id: "e1", in: .responsibility)
      for body: () async throws -> Void in [
        { _ = try await house.fetch(piece.name, by: house.member) },
        {
          _ = try await house.member.call(
            InvestigationEvidenceServiceMethods.getEvidence,
            InvestigationGetEvidenceRequest(name: piece.name, purpose: "想看"))
        },
        { _ = try await house.fetch("\(name)/evidence/9", by: house.member) },
        { _ = try await house.fetch(piece.name, by: house.office) },
        {
          _ = try await house.add(bytes, to: name, by: house.member, id: "e2", in: .management)
        },
      ] {
        #expect(try await house.reason(body) == "EVIDENCE_NOT_FOUND")
      }
      let list = try await house.member.call(
        InvestigationEvidenceServiceMethods.listEvidence,
        InvestigationListEvidenceRequest(case: name))
      #expect(list.evidence.isEmpty)
      let refused = try await house.custody(of: piece.name).filter { $0.act == .refuse }
      #expect(refused.map(\.account) == ["member", "member", "office"])
      let stranger = try await house.reason {
        _ = try await house.office.call(
          InvestigationEvidenceServiceMethods.listEvidence,
          InvestigationListEvidenceRequest(case: name))
      }
      #expect(stranger != nil)
    }
  }

  @Test("bytes that changed on the disk are refused, alarmed and never given out")
  func alteredBytes() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let piece = try await house.add(bytes, to: name, by: house.member, id: "e1")
      try house.tamper(with: piece.sha256)
      let reason = try await house.reason {
        _ = try await house.fetch(piece.name, by: house.member)
      }
      #expect(reason == "EVIDENCE_ALTERED")
      let checked = try await house.member.call(
        InvestigationEvidenceServiceMethods.verifyEvidence,
        InvestigationVerifyEvidenceRequest(name: name))
      #expect(checked.evidence.map(\.altered) == [true])
      let alarms = try await house.store.read { try AlarmLog.list(limit: 10, in: $0) }
      #expect(alarms.map(\.reason) == ["EVIDENCE_ALTERED"])
      #expect(alarms.map(\.subject) == [piece.name])
    }
  }

  @Test("custody moves by the table, with its seals; the same request twice is one entry")
  func custody() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      let piece = try await house.add(bytes, to: name, by: house.member, id: "e1")
      let seal = InvestigationRecordCustodyRequest(
        name: piece.name, act: .seal, requestID: "s1", place: "物证室", reason: "保管", sealNo: "F-1")
      let record = InvestigationEvidenceServiceMethods.recordCustody
      #expect(try await house.member.call(record, seal).evidence?.sealNo == "F-1")
      #expect(try await house.member.call(record, seal).evidence?.state == .sealed)
      var other = seal
      other.sealNo = "F-2"
      let conflict = try await house.reason { _ = try await house.member.call(record, other) }
      #expect(conflict == "REQUEST_ID_CONFLICT")
      other.requestID = "s2"
      let illegal = try await house.reason { _ = try await house.member.call(record, other) }
      #expect(illegal == "ILLEGAL_TRANSITION")
      let archive = InvestigationRecordCustodyRequest(
        name: piece.name, act: .archive, requestID: "a1", place: "档案室", reason: "结案归档")
      let leaderOnly = try await house.reason {
        _ = try await house.member.call(record, archive)
      }
      #expect(leaderOnly == "LEADER_ONLY")
      #expect(try await house.leader.call(record, archive).evidence?.state == .archived)
      #expect(
        try await house.custody(of: piece.name).map(\.act) == [.collect, .seal, .archive, .read])
    }
  }

  @Test("an archive proves every fact of the case; the masked one tells less")
  func archive() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      _ = try await house.add(bytes, to: name, by: house.member, id: "e1")
      _ = try await house.add(bytes, to: name, by: house.leader, id: "e2", in: .responsibility)
      let size = try await house.store.read { try Ledger.head(in: $0) }
      let ask = { (client: WireClient, variant: InvestigationArchiveVariant) in
        let stream = try await client.serverStream(
          InvestigationEvidenceServiceMethods.exportCase,
          InvestigationExportCaseRequest(
            case: name, variant: variant, purpose: "移交", ledgerSize: UInt64(size.size)))
        var parts: [InvestigationExportCaseResponse] = []
        for try await part in stream { parts.append(part) }
        return parts
      }
      let full = try await ask(house.leader, .full)
      let proofs = full.compactMap { if case .proof(let proof) = $0.part { proof } else { nil } }
      #expect(proofs.count > 4)
      for proof in proofs {
        #expect(
          Merkle.verifyInclusion(
            leafHash: proof.sha256, index: Int64(proof.position) - 1, size: size.size,
            proof: proof.nodes, root: size.root))
      }
      let files = full.compactMap { if case .file(let file) = $0.part { file.path } else { nil } }
      #expect(files == ["04-现场勘查/0001-照片 1.jpg", "04-现场勘查/0002-照片 1.jpg"])
      let masked = try await ask(house.member, .masked)
      let withBodies = masked.contains {
        if case .proof(let proof) = $0.part { !proof.body.isEmpty } else { false }
      }
      #expect(!withBodies)
      let refused = try await house.reason { _ = try await ask(house.member, .full) }
      #expect(refused == "LEADER_ONLY")
      // Nothing leaves the team before publication (8.2), whatever a stranger's roles are.
      for client in [house.office, house.head, house.discipline] {
        let kept = try await house.reason { _ = try await ask(client, .masked) }
        #expect(kept == "CASE_ROLE_MISSING")
      }
    }
  }

  @Test("once published the archive is for those who read the file, masked")
  func exportPublished() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.approvedCase()
      _ = try await house.move(
        house.office,
        InvestigationMoveCaseRequest(
          name: name, move: .publish, document: "市政府网站", secretsChecked: true))
      let size = try await house.store.read { try Ledger.head(in: $0) }.size
      for (client, variant, expected) in [
        (house.office, .masked, nil), (house.head, .masked, nil),
        (house.discipline, .masked, nil), (house.office, .full, "LEADER_ONLY"),
        (house.leader, .full, nil),
      ] as [(WireClient, InvestigationArchiveVariant, String?)] {
        let reason = try await house.reason {
          let stream = try await client.serverStream(
            InvestigationEvidenceServiceMethods.exportCase,
            InvestigationExportCaseRequest(
              case: name, variant: variant, purpose: "移交", ledgerSize: UInt64(size)))
          for try await _ in stream {}
        }
        #expect(reason == expected)
      }
    }
  }
}
