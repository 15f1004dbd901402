import Contracts
import Glibc
import Testing
import Wire

@Suite("Bad input", .serialized, .timeLimit(.minutes(5)))
struct BadInputTests {
  private func withPermits(_ body: (Suite) async throws -> Void) async throws {
    let suite = try Suite()
    let process = try await suite.start("permits")
    do {
      try await body(suite)
    } catch {
      Issue.record("\(error): \(process.log)")
    }
    process.signal(SIGTERM)
    #expect(try await process.wait(seconds: 20).code == 0)
  }

  /// A wrong event and the field that is named.
  struct WrongEvent: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let field: String
    let spoil: @Sendable (inout PermitsLicenceEvent) -> Void
  }

  private static let wrongEvents = [
    WrongEvent(testDescription: "a wrong check digit", field: "event.holder.credit_code") {
      let code = $0.holder?.creditCode ?? ""
      $0.holder?.creditCode = "\(code.dropLast())\(code.hasSuffix("1") ? "2" : "1")"
    },
    WrongEvent(testDescription: "the 30th of February", field: "event.document.decision_day") {
      $0.document?.decisionDay = "2026-02-30"
    },
    WrongEvent(testDescription: "an end before the beginning", field: "event.document.valid_to") {
      $0.document?.validTo = "2020-01-01"
    },
    WrongEvent(testDescription: "an id that is none", field: "event.event_id") {
      $0.eventID = "1"
    },
    WrongEvent(testDescription: "no type", field: "event.type") { $0.type = .unspecified },
  ]

  @Test("A wrong field is named, nothing is stored, the connection lives", arguments: wrongEvents)
  func wrongField(wrong: WrongEvent) async throws {
    try await withPermits { suite in
      var event = Licences.coal(Licences.eventID(1))
      wrong.spoil(&event)
      try await suite.connected("permits") { client in
        let refused = await refusal {
          _ = try await client.call(
            PermitsServiceMethods.publish, PermitsPublishRequest(event: event))
        }
        #expect(refused?.code == .invalidArgument)
        let fields = refused?.details(as: RPCBadRequest.self).flatMap(\.fieldViolations) ?? []
        #expect(fields.map(\.field).contains(wrong.field), "\(fields)")
        let licences = try await client.call(
          PermitsServiceMethods.listLicences, PermitsListLicencesRequest())
        #expect(licences.licences.isEmpty)
        _ = try await client.call(
          PermitsServiceMethods.publish,
          PermitsPublishRequest(event: Licences.coal(Licences.eventID(2))))
      }
    }
  }

  @Test("An unknown licence type is kept as it came, marked, and sent to the office")
  func unknownType() async throws {
    try await withPermits { suite in
      var event = Licences.coal(Licences.eventID(1))
      event.document?.licenceType = ""
      event.document?.licenceTypeRaw = "水晶球使用许可证"
      let answer = try await suite.publish(event)
      #expect(answer.unrouted)
      #expect(answer.recipients.contains { $0.department == "AWB" }, "\(answer.recipients)")
      let licence = try await suite.call(
        "permits", PermitsServiceMethods.getLicence,
        PermitsGetLicenceRequest(name: answer.licence)
      ).licence
      #expect(licence?.document?.licenceTypeRaw == "水晶球使用许可证")
      #expect(try await suite.alarms(of: "permits") == ["UNROUTED"])
    }
  }

  @Test("Text that is not UTF-8 is refused, and the same connection answers the next request")
  func invalidText() async throws {
    try await withPermits { suite in
      let peer = try RawSocket(suite.socket("permits"))
      // GetLicence with a name of one byte 0xFF.
      let wrong = TTRPCRequest(
        service: PermitsServiceMethods.serviceName, method: "GetLicence",
        payload: [0x0A, 0x01, 0xFF])
      peer.send(RawSocket.frame(stream: 1, type: 1, wrong.encoded()))
      let refused = try TTRPCResponse(wire: try #require(peer.answer()))
      // Bytes that are no message at all stay INTERNAL, as in Go; here a field can be named.
      let status = try #require(refused.status)
      #expect(status.code == StatusCode.invalidArgument.rawValue)
      let violations = try status.details.compactMap { try $0.unpack(RPCBadRequest.self) }
        .flatMap(\.fieldViolations)
      #expect(violations.contains { $0.field.hasSuffix("name") }, "\(violations)")
      let right = TTRPCRequest(service: PermitsServiceMethods.serviceName, method: "ListLicences")
      peer.send(RawSocket.frame(stream: 3, type: 1, right.encoded()))
      let answered = try TTRPCResponse(wire: try #require(peer.answer()))
      #expect(answered.status?.code ?? 0 == 0)
    }
  }

  @Test("Malformed frames cost their sender its connection and nobody else anything")
  func malformedFrames() async throws {
    try await withPermits { suite in
      try await suite.connected("permits") { neighbour in
        var random = SeededRandom(seed: TestScale.seed)
        for round in 0..<100 * TestScale.factor {
          let peer = try RawSocket(suite.socket("permits"))
          switch round % 4 {
          case 0:
            let noise = (0..<256).map { _ in UInt8.random(in: 0...255, using: &random) }
            peer.send([0xFF, 0xFF, 0xFF, 0xFF] + noise)
          case 1:
            peer.send(RawSocket.frame(stream: 1, type: 1, [0x0A, 0xFF, 0xFF, 0x7F]))
          case 2: peer.send(RawSocket.frame(stream: 2, type: 1, []))
          default: peer.send(RawSocket.frame(stream: 1, type: 1, [0x0A], length: 1 << 20))
          }
        }
        let answer = try await neighbour.call(
          PermitsServiceMethods.publish,
          PermitsPublishRequest(event: Licences.coal(Licences.eventID(1))),
          timeout: .seconds(20))
        #expect(answer.eventSeq == 1)
      }
    }
  }

  @Test("A material of 10 GB is refused before a byte of it is taken")
  func hugeMaterial() async throws {
    try await withPermits { suite in
      try await suite.connected("permits") { client in
        let refused = await refusal {
          let upload = try await client.clientStream(
            FeedMaterialServiceMethods.uploadMaterial, timeout: .seconds(20))
          try await upload.send(
            FeedUploadMaterialRequest(
              part: .header(
                FeedUploadMaterialHeader(
                  sha256: [UInt8](repeating: 7, count: 32), sizeBytes: 10_000_000_000))))
          _ = try await upload.response()
        }
        #expect(refused?.code == .invalidArgument || refused?.code == .resourceExhausted)
        #expect(refused?.errorReasons.contains("MATERIAL_TOO_LARGE") == true, "\(refused as Any)")
        let stat = try await client.call(
          FeedMaterialServiceMethods.statMaterial,
          FeedStatMaterialRequest(sha256: [UInt8](repeating: 7, count: 32)))
        #expect(stat.storedBytes == 0)
      }
    }
  }
}
