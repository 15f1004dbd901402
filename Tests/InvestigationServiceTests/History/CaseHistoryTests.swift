import Contracts
import Feed
import History
import InvestigationService
import Ledger
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("What was known is frozen when a case is opened")
struct CaseHistoryTests {
  /// Both services with the story of a mine: licensed, told, signed, inspected, quizzed.
  private func withServices(
    _ house: InvestigationHouse, leavePost: String? = nil,
    change: @escaping @Sendable (inout HistoryRecord) -> Void = { _ in },
    _ body: (String) async throws -> Void
  ) async throws {
    let mine = try await house.mine()
    let start = house.clock.now.adding(Hours(-240))
    try await PeerHouse.open("permits", in: house, records: [.licences, .receipts]) { permits in
      try await permits.licence("e1", validTo: "2099-12-31", at: start)
      try await permits.receipt("r1", of: "e1", "READ", at: start.adding(Hours(1)))
      try await permits.receipt("r2", of: "e1", "SIGNED", at: start.adding(Hours(2)))
      try await PeerHouse.open(
        "enforcement", in: house, records: [.inspections, .quizzes],
        silent: [.orders, .hazards], change: change
      ) { enforcement in
        try await enforcement.inspection("i1", "START", of: mine, at: start.adding(Hours(24)))
        try await enforcement.inspection("i2", "RECORD", of: mine, at: start.adding(Hours(26)))
        try await enforcement.failed("q1", leavePost: leavePost, at: start.adding(Hours(27)))
        try await body(mine)
      }
    }
  }

  private func history(
    _ house: InvestigationHouse, _ name: String, version: UInt32 = 0
  ) async throws -> InvestigationGetHistoryResponse {
    try await house.leader.call(
      InvestigationCaseHistoryServiceMethods.getHistory,
      InvestigationGetHistoryRequest(name: name, version: version))
  }

  private func verdict(
    _ question: String, _ answer: InvestigationGetHistoryResponse
  ) -> InvestigationHistoryVerdict? {
    answer.answers.first { $0.question == question }?.verdict
  }

  @Test("with every fact proven, and with answers that name their sources")
  func frozen() async throws {
    try await InvestigationHouse.open { house in
      try await withServices(house) { mine in
        let name = try await house.investigatedCase(accident: house.accident(at: mine))
        let answer = try await history(house, name)
        let version = try #require(answer.version)
        #expect(version.version == 1 && version.complete, "\(version)")
        #expect(version.sources.map(\.source) == ["permits", "enforcement", "investigation"])
        #expect(version.sources.allSatisfy { $0.state == .frozen && $0.sha256.count == 32 })
        #expect(
          answer.facts.map(\.act) == ["ISSUED", "READ", "SIGNED", "START", "RECORD", "FAILED"])
        #expect(answer.facts.allSatisfy { $0.known })
        #expect(answer.facts.allSatisfy { $0.reference?.sha256.count == 32 })
        #expect(answer.facts[4].detail.contains("传感器移位"))
        #expect(answer.reference?.stream == "\(name)/histories/1")
        #expect(verdict("KNOWN", answer) == .found)
        #expect(verdict("LICENCE_LAPSED", answer) == .clear)
        #expect(verdict("FAILED_QUIZ_POST_KEPT", answer) == .found)
        #expect(verdict("HAZARD_JUST_CLOSED", answer) == .notRecorded)
        #expect(verdict("LESSON_UNREAD", answer) == .clear)
      }
    }
  }

  @Test("somebody who was taken off the post before the accident was not kept on it")
  func leftPost() async throws {
    try await InvestigationHouse.open { house in
      try await withServices(house, leavePost: "accepted") { mine in
        let name = try await house.investigatedCase(accident: house.accident(at: mine))
        let answer = try await history(house, name)
        #expect(verdict("FAILED_QUIZ_POST_KEPT", answer) == .clear)
      }
    }
  }

  @Test("a source that cannot be asked is a named gap; the clock fills it, and version 1 stays")
  func gap() async throws {
    try await InvestigationHouse.open { house in
      let mine = try await house.mine()
      let name = try await house.investigatedCase(accident: house.accident(at: mine))
      let first = try await history(house, name)
      #expect(first.version?.complete == false)
      #expect(first.version?.sources.map(\.state) == [.missing, .missing, .frozen])
      #expect(first.version?.sources.first?.reason == "NO_SUCH_SOCKET")
      #expect(verdict("LICENCE_LAPSED", first) == .open)
      try await house.service.tick()
      let again = try await history(house, name)
      #expect(again.version?.version == 1, "no version for being asked in vain")
      #expect(again.version?.sources.first?.attempts == 2)

      let start = house.clock.now.adding(Hours(-48))
      try await PeerHouse.open("permits", in: house, records: [.licences, .receipts]) { peer in
        try await peer.licence("e1", validTo: "2099-12-31", at: start)
        try await house.service.tick()
      }
      let second = try await history(house, name)
      #expect(second.version?.version == 2)
      #expect(second.version?.sources.map(\.state) == [.frozen, .missing, .frozen])
      #expect(second.version?.sources.last?.sinceVersion == 1)
      #expect(second.version?.account == "clock")
      #expect(verdict("LICENCE_LAPSED", second) == .clear)
      let old = try await history(house, name, version: 1)
      #expect(old.facts.isEmpty)
      #expect(old.version?.sources.map(\.state) == [.missing, .missing, .frozen])
    }
  }

  @Test("a licence holds from the day of its decision, even if it was told after the accident")
  func toldLate() async throws {
    try await InvestigationHouse.open { house in
      let mine = try await house.mine()
      try await PeerHouse.open("permits", in: house, records: [.licences, .receipts]) { peer in
        let late = house.clock.now
        try await peer.licence("e1", validTo: "2099-12-31", decided: "2025-02-03", at: late)
        let name = try await house.investigatedCase(accident: house.accident(at: mine))
        let answer = try await history(house, name)
        #expect(answer.facts.map(\.known) == [false], "nobody knew of it: \(answer.facts)")
        #expect(verdict("LICENCE_LAPSED", answer) == .clear)
      }
    }
  }

  /// What somebody may do to an answer on its way, and what it is refused for.
  private static let lies: [(String, @Sendable (inout HistoryRecord) -> Void)] = [
    ("HISTORY_PROOF_INVALID", { $0.entries[2].entry?.body[5] ^= 1 }),
    ("HISTORY_PROOF_INVALID", { $0.entries[1].nodes = [] }),
    ("HISTORY_LANE_BROKEN", { $0.entries.removeLast() }),
    ("HISTORY_LANE_BROKEN", { $0.entries.swapAt(1, 2) }),
    ("HISTORY_LANE_BROKEN", { $0.entries.append($0.entries[1]) }),
    ("HISTORY_STATEMENT_INVALID", { $0.entries.removeFirst() }),
    (
      "HISTORY_CHECKPOINT_INVALID",
      { $0.checkpoint = $0.checkpoint.replacing("anlan/e", with: "anlan/p") }
    ),
    ("HISTORY_CHECKPOINT_INVALID", { $0.publicKey[0] ^= 1 }),
    ("HISTORY_KEY_CHANGED", { $0.publicKey = [] }),
  ]

  @Test(
    "an answer that does not verify is refused, recorded, alarmed, and not used",
    arguments: lies.indices)
  func refused(lie: Int) async throws {
    let (reason, change) = Self.lies[lie]
    try await InvestigationHouse.open { house in
      try await withServices(house, change: change) { mine in
        let name = try await house.investigatedCase(accident: house.accident(at: mine))
        let answer = try await history(house, name)
        let source = try #require(answer.version?.sources.first { $0.source == "enforcement" })
        #expect(source.state == .refused && source.reason == reason, "\(source)")
        #expect(answer.version?.complete == false)
        #expect(answer.facts.map(\.act) == ["ISSUED", "READ", "SIGNED"])
        #expect(verdict("FAILED_QUIZ_POST_KEPT", answer) == .open)
        let alarms = try await house.store.read {
          try AlarmLog.list(before: .max, limit: 10, in: $0).map(\.reason)
        }
        #expect(alarms == ["HISTORY_REFUSED"])
        // A person has to ask again; the clock does not insist on a liar.
        try await house.service.tick()
        #expect(try await history(house, name).version?.version == 1)
      }
    }
  }

  @Test("another ledger under the same name is refused the second time")
  func otherLedger() async throws {
    try await InvestigationHouse.open { house in
      let mine = try await house.mine()
      var name = ""
      for round in 1...2 {
        try await PeerHouse.open("permits", in: house, records: [.licences, .receipts]) { peer in
          try await peer.licence("e\(round)", at: house.clock.now.adding(Hours(-48)))
          if round == 1 {
            name = try await house.investigatedCase(accident: house.accident(at: mine))
          } else {
            _ = try await house.leader.call(
              InvestigationCaseHistoryServiceMethods.freezeHistory,
              InvestigationFreezeHistoryRequest(name: name, requestID: "again"))
          }
        }
      }
      let second = try #require(try await history(house, name).version)
      #expect(second.version == 2)
      #expect(second.sources.first?.state == .refused)
      #expect(second.sources.first?.reason == "HISTORY_KEY_CHANGED")
      #expect(try await history(house, name, version: 1).version?.sources.first?.state == .frozen)
    }
  }

  @Test("freezing again makes a new version; the same request is the same version")
  func again() async throws {
    try await InvestigationHouse.open { house in
      try await withServices(house) { mine in
        let name = try await house.investigatedCase(accident: house.accident(at: mine))
        for _ in 1...2 {
          let answer = try await house.member.call(
            InvestigationCaseHistoryServiceMethods.freezeHistory,
            InvestigationFreezeHistoryRequest(name: name, requestID: "more"))
          #expect(answer.version?.version == 2)
          #expect(answer.version?.complete == true)
        }
        #expect(try await history(house, name, version: 1).version?.version == 1)
        let missing = try await house.reason { _ = try await history(house, name, version: 9) }
        #expect(missing == "HISTORY_NOT_FROZEN")
      }
    }
  }

  @Test("it is for the team; the office may have it frozen, and reads it once it is published")
  func access() async throws {
    try await InvestigationHouse.open { house in
      try await withServices(house) { mine in
        let name = try await house.investigatedCase(accident: house.accident(at: mine))
        let get = InvestigationGetHistoryRequest(name: name)
        let method = InvestigationCaseHistoryServiceMethods.getHistory
        #expect(
          try await house.reason { _ = try await house.office.call(method, get) }
            == "CASE_ROLE_MISSING")
        #expect(
          try await house.reason { _ = try await house.stranger.call(method, get) }
            == "METHOD_NOT_ALLOWED")
        _ = try await house.office.call(
          InvestigationCaseHistoryServiceMethods.freezeHistory,
          InvestigationFreezeHistoryRequest(name: name, requestID: "office"))
        let nobody = try await house.openedCase(id: "c2")
        #expect(
          try await house.reason {
            _ = try await house.office.call(
              InvestigationCaseHistoryServiceMethods.freezeHistory,
              InvestigationFreezeHistoryRequest(name: nobody, requestID: "none"))
          } == "HISTORY_NO_ENTITY")
      }
    }
  }

  @Test("what is kept verifies byte for byte, and a changed byte shows")
  func kept() async throws {
    try await InvestigationHouse.open { house in
      try await withServices(house) { mine in
        let name = try await house.investigatedCase(accident: house.accident(at: mine))
        var records: [String: [UInt8]] = [:]
        let pieces = try await house.leader.serverStream(
          InvestigationCaseHistoryServiceMethods.exportHistory,
          InvestigationExportHistoryRequest(name: name))
        for try await piece in pieces where !piece.source.isEmpty {
          records[piece.source, default: []] += piece.chunk
        }
        #expect(records.keys.sorted() == ["enforcement", "investigation", "permits"])
        for bytes in records.values {
          let checked = try CheckedHistory(HistoryRecord(wire: bytes))
          #expect(checked.statement.entity == mine)
          #expect(checked.statement.askedBy == HistoryHandlers.asker)
        }
        try await house.store.write { transaction in
          try transaction.execute("DROP TRIGGER history_record_stays")
          try transaction.execute(
            "UPDATE history_record SET body = CAST(body || x'00' AS BLOB) WHERE source = 'permits'")
        }
        #expect(
          try await house.reason { _ = try await history(house, name) }
            == "HISTORY_RECORD_CHANGED")
      }
    }
  }

  @Test("rows of a frozen history refuse to be changed or removed")
  func immutable() async throws {
    try await InvestigationHouse.open { house in
      try await withServices(house) { mine in
        _ = try await house.investigatedCase(accident: house.accident(at: mine))
        for statement: SQL in [
          "UPDATE history_record SET source = 'x'", "DELETE FROM history_record",
          "UPDATE case_history SET version = 9", "DELETE FROM case_history",
        ] {
          await #expect(throws: (any Error).self) {
            try await house.store.write { _ = try $0.execute(statement) }
          }
        }
      }
    }
  }

  @Test("a lesson that went to the mine before, on the same cause, never answered, is found")
  func lessonUnread() async throws {
    try await InvestigationHouse.open { house in
      let mine = try await house.mine()
      let other = try await house.investigatedCase(id: "first")
      let lesson =
        try await house.member.call(
          InvestigationLessonServiceMethods.draftLesson,
          InvestigationDraftLessonRequest(
            requestID: "l",
            draft: InvestigationLessonDraft(
              case: other, title: "传感器移位的教训", text: "移位后系统不报警。", requirements: ["核对传感器位置"],
              causeCodes: ["P20-03"],
              dueDay: "\(house.clock.now.legalDay.adding(CalendarDays(20)))",
              rule: InvestigationSelectionRule(terms: [
                InvestigationSelectionTerm(criterion: .trade, values: ["B06"])
              ]), departments: ["NY"]))
        ).lesson?.name ?? ""
      _ = try await house.member.call(
        InvestigationLessonServiceMethods.moveLesson,
        InvestigationMoveLessonRequest(name: lesson, move: .select))
      _ = try await house.head.call(
        InvestigationLessonServiceMethods.moveLesson,
        InvestigationMoveLessonRequest(name: lesson, move: .issue))
      house.clock.set(house.clock.now.adding(Hours(48)))
      let name = try await house.investigatedCase(
        id: "second", accident: house.accident(at: mine))
      let before = try await history(house, name)
      #expect(verdict("LESSON_UNREAD", before) == .open)
      _ = try await house.member.call(
        InvestigationFactServiceMethods.addOccurrence,
        InvestigationAddOccurrenceRequest(
          requestID: "o", caseName: name,
          occurrence: InvestigationOccurrence(
            position: 1, code: "A05",
            findings: [InvestigationFinding(code: "P20-03", isCause: true, text: "移位")])))
      let answer = try await history(house, name)
      #expect(verdict("LESSON_UNREAD", answer) == .found)
      #expect(
        answer.answers.first { $0.question == "LESSON_UNREAD" }?.reasons == ["\(lesson) P20-03"])
    }
  }
}
