import Contracts
import Testing
import Wire

@testable import ClientKit

/// Runs the client against a small server that answers with fixed values.
func served(
  _ arguments: [String], environment: [String: String] = [:], service: String = "permits",
  _ register: (inout Router) -> Void
) async throws -> Run {
  let folder = TemporaryFolder()
  var router = Router()
  register(&router)
  let socket = try ListeningSocket.bind(path: "\(folder.path)/\(service).sock")
  let server = WireServer(router: router)
  var environment = environment
  environment["ANLAN_RUNTIME"] = folder.path
  environment["XDG_STATE_HOME"] = environment["XDG_STATE_HOME"] ?? folder.path
  return try await withThrowingTaskGroup(of: Run?.self) { group in
    group.addTask {
      try await server.run(on: [socket])
      return nil
    }
    group.addTask { [environment] in
      let run = await Run.client(arguments, environment: environment)
      server.drain()
      return run
    }
    var result: Run?
    for try await run in group { result = run ?? result }
    return try #require(result)
  }
}

private let licence = PermitsLicence(
  name: "licences/7", state: .valid,
  document: PermitsLicenceDocument(
    licenceType: "AQSC_MK", certificateNo: "（晋）MK安许证字〔2026〕0001", validFrom: "2026-01-01",
    validTo: "2099-12-31"),
  holder: TypeHolder(
    name: "示例煤业有限公司", kind: .organisation, identityNumber: "14058119800101001X"),
  eventSeq: 1, lastEventType: .issued)

@Suite("Against a server")
struct ServedTests {
  @Test("shows a licence by certificate number, in words, JSON and tabs")
  func show() async throws {
    func register(_ router: inout Router) {
      router.unary(PermitsServiceMethods.listLicences) { request, _ in
        PermitsListLicencesResponse(
          licences: request.filter == "certificate_no=\"MK1\"" ? [licence] : [])
      }
      router.unary(PermitsServiceMethods.getLicence) { request, _ in
        PermitsGetLicenceResponse(licence: request.name == licence.name ? licence : nil)
      }
    }
    let text = try await served(["permits", "show", "MK1"], register)
    #expect(text.code == 0)
    #expect(text.output.contains("有效") && text.output.contains("煤矿安全生产许可证"))
    #expect(text.output.contains("长期") && text.output.contains("140581********001X"))
    #expect(!text.output.contains("14058119800101001X"))
    let json = try await served(["permits", "show", "MK1", "--json"], register)
    #expect(try JSONValue(parsing: json.output)["licence"]?["name"] == .string("licences/7"))
    let missing = try await served(["permits", "show", "MK2"], register)
    #expect(missing.code == 1 && missing.notices.contains("MK2"))
  }

  @Test("walks through all pages with --all, and names the next token without")
  func pages() async throws {
    func register(_ router: inout Router) {
      router.unary(PermitsServiceMethods.listLicences) { request, _ in
        request.pageToken.isEmpty
          ? PermitsListLicencesResponse(licences: [licence], nextPageToken: "T2")
          : PermitsListLicencesResponse(licences: [licence, licence])
      }
    }
    let all = try await served(["permits", "list", "--all", "--json"], register)
    #expect(try JSONValue(parsing: all.output)["licences"]?.elements.count == 3)
    let one = try await served(["permits", "list"], register)
    #expect(one.notices.contains("--page-token T2"))
    let plain = try await served(["permits", "list", "--plain"], register)
    #expect(plain.output.split(separator: "\t").count == 6)
    let some = try await served(["permits", "list", "--json=next_page_token"], register)
    #expect(try JSONValue(parsing: some.output).members.map(\.name) == ["nextPageToken"])
  }

  @Test("sends the department, the request id and the time limit with a call")
  func metadata() async throws {
    let run = try await served(
      ["whoami", "--as", "YJ", "--json"]
    ) { router in
      router.unary(HostServiceMethods.whoAmI) { _, context in
        HostWhoAmIResponse(
          principal: TypePrincipal(account: context.metadata["anlan-acting-as"] ?? "-"),
          departments: [context.requestID], methods: ["\(context.deadline != nil)"])
      }
    }
    let value = try JSONValue(parsing: run.output)
    #expect(value["principal"]?["account"] == .string("YJ"))
    #expect(value["methods"]?.elements == [.string("true")])
    #expect(value["departments"]?.elements.first?.string?.count == 13)
  }

  @Test(
    "ends with the code of the status, and says the reason in words",
    arguments: [
      (
        Status.permissionDenied(reason: "METHOD_NOT_ALLOWED", description: "no"), Outcome.denied,
        "角色"
      ),
      (
        Status.alreadyExists(type: "event", name: "e", reason: "EVENT_ID_CONFLICT"), .conflict,
        "corrects"
      ),
      (
        Status.invalid(field: "event.type", reason: "EVENT_TYPE_REQUIRED", description: "x"),
        .rejected, "event.type"
      ),
      (Status(.resourceExhausted, "full").adding(reason: "DISK_FULL"), .failure, "磁盘已满"),
    ])
  func statuses(status: Status, expected: Outcome, words: String) async throws {
    let run = try await served(["permits", "list"]) { router in
      router.unary(PermitsServiceMethods.listLicences) { _, _ in throw status }
    }
    #expect(run.code == expected.rawValue)
    #expect(run.notices.contains(words), "\(run.notices)")
  }

  @Test("gives up after --timeout and says so")
  func timeout() async throws {
    let run = try await served(["permits", "list", "--timeout", "0.2"]) { router in
      router.unary(PermitsServiceMethods.listLicences) { _, _ in
        let (stream, _) = AsyncStream.makeStream(of: Void.self)
        for await _ in stream {}
        return PermitsListLicencesResponse()
      }
    }
    #expect(run.code == Outcome.failure.rawValue)
    #expect(run.notices.contains("--timeout"))
  }

  @Test("imports a file, shows rejected rows, keeps them, and ends with 3")
  func imports() async throws {
    let folder = TemporaryFolder()
    let file = try OutputFile("\(folder.path)/表.csv")
    try file.write(Array("h\nok\nbad\n".utf8))
    try file.commit()
    let run = try await served(
      ["permits", "import", "\(folder.path)/表.csv", "--rejects", "\(folder.path)/改.csv"]
    ) { router in
      router.bidirectional(PermitsServiceMethods.importDisclosures) { requests, _, writer in
        var bytes = 0
        for try await request in requests {
          if case .chunk(let chunk) = request.part { bytes += chunk.count }
        }
        let finding = PermitsFinding(
          field: "XK_XDR_SHXYM", reason: "CREDIT_CODE_CHECK", basis: "GB 32100-2015", error: true)
        try await writer.send(
          PermitsImportDisclosuresResponse(rows: [
            PermitsImportRow(line: 2, verdict: .published, documentNo: "a"),
            PermitsImportRow(line: 3, verdict: .rejected, findings: [finding], documentNo: "b"),
          ]))
        try await writer.send(
          PermitsImportDisclosuresResponse(
            summary: PermitsImportSummary(
              rows: 2, published: 1, rejected: 1, encoding: "utf-8:\(bytes)")))
      }
    }
    #expect(run.code == Outcome.rejected.rawValue)
    #expect(run.output.contains("校验位不对") && run.output.contains("不合格 1"))
    #expect(run.output.contains("utf-8:9"))
    #expect(Folders.read("\(folder.path)/改.csv") == "h\nbad\n")
  }

  @Test("publishes with an id of its own when none is given, and tells it")
  func publish() async throws {
    let folder = TemporaryFolder()
    let file = try OutputFile("\(folder.path)/e.json")
    try file.write(Array(EventTemplate.json.setting("eventId", .string("")).compact.utf8))
    try file.commit()
    let run = try await served(["permits", "publish", "\(folder.path)/e.json"]) { router in
      router.unary(PermitsServiceMethods.publish) { request, _ in
        PermitsPublishResponse(
          licence: "licences/\(request.event?.eventID.count ?? 0)", eventSeq: 1,
          recipients: [FeedRecipient(department: "YJ", role: .lead)])
      }
    }
    #expect(run.code == 0)
    #expect(run.output.contains("licences/36") && run.output.contains("市应急管理局（监管牵头）"))
    #expect(run.notices.contains("event_id"))
  }
}

@Suite("The calls of any method")
struct CallTests {
  private func register(_ router: inout Router) {
    router.unary(PermitsServiceMethods.getLicence) { request, _ in
      PermitsGetLicenceResponse(licence: PermitsLicence(name: request.name, state: .valid))
    }
    router.serverStream(FeedServiceMethods.replay) { _, _, writer in
      for number in 1...2 as ClosedRange<UInt64> {
        try await writer.send(FeedReplayResponse(delivery: FeedDelivery(mboxSeq: number)))
      }
    }
    router.addReflection()
  }

  @Test(
    "go through the service's own descriptors",
    arguments: [
      "PermitsService/GetLicence", "/anlan.permits.v1.PermitsService/GetLicence", "GetLicence",
    ])
  func unary(method: String) async throws {
    let run = try await served(["call", method, "-d", #"{"name":"licences/9"}"#], register)
    #expect(run.code == 0, "\(run.notices)")
    let value = try JSONValue(parsing: run.output)
    #expect(value["licence"]?["name"] == .string("licences/9"))
    #expect(value["licence"]?["state"] == .string("LICENCE_STATE_VALID"))
  }

  @Test("print one line a message of a stream")
  func stream() async throws {
    let run = try await served(["call", "Replay"], register)
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test("list and describe methods, and refuse a field that is not there")
  func describe() async throws {
    let list = try await served(["call", "--list"], register)
    #expect(list.output.contains("anlan.permits.v1.PermitsService/GetLicence"))
    let fields = try await served(["call", "GetLicence", "--describe"], register)
    #expect(fields.output.contains("LICENCE_STATE_VALID"))
    let wrong = try await served(["call", "GetLicence", "-d", #"{"nam":""}"#], register)
    #expect(wrong.code == Outcome.usage.rawValue && wrong.notices.contains("nam"))
    let near = try await served(["call", "GetLicense"], register)
    #expect(near.code == Outcome.usage.rawValue && near.notices.contains("GetLicence"))
  }
}
