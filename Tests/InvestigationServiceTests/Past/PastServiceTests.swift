import Contracts
import InvestigationRules
import InvestigationService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

@Suite("Historical cases as the service keeps them")
struct PastServiceTests {
  private static func accident(
    _ key: String, title: String = "跑车事故", course: String = "绞车断绳", line: UInt64 = 2,
    fields: [InvestigationPastField] = []
  ) -> InvestigationPastRow {
    InvestigationPastRow(
      kind: .accident, caseKey: key, line: line,
      facts: InvestigationPastFacts(title: title, day: "2019-05-06", course: course),
      fields: [InvestigationPastField(column: "编号", value: key)] + fields)
  }

  private static func person(
    _ key: String, _ rowKey: String, degree: String, type: String = "5"
  ) -> InvestigationPastRow {
    InvestigationPastRow(
      kind: .person, caseKey: key, rowKey: rowKey,
      fields: [
        InvestigationPastField(
          column: "degree_of_inj", value: degree, isCode: true, meaning: "Fatality"),
        InvestigationPastField(column: "event_type", value: type, isCode: true),
        InvestigationPastField(column: "occ_code", value: "869", isCode: true),
      ])
  }

  private func bring(
    _ rows: [InvestigationPastRow], _ house: InvestigationHouse,
    source: InvestigationPastSource = .csv, dryRun: Bool = false
  ) async throws -> [InvestigationPastRowResult] {
    try await house.member.call(
      InvestigationPastCaseServiceMethods.importPastRows,
      InvestigationImportPastRowsRequest(
        source: source, fileName: "案例.csv", dryRun: dryRun, rows: rows)
    ).results
  }

  private func get(
    _ name: String, _ house: InvestigationHouse
  ) async throws -> InvestigationGetPastCaseResponse {
    try await house.office.call(
      InvestigationPastCaseServiceMethods.getPastCase, InvestigationGetPastCaseRequest(name: name))
  }

  @Test("the same row again adds nothing; a changed one makes a version and keeps the old")
  func again() async throws {
    try await InvestigationHouse.open { house in
      let rows = [Self.accident("A-1"), Self.accident("A-2", line: 3)]
      #expect(try await bring(rows, house, dryRun: true).map(\.outcome) == [.added, .added])
      #expect(try await bring(rows, house).map(\.name) == ["past/1", "past/2"])
      #expect(try await bring(rows, house).map(\.outcome) == [.unchanged, .unchanged])
      var moved = rows
      moved[0].line = 77
      #expect(try await bring(moved, house).map(\.outcome) == [.unchanged, .unchanged])
      let changed = [Self.accident("A-1", course: "绞车断绳，挡车失效")]
      #expect(try await bring(changed, house, dryRun: true).map(\.outcome) == [.changed])
      let result = try await bring(changed, house)
      #expect(result.map(\.outcome) == [.changed] && result.map(\.version) == [2])
      #expect(try await bring(changed, house).map(\.outcome) == [.unchanged])
      let got = try await get("past/1", house)
      #expect(got.pastCase?.facts?.course == "绞车断绳，挡车失效" && got.pastCase?.version == 2)
      #expect(got.rows.map(\.version) == [2] && got.rows.map(\.earlier) == [1])
      #expect(got.rows.first?.fileName == "案例.csv" && got.rows.first?.account == "member")
      let kept = try await house.store.read {
        try $0.integer("SELECT count(*) FROM past_row WHERE past_no = 1")
      }
      let acts = try await house.store.read {
        try $0.integer("SELECT count(*) FROM event WHERE subject LIKE 'past-imports/%'")
      }
      #expect(kept == 2 && acts == 2)
    }
  }

  @Test("rows of an accident come in any order; codes stay raw beside what they are taken for")
  func assembled() async throws {
    try await InvestigationHouse.open { house in
      let lines = [
        InvestigationPastRow(
          kind: .account, caseKey: "100", rowKey: "10",
          facts: InvestigationPastFacts(course: "third"),
          fields: [InvestigationPastField(column: "abstract_text", value: "third")]),
        InvestigationPastRow(
          kind: .account, caseKey: "100", rowKey: "2",
          facts: InvestigationPastFacts(course: String(repeating: "x", count: 80)),
          fields: [InvestigationPastField(column: "abstract_text", value: "x")]),
        InvestigationPastRow(
          kind: .account, caseKey: "100", rowKey: "3",
          facts: InvestigationPastFacts(course: "second"),
          fields: [InvestigationPastField(column: "abstract_text", value: "second")]),
      ]
      let people = [
        Self.person("100", "7/1", degree: "1"), Self.person("100", "7/2", degree: "2"),
      ]
      let results = try await bring(people + lines, house, source: .osha)
      #expect(results.allSatisfy { $0.outcome == .added && $0.name == "past/1" })
      #expect(results[0].unmapped == ["occ_code"])
      _ = try await bring([Self.accident("100", course: "")], house, source: .osha)
      let past = try await get("past/1", house).pastCase ?? InvestigationPastCase()
      #expect(past.facts?.title == "跑车事故")
      #expect(past.facts?.course == String(repeating: "x", count: 80) + "second third")
      #expect(past.facts?.deaths == InvestigationFigure(least: 1, exact: false))
      #expect(past.facts?.severe == InvestigationFigure(least: 1, exact: false))
      #expect(past.people.map(\.degree) == ["DEATH", "SEVERE"])
      #expect(past.accidentType == "1986:9" && !past.typeChecked)
      let codes = past.people[0].codes
      #expect(codes.map(\.raw) == ["1", "5", "869"])
      #expect(codes[0].checked && codes[0].sourceMeaning == "Fatality")
      #expect(codes[2].meaning.isEmpty && codes[2].accidentType.isEmpty)
    }
  }

  @Test("a refused row has its reason and keeps no other out; a request too long is refused")
  func refused() async throws {
    try await InvestigationHouse.open { house in
      var long = Self.accident("A-3")
      long.fields[0].value = String(repeating: "x", count: 65_537)
      var day = Self.accident("A-4")
      day.facts?.day = "2019-02-30"
      let results = try await bring(
        [
          Self.accident(""), Self.accident("A-1"), Self.person("A-1", "", degree: "1"), long, day,
          InvestigationPastRow(caseKey: "A-5"),
          InvestigationPastRow(kind: .accident, caseKey: "A-6"),
        ], house)
      #expect(
        results.map(\.reason) == [
          "PAST_KEY_MISSING", "", "PAST_KEY_MISSING", "CELL_TOO_LONG", "DAY_FORM",
          "PAST_KIND_UNKNOWN", "PAST_ROW_EMPTY",
        ])
      #expect(results[1].name == "past/1")
      #expect(
        try await house.reason {
          _ = try await bring(Array(repeating: Self.accident("B"), count: 501), house)
        } == "FIELD_TOO_LONG")
      #expect(
        try await house.reason { _ = try await get("past/9", house) } == "PAST_CASE_NOT_FOUND")
    }
  }

  @Test("are searched by words, old words no longer, and by type; a lesson may come from one")
  func searched() async throws {
    try await InvestigationHouse.open { house in
      let type = InvestigationPastField(column: "事故类别", value: "高处坠落", isCode: true)
      _ = try await bring(
        [
          Self.accident("A-1", title: "甲", course: "绞车断绳"),
          Self.accident("A-2", title: "乙", course: "脚手架", fields: [type]),
        ], house)
      _ = try await bring([Self.accident("A-1", title: "甲", course: "皮带着火")], house)
      func found(_ text: String, filter: String = "") async throws -> [String] {
        try await house.stranger.call(
          InvestigationPastCaseServiceMethods.listPastCases,
          InvestigationListPastCasesRequest(text: text, filter: filter)
        ).pastCases.map(\.name)
      }
      #expect(try await found("皮带") == ["past/1"])
      #expect(try await found("绞车").isEmpty)
      #expect(try await found("") == ["past/2", "past/1"])
      #expect(try await found("", filter: "type=\"1986:9\"") == ["past/2"])
      #expect(try await found("火", filter: "source=OSHA").isEmpty)
      #expect(try await house.reason { _ = try await found("，") } == "QUERY_EMPTY")
      let lesson = try await house.member.call(
        InvestigationLessonServiceMethods.draftLesson,
        InvestigationDraftLessonRequest(
          requestID: "l1",
          draft: InvestigationLessonDraft(
            case: "past/1", title: "皮带", text: "着火。", requirements: ["查托辊"], causeCodes: ["P20-03"],
            dueDay: "2026-12-31",
            rule: InvestigationSelectionRule(terms: [
              InvestigationSelectionTerm(criterion: .trade, values: ["B06"])
            ]), departments: ["NY"])))
      #expect(lesson.lesson?.draft?.case == "past/1")
    }
  }

  @Test("every accident type of the mapping tables is one of GB 6441, and none counts as checked")
  func mapping() throws {
    let law = try InvestigationLaw()
    let types = law.accidentTypes.rows.flatMap { $0.rule.types.map(\.code) }
    #expect(law.pastCodes.tables.count >= 8)
    for table in law.pastCodes.tables {
      #expect(!table.origin.isEmpty && !table.rows.isEmpty)
      for row in table.rows.values where !row.accidentType.isEmpty {
        #expect(types.contains(row.accidentType), "\(table.column) \(row.raw)")
        #expect(!row.isChecked, "\(table.column) \(row.raw): nobody compared these lists")
      }
    }
  }
}
