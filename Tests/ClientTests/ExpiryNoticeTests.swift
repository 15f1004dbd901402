import Contracts
import Testing

@testable import ClientKit

/// How a department reads that a licence ends soon.
@Suite("Warnings in the inbox")
struct ExpiryNoticeTests {
  private static let notice = PermitsExpiryNotice(
    licence: "licences/7", daysBefore: 30, daysLeft: 28, validTo: "2027-01-15",
    renewalDue: "2026-12-16", holderName: "高平市示例燃气有限公司", licenceTypeName: "燃气经营许可证",
    certificateNo: "晋20240501P", premisesName: "示例储配站")
  private static let body = FeedEventBody(
    eventID: "e1", source: "permits", type: "anlan.permits.LICENCE_EXPIRING",
    subject: "licences/7", payloadType: PermitsExpiryNotice.protoName, payload: notice.encoded())

  @Test(
    "a block says how many days are left, of which licence, and until when renewal is asked for")
  func block() {
    let console = Console(
      output: TextBuffer(), notices: TextBuffer(),
      facts: TerminalFacts(terminals: (false, false, false), size: nil, environment: [:]))
    let text = FollowWriter(department: "ZJ", console: console)
      .block(FeedDelivery(mboxSeq: 4), Self.body).joined(separator: "\n")
    for word in [
      "ZJ/4", "28", "高平市示例燃气有限公司", "燃气经营许可证", "晋20240501P", "2027-01-15", "2026-12-16",
      "示例储配站", "licences/7",
    ] {
      #expect(text.contains(word), "\(word)\n\(text)")
    }
    #expect(!text.contains("LICENCE_EXPIRING"))
  }

  @Test("the journal keeps it as fields, not as nothing")
  func journal() {
    let payload = InboxJournal.payload(Self.body)
    #expect(payload["licence"]?.string == "licences/7")
    #expect(payload["validTo"]?.string == "2027-01-15")
  }
}
