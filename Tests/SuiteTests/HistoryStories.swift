import Contracts
import Glibc
import Testing
import Wire

@Suite(
  "From a licence to what was known", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct HistoryStories {
  private static let bank = "coal-gas-inspector"
  private static let roster = "姓名,岗位,工号,身份证后四位\n测试员一,瓦斯检查工,1001,0011\n测试员二,瓦斯检查工,1002,0022\n"

  @Test(
    "licence pushed and signed, quiz failed, accident, history frozen and verified, traced and drawn"
  )
  func story() async throws {
    let office = try await Office()
    var investigation = try await office.suite.start("investigation")
    do {
      try await receipted(office.suite)
      try await inspected(by: office)
      try await quizzed(by: office)
      try await opened(office.suite)
      try await knew(office.suite)
      try await traced(office.suite)
      // Killed and started again: what was frozen is there, byte for byte.
      investigation.signal(SIGKILL)
      _ = try await investigation.wait(seconds: 20)
      investigation = try await office.suite.start("investigation")
      try await knew(office.suite)
      #expect(try await office.suite.alarms(of: "investigation").isEmpty)
    } catch {
      Issue.record(error)
    }
    investigation.signal(SIGTERM)
    _ = try? await investigation.wait(seconds: 20)
    await office.close()
  }

  @Test("a case opened while the others are away waits for them, through kill -9, in any order")
  func later() async throws {
    let suite = try Suite()
    var running: [Process] = []
    let permits = try await suite.start("permits")
    _ = try await suite.publish(Licences.coal(Licences.eventID(1)))
    let first = try await suite.start("investigation")
    let entity = try await Self.entity(suite)
    permits.signal(SIGKILL)
    _ = try await permits.wait(seconds: 20)
    try await Self.open(suite, entity)
    let gap = try await Self.version(suite)
    #expect(gap?.complete == false)
    #expect(gap?.sources.first { $0.source == "permits" }?.state == .missing)
    first.signal(SIGKILL)
    _ = try await first.wait(seconds: 20)
    // The investigation service comes back before the two it waits for.
    for service in ["investigation", "enforcement", "permits"] {
      running.append(try await suite.start(service))
    }
    try await Deadline(seconds: 90).wait("the gaps to close") {
      try await Self.version(suite)?.complete == true ? () : nil
    }
    for (department, reason) in [
      ("YJ", "METHOD_NOT_ALLOWED"), ("AWB", "METHOD_NOT_ALLOWED"),
      ("svc:enforcement", "METHOD_NOT_ALLOWED"),
    ] {
      for service in ["permits", "enforcement"] {
        let refused = await refusal { try await Self.ask(suite, service, as: department, entity) }
        #expect(refused?.errorReasons.first == reason, "\(service) \(department)")
      }
    }
    let facts = try await suite.client(["case", "history", "show", "1", "--plain"])
    #expect(facts.output.contains("licences/1"), "\(facts)")
    for process in running {
      process.signal(SIGTERM)
      _ = try await process.wait(seconds: 20)
    }
  }

  /// Asks a service about the premises as somebody.
  private static func ask(
    _ suite: Suite, _ service: String, as department: String, _ entity: String
  ) async throws {
    try await suite.connected(service) { client in
      let pieces = try await client.serverStream(
        HistoryServiceMethods.readPremises,
        HistoryReadPremisesRequest(
          requestID: "ask", entity: entity, asOfTime: ProtoTimestamp(seconds: 1)),
        metadata: ["anlan-acting-as": department], timeout: .seconds(20))
      for try await _ in pieces {}
    }
  }

  private static func version(_ suite: Suite) async throws -> InvestigationHistoryVersion? {
    try await suite.call(
      "investigation", InvestigationCaseHistoryServiceMethods.getHistory,
      InvestigationGetHistoryRequest(name: "cases/1"), as: "YJ"
    ).version
  }

  private static func entity(_ suite: Suite) async throws -> String {
    try await Deadline(seconds: 30).wait("the entity at investigation") {
      try await suite.call(
        "investigation", EntityServiceMethods.listEntities, EntityListEntitiesRequest()
      ).entities.first?.name
    }
  }

  /// Opens a case about an accident of this moment, rounded up to be after everything recorded; led
  /// by whoever runs the test.
  private static func open(_ suite: Suite, _ entity: String) async throws {
    let account = try await Suite.run("/usr/bin/id", ["-un"]).output
    let none = InvestigationFigure(least: 0, exact: true)
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    _ = try await suite.call(
      "investigation", InvestigationCaseServiceMethods.openCase,
      InvestigationOpenCaseRequest(
        requestID: "story",
        accident: InvestigationAccident(
          entity: entity, unit: "高平市示例1号煤业有限公司", industry: "B0610", place: "采面",
          division: "140581101", occurTime: ProtoTimestamp(seconds: Int64(now.tv_sec) + 2),
          regime: "general", course: "瓦斯超限后带电检修",
          tally: InvestigationTally(
            deaths: InvestigationFigure(least: 1, exact: true), missing: none, severe: none,
            poisoned: none, lossFen: InvestigationFigure(least: 100_000_000, exact: true))),
        leadAuthority: "高平市人民政府", leadBasis: "高政函〔2026〕1号"), as: "AWB")
    let parties: [InvestigationTeamParty] = [
      .emergency, .supervising, .discipline, .publicSecurity, .union, .procuratorate,
    ]
    let leader = InvestigationTeamMember(
      account: String(account.prefix { $0 != "\n" }), person: "组长某", party: .government,
      isLeader: true)
    _ = try await suite.call(
      "investigation", InvestigationCaseServiceMethods.appointTeam,
      InvestigationAppointTeamRequest(
        name: "cases/1",
        team: [leader]
          + parties.map {
            InvestigationTeamMember(person: "组员\($0.rawValue)", department: "YJ", party: $0)
          }, document: "高政函〔2026〕2号"), as: "AWB")
  }

  /// The licence reaches the department, which reads and signs.
  private func receipted(_ suite: Suite) async throws {
    _ = try await suite.publish(Licences.coal(Licences.eventID(1)))
    let follower = try Process(
      "\(Suite.programs)/anlan", ["inbox", "follow", "--as", "YJ", "--json", "--no-input"],
      environment: [
        "ANLAN_RUNTIME": suite.sockets, "HOME": suite.folder,
        "XDG_STATE_HOME": "\(suite.folder)/.local/state",
      ])
    let receipt = try await Deadline(seconds: 30).wait("the delivery") {
      try await suite.receipts(of: "YJ").first { $0.state == .delivered }
    }
    follower.signal(SIGTERM)
    _ = try await follower.wait(seconds: 20)
    _ = try await suite.call(
      "permits", PermitsReceiptServiceMethods.openReceipt,
      PermitsOpenReceiptRequest(requestID: "open", name: receipt.name), as: "YJ")
    _ = try await suite.call(
      "permits", PermitsReceiptServiceMethods.signReceipt,
      PermitsSignReceiptRequest(requestID: "sign", name: receipt.name, officer: "李某乙"), as: "YJ")
  }

  /// An inspection of the mine, started by two officers with cards.
  private func inspected(by office: Office) async throws {
    let entity = try await Deadline(seconds: 30).wait("the entity at enforcement") {
      let list = try await office.client(office.author, ["entities", "list", "--plain"])
      return list.output.split(separator: "\t").first.map(String.init)
    }
    _ = try await office.client(
      office.author, ["inspection", "plan", entity, "--subject", "ventilation"])
    _ = try await office.client(office.head, ["inspection", "approve", "1"])
    for user in [office.author, office.head] {
      _ = try await office.client(
        office.head,
        [
          "inspection", "card", "put", user.name, "--number", "0405", "--from", "2020-01-01",
          "--to", "2099-12-31",
        ])
    }
    let start = try await office.client(
      office.author,
      ["inspection", "start", "1", "--officers", "\(office.author.name),\(office.head.name)"])
    #expect(start.code == 0, "\(start)")
  }

  /// Two workers answer everything with the first option, and it comes home.
  private func quizzed(by office: Office) async throws {
    let root = "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
    let starter = Suite.text(
      of: "/\(root)/Services/Enforcement/Service/Resources/starter/\(Self.bank).json")
    let file = try office.suite.write("files/\(Self.bank).json", starter)
    _ = try await office.client(office.author, ["bank", "import", file])
    _ = try await office.client(office.author, ["bank", "submit", Self.bank])
    _ = try await office.client(office.reviewer, ["bank", "approve", Self.bank])
    let blueprint = """
      {"blueprint":{"name":"blueprints/gas-inspector","bank":"banks/\(Self.bank)",\
      "post":"瓦斯检查工","ruleSet":"coal-key-posts","strata":[\
      {"kind":"QUESTION_KIND_SINGLE","count":5},{"kind":"QUESTION_KIND_JUDGE","count":2},\
      {"kind":"QUESTION_KIND_MULTIPLE","count":3}]}}
      """
    _ = try await office.client(
      office.reviewer,
      ["call", "QuizService/PutBlueprint", "--at", "enforcement", "--data", blueprint])
    let pulled = try await office.client(
      office.author,
      [
        "quiz", "pack", "pull", "--inspection", "1", "--blueprint", "gas-inspector", "--officer",
        office.author.name, "--officer", office.head.name,
      ])
    #expect(pulled.code == 0, "\(pulled)")
    let roster = try office.suite.write("files/roster.csv", Self.roster)
    _ = try await office.client(
      office.author,
      [
        "quiz", "start", "--roster", roster, "--count", "2", "--digits", "314159", "--identity",
        "card", "--mode", "q",
      ], isOffline: true)
    let board = try await office.client(
      office.author, ["quiz", "board", "--plain"], isOffline: true)
    let sittings = board.output.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
    let answers = (1...10).flatMap { _ in ["1", ""] } + ["!", "y"]
    for sitting in sittings {
      let sat = try await office.client(
        office.author, ["quiz", "sit", sitting, "--lines"], reading: answers)
      #expect(sat.code == 0, "\(sat)")
    }
    let synced = try await office.client(office.author, ["quiz", "sync"])
    #expect(synced.code == 0, "\(synced)")
  }

  private func opened(_ suite: Suite) async throws {
    let entity = try await Self.entity(suite)
    try await Self.open(suite, entity)
  }

  /// The answers, on the page and verified on this machine.
  private func knew(_ suite: Suite) async throws {
    let shown = try await suite.client(["case", "history", "show", "1"])
    #expect(shown.code == 0, "\(shown)")
    for words in [
      "Did anyone know", "Quiz failed, post kept", "not recorded", "receipts/YJ",
      "sittings/", "李某乙",
    ] {
      #expect(shown.output.contains(words), "\(words): \(shown.output)")
    }
    let answer = try await suite.call(
      "investigation", InvestigationCaseHistoryServiceMethods.getHistory,
      InvestigationGetHistoryRequest(name: "cases/1"), as: "YJ")
    #expect(answer.version?.complete == true, "\(String(describing: answer.version))")
    let verdicts = Dictionary(answer.answers.map { ($0.question, $0.verdict) }) { one, _ in one }
    #expect(verdicts["KNOWN"] == .found)
    #expect(verdicts["FAILED_QUIZ_POST_KEPT"] == .found, "\(answer.facts)")
    #expect(verdicts["LICENCE_LAPSED"] == .clear)
    #expect(verdicts["HAZARD_JUST_CLOSED"] == .notRecorded)
    let verified = try await suite.client(["case", "history", "verify", "1"])
    #expect(verified.code == 0 && verified.output.contains("verified"), "\(verified)")
  }

  /// One command from the licence, as a table, as JSON and as a picture, quick enough.
  private func traced(_ suite: Suite) async throws {
    let path = "\(suite.folder)/trace.svg"
    let table = try await suite.client(["case", "trace", "licences/1", "--svg", path])
    #expect(table.code == 0, "\(table)")
    for band in ["Licence", "Receipt", "Inspection", "Quiz", "Accident"] {
      #expect(table.output.contains(band), "\(band): \(table.output)")
    }
    #expect(Suite.text(of: path).contains("全过程追溯"))
    let json = try await suite.client(["case", "trace", "1", "--live", "--json"])
    #expect(json.code == 0 && json.output.contains("\"steps\""), "\(json)")
    if let folder = Machine.variable("ANLAN_PICTURES") {
      _ = try await Suite.run("/bin/cp", [path, "\(folder)/trace.svg"])
    }
    var best = Duration.seconds(60)
    for _ in 1...5 {
      let time = try await ContinuousClock().measure {
        _ = try await suite.call(
          "investigation", InvestigationCaseHistoryServiceMethods.traceCase,
          InvestigationTraceCaseRequest(start: "licences/1", live: true), as: "YJ")
      }
      best = min(best, time)
    }
    // Three services asked and every proof checked, unoptimised and beside other tests; the target
    // of an optimised build is 200 ms, measured by the benchmarks.
    #expect(best < .seconds(2), "\(best)")
    print("trace across three services, live: \(best)")
  }
}
