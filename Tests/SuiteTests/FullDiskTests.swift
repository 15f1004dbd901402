import Contracts
import Glibc
import Testing
import Wire

@Suite(
  "A full disk", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to mount a small tmpfs"))
struct FullDiskTests {
  /// Events after which a disk that small must be full.
  private static let eventsMax = 2_000
  private static let diskKibibytes = 1_536
  /// What is given back in the end.
  private static let ballastKibibytes = 512

  @Test("Publishing on a full disk is refused cleanly; what was acknowledged stays; space heals")
  func fullDisk() async throws {
    let suite = try Suite()
    let disk = "\(suite.folder)/disk"
    mkdir(disk, 0o700)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=\(Self.diskKibibytes)k") == 0)
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let ballast = "\(disk)/ballast"
    let file = open(ballast, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    posix_fallocate(file, 0, Self.ballastKibibytes << 10)
    close(file)

    let process = try await suite.start("permits", ["--state", "\(disk)/permits"])
    do {
      try await story(suite, ballast)
    } catch {
      Issue.record("\(error): \(process.log)")
    }
    process.signal(SIGTERM)
    #expect(try await process.wait(seconds: 20).code == 0, "\(process.log)")
    let rows = try await FeedRows.read("\(disk)/permits/permits.sqlite")
    #expect(rows.ledgerFault == nil)
  }

  private func story(_ suite: Suite, _ ballast: String) async throws {
    var acknowledged: [String] = []
    var refused: Status?
    for number in 1...Self.eventsMax where refused == nil {
      let event = Licences.coal(
        Licences.eventID(number), number == 1 ? .issued : .changed, content: "第\(number)次")
      refused = await refusal { _ = try await suite.publish(event) }
      if refused == nil { acknowledged.append(event.eventID) }
    }
    #expect(refused?.code == .unavailable || refused?.code == .resourceExhausted)
    #expect(refused?.errorReasons == ["STORAGE_FULL"], "\(refused as Any)")
    #expect(acknowledged.count > 1)
    // Reading goes on.
    #expect(await suite.isServing("permits"))
    unlink(ballast)
    let next = Licences.coal(
      Licences.eventID(acknowledged.count + 1), .changed,
      content: "第\(acknowledged.count + 1)次")
    let answer = try await Deadline(seconds: 30).wait("publishing to work again") {
      try? await suite.publish(next)
    }
    #expect(answer.eventSeq == UInt64(acknowledged.count + 1), "nothing is lost, nothing is twice")
    let event = try await suite.publish(
      Licences.coal(acknowledged[0], .issued, content: "第1次"))
    #expect(event.repeatedCall)
  }
}
