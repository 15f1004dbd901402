import Contracts
import Quiz
import Testing

@testable import ClientKit

@Suite("A blueprint as a person writes it")
struct BlueprintDraftTests {
  private static let good = """
    {"name": "gas", "bank": "coal-gas", "post": "瓦斯检查工", "ruleSet": "coal-key-posts",
     "strata": [{"kind": "单选", "topic": "通风", "difficulty": 3, "count": 5},
                {"kind": "JUDGE", "count": 2}, {"kind": "QUESTION_KIND_MULTIPLE", "count": 3}]}
    """

  @Test("becomes the message, kinds in either language or as the contract has them")
  func message() throws {
    let message = try BlueprintDraft(json: Self.good, file: "a.json").message()
    #expect(message.name == "blueprints/gas")
    #expect(message.bank == "banks/coal-gas")
    #expect(message.strata.map(\.kind) == [.single, .judge, .multiple])
    #expect(message.strata.map(\.count) == [5, 2, 3])
    #expect(message.strata.map(\.difficulty) == [3, 0, 0])
  }

  @Test("by options is the same, in either language")
  func options() throws {
    let one = try BlueprintDraft.Row(option: "题型=单选，知识点=通风，难度=3，题数=5")
    let other = try BlueprintDraft.Row(option: "kind=single,topic=通风,difficulty=3,count=5")
    #expect(one == other)
    #expect(one.count == 5)
  }

  @Test("by percent gives whole quotas by the largest remainder")
  func percent() throws {
    let text = """
      {"name": "g", "bank": "b", "post": "p", "ruleSet": "r", "total": 10, "strata": [
        {"kind": "single", "percent": 55}, {"kind": "multiple", "percent": 30},
        {"kind": "judge", "percent": 15}]}
      """
    let message = try BlueprintDraft(json: text, file: "a.json").message()
    #expect(message.strata.reduce(0) { $0 + $1.count } == 10)
    #expect(message.strata.map(\.count) == [6, 3, 1] || message.strata.map(\.count) == [5, 3, 2])
  }

  @Test(
    "with a mistake names its key",
    arguments: [
      (#"{"nam": "x"}"#, "nam"), (#"{"name": 3}"#, "name"), (#"{"strata": {}}"#, "strata"),
      (#"{"strata": [{"kind": "单先", "count": 1}]}"#, "strata[0].kind"),
      (#"{"strata": [{"kind": "单选", "count": 0}]}"#, "strata[0].count"),
      (#"{"strata": [{"kind": "单选", "count": "5"}]}"#, "strata[0].count"),
      (#"{"strata": [{"kind": "单选", "difficulty": 6}]}"#, "strata[0].difficulty"),
      (#"{"strata": [{"kind": "单选", "cuont": 5}]}"#, "strata[0].cuont"),
      (#"{"strata": [7]}"#, "strata[0]"), (#"{"total": 1.5}"#, "total"), ("[]", "a.json"),
      (#"{"name": "a", "name": "b"}"#, "name"),
    ])
  func mistakes(text: String, key: String) throws {
    let complaint = #expect(throws: Complaint.self) {
      try BlueprintDraft(json: text, file: "a.json")
    }
    #expect(complaint?.items.map(\.place) == [key])
    #expect(complaint?.outcome == .rejected)
  }

  @Test("that is no JSON says where")
  func syntax() {
    let complaint = #expect(throws: Complaint.self) {
      try BlueprintDraft(json: "{\n \"name\" 3}", file: "a.json")
    }
    #expect(complaint?.what.contains("a.json") == true)
    #expect(complaint?.what.contains("2") == true)
  }

  @Test("that lacks something names all of it at once")
  func lacking() {
    let complaint = #expect(throws: Complaint.self) { try BlueprintDraft().message() }
    #expect(
      complaint?.items.map(\.place) == ["name", "bank", "post", "ruleSet", "strata"])
  }

  @Test(
    "and its pools: three times the draw may be stored, once may be drawn",
    arguments: [
      (4, false, false), (5, false, true), (14, false, true), (15, true, true), (25, true, true),
    ])
  func guards(available: UInt32, stored: Bool, drawn: Bool) {
    let page = BlueprintPage(
      blueprint: EnforcementBlueprint(),
      pools: [
        EnforcementStratumPool(
          stratum: EnforcementStratum(kind: .single, count: 5), available: available, needed: 15,
          advised: 25)
      ], version: "", ruleSet: nil, pool: available)
    #expect(page.mayBeStored == stored)
    #expect(page.mayBeDrawn == drawn)
  }
}
