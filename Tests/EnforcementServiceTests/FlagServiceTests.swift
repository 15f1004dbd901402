import Contracts
import Testing
import Wire

@Suite("The work queue of flagged questions")
struct FlagServiceTests {
  typealias Methods = EnforcementQuizServiceMethods
  static let question = "banks/gas/questions/1"

  /// A published bank of which one question cites an amended text.
  private static func flagged(_ house: EnforcementHouse) async throws {
    _ = try await house.publishedBank(12)
    _ = try await house.keeper.call(
      EnforcementBankServiceMethods.amendLaw,
      EnforcementAmendLawRequest(law: "示例规程", article: "第1条", inForceFrom: "2026-03-01"))
  }

  private static func flags(
    _ house: EnforcementHouse, closed: Bool = false
  ) async throws -> [EnforcementFlag] {
    try await house.keeper.call(
      Methods.listFlags, EnforcementListFlagsRequest(parent: "banks/gas", closed: closed)
    ).flags.filter { $0.code == "Q-LAW" }
  }

  private static func decide(
    _ act: EnforcementFlagAct, _ house: EnforcementHouse, reason: String = "",
    code: String = "Q-LAW", by client: WireClient? = nil
  ) async throws -> EnforcementFlag {
    let answer = try await (client ?? house.keeper).call(
      Methods.decideFlag,
      EnforcementDecideFlagRequest(question: question, code: code, act: act, reason: reason))
    return try #require(answer.flag)
  }

  @Test("a question that cites an amended text is flagged, taken, given back and closed")
  func walk() async throws {
    try await EnforcementHouse.open { house in
      try await Self.flagged(house)
      let open = try await Self.flags(house)
      #expect(open.map(\.question) == [Self.question])
      #expect(open.map(\.state) == [.open])
      #expect(open.first?.stem.isEmpty == false)
      #expect(try await Self.decide(.take, house).state == .taken)
      #expect(try await Self.flags(house).map(\.account) == ["keeper"])
      #expect(try await Self.decide(.release, house).state == .open)
      #expect(
        try await house.reason { _ = try await Self.decide(.close, house) } == "FIELD_REQUIRED")
      let closed = try await Self.decide(.close, house, reason: "已按新条文改题")
      #expect(closed.state == .closed)
      #expect(try await Self.flags(house).isEmpty)
      let kept = try await Self.flags(house, closed: true)
      #expect(kept.map(\.reason) == ["已按新条文改题"])
      #expect(
        try await house.reason { _ = try await Self.decide(.take, house) }
          == "ILLEGAL_TRANSITION")
    }
  }

  @Test("nobody decides a flag that does not stand, or another department's")
  func refused() async throws {
    try await EnforcementHouse.open { house in
      try await Self.flagged(house)
      #expect(
        try await house.reason { _ = try await Self.decide(.take, house, code: "Q-NEG") }
          == "NOT_FOUND")
      #expect(
        try await house.reason { _ = try await Self.decide(.take, house, by: house.stranger) }
          == "BANK_OF_OTHER_DEPARTMENT")
      #expect(
        try await house.reason { _ = try await Self.decide(.take, house, by: house.author) }
          == "METHOD_NOT_ALLOWED")
    }
  }

  @Test("the plots of a bank come as three drawings, each whole")
  func plots() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank(12)
      let stream = try await house.keeper.serverStream(
        Methods.drawPlots, EnforcementDrawPlotsRequest(parent: "banks/gas"))
      var plots: [String: [UInt8]] = [:]
      for try await part in stream { plots[part.name, default: []] += part.chunk }
      #expect(
        Set(plots.keys) == ["item-map", "facility-discrimination", "mine-comparison"])
      for (name, bytes) in plots {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("<svg") && text.hasSuffix("</svg>\n"), "\(name)")
      }
    }
  }
}
