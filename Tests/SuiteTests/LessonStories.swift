import Contracts
import Testing

@Suite(
  "A lesson becomes questions, and the quiz shows who knows it", .serialized,
  .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct LessonStories {
  private static let bank = "coal-gas-inspector"
  private static let topic = "举一反三"

  /// Six judgements, all right with 对, and one choice whose key is none of its options.
  private static let questions: String = {
    let rows = (1...6).map { number in
      """
      {"id": "l\(number)", "kind": "judge", "topic": "\(topic)", "difficulty": 2,
       "stem": "示例事故的教训之\(number)：坡脚被超挖时应当立即停止作业。", "answer": true,
       "explanation": "坡脚失去支撑后坡面随时可能垮落。",
       "basis": [{"law": "示例规程", "article": "第\(number)条", "textVersion": "2026-02-01",
                  "checked": true}]}
      """
    }
    let bad = """
      {"id": "l7", "kind": "single", "topic": "\(topic)", "stem": "示例事故的教训之七？",
       "options": {"A": "撤人", "B": "继续"}, "answer": ["Z"], "explanation": "撤人。"}
      """
    return """
      {"bank": "\(bank)", "title": "瓦斯检查工", "sector": "coal-mine", "posts": ["瓦斯检查工"],
       "questions": [\((rows + [bad]).joined(separator: ",\n"))]}
      """
  }()

  @Test("A lesson's questions wait at the bank, two people let them in, and the quiz counts for it")
  func story() async throws {
    let office = try await Office()
    do {
      let visit = QuizVisit(people: office)
      _ = try await office.suite.publish(Licences.coal(Licences.eventID(1)))
      let mine = try await Deadline(seconds: 30).wait("the entity at enforcement") {
        let list = try await office.client(office.author, ["entities", "list", "--plain"])
        return list.output.split(separator: "\t").first.map(String.init)
      }
      let inspection = try await visit.started(at: mine)
      try await office.start("investigation")
      let entity = try await issued(by: office)
      try await proposed(by: office)
      try await taken(by: office)
      try await visit.pulled(for: inspection)
      _ = try await visit.sat()
      try await counted(entity, by: office)
    } catch {
      Issue.record(error)
    }
    await office.close()
  }

  /// The lesson goes out while enforcement is dead; answers the mine it goes to.
  private func issued(by office: Office) async throws -> String {
    try await office.suite.openCase(ledBy: office.author.name)
    let entity = try await Deadline(seconds: 30).wait("the entity at investigation") {
      try await office.suite.call(
        "investigation", EntityServiceMethods.listEntities, EntityListEntitiesRequest(), as: "AWB"
      ).entities.first?.name
    }
    try await office.kill("enforcement")
    let file = try office.suite.write("files/lesson.json", Self.questions)
    let drafted = try await office.client(
      office.author,
      [
        "lesson", "draft", "1", "--title", "slope", "--text", "it slid", "--require", "look",
        "--cause", "P20-03", "--due", "2027-12-31", "--departments", "YJ", "--trade", "B06",
        "--questions", file,
      ])
    #expect(drafted.code == 0, "\(drafted)")
    let selected = try await office.client(office.author, ["lesson", "select", "1"])
    #expect(selected.code == 0, "\(selected)")
    let own = try await office.client(office.author, ["lesson", "issue", "1"])
    #expect(own.code != 0, "its author does not send it: \(own)")
    let sent = try await office.client(office.head, ["lesson", "issue", "1"])
    #expect(sent.code == 0, "\(sent)")
    try await office.kill("investigation")
    for name in ["enforcement", "investigation"] { try await office.start(name) }
    return entity
  }

  /// All of them are there once, the bad one with its verdict, whatever was killed.
  private func proposed(by office: Office) async throws {
    let waiting = try await Deadline(seconds: 60).wait("the proposals") {
      let list = try await office.client(office.author, ["bank", "proposals", "--plain"])
      let lines = list.output.split(separator: "\n")
      return lines.count >= 7 ? lines : nil
    }
    #expect(waiting.count == 7, "\(waiting)")
    #expect(waiting.allSatisfy { $0.contains("lessons/1") && $0.contains("cases/1") })
    #expect(waiting.count { $0.contains("E-ANSRANGE") } == 1)
    try await office.kill("enforcement")
    try await office.start("enforcement")
    let again = try await office.client(office.author, ["bank", "proposals", "--plain"])
    #expect(again.output.split(separator: "\n").count == 7, "nothing twice: \(again)")
  }

  /// The author takes six in and refuses the bad one; the reviewer approves.
  private func taken(by office: Office) async throws {
    let root = "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
    let starter = Suite.text(
      of: "/\(root)/Services/Enforcement/Service/Resources/starter/\(Self.bank).json")
    let file = try office.suite.write("files/\(Self.bank).json", starter)
    _ = try await office.client(office.author, ["bank", "import", file])
    for number in 1...6 {
      let accepted = try await office.client(
        office.author, ["bank", "proposals", "accept", "\(number)", "--bank", Self.bank])
      #expect(accepted.code == 0, "\(accepted)")
    }
    let bad = try await office.client(
      office.author, ["bank", "proposals", "accept", "7", "--bank", Self.bank])
    #expect(bad.code != 0 && bad.errors.contains("E-ANSRANGE"), "\(bad)")
    let refused = try await office.client(
      office.author, ["bank", "proposals", "refuse", "7", "--reason", "no such option"])
    #expect(refused.code == 0, "\(refused)")
    let none = try await office.client(office.reviewer, ["bank", "proposals", "--plain"])
    #expect(none.code == 0 && none.output.isEmpty, "\(none)")
    _ = try await office.client(office.author, ["bank", "submit", Self.bank])
    let own = try await office.client(office.author, ["bank", "approve", Self.bank])
    #expect(own.code != 0, "who takes them in does not approve them: \(own)")
    let approved = try await office.client(office.reviewer, ["bank", "approve", Self.bank])
    #expect(approved.code == 0, "\(approved)")
    let blueprint = """
      {"blueprint":{"name":"blueprints/gas-inspector","bank":"banks/\(Self.bank)",\
      "post":"瓦斯检查工","ruleSet":"coal-key-posts","strata":[\
      {"kind":"QUESTION_KIND_SINGLE","count":5},{"kind":"QUESTION_KIND_MULTIPLE","count":3},\
      {"kind":"QUESTION_KIND_JUDGE","topic":"\(Self.topic)","count":2}]}}
      """
    let put = try await office.client(
      office.reviewer,
      ["call", "QuizService/PutBlueprint", "--at", "enforcement", "--data", blueprint])
    #expect(put.code == 0, "\(put)")
  }

  /// Both chose 对 on every judgement: both know the lesson, whatever else they got wrong.
  private func counted(_ entity: String, by office: Office) async throws {
    let synced = try await office.client(office.author, ["quiz", "sync"])
    #expect(synced.code == 0, "\(synced)")
    let name = String(entity.dropFirst("entities/".count))
    let received = try await office.client(
      office.author,
      ["lesson", "receive", "1", name, "--signed-by", "Wang", "--shift", "early=2"])
    #expect(received.code == 0, "\(received)")
    _ = try await Deadline(seconds: 60).wait("the quiz at the lesson") {
      let coverage = try await office.client(office.head, ["lesson", "coverage", "1", "--json"])
      let text = coverage.output.filter { $0 != " " && $0 != "\n" }
      return text.contains("\"peoplePassed\":2") ? true : nil
    }
    let shown = try await office.client(office.head, ["lesson", "coverage", "1"])
    #expect(shown.output.contains("2/2"), "\(shown)")
  }
}
