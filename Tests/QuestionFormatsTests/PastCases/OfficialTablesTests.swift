import QuestionFormats
import Testing
import Vocabulary

/// Tables in the columns of the American authorities, filled with invented accidents.
@Suite("Official tables of historical cases")
struct OfficialTablesTests {
  static let codes =
    "accident_code,accident_number,accident_value,accident_letter,load_date\n"
    + "DEGR,1,Fatality,,2020-01-01\nFT,5,FALL(FROM ELEVATION),,2020-01-01\n"
    + "PTYP,,Demolition,D,2020-01-01\nXX,1,unknown table,,\n"

  @Test("OSHA's accidents, people and accounts are told apart by their columns")
  func osha() throws {
    let list = try PastCodeList(Array(Self.codes.utf8))
    let accidents = try PastFile(
      .osha,
      "summary_nr,report_id,event_date,event_time,event_desc,event_keyword,project_type,sic_list,fatality,load_dt\n"
        + "100000001,950000,2010-03-04 00:00:00,1430,Invented fall,FALL,D,1761,X,2020-01-01\n"
        + "100000002,950000,20100305,,Invented burn,,,,,2020-01-01\n", codes: list)
    let first = try #require(accidents.rows.first)
    #expect(first.kind == .accident && first.caseKey == "100000001" && first.rowKey.isEmpty)
    #expect(first.facts.day == "2010-03-04" && first.facts.time == "14:30")
    #expect(first.facts.deaths == PastFigure(least: 1, isExact: false))
    #expect(!first.fields.contains { $0.column == "load_dt" })
    #expect(first.fields.first { $0.column == "project_type" }?.meaning == "Demolition")
    #expect(accidents.rows[1].facts.day == "2010-03-05" && accidents.rows[1].facts.deaths == nil)

    let people = try PastFile(
      .osha,
      "summary_nr,rel_insp_nr,age,sex,degree_of_inj,event_type,occ_code,injury_line_nr,load_dt\n"
        + "100000001,7,40,M,1.0,05,869,1,2020-01-01\n100000001,7,41,M,1,5,869,2,x\n"
        + "100000001,7,41,M,1,5,869,,x\n", codes: list)
    #expect(people.rows.map(\.kind) == [.person, .person])
    #expect(people.rows.map(\.rowKey) == ["7/1", "7/2"])
    #expect(people.rejected.map(\.code) == ["PAST_KEY_MISSING"])
    let code = people.rows[0].fields.first { $0.column == "event_type" }
    #expect(code?.value == "05" && code?.isCode == true)
    #expect(code?.meaning == "FALL(FROM ELEVATION)")

    let lines = try PastFile(
      .osha,
      "summary_nr,line_nr,abstract_text,load_dt\n100000001,1,An employee of nobody,x\n")
    #expect(lines.rows.first?.kind == .account)
    #expect(lines.rows.first?.facts.course == "An employee of nobody")
  }

  @Test("MSHA's accidents: bars, quotes, words beside codes, and what means that there is none")
  func msha() throws {
    let definition = try PastDefinition(
      Array(
        ("TABLE_NAME|COLUMN_NAME|DATA_TYPE|DATA_LENGTH|FIELD_DESCRIPTION\n"
          + "ACCIDENTS|MINE_ID|VARCHAR2|7|x\nACCIDENTS|DOCUMENT_NO|VARCHAR2|12|x\n"
          + "ACCIDENTS|ACCIDENT_DT|DATE|10|x\nACCIDENTS|ACCIDENT_TIME|VARCHAR2|4|x\n"
          + "ACCIDENTS|DEGREE_INJURY_CD|VARCHAR2|2|x\nACCIDENTS|DEGREE_INJURY|VARCHAR2|30|x\n"
          + "ACCIDENTS|CLASSIFICATION_CD|VARCHAR2|2|x\nACCIDENTS|NARRATIVE|VARCHAR2|384|x\n"
          + "ACCIDENTS|UG_LOCATION_CD|VARCHAR2|2|x\n").utf8))
    let head =
      "MINE_ID|DOCUMENT_NO|ACCIDENT_DT|ACCIDENT_TIME|DEGREE_INJURY_CD|DEGREE_INJURY"
      + "|CLASSIFICATION_CD|CLASSIFICATION|UG_LOCATION_CD|NARRATIVE\n"
    let file = try PastFile(
      .msha,
      Array(
        (head
          + "\"0000001\"|\"220000000001\"|\"07/14/2007\"|\"1005\"|\"01\"|\"FATALITY\"|\"12\""
          + "|\"POWERED HAULAGE\"|\"?\"|\"Invented, and | in quotes.\"\n"
          + "\"00000012\"|\"220000000002\"|\"07/14/2007\"|\"9999\"|\"00\"|\"ACCIDENT ONLY\"|\"\""
          + "|\"NO VALUE FOUND\"|\"?\"|\"Nobody.\"\n").utf8), definition: definition)
    #expect(file.rejected.isEmpty && file.notices == ["COLUMN_UNDEFINED CLASSIFICATION"])
    let first = try #require(file.rows.first)
    #expect(first.caseKey == "220000000001" && first.facts.day == "2007-07-14")
    #expect(first.facts.time == "10:05" && first.facts.title == "POWERED HAULAGE")
    #expect(first.facts.course == "Invented, and | in quotes.")
    let degree = first.fields.first { $0.column == "DEGREE_INJURY_CD" }
    #expect(degree?.value == "01" && degree?.meaning == "FATALITY" && degree?.isCode == true)
    let location = first.fields.first { $0.column == "UG_LOCATION_CD" }
    #expect(location?.value == "?" && location?.isCode == false)
    let second = file.rows[1]
    #expect(second.facts.title.isEmpty && second.facts.time.isEmpty)
    #expect(
      second.notes == [
        PastCaseVerdict("VALUE_TOO_LONG", "MINE_ID"), PastCaseVerdict("TIME_FORM", "9999"),
      ])
  }

  @Test("a table of the wrong source says which columns it lacks")
  func wrongSource() {
    #expect(throws: PastCaseRefusal.columnsMissing(["summary_nr", "event_date"])) {
      try PastFile(.osha, "MINE_ID|DOCUMENT_NO\n1|2\n")
    }
    do {
      _ = try PastFile(.msha, "MINE_ID|DOCUMENT_NO|ACCIDENT_DT|NARRATIVE\n1|2|07/14/2007|x\n")
      Issue.record("read")
    } catch {
      #expect(error.detail == "DEGREE_INJURY_CD")
    }
  }

  @Test("side files that are none are refused")
  func sideFiles() {
    #expect(throws: PastCaseRefusal.empty) { try PastCodeList([]) }
    #expect(throws: PastCaseRefusal.notText) { try PastCodeList([0x50, 0x4B, 0]) }
    #expect(throws: PastCaseRefusal.columnsMissing(["DATA_LENGTH"])) {
      try PastDefinition(Array("TABLE_NAME|COLUMN_NAME\nA|B\n".utf8))
    }
  }
}
