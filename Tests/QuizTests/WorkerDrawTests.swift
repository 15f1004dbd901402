import Quiz
import Testing
import Vocabulary

@Suite("Drawing workers")
struct WorkerDrawTests {
  @Test("a substitution is the next ticket, and nothing is drawn again")
  func substitution() throws {
    let roster = try Make.roster(60)
    for number in 0..<50 {
      var draw = try WorkerDraw(5, of: "瓦斯检查工", from: roster, seed: Make.seed(UInt64(number)))
      let order = draw.order
      #expect(draw.sitting == Array(order.prefix(5)))
      #expect(Set(order) == Set(roster.people(at: "瓦斯检查工")))
      let first = try draw.substitute(order[2], because: .onLeave)
      #expect(first.replacement == order[5])
      let second = try draw.substitute(order[5], because: .postChanged)
      #expect(second.replacement == order[6])
      #expect(draw.order == order)
      #expect(draw.sitting == [order[0], order[1], order[6], order[3], order[4]])
      #expect(throws: WorkerDrawRefusal.notSitting(order[2])) {
        try draw.substitute(order[2], because: .leftMine)
      }
    }
  }

  @Test("when everybody was drawn nobody is left to replace")
  func nobodyLeft() throws {
    var draw = try WorkerDraw(4, of: "调度员", from: Make.roster(12), seed: Make.seed(1))
    #expect(throws: WorkerDrawRefusal.nobodyLeft(post: "调度员")) {
      try draw.substitute(draw.sitting[0], because: .leftMine)
    }
    #expect(throws: WorkerDrawRefusal.tooFew(post: "调度员", needed: 5, available: 4)) {
      try WorkerDraw(5, of: "调度员", from: Make.roster(12), seed: Make.seed(1))
    }
  }

  @Test("one person leaving the roster leaves the other drawn ones drawn")
  func removal() throws {
    let roster = try Make.roster(90)
    let before = try WorkerDraw(5, of: "瓦斯检查工", from: roster, seed: Make.seed(3))
    let smaller = try Roster(roster.entries.filter { $0.personToken != before.order[1] })
    let after = try WorkerDraw(5, of: "瓦斯检查工", from: smaller, seed: Make.seed(3))
    #expect(after.order == before.order.filter { $0 != before.order[1] })
  }

  @Test("a roster with a person twice is refused by name")
  func duplicates() {
    let entries = ["a", "b", "a"].map { RosterEntry(personToken: $0, postCode: "瓦斯检查工") }
    #expect(throws: RosterRefusal.duplicate("a")) { try Roster(entries) }
    #expect(throws: RosterRefusal.malformed("x y")) {
      try Roster([RosterEntry(personToken: "x y", postCode: "瓦斯检查工")])
    }
  }

  @Test("the order of a list does not change its hash")
  func order() throws {
    let roster = try Make.roster(30)
    #expect(try Roster(roster.entries.reversed()).canonicalHash == roster.canonicalHash)
    #expect(try Roster(canonicalBytes: roster.canonicalBytes) == roster)
  }

  @Test(
    "the sizes of the table at 90 and 95 % confidence (quiz.md §2.9)",
    arguments: [
      (30, 50, 21, 23), (30, 100, 16, 19), (30, 200, 9, 11), (30, 300, 6, 8), (100, 50, 37, 45),
      (100, 100, 20, 25), (100, 200, 10, 13), (100, 300, 7, 9), (300, 50, 42, 54),
      (300, 100, 22, 28), (300, 200, 11, 14), (300, 300, 7, 9),
    ])
  func sampleSizes(population: Int, permille: Int, at90: Int, at95: Int) {
    let bad = SampleSize.unqualified(of: population, permille: permille)
    func size(_ miss: Int) -> Int {
      SampleSize.smallest(population: population, unqualified: bad, missPermille: miss)
    }
    #expect(size(100) == at90)
    #expect(size(50) == at95)
  }

  @Test("sizes at the ends")
  func ends() {
    #expect(SampleSize.smallest(population: 5, unqualified: 0, missPermille: 100) == 5)
    #expect(SampleSize.smallest(population: 5, unqualified: 5, missPermille: 100) == 1)
    #expect(SampleSize.smallest(population: 10, unqualified: 1, missPermille: 100) == 9)
    #expect(SampleSize.smallest(population: 0, unqualified: 0, missPermille: 100) == 0)
  }

  @Test(
    "quotas of workers", arguments: [(100, 1, 1), (0, 2, 2), (20, 3, 5), (20, 3, 3)].enumerated())
  func quotas(row: (offset: Int, element: (percent: Int, minimum: Int, count: Int))) {
    let present = [1, 9, 21, 11][row.offset]
    let quota = WorkerQuota(percent: row.element.percent, minimum: row.element.minimum)
    #expect(quota.count(of: present) == row.element.count)
    #expect(quota.count(of: 0) == 0)
  }

  @Test("a promise binds secret and pack, and is short enough to read aloud")
  func commitment() throws {
    let secret = [UInt8](repeating: 7, count: 32)
    let promise = SlotCommitment.make(secret: secret, packID: "PK-1")
    #expect(promise != SlotCommitment.make(secret: secret, packID: "PK-2"))
    #expect(SlotCommitment.short(promise).utf8.count == 9)
    #expect(SlotCommitment.short([0, 0, 0, 0, 0, 1]) == "AAAA-AAAA")
    #expect(SlotCommitment.short([0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) == "7777-7777")
  }

  @Test("a counterpart gives six digits at least")
  func nonces() {
    #expect(throws: DrawRefusal.counterpartNonce(digits: 5)) {
      try DrawNonces(inspector: [UInt8](repeating: 0, count: 16), counterpart: "12345")
    }
    #expect(throws: DrawRefusal.counterpartNonce(digits: 6)) {
      try DrawNonces(inspector: [UInt8](repeating: 0, count: 16), counterpart: "12a456")
    }
    #expect(throws: DrawRefusal.inspectorNonce(bytes: 15)) {
      try DrawNonces(inspector: [UInt8](repeating: 0, count: 15), counterpart: "123456")
    }
  }

  @Test("every part of the context changes the seed")
  func seeds() throws {
    let scene = try Scene(items: 60)
    var random = SplitMix(5)
    let evidence = try scene.evidence(&random)
    let secret = scene.draft.slotSecrets[0]
    var contexts = [evidence.context]
    for change: (inout DrawContext) -> Void in [
      { $0.inspectionNo += "x" }, { $0.enterpriseCode += "x" }, { $0.postCode += "x" },
      { $0.personToken += "x" }, { $0.rosterHash = [] }, { $0.bankSnapshot += "x" },
      { $0.poolHash = [] }, { $0.blueprintHash = [] }, { $0.packID += "x" }, { $0.slot += 1 },
      { $0.day = $0.day.adding(CalendarDays(1)) }, { $0.serverNonce = [1] },
    ] {
      var context = evidence.context
      change(&context)
      contexts.append(context)
    }
    let seeds = try contexts.map {
      try DrawSeed(secret: secret, nonces: evidence.nonces, context: $0).bytes
    }
    #expect(Set(seeds).count == contexts.count)
  }
}
