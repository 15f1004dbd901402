import PermitsRules
import TestSupport
import Testing
import Vocabulary

struct DisclosureTests {
  static let today = day("2026-11-24")

  /// A right row by column.
  static let right: [DisclosureColumn: String] = [
    .holderName: "高平市示例一号煤业有限公司", .holderKind: "法人及非法人组织",
    .creditCode: SyntheticCodes.creditCode(1), .representative: "张某甲",
    .documentName: "准予行政许可决定书", .documentNo: "高审批许字[2026]1号", .category: "普通",
    .certificateName: "安全生产许可证", .certificateNo: "(晋)MK安许证字〔2026〕0001",
    .content: "煤炭开采", .decisionDay: "2026/07/06", .validFrom: "2026/07/06",
    .validTo: "2029/07/05", .authorityName: "山西省示例主管部门",
    .authorityCode: SyntheticCodes.governmentCode(1), .status: "1",
    .sourceName: "高平市审批服务管理局", .sourceCode: SyntheticCodes.governmentCode(2),
    .remark: "经营地址区划:140581101;行业:B0610",
  ]

  static func row(
    _ cells: [DisclosureColumn: String], columns: [DisclosureColumn] = DisclosureColumn.allCases
  ) throws -> CSVRow {
    let text = columns.map { column in
      "\""
        + (cells[column] ?? "").split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }.joined(separator: ",")
    var reader = CSVReader(limits: .disclosure)
    return try #require((reader.read(Array(text.utf8)) + reader.finish()).first)
  }

  static func header(
    _ columns: [DisclosureColumn] = DisclosureColumn.allCases, codes: Bool = false
  ) throws -> DisclosureHeader {
    let names = Dictionary(
      uniqueKeysWithValues: columns.map { ($0, codes ? $0.code : $0.name) })
    return try DisclosureHeader(row(names, columns: columns))
  }

  static func judge(
    _ changes: [DisclosureColumn: String] = [:],
    columns: [DisclosureColumn] = DisclosureColumn.allCases
  ) throws -> DisclosureJudgement {
    let judge = DisclosureJudge(
      header: try header(columns), today: today, types: LicenceTypeTable())
    return judge.judge(
      try row(right.merging(changes) { _, change in change }, columns: columns))
  }

  @Test("a right row becomes a draft without findings")
  func accepted() throws {
    let judgement = try Self.judge()
    #expect(judgement.review.findings == [])
    #expect(judgement.verdict == .accepted)
    let facts = try #require(judgement.review.facts)
    #expect(facts.type == .issued)
    #expect(facts.licenceType.code == .coalSafetyLicence)
    #expect(facts.division?.text == "140581101")
    #expect(facts.documentNo == "高审批许字〔2026〕1号")
  }

  @Test("the header is read by Chinese names, codes and older names")
  func headers() throws {
    for column in DisclosureColumn.allCases {
      for name in [column.name, column.code, column.code.lowercased(), " \(column.name)* "]
        + column.aliases
      {
        #expect(DisclosureColumn(header: name) == column)
      }
    }
    #expect(DisclosureColumn(header: "行政相对人代码_1（统一社会信用代码）") == .creditCode)
    #expect(DisclosureColumn(header: "备忘") == nil)
    _ = try Self.header(codes: true)
    #expect(throws: DisclosureHeaderRefusal.columnsMissing([.documentNo, .status])) {
      try Self.header(DisclosureColumn.allCases.filter { $0 != .status && $0 != .documentNo })
    }
    #expect(throws: DisclosureHeaderRefusal.columnTwice(.remark)) {
      try DisclosureHeader(
        Self.row(
          [.holderName: "备注", .remark: "备注"], columns: [.holderName, .remark]))
    }
  }

  static let errors: [(DisclosureColumn, String, String)] = [
    (.holderName, "", "FIELD_REQUIRED"), (.holderKind, "", "FIELD_REQUIRED"),
    (.holderKind, "公司", "HOLDER_KIND_UNKNOWN"), (.creditCode, "", "FIELD_REQUIRED"),
    (.creditCode, "00000000000000000X", "CREDIT_CODE_PLACEHOLDER"),
    (.representative, "", "FIELD_REQUIRED"), (.documentName, "", "FIELD_REQUIRED"),
    (.documentNo, "", "FIELD_REQUIRED"), (.category, "", "FIELD_REQUIRED"),
    (.content, "", "FIELD_REQUIRED"), (.decisionDay, "", "FIELD_REQUIRED"),
    (.decisionDay, "2026/13/01", "DAY_IMPOSSIBLE"), (.validFrom, "", "FIELD_REQUIRED"),
    (.validTo, "", "FIELD_REQUIRED"), (.validTo, "2026/07/05", "VALIDITY_REVERSED"),
    (.authorityName, "", "FIELD_REQUIRED"), (.authorityCode, "", "FIELD_REQUIRED"),
    (.status, "", "FIELD_REQUIRED"), (.status, "3", "STATUS_UNKNOWN"),
    (.status, "2", "STATUS_REASON_MISSING"), (.sourceName, "", "FIELD_REQUIRED"),
    (.sourceCode, "", "FIELD_REQUIRED"), (.organisationNo, "1234567890", "FIELD_TOO_LONG"),
    (.representativeIDNumber, "14058119800101001X", "FIELD_REQUIRED"),
    (.content, "a\u{1}b", "TEXT_UNREADABLE"), (.remark, "事项:发证", "ACT_UNKNOWN"),
    (.remark, "事项:暂扣", "STATUS_CONTRADICTS"),
  ]

  @Test("each wrong cell is told by its column", arguments: errors)
  func error(column: DisclosureColumn, text: String, reason: String) throws {
    let judgement = try Self.judge([column: text])
    #expect(judgement.verdict == .rejected)
    let error = try #require(judgement.review.errors.first)
    #expect(error.reason == reason)
    let told = column == .representativeIDNumber ? .representativeIDKind : column
    let expected = text.hasSuffix("暂扣") ? DisclosureColumn.status : told
    #expect(error.field == expected.code)
  }

  /// Status, document name, content, remark, expected type or reason.
  static let events: [(String, String, String, String, String)] = [
    ("1", "准予行政许可决定书", "", "", "ISSUED"), ("有效", "准予行政许可决定书", "", "", "ISSUED"),
    ("1", "准予变更决定书", "", "", "CHANGED"), ("1", "准予延续决定书", "", "", "RENEWED"),
    ("1", "换证决定书", "", "", "RENEWED"), ("1", "补发许可证决定书", "", "", "REISSUED"),
    ("1", "解除暂扣决定书", "", "", "RESTORED"), ("1", "决定书", "", "事项:延续", "RENEWED"),
    ("1", "决定书", "", "事项:承诺不实", "PROMISE_BREACH"), ("1", "决定书", "变更登记", "", "ISSUED"),
    ("2", "暂扣决定书", "", "", "SUSPENDED"), ("2", "吊销决定书", "", "", "REVOKED"),
    ("2", "撤销决定书", "", "", "ANNULLED"), ("2", "撤回决定书", "", "", "WITHDRAWN"),
    ("2", "注销决定书", "", "", "CANCELLED"), ("2", "到期公告", "", "", "EXPIRED"),
    ("2", "决定书", "暂扣许可证三个月", "", "SUSPENDED"), ("2", "决定书", "", "已注销", "CANCELLED"),
    ("无效", "决定书", "", "事项:REVOKED", "REVOKED"), ("2", "决定书", "", "", "STATUS_REASON_MISSING"),
    ("2", "解除暂扣决定书", "", "", "STATUS_CONTRADICTS"),
    ("1", "暂扣决定书", "", "", "STATUS_CONTRADICTS"), ("2", "决定书", "", "事项:延续", "STATUS_CONTRADICTS"),
  ]

  @Test("the act is read from status, words and remark", arguments: events)
  func event(status: String, name: String, content: String, remark: String, expected: String)
    throws
  {
    let judgement = try Self.judge([
      .status: status, .documentName: name, .content: content, .remark: remark,
    ])
    let told = judgement.draft.type?.code ?? judgement.review.errors.first?.reason
    #expect(told == expected)
  }

  @Test("the remark's keys give premises, industry, flag and basis; other text is left alone")
  func remark() throws {
    let draft = try Self.judge([
      .remark: "见附件；经营地址区划：140581K01； 行业 ： 0610;自建房:是;依据文书:高应急停〔2026〕1号;其他:甲"
    ]).draft
    #expect(draft.premises.division == "140581K01")
    #expect(draft.premises.industry == "0610")
    #expect(draft.premises.isSelfBuilt)
    #expect(draft.basisDocument == "高应急停〔2026〕1号")
  }

  @Test("a row short of cells or with more is refused; empty cells at the end are not")
  func cellCount() throws {
    let all = DisclosureColumn.allCases
    let judge = DisclosureJudge(
      header: try Self.header(), today: Self.today, types: LicenceTypeTable())
    let short = judge.judge(try Self.row(Self.right, columns: all.dropLast()))
    #expect(short.review.errors.map(\.reason) == ["ROW_TOO_FEW_CELLS"])
    #expect(judge.judge(try Self.row(Self.right, columns: all + [.taxNo])).verdict == .accepted)
    let long = judge.judge(try Self.row(Self.right, columns: all + [.status]))
    #expect(long.review.errors.map(\.reason) == ["ROW_TOO_MANY_CELLS"])
  }

  @Test("the key is the same in another order of columns, form of dates and brackets")
  func key() throws {
    let key = try Self.judge().key
    #expect(try Self.judge(columns: DisclosureColumn.allCases.reversed()).key == key)
    #expect(try Self.judge([.decisionDay: "2026-07-06", .validTo: "2029/7/5"]).key == key)
    #expect(try Self.judge([.documentNo: "高审批许字〔２０２６〕1号"]).key == key)
    #expect(try Self.judge([.holderName: " 高平市示例一号煤业有限公司\u{3000}"]).key == key)
    for column in DisclosureColumn.allCases where column != .validTo {
      let changed = try Self.judge([column: (Self.right[column] ?? "") + "1"])
      #expect(changed.key != key, "\(column.code)")
    }
  }

  @Test("an event gets the id made of the key's hash")
  func assignedID() throws {
    var judgement = try Self.judge()
    judgement.assign(eventID: "0192f0c1-0000-8000-8000-000000000001")
    #expect(judgement.review.facts?.eventID == "0192f0c1-0000-8000-8000-000000000001")
    #expect(judgement.draft.eventID == "0192f0c1-0000-8000-8000-000000000001")
  }

  @Test("full-width digits in codes and dates are read")
  func fullWidth() throws {
    let judgement = try Self.judge([
      .creditCode: "９１１４０５８１ＭＡ００００００１５Ｊ".filter { _ in true },
      .decisionDay: "２０２６／０７／０６",
    ])
    #expect(judgement.draft.document.decisionDay == "2026/07/06")
    #expect(judgement.review.errors.map(\.reason) == ["CREDIT_CODE_LENGTH"])
    #expect(
      try Self.judge([.creditCode: "９１１４０５８１ＭＡ０００００１５Ｊ"]).verdict == .accepted)
  }
}
