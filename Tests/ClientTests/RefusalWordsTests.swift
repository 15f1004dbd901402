import Contracts
import Testing
import Wire

@testable import ClientKit

/// Refusals of guards as the service sends them.
private let refusals: [(Status, [String])] = [
  (
    Status.invalid(
      fields: [
        ("officers", "CARD_MISSING accounts=li, wang [7.7]"),
        ("officers", "OFFICERS_TOO_FEW count=1; needed=2 [XCF 42]"),
      ], reason: "INSPECTION_GUARD"), ["执法证", "账号 li, wang", "数量 1", "至少 2"]
  ),
  (
    Status.invalid(
      fields: [("no_quiz_reason", "QUIZ_MISSING sittings=0; needed=1 [notice item 9]")],
      reason: "INSPECTION_GUARD"), ["逢查必考", "已上报考问 0"]
  ),
  (
    Status.invalid(
      fields: [
        (
          "version",
          "BLUEPRINT_TOO_FEW blueprint=blueprints/gas; stratum=通风/single/3; available=4; needed=15 [7.4]"
        ),
        (
          "version",
          "BANK_DUPLICATE questions=banks/a/questions/1, banks/a/questions/2; count=2 [7.4]"
        ),
        ("version", "BANK_EMPTY  [7.4]"),
      ], reason: "BANK_GUARD"),
    ["抽题方案 gas", "层 通风 单选 难度 3", "现有 4", "至少 15", "题目 a/1、a/2", "题库里没有题"]
  ),
  (
    Status.invalid(
      field: "name", reason: "NAME_INVALID", description: "a name such as inspections/12"), ["name"]
  ),
  (
    Status.invalid(field: "reason", reason: "FIELD_REQUIRED", description: "says why"), ["reason"]
  ),
  (
    Status.failedPrecondition(
      subject: "flag", reason: "FLAG_OF_OTHER", description: "li has taken it",
      facts: [("account", "li"), ("basis", "[D]")]), ["别人已认领", "账号", "li"]
  ),
]

@Suite("Refusals of guards")
struct RefusalWordsTests {
  @Test("say their facts in Chinese, and no English sentence", arguments: refusals.indices)
  func chinese(index: Int) {
    let (status, expected) = refusals[index]
    Language.$current.withValue(.chinese) {
      let complaint = Complaint(status)
      let text = complaint.lines(on: .silent).joined(separator: "\n")
      for part in expected { #expect(text.contains(part), "\(part) in\n\(text)") }
      for item in complaint.items {
        let words = item.why.split { !$0.isASCII || !($0.isLetter || $0 == " ") }
          .flatMap { $0.split(separator: " ") }.filter { $0.count > 3 && $0 != "wang" }
        #expect(words.isEmpty, "\(words) in \(item.why)")
      }
    }
  }

  @Test("say them in English, too")
  func english() {
    Language.$current.withValue(.english) {
      let text = Complaint(refusals[0].0).lines(on: .silent).joined(separator: "\n")
      #expect(text.contains("fewer than two officers on site [count 1 · needed 2]"))
    }
  }
}
