import Questions
import Testing

struct CanonicalTests {
  static let draft = QuestionDraft(
    kind: .multiple, stem: "入井人员必须携带什么？\n（多选）",
    options: [
      QuestionOption(key: "A", text: "矿灯"), QuestionOption(key: "B", text: "自救器"),
      QuestionOption(key: "C", text: "以上都是", isFixed: true),
    ],
    answer: .options(["A", "B"]), explanation: "缺一不可。", posts: ["安全检查员"],
    processes: ["避灾与自救器使用"], topic: "入井", difficulty: 3, isRedLine: true,
    basis: [
      LegalBasis(law: "煤矿安全规程", article: "第十条", textVersion: "2026-02-01", isChecked: true)
    ],
    media: [
      MediaReference(sha256: [1, 2], name: "a.png", mediaType: "image/png", sizeBytes: 70_000)
    ], sector: "coal-mine", source: "file.xlsx#3")

  @Test("The hash is the one that the Python twin computes")
  func twin() {
    let hex = Self.draft.contentHash.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    #expect(hex == "89865e92261163a45f2a15bb656b0798ce6f7dde929b0032a441a1eebbbb0600")
  }

  @Test("The source is not content, everything else is")
  func parts() {
    var same = Self.draft
    same.source = "elsewhere"
    #expect(same.contentHash == Self.draft.contentHash)
    let changes: [(inout QuestionDraft) -> Void] = [
      { $0.kind = .single }, { $0.stem += " " }, { $0.options.swapAt(0, 1) },
      { $0.options[0].isFixed = true }, { $0.answer = .options(["A"]) },
      { $0.answer = .blanks([["A"], ["B"]]) }, { $0.explanation = "" }, { $0.posts = [] },
      { $0.processes = $0.posts }, { $0.topic = "出井" }, { $0.difficulty = 4 },
      { $0.isRedLine = false }, { $0.basis[0].isChecked = false },
      { $0.media[0].sizeBytes = 1 }, { $0.sector = "" },
    ]
    var hashes: Set<[UInt8]> = [Self.draft.contentHash]
    for change in changes {
      var draft = Self.draft
      change(&draft)
      #expect(hashes.insert(draft.contentHash).inserted)
    }
  }

  @Test("Texts that only meet at their borders have different bytes")
  func borders() {
    var one = QuestionDraft(kind: .judge, stem: "甲乙", answer: .judge(true))
    one.posts = ["a", "bc"]
    var other = one
    other.posts = ["ab", "c"]
    #expect(one.canonicalBytes != other.canonicalBytes)
    other.posts = ["a"]
    other.processes = ["bc"]
    #expect(one.canonicalBytes != other.canonicalBytes)
  }
}
