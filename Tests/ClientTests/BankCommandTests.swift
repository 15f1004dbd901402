import ArgumentParser
import Contracts
import Questions
import Testing
import Wire

@testable import ClientKit

@Suite("The bank commands")
struct BankCommandTests {
  @Test("have words in both languages for every verdict")
  func verdictWords() {
    #expect(Set(VerdictText.allCases.map(\.rawValue)) == Set(VerdictCode.allCases.map(\.rawValue)))
    Language.$current.withValue(.chinese) {
      #expect(VerdictText.words("E-FORMAT", "FILE_EMPTY").contains("文件是空的"))
      #expect(VerdictText.words("E-NOSUCH", "x") == "E-NOSUCH [x]")
    }
  }

  @Test(
    "take names as people write them",
    arguments: [
      ("coal-blaster", "banks/coal-blaster"), ("banks/coal-blaster", "banks/coal-blaster"),
      ("Coal", nil), ("", nil), ("a/b", nil),
    ] as [(String, String?)])
  func banks(text: String, name: String?) {
    #expect((try? BankNames.bank(text)) == name)
  }

  @Test("take versions, questions and exports by their short forms")
  func children() throws {
    for text in ["a-1/3", "banks/a-1/versions/3"] {
      let version = try BankNames.version(text)
      #expect(version.bank == "banks/a-1" && version.number == 3)
    }
    #expect(try BankNames.version("a-1").number == nil)
    #expect(try BankNames.question("a-1/12") == "banks/a-1/questions/12")
    #expect(try BankNames.question("banks/a/questions/2") == "banks/a/questions/2")
    #expect(throws: Complaint.self) { try BankNames.question("a-1") }
    #expect(throws: Complaint.self) { try BankNames.version("a/b/c") }
    #expect(try BankNames.export("3") == "exports/3")
    #expect(throws: Complaint.self) { try BankNames.export("x") }
    #expect(BankNames.short("banks/a-1/questions/12") == "a-1/12")
  }

  @Test("ask by kind and state in either language")
  func conditions() throws {
    let command = try #require(
      try AnlanCommand.parseAsRoot([
        "bank", "questions", "-", "--kind", "多选", "--state", "flagged", "--post", "瓦斯检查工",
        "--red-line",
      ]) as? BankQuestionsCommand)
    #expect(
      command.conditions()
        == "post=\"瓦斯检查工\" AND kind=MULTIPLE AND state=FLAGGED AND red_line=true")
    #expect(BankQuestionsCommand.kindWord("short-answer") == "SHORT_ANSWER")
  }

  @Test("keep every line of their tables within the terminal", arguments: [80, 120])
  func widths(columns: Int) {
    let content = EnforcementQuestionContent(
      kind: .multiple, stem: String(repeating: "采掘工作面风流中甲烷浓度", count: 6), topic: "浓度限值",
      difficulty: 3, isRedLine: true)
    let question = EnforcementQuestion(
      name: "banks/coal-gas-inspector/questions/112", content: content, state: .flagged)
    let version = EnforcementVersion(
      name: "banks/coal-gas-inspector/versions/2", number: 2, state: .inReview,
      sha256: Array(repeating: 7, count: 32), questionCount: 112, author: "zhang-san",
      reviewer: "li-si", note: String(repeating: "依据已修改", count: 12))
    let bank = EnforcementBank(
      name: "banks/coal-gas-inspector", title: "瓦斯检查工考试题库", sector: "coal-mine",
      department: "YJ", published: version, draft: version)
    let imported = EnforcementBankImport(
      bank: "banks/coal-gas-inspector", version: "banks/coal-gas-inspector/versions/2",
      fileName: "瓦斯检查工2026年修订题库（第二稿）.xlsx", fileSha256: Array(repeating: 7, count: 32),
      format: "xlsx", rows: 16_500, added: 16_400, rejected: 100, account: "zhang-san")
    for language in Language.allCases {
      Language.$current.withValue(language) {
        for table in [
          BankQuestionsCommand.table([question]), BankVersionsCommand.table([version]),
          BankListCommand.table([bank]), BankImportsCommand.table([imported]),
        ] {
          for line in table.lines(width: columns, coloured: false) {
            #expect(DisplayWidth.cells(line) <= columns, "\(line)")
          }
        }
      }
    }
  }

  @Test("carry a draft over the contract and back without loss")
  func contract() {
    let drafts = [
      QuestionDraft(
        kind: .single, stem: "题",
        options: [.init(key: "A", text: "甲"), .init(key: "B", text: "乙")],
        answer: .options(["B"]), explanation: "解", posts: ["瓦斯检查工"], topic: "知识", difficulty: 3,
        isRedLine: true,
        basis: [
          .init(law: "煤矿安全规程", article: "第一条", textVersion: "2026-02-01", isChecked: true)
        ],
        media: [.init(sha256: [1], name: "a.png", mediaType: "image/png", sizeBytes: 3)],
        sector: "coal-mine", source: "a!1"),
      QuestionDraft(kind: .judge, stem: "题", answer: .judge(false)),
      QuestionDraft(kind: .blank, stem: "题", answer: .blanks([["1.0%", "1%"], ["二"]])),
      QuestionDraft(kind: .practical, stem: "题", answer: .rubric([.init(text: "点", tenths: 25)])),
    ]
    for draft in drafts {
      #expect(QuestionDraft(EnforcementQuestionContent(draft)) == draft)
    }
  }

  @Test(
    "write verdicts that no spreadsheet takes for a formula",
    arguments: [("=1+1", "\"'=1+1\""), ("a\"b", "\"a\"\"b\""), ("E-STEM", "\"E-STEM\"")])
  func cells(text: String, cell: String) {
    #expect(VerdictSheet.cell(text) == cell)
  }
}

@Suite("Importing questions")
struct BankImportTests {
  private static let json = """
    {"bank": "coal-test", "title": "试", "sector": "coal-mine", "posts": ["瓦斯检查工"], "questions": [
      {"id": "t-1", "kind": "judge", "topic": "通风", "difficulty": 1, "redLine": false,
       "stem": "局部通风机可以随意停开。", "answer": false, "explanation": "不得随意停开。",
       "basis": [{"law": "煤矿安全规程", "article": "第一条", "textVersion": "2026-02-01",
                  "checked": true}]},
      {"id": "t-2", "kind": "judge", "topic": "通风", "difficulty": 1, "redLine": false,
       "stem": "", "answer": true, "explanation": "空。", "basis": []}]}
    """

  private func file(_ name: String, _ text: String, in folder: TemporaryFolder) throws -> String {
    let file = try OutputFile("\(folder.path)/\(name)")
    try file.write(Array(text.utf8))
    try file.commit()
    return "\(folder.path)/\(name)"
  }

  /// A service that stores every row it may, and says so.
  private func register(_ router: inout Router) {
    router.bidirectional(EnforcementBankServiceMethods.importQuestions) { requests, _, writer in
      var rows: [EnforcementQuestionRowResult] = []
      var options = EnforcementImportQuestionsOptions()
      for try await request in requests {
        if case .options(let given) = request.part { options = given }
        guard case .rows(let more) = request.part else { continue }
        rows += more.rows.map {
          EnforcementQuestionRowResult(
            sheet: $0.sheet, row: $0.row, outcome: $0.content == nil ? .rejected : .added,
            verdicts: $0.verdicts,
            question: $0.content == nil ? "" : "banks/\(options.bank)/questions/1")
        }
      }
      let rejected = rows.count { $0.outcome == .rejected }
      try await writer.send(EnforcementImportQuestionsResponse(rows: rows))
      try await writer.send(
        EnforcementImportQuestionsResponse(
          summary: EnforcementImportQuestionsSummary(
            rows: UInt64(rows.count), added: UInt64(rows.count - rejected),
            rejected: UInt64(rejected), version: "banks/\(options.bank)/versions/1",
            dryRun: options.dryRun)))
    }
  }

  @Test("says for every row what became of it, keeps the verdicts and ends with 3")
  func verdicts() async throws {
    let folder = TemporaryFolder()
    let path = try file("题.json", Self.json, in: folder)
    let run = try await served(
      ["bank", "import", path, "--dry-run", "--verdicts", "\(folder.path)/结论.csv"],
      service: "enforcement", register)
    #expect(run.code == Outcome.rejected.rawValue, "\(run.notices)")
    #expect(run.output.contains("E-STEM 没有题干") && run.output.contains("读入 2 题"))
    #expect(run.output.contains("试判") && run.output.contains("coal-test"))
    #expect(run.notices.contains("anlan bank import"))
    let sheet = try #require(Folders.read("\(folder.path)/结论.csv"))
    #expect(sheet.contains("E-STEM") && sheet.contains("局部通风机"))
    #expect(sheet.split(separator: "\r\n").count == 3)
  }

  @Test("opens folders, names what it does not read, and sums the files up")
  func folder() async throws {
    let folder = TemporaryFolder()
    _ = try file("a.json", Self.json, in: folder)
    _ = try file("b.json", Self.json, in: folder)
    _ = try file("说明.pdf", "x", in: folder)
    let run = try await served(
      ["bank", "import", folder.path, "--show", "none", "--json"], service: "enforcement", register)
    let value = try JSONValue(parsing: run.output)
    #expect(value["files"]?.elements.count == 2)
    #expect(value["summary"]?["added"] == .string("2"))
    #expect(run.notices.contains("说明.pdf"))
  }

  @Test("needs a bank where the file names none")
  func bankNeeded() async throws {
    let folder = TemporaryFolder()
    let path = try file("a.txt", "1. 题\nA. 甲\nB. 乙\n答案：A\n", in: folder)
    let run = try await served(["bank", "import", path], service: "enforcement", register)
    #expect(run.code == Outcome.usage.rawValue)
    #expect(run.notices.contains("--bank"))
  }

  @Test("sees in a dry run what two files say differently")
  func acrossFiles() async throws {
    let folder = TemporaryFolder()
    let one = try file("a.json", Self.json, in: folder)
    let other = try file(
      "c.json", Self.json.replacingFirst("\"answer\": false", with: "\"answer\": true"), in: folder)
    let run = try await served(
      ["bank", "import", one, other, "--dry-run"], service: "enforcement", register)
    #expect(run.output.contains("W-CONTRA") && run.output.contains("a.json"), "\(run.output)")
    #expect(run.output.contains("答案矛盾 1"))
  }

  @Test("says in words which guard keeps a version back")
  func guards() async throws {
    let run = try await served(["bank", "approve", "coal-test"], service: "enforcement") { router in
      router.unary(EnforcementBankServiceMethods.listVersions) { _, _ in
        EnforcementListVersionsResponse(versions: [
          EnforcementVersion(
            name: "banks/coal-test/versions/1", number: 1, state: .inReview, author: "zhang")
        ])
      }
      router.unary(EnforcementBankServiceMethods.moveVersion) { _, _ in
        throw Status.invalid(
          fields: [
            ("version", "BANK_CONTRADICTION banks/coal-test/questions/1 [7.4]"),
            ("version", "QUESTION_INCOMPLETE without explanation or basis: banks/x [7.4]"),
          ], reason: "BANK_GUARD")
      }
    }
    #expect(run.code == Outcome.rejected.rawValue)
    #expect(run.notices.contains("互相矛盾") && run.notices.contains("[banks/x]"))
    #expect(!run.notices.contains("7.4") && !run.notices.contains("without"))
  }

  @Test("names the states there are when no version can take the step")
  func noVersion() async throws {
    let run = try await served(["bank", "submit", "coal-test"], service: "enforcement") { router in
      router.unary(EnforcementBankServiceMethods.listVersions) { _, _ in
        EnforcementListVersionsResponse(versions: [
          EnforcementVersion(name: "banks/coal-test/versions/1", number: 1, state: .published)
        ])
      }
    }
    #expect(run.code != 0)
    #expect(run.notices.contains("第 1 版") && run.notices.contains("已发布"))
  }
}

extension String {
  /// This text with the first occurrence of another replaced.
  fileprivate func replacingFirst(_ other: String, with new: String) -> String {
    guard let range = self[...].firstRange(of: other) else { return self }
    return self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
