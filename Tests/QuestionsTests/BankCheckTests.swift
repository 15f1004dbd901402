import Questions
import Testing

struct BankCheckTests {
  private func findings(_ drafts: [QuestionDraft]) -> [String] {
    BankCheck.findings(in: drafts).map { "\($0.code.rawValue) \($0.index)→\($0.other)" }
  }

  @Test("The same question with its options in another order and another key is a contradiction")
  func contradiction() {
    let stem = "瓦斯检查工每班检查次数不得少于几次？"
    let one = Drafts.single(stem, ["一次", "两次", "三次"], key: "B")
    let moved = Drafts.single("3、" + stem, ["三次", "一次", "两次"], key: "C")
    let opposed = Drafts.single(stem, ["三次", "一次", "两次"], key: "A")
    #expect(findings([one, moved]) == ["W-DUP 1→0"])
    #expect(findings([one, moved, opposed]) == ["W-CONTRA 2→0", "W-DUP 1→0"])
    #expect(BankCheck.contradictionGroups(in: [one, moved, opposed]) == [[0, 1, 2]])
  }

  @Test("A judgement contradicts its twin written as a choice between right and wrong")
  func judgements() {
    let stem = "生产经营单位可以不定期进行事故应急演练。"
    let judge = Drafts.judge(stem, false)
    let choice = Drafts.single(stem, ["正确", "错误"], key: "A")
    #expect(findings([judge, choice]) == ["W-CONTRA 1→0"])
    #expect(findings([judge, Drafts.single(stem, ["对", "错"], key: "B")]) == ["W-DUP 1→0"])
  }

  @Test("Blanks contradict if no accepted text is common")
  func blanks() {
    func blank(_ texts: [String]) -> QuestionDraft {
      QuestionDraft(kind: .blank, stem: "甲烷爆炸下限约为____%。", answer: .blanks([texts]))
    }
    #expect(findings([blank(["5"]), blank(["5", "5.0"])]) == ["W-DUP 1→0"])
    #expect(findings([blank(["5"]), blank(["15"])]) == ["W-CONTRA 1→0"])
  }

  @Test("Nearly the same stems are duplicates, others are not")
  func near() {
    let stem = "根据煤矿安全规程的规定，采掘工作面及其他作业地点风流中甲烷浓度达到多少时必须停止用电钻打眼作业"
    let drafts = [
      Drafts.judge(stem, true), Drafts.judge(stem + "呢", true),
      Drafts.judge("运输巷道中带式输送机必须装设哪些保护装置才可以投入使用并且接受每班检查", true),
    ]
    let found = BankCheck.findings(in: drafts)
    #expect(found.map(\.index) == [1])
    #expect(found.allSatisfy { $0.likenessPermille >= 850 && $0.likenessPermille < 1000 })
  }

  @Test("A general stem with other options is no duplicate")
  func generalStem() {
    let stem = "下列说法正确的是（ ）。"
    let one = Drafts.single(stem, ["甲", "乙", "丙"])
    #expect(findings([one, Drafts.single(stem, ["丁", "戊", "己"])]).isEmpty)
    #expect(findings([one, Drafts.single(stem, ["丁", "乙", "己"])]) == ["W-DUP 1→0"])
  }

  @Test("The index finds what comparing every pair finds")
  func exactness() {
    var random = SeededRandom(7)
    let words = Array("安全生产法煤矿瓦斯检查工爆破风流浓度停止作业撤出人员切断电源".unicodeScalars)
    var drafts: [QuestionDraft] = []
    for _ in 0..<300 {
      if let last = drafts.randomElement(using: &random), Bool.random(using: &random) {
        var stem = Array(last.stem.unicodeScalars)
        stem[Int.random(in: 0..<stem.count, using: &random)] = words[random.below(words.count)]
        drafts.append(Drafts.judge(String(String.UnicodeScalarView(stem)), true))
      } else {
        let stem = (0..<(20 + random.below(40))).map { _ in words[random.below(words.count)] }
        drafts.append(Drafts.judge(String(String.UnicodeScalarView(stem)), true))
      }
    }
    let found = Set(BankCheck.findings(in: drafts).map(\.index))
    let sets = drafts.map { grams(QuestionText.comparableStem($0.stem)) }
    let expected = Set(
      drafts.indices.filter { index in
        (0..<index).contains { other in
          let same = sets[index].intersection(sets[other]).count
          return same * 100 >= 85 * (sets[index].count + sets[other].count - same)
        }
      })
    #expect(found == expected)
    #expect(expected.count > 20)
  }

  private func grams(_ text: String) -> Set<[Unicode.Scalar]> {
    let scalars = Array(text.unicodeScalars)
    return Set((0...(scalars.count - 3)).map { Array(scalars[$0..<($0 + 3)]) })
  }

  @Test("a whole bank is checked at once, and so is one whose questions are all alike")
  func speed() {
    var random = SeededRandom(11)
    let words = Array(0x4E00...0x4FFF).compactMap(Unicode.Scalar.init)
    let drafts = (0..<5_000).map { number in
      let stem = (0..<45).map { _ in words[random.below(words.count)] }
      return Drafts.single(
        String(String.UnicodeScalarView(stem)), ["甲\(number)", "乙\(number)", "丙\(number)", "丁"])
    }
    #expect(BankCheck.findings(in: drafts).isEmpty)
    let alike = (0..<2_000).map { Drafts.judge("根据安全生产法的规定生产经营单位应当建立健全全员责任制第\($0)条", true) }
    #expect(BankCheck.findings(in: alike).count > 1_900)
  }

  @Test("A reading says of its own rows which contradict or repeat others")
  func reading() {
    let stem = "瓦斯检查工每班检查次数不得少于几次？"
    func row(_ number: Int, _ key: String) -> RowVerdict {
      RowVerdict(place: RowPlace(sheet: "单选", row: number), draft: Drafts.single(stem, key: key))
    }
    let refused = RowVerdict(place: RowPlace(row: 2), verdicts: [Verdict(.stemMissing)])
    let reading = ImportReading(
      format: "x", rows: [refused, row(3, "A"), row(4, "A"), row(5, "B")]
    ).checkedAsBank
    #expect(
      reading.rows.map { $0.verdicts.map { "\($0.code.rawValue) \($0.detail)" } } == [
        ["E-STEM "], [], ["W-DUP 单选!3"], ["W-CONTRA 单选!3"],
      ])
  }

  @Test("Lopsided keys are found by share and by chi-square, even ones are not")
  func skew() {
    func bank(_ keys: String) -> [QuestionDraft] {
      keys.map { Drafts.single("题", ["甲", "乙", "丙", "丁"], key: String($0), topic: "通风") }
    }
    #expect(BankCheck.keySkews(in: bank("ABCDABCDABCD")).isEmpty)
    let allA = BankCheck.keySkews(in: bank("AAAAAAAAAAAA"))
    #expect(allA.map(\.commonest) == ["A"])
    #expect(allA.map(\.sharePermille) == [1000])
    #expect(allA.map(\.isBeyondChance) == [true])
    // 7 of 11: a share of .636, χ² = 8.6 below the limit of 16.27.
    let shared = BankCheck.keySkews(in: bank("AAAAAAABBCD"))
    #expect(shared.map(\.isBeyondChance) == [false])
    // 50 of 100: below 60 %, but χ² = 33.3.
    let keys = String(repeating: "A", count: 50) + String(repeating: "BCD", count: 16) + "BC"
    #expect(BankCheck.keySkews(in: bank(keys)).map(\.isBeyondChance) == [true])
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }

  mutating func below(_ bound: Int) -> Int { Int(next() >> 33) % bound }
}
