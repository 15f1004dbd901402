import EnforcementRules
import Testing
import Vocabulary

struct StatisticsFlagTests {
  /// A table in which the first item is made for a flag and ten others make the totals.
  ///
  /// - Parameter first: option, time in milliseconds, by person of known strength 0…9.
  private func table(
    persons: Int, facts: ItemFacts, first: (Int, Int) -> (option: Int, milliseconds: Int)
  ) throws -> ResponseTable {
    var columns = ResponseColumns()
    for person in 0..<persons {
      let strength = (person * 7) % 10
      let choice = first(person, strength)
      columns.append(
        person: person, item: 0, score: choice.option == facts.key ? 1 : 0,
        chosen: choice.option, spentMilliseconds: choice.milliseconds,
        answeredAt: Int64(person))
      for item in 1...10 {
        columns.append(
          person: person, item: item, score: item <= strength ? 1 : 0,
          answeredAt: Int64(person))
      }
    }
    return try ResponseTable(
      items: [facts] + (1...10).map { ItemFacts(id: "rest\($0)") }, personCount: persons,
      columns: columns)
  }

  private func flags(_ table: ResponseTable, _ design: PaperDesign = .equalForms)
    -> [QuestionFlag]
  {
    let statistics = ItemAnalysis(table, design: design).all()
    return QuestionFlagRules(table, statistics: statistics, design: design).flags(of: 0)
  }

  private func codes(_ table: ResponseTable) -> [QuestionFlagCode] { flags(table).map(\.code) }

  private let choice = ItemFacts(id: "first", optionCount: 4, key: 0)

  @Test("Q-NEG from 50 answers on, with the limit of r and three working days")
  func negative() throws {
    func turned(_ persons: Int) throws -> ResponseTable {
      try table(persons: persons, facts: ItemFacts(id: "first", optionCount: 2, key: 0)) {
        ($1 < 5 ? 0 : 1, 9000)
      }
    }
    #expect(!(try codes(turned(49))).contains(.negative))
    let flag = try #require(try flags(turned(50)).first { $0.code == .negative })
    #expect(flag.item == "first" && flag.figure(.answers) == 50)
    #expect(try #require(flag.figure(.correctedR)) < 0)
    #expect(try #require(flag.figure(.upperLimit)) < 0.1)
    #expect(flag.action == .suspendAndCheck && flag.action.limit?.count == 3)
  }

  @Test("a slightly negative r with few answers is no flag")
  func notNegative() throws {
    let table = try table(persons: 60, facts: choice) { person, _ in
      (person % 3 == 0 ? 0 : 1, 9000)
    }
    #expect(!codes(table).contains(.negative))
  }

  @Test("Q-KEY? when the best choose a distractor, from 30 answers on")
  func key() throws {
    func wrong(_ persons: Int) throws -> ResponseTable {
      try table(persons: persons, facts: choice) { ($1 >= 6 ? 2 : 0, 9000) }
    }
    #expect(!(try codes(wrong(29))).contains(.key))
    let flag = try #require(try flags(wrong(30)).first { $0.code == .key })
    #expect(flag.figure(.option) == 2)
    #expect(try #require(flag.figure(.optionShare)) > (try #require(flag.figure(.keyShare))))
  }

  @Test("Q-EASY at 98 % from 100 answers on")
  func easy() throws {
    func easy(_ persons: Int, wrong: Int) throws -> ResponseTable {
      try table(persons: persons, facts: choice) { person, _ in (person < wrong ? 1 : 0, 9000) }
    }
    #expect(!(try codes(easy(99, wrong: 0))).contains(.easy))
    #expect(try codes(easy(100, wrong: 2)).contains(.easy))
    #expect(!(try codes(easy(100, wrong: 3))).contains(.easy))
  }

  @Test("Q-HARD at chance and ten points, from 50 answers on")
  func hard() throws {
    func hard(_ persons: Int, right: Int) throws -> ResponseTable {
      try table(persons: persons, facts: choice) { person, _ in (person < right ? 0 : 1, 9000) }
    }
    #expect(try codes(hard(100, right: 35)).contains(.hard))
    #expect(!(try codes(hard(100, right: 36))).contains(.hard))
    #expect(!(try codes(hard(49, right: 10))).contains(.hard))
    let flag = try #require(try flags(hard(60, right: 9)).first { $0.code == .hard })
    #expect(flag.figure(.chance) == 0.25)
  }

  @Test("Q-DEAD names each option below 2 %, from 100 answers on")
  func dead() throws {
    func dead(_ persons: Int, third: Int) throws -> ResponseTable {
      try table(persons: persons, facts: choice) { person, _ in
        (person < third ? 3 : person % 3, 9000)
      }
    }
    let flag = try #require(try flags(dead(100, third: 1)).first { $0.code == .dead })
    #expect(flag.figure(.option) == 3 && flag.figure(.optionShare) == 0.01)
    #expect(!(try codes(dead(100, third: 2))).contains(.dead))
    #expect(!(try codes(dead(99, third: 0))).contains(.dead))
  }

  @Test("Q-FAST when the later half is too fast and better")
  func fast() throws {
    var facts = choice
    facts.characters = 120
    // 120 characters take 20 s to read; a quarter is 5 s.
    func fast(_ milliseconds: Int, early: Int, late: Int) throws -> [QuestionFlagCode] {
      codes(
        try table(persons: 60, facts: facts) { person, _ in
          let isLate = person >= 30
          let right = isLate ? person - 30 < late : person < early
          return (right ? 0 : 1, isLate ? milliseconds : 15_000)
        })
    }
    #expect(try fast(4_999, early: 15, late: 24).contains(.fast))
    #expect(!(try fast(5_000, early: 15, late: 24)).contains(.fast))
    #expect(!(try fast(4_000, early: 24, late: 24)).contains(.fast))
    #expect(try fast(4_000, early: 21, late: 24).contains(.fast))
  }

  @Test("Q-LAW needs no answers")
  func law() throws {
    var facts = choice
    facts.citesLapsedText = true
    let table = try table(persons: 1, facts: facts) { _, _ in (0, 9000) }
    #expect(codes(table) == [.law])
  }

  @Test("a sound question is not flagged, and flags come in the order of the codes")
  func sound() throws {
    let table = try table(persons: 200, facts: choice) { person, strength in
      (strength >= 3 ? 0 : 1 + person % 3, 9000)
    }
    #expect(codes(table) == [])
    let all = QuestionFlagRules(
      table, statistics: ItemAnalysis(table, design: .equalForms).all(), design: .equalForms
    ).flags()
    #expect(all.allSatisfy { $0.item != "first" })
  }

  @Test("Q-SKEW by χ² in a stratum, by one letter, and not below five keys a position")
  func skew() {
    func bank(_ keys: [Int], options: Int = 4, stratum: Int = 1) -> [ItemFacts] {
      keys.enumerated().map {
        ItemFacts(id: "\($0.offset)", stratum: stratum, optionCount: options, key: $0.element)
      }
    }
    #expect(KeySkew.flags(bank((0..<40).map { $0 % 4 })).isEmpty)
    let all = KeySkew.flags(bank(Array(repeating: 0, count: 263)))
    #expect(all.count == 1 && all[0].figure(.optionShare) == 1)
    #expect(all[0].related.count == 262 && all[0].figure(.stratum) == 1)
    #expect(KeySkew.flags(bank(Array(repeating: 0, count: 19))).isEmpty)
    #expect(KeySkew.flags(bank(Array(repeating: 0, count: 20))).count == 1)
    // 62 % of one letter of three, too few for χ².
    let letter = bank((0..<21).map { $0 < 13 ? 0 : 1 + $0 % 2 }, options: 3)
    #expect(KeySkew.flags(letter).count == 1)
    // Two of three judgements are right by law; no flag.
    #expect(KeySkew.flags(bank((0..<60).map { $0 % 3 == 0 ? 1 : 0 }, options: 2)).isEmpty)
    #expect(
      KeySkew.flags(
        bank(Array(repeating: 1, count: 30), stratum: 2)
          + bank(Array(repeating: 2, count: 30), stratum: 1)
      ).map { $0.figure(.stratum) } == [1, 2])
  }

  @Test("Q-DUP finds equal and nearly equal stems, each set once")
  func duplicates() {
    let stems = [
      ("a", "瓦斯检查工必须携带便携式甲烷检测报警仪，并按规定的路线和次数检查巷道内的瓦斯浓度。"),
      ("b", "爆破前必须检查爆破地点附近20m以内风流中的甲烷浓度。"),
      ("c", "瓦斯检查工必须携带便携式甲烷检测报警仪,并按规定的路线和次数检查巷道内的瓦斯浓度"),
      ("d", "瓦斯检查工必须携带便携式甲烷检测报警仪，并按规定的路线及次数检查巷道内的瓦斯浓度。"),
      ("e", "爆破前必须检查爆破地点附近２０ｍ以内风流中的甲烷浓度（ ）。"),
      ("f", ""), ("g", "？！"),
    ]
    let flags = NearDuplicates.flags(stems)
    #expect(flags.map(\.item) == ["a", "b"])
    #expect(flags[0].related == ["c", "d"] && flags[1].related == ["e"])
    #expect(flags[1].figure(.similarity) == 1)
    let similarity = NearDuplicates.similarity(stems[0].1, stems[3].1)
    #expect(flags[0].figure(.similarity) == similarity)
    #expect(similarity >= 0.85 && similarity < 1)
    #expect(flags[0].meaning == "与其他题重复" && flags[0].action == .merge)
  }

  @Test("the prefix filter finds exactly the pairs that comparing all finds")
  func prefixFilter() {
    var random = SplitMix(seed: 6)
    let words = ["瓦斯", "检查", "爆破", "甲烷", "通风", "浓度", "班组", "停电", "撤人", "报告"]
    var stems: [(id: String, stem: String)] = []
    for index in 0..<200 {
      var parts = (0..<12).map { _ in words[Int(random.next() * 10)] }
      if index % 2 == 1 {
        parts = stems[index - 1].stem.split(separator: "、").map(String.init)
        if random.next() < 0.7 { parts[Int(random.next() * 12)] = "其他" }
      }
      stems.append(("\(index)", parts.joined(separator: "、")))
    }
    var linked = Set<String>()
    for (index, one) in stems.enumerated() {
      for other in stems[(index + 1)...]
      where NearDuplicates.similarity(one.stem, other.stem) >= 0.85 {
        linked.formUnion([one.id, other.id])
      }
    }
    let found = NearDuplicates.flags(stems).flatMap { [$0.item] + $0.related }
    #expect(Set(found) == linked && found.count == linked.count)
    #expect(linked.count > 20)
  }

  @Test("the work queue gathers flags by question, the gravest first")
  func queue() throws {
    var facts = choice
    facts.citesLapsedText = true
    let table = try table(persons: 60, facts: facts) { ($1 >= 6 ? 2 : 0, 9000) }
    let statistics = ItemAnalysis(table, design: .equalForms).all()
    let queue = WorkQueue(
      table, statistics: statistics, design: .equalForms,
      stems: ["井下严禁吸烟", "下井必须佩戴自救器", "井下严禁吸烟。"])
    let first = try #require(queue.entries.first)
    #expect(first.item == "first")
    #expect(first.flags.map(\.code) == [.law, .key, .negative, .duplicate])
    #expect(Set(WorkQueue.gravity) == Set(QuestionFlagCode.allCases))
    let ranks = queue.entries.map { WorkQueue.gravity.firstIndex(of: $0.flags[0].code) ?? 99 }
    #expect(ranks == ranks.sorted())
    #expect(WorkQueue([]).entries.isEmpty)
  }

  @Test("every code has words, an action and a raw value of its own")
  func words() {
    #expect(Set(QuestionFlagCode.allCases.map(\.meaning)).count == 10)
    #expect(Set(QuestionFlagCode.allCases.map(\.action.label)).count == 10)
    #expect(QuestionFlagCode(rawValue: "Q-KEY?") == .key)
  }
}
