import Contracts
import Crypto
import Ledger
import Store
import Testing
import Vocabulary
import Wire

@testable import Feed

@Suite("Publishing and materials")
struct LogTests {
  @Test("Places are contiguous per recipient and per lane, and survive a failed neighbour")
  func placesAreContiguous() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        group.addTask {
          _ = try? await feed.publish(
            // Every fifth repeats an id, and is refused by itself.
            "e\(number % 5 == 4 ? number - 1 : number)", subject: "licences/\(number % 7)",
            to: number % 3 == 0 ? ["YJ", "ZJ"] : ["YJ"])
        }
      }
    }
    let holes = try await feed.store.read { reader in
      try reader.rows(
        """
        SELECT mailbox_no, count(*), max(mbox_seq) FROM delivery GROUP BY mailbox_no
        UNION ALL
        SELECT lane, count(*), max(lane_seq) FROM delivery GROUP BY mailbox_no, lane
        UNION ALL
        SELECT 0, count(*), max(seq) FROM event
        """
      ) { ($0.int(0), $0.int(1), $0.int(2)) }
    }
    #expect(holes.allSatisfy { $0.1 == $0.2 })
    #expect(holes.last?.1 == 48)
    let report = try await feed.store.read { try Ledger.verify(in: $0) }
    #expect(report.fault == nil && report.size == 48)
  }

  @Test("An event is found by its id, and never changed or removed")
  func eventsAreFinal() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    let event = try await feed.publish("e1")
    let found = try await feed.store.read { try feed.log.find(eventID: "e1", in: $0) }
    #expect(found?.sha256 == event.sha256 && found?.chainHash == event.chainHash)
    #expect(event.sha256 == Array(SHA256.hash(data: event.body)))
    await #expect(throws: StoreError.self) { try await feed.publish("e1") }
    for statement: SQL in [
      "UPDATE sealed_event SET event_id = 'x'", "DELETE FROM sealed_event",
      "DELETE FROM delivery",
    ] {
      await #expect(throws: StoreError.self) {
        try await feed.store.write { _ = try $0.execute(statement) }
      }
    }
    try await feed.publish("e2", supersedes: "e1")
    let second = try await feed.store.read { try EventRecords.sealed(1, at: 2, in: $0) }
    #expect(try FeedEventBody(wire: try #require(second).body).supersedes == "e1")
  }

  @Test("A draft that cannot be delivered rightly is refused")
  func refusesDrafts() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    await #expect(throws: FeedFault.recipientsAmbiguous(eventID: "e1")) {
      try await feed.publish("e1", to: ["YJ", "YJ"])
    }
    await #expect(throws: FeedFault.incompleteDraft(eventID: "")) { try await feed.publish("") }
    let long = String(repeating: "x", count: FeedLog.bodyBytesMax)
    await #expect(throws: FeedFault.self) { try await feed.publish(long) }
  }

  @Test(
    "A material is uploaded in steps and fetched only by those it was sent to",
    .timeLimit(.minutes(1)))
  func materialsAreForRecipients() async throws {
    let feed = try FeedUnderTest()
    defer { feed.remove() }
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let digest = Array(SHA256.hash(data: bytes))
    try await feed.serve { client in
      let header = FeedUploadMaterialHeader(sha256: digest, sizeBytes: UInt64(bytes.count))
      try await Self.upload(
        client, header, Array(bytes[..<1_000_000]), expecting: "OFFSET_MISMATCH")
      let stat = try await client.call(
        FeedMaterialServiceMethods.statMaterial, FeedStatMaterialRequest(sha256: digest))
      #expect(!stat.complete && stat.storedBytes == 1_000_000)
      var resumed = header
      resumed.offset = 5
      try await Self.upload(client, resumed, [], expecting: "OFFSET_MISMATCH")
      resumed.offset = 1_000_000
      try await Self.upload(client, resumed, Array(bytes[1_000_000...]), expecting: "OK")
      var wrong = header
      wrong.sha256[0] ^= 1
      try await Self.upload(client, wrong, bytes, expecting: "HASH_MISMATCH")
      wrong.sizeBytes = 10 << 30
      try await Self.upload(client, wrong, [], expecting: "MATERIAL_TOO_LARGE")

      #expect(await reasons { _ = try await Self.fetch(client, digest, "YJ") } == ["NOT_FOUND"])
      try await feed.publish(
        "e1", materials: [TypeMaterial(sha256: digest, sizeBytes: UInt64(bytes.count))])
      #expect(try await Self.fetch(client, digest, "YJ") == bytes)
      #expect(await reasons { _ = try await Self.fetch(client, digest, "ZJ") } == ["NOT_FOUND"])
    }
  }

  private static func upload(
    _ client: WireClient, _ header: FeedUploadMaterialHeader, _ bytes: [UInt8],
    expecting reason: String
  ) async throws {
    let outcome = await reasons {
      let stream = try await client.clientStream(FeedMaterialServiceMethods.uploadMaterial)
      do {
        try await stream.send(FeedUploadMaterialRequest(part: .header(header)))
        for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
          let end = min(bytes.count, start + 1 << 20)
          try await stream.send(
            FeedUploadMaterialRequest(part: .chunk(Array(bytes[start..<end]))))
        }
      } catch { _ = try await stream.response() }
      _ = try await stream.finish()
    }
    #expect(outcome == [reason])
  }

  private static func fetch(
    _ client: WireClient, _ digest: [UInt8], _ department: String
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    let stream = try await client.serverStream(
      FeedMaterialServiceMethods.fetchMaterial, FeedFetchMaterialRequest(sha256: digest),
      metadata: .acting(as: department))
    for try await response in stream { bytes += response.chunk }
    return bytes
  }
}
