import Contracts
import Crypto
import Testing

@testable import ClientKit

@Suite("The inbox journal")
struct InboxJournalTests {
  private let folder = TemporaryFolder()

  private func delivery(
    _ number: UInt64, lane: UInt64, subject: String = "licences/a"
  ) -> (FeedDelivery, FeedEventBody) {
    let event = PermitsLicenceEvent(
      eventID: "e\(number)", type: .issued,
      holder: TypeHolder(
        name: "甲", kind: .naturalPerson, identityNumber: "14058119800101001X"))
    let body = FeedEventBody(
      eventID: "e\(number)", source: "permits", type: "anlan.permits.LICENCE_ISSUED",
      subject: subject, payloadType: PermitsLicenceEvent.protoName, payload: event.encoded())
    let bytes = body.encoded()
    return (
      FeedDelivery(
        mboxSeq: number, laneSeq: lane, body: bytes, sha256: Array(SHA256.hash(data: bytes))), body
    )
  }

  private func take(_ journal: InboxJournal, _ pair: (FeedDelivery, FeedEventBody)) throws
    -> InboxJournal.Verdict
  { try journal.take(pair.0, body: pair.1) }

  @Test("writes each delivery once, and knows it after a restart")
  func once() throws {
    do {
      let journal = try InboxJournal(folder: folder.path, department: "YJ")
      #expect(try take(journal, delivery(1, lane: 1)) == .written)
      #expect(try take(journal, delivery(1, lane: 1)) == .known)
      #expect(try take(journal, delivery(3, lane: 1, subject: "licences/b")) == .written)
      #expect(journal.through == 1)
    }
    let journal = try InboxJournal(folder: folder.path, department: "YJ")
    #expect(try take(journal, delivery(1, lane: 1)) == .known)
    #expect(try take(journal, delivery(3, lane: 1, subject: "licences/b")) == .known)
    #expect(try take(journal, delivery(2, lane: 2)) == .written)
    #expect(journal.through == 3)
  }

  @Test("refuses a hole in a lane and bytes that are not those of the hash")
  func refusals() throws {
    let journal = try InboxJournal(folder: folder.path, department: "YJ")
    #expect(try take(journal, delivery(1, lane: 1)) == .written)
    #expect(try take(journal, delivery(3, lane: 3)) == .gap(expected: 2))
    var (bad, body) = delivery(2, lane: 2)
    bad.body += [0]
    #expect(try journal.take(bad, body: body) == .badHash)
    body.eventID = "x"
    #expect(journal.through == 1)
  }

  @Test("cuts off a line that a power cut tore, and goes on")
  func torn() throws {
    let path: String
    do {
      let journal = try InboxJournal(folder: folder.path, department: "YJ")
      #expect(try take(journal, delivery(1, lane: 1)) == .written)
      path = journal.path
    }
    let whole = try #require(Folders.read(path))
    let file = try OutputFile(path)
    try file.write(Array((whole + "{\"mboxSeq\":\"2\",\"laneSe").utf8))
    try file.commit()
    do {
      let journal = try InboxJournal(folder: folder.path, department: "YJ")
      #expect(try take(journal, delivery(2, lane: 2)) == .written)
    }
    let lines = try #require(Folders.read(path)).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { (try? JSONValue(parsing: String($0))) != nil })
  }

  @Test("covers identity numbers in the readable part")
  func masked() throws {
    let journal = try InboxJournal(folder: folder.path, department: "YJ")
    #expect(try take(journal, delivery(1, lane: 1)) == .written)
    let value = try JSONValue(
      parsing: try #require(Folders.read(journal.path)).dropLast().description)
    #expect(value["event"]?["holder"]?["identityNumber"] == .string("140581********001X"))
  }

  @Test("belongs to one process at a time, and its generation only grows")
  func alone() throws {
    let journal = try InboxJournal(folder: folder.path, department: "YJ")
    let first = try journal.nextGeneration()
    #expect(try journal.nextGeneration() > first)
    #expect(throws: Complaint.self) {
      _ = try InboxJournal(folder: folder.path, department: "YJ")
    }
    _ = try InboxJournal(folder: folder.path, department: "ZJ")
  }
}
