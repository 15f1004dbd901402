import Questions
import Quiz
import Testing
import Vocabulary

@Suite("What travels beside the questions")
struct HistoryTests {
  /// A scene whose pack carries what was asked before, and pictures.
  private static func sealed(
    _ rows: [AskedBefore], media: [PackMedia] = []
  ) throws -> (scene: Scene, pack: OpenedPack, bytes: [UInt8]) {
    let scene = try Scene(items: 60)
    var draft = scene.draft
    draft.history = PackHistory(rows)
    draft.media = media
    let bytes = try draft.seal(by: scene.issuer, ephemeral: scene.ephemeral)
    let pack = try SealedPack(bytes, trusting: scene.trusted)
      .open(with: scene.device, at: Make.now)
    return (scene, pack, bytes)
  }

  private static func row(_ number: Int, _ person: String, daysAgo: Int) -> AskedBefore {
    AskedBefore(
      questionID: "Q\(number)", mark: AskedMark.make(person: person, packID: "PK-1"),
      day: Make.day.adding(CalendarDays(-daysAgo)))
  }

  @Test("what the office knows travels, and holds back by person and by mine")
  func travels() throws {
    let rows = [
      Self.row(1, "p1", daysAgo: 100), Self.row(1, "p2", daysAgo: 10),
      Self.row(2, "p2", daysAgo: 14), Self.row(3, "p2", daysAgo: 15),
      Self.row(4, "p1", daysAgo: 180), Self.row(5, "p1", daysAgo: 181),
      Self.row(1, "p1", daysAgo: 120),
    ]
    let (_, pack, _) = try Self.sealed(rows)
    // The same question and person once, with the latest day.
    #expect(pack.history.rows.count == 6)
    let own = pack.history.hits(of: "p1", packID: "PK-1", on: Make.day)
    let day = { (ago: Int) in Make.day.adding(CalendarDays(-ago)) }
    #expect(
      own == [
        ExposureHit(questionID: "Q1", cause: .person, day: day(100)),
        ExposureHit(questionID: "Q1", cause: .mine, day: day(10)),
        ExposureHit(questionID: "Q2", cause: .mine, day: day(14)),
        ExposureHit(questionID: "Q4", cause: .person, day: day(180)),
      ])
    let other = pack.history.hits(of: "p3", packID: "PK-1", on: Make.day)
    #expect(other.map(\.questionID) == ["Q1", "Q2"])
    #expect(other.allSatisfy { $0.cause == .mine })
  }

  @Test("nobody is named: neither pseudonyms nor ids stand in the file, and marks of packs differ")
  func secret() throws {
    let (_, _, bytes) = try Self.sealed([Self.row(1, "P-SECRETPERSON", daysAgo: 1)])
    #expect(!String(decoding: bytes, as: UTF8.self).contains("SECRETPERSON"))
    let mark = AskedMark.make(person: "p", packID: "PK-1")
    #expect(mark.count == AskedMark.byteCount)
    #expect(mark != AskedMark.make(person: "p", packID: "PK-2"))
  }

  @Test("a pack of version 1 still opens, and has neither history nor pictures")
  func versionOne() throws {
    let front = try Scene(items: 60)
    let pack = try SealedPack(front.bytes, trusting: front.trusted)
    #expect(pack.version == 2)
    #expect(SealedPack.versionsRead == 1...2)
  }

  /// A picture of the smallest size that is told to be one.
  private static func png(_ number: UInt8, bytes: Int = 20) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + [UInt8](repeating: number, count: max(0, bytes - 8))
  }

  @Test("pictures travel by their hash, told by their bytes, and not beyond the limits")
  func pictures() throws {
    let picture = try #require(PackMedia(Self.png(1)))
    #expect(picture.mediaType == "image/png")
    let (scene, pack, bytes) = try Self.sealed([], media: [picture])
    #expect(pack.media(picture.sha256) == picture)
    #expect(pack.media(Digests.sha256([1])) == nil)
    #expect(!bytes.indices.dropLast(20).contains { bytes[$0...].starts(with: Self.png(1)) })
    #expect(PackMedia(Array("<svg onload='x()'/>".utf8)) == nil)
    #expect(PackMedia(Array("BM......".utf8)) == nil)
    #expect(PackMedia(Self.png(1, bytes: PackMedia.bytesMax)) != nil)
    #expect(PackMedia(Self.png(1, bytes: PackMedia.bytesMax + 1)) == nil)
    var draft = scene.draft
    draft.media = try (0..<17).map {
      try #require(PackMedia(Self.png(UInt8($0), bytes: PackMedia.bytesMax)))
    }
    #expect(throws: PackRefusal.unsealable("media")) {
      try draft.seal(by: scene.issuer, ephemeral: scene.ephemeral)
    }
    draft.media.removeLast()
    _ = try draft.seal(by: scene.issuer, ephemeral: scene.ephemeral)
  }

  @Test("a list withdraws questions for ever, and replaces only an earlier one")
  func revocations() throws {
    let scene = try Scene(items: 60)
    func list(_ number: UInt64, _ seconds: Int64, _ ids: [String]) -> RevocationList {
      RevocationList(
        number: number, issuedAt: UTCMicroseconds(Make.now.value + seconds * 1_000_000),
        entries: [],
        questions: ids.map {
          QuestionRevocation(questionID: $0, reason: "FLAGGED", day: Make.day)
        })
    }
    let one = list(5, 0, ["Q7", "Q2", "X-of-another-pack"])
    let read = try RevocationList(try one.signed(by: scene.issuer), trusting: scene.trusted)
    #expect(read == one)
    #expect(read.questions.map(\.questionID) == ["Q2", "Q7", "X-of-another-pack"])
    #expect(read.reason("Q7") == "FLAGGED")
    #expect(read.reason("Q1") == nil)
    #expect(
      read.hits(in: scene.pool).map(\.questionID) == ["Q2", "Q7"])
    #expect(read.hits(in: scene.pool).allSatisfy { $0.cause == .withdrawn })
    #expect(list(6, -9, []).replaces(one))
    #expect(!list(4, 9, []).replaces(one))
    #expect(list(5, 1, []).replaces(one))
    #expect(!list(5, 0, []).replaces(one))
  }

  @Test("a withdrawn question is passed over by the next ticket, and no other place changes")
  func nextTicket() throws {
    let scene = try Scene(items: 60)
    var random = SplitMix(3)
    let before = try scene.evidence(&random)
    let secret = scene.draft.slotSecrets[0]
    let paper = try before.paper(of: scene.draft.papers[0], secret: secret)
    let gone = try #require(paper.items.first)
    var after = before
    after.exposureHits = [
      ExposureHit(questionID: gone.questionID, cause: .withdrawn, day: Make.day)
    ]
    let other = try after.paper(of: scene.draft.papers[0], secret: secret)
    let (one, two) = (Set(paper.items.map(\.questionID)), Set(other.items.map(\.questionID)))
    #expect(one.subtracting(two) == [gone.questionID])
    #expect(two.subtracting(one).count == 1)
    let replacement = try #require(
      other.items.first { !one.contains($0.questionID) })
    #expect(replacement.quotaCode == gone.quotaCode)
  }
}
