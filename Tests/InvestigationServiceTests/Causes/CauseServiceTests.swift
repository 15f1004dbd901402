import Contracts
import Store
import Testing
import Wire

@Suite("The cause graph as the service keeps it")
struct CauseServiceTests {
  /// Works on the graph of one case.
  struct Board {
    let house: InvestigationHouse
    let name: String

    func add(
      _ text: String, _ kind: InvestigationCauseKind,
      standing: InvestigationCauseStanding = .open, gate: InvestigationCauseGate = .or
    ) async throws -> String {
      try await house.member.call(
        InvestigationCauseServiceMethods.addCause,
        InvestigationAddCauseRequest(
          requestID: "c-\(text)", caseName: name,
          cause: InvestigationCause(kind: kind, text: text, standing: standing, gate: gate))
      ).cause?.name ?? ""
    }

    func link(
      _ from: String, _ to: String, _ link: InvestigationCauseLink = .causes,
      evidence: [Int] = [1]
    ) async throws {
      _ = try await house.member.call(
        InvestigationCauseServiceMethods.linkCauses,
        InvestigationLinkCausesRequest(
          arrow: InvestigationCauseArrow(
            from: from, to: to, link: link, evidence: evidence.map { "\(name)/evidence/\($0)" })))
    }

    func graph(
      _ view: InvestigationCauseView = .whole
    ) async throws -> InvestigationGetCausesResponse {
      try await house.leader.call(
        InvestigationCauseServiceMethods.getCauses,
        InvestigationGetCausesRequest(caseName: name, view: view))
    }
  }

  static func open(_ body: (Board) async throws -> Void) async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.investigatedCase()
      for number in 1...3 {
        _ = try await house.add([UInt8(number)], to: name, by: house.member, id: "g\(number)")
      }
      try await body(Board(house: house, name: name))
    }
  }

  @Test("a graph is built, seen and cut, and says what closing still needs")
  func built() async throws {
    try await Self.open { board in
      let accident = try await board.add("瓦斯爆炸", .accident, gate: .and)
      let gas = try await board.add("瓦斯积聚", .condition, standing: .direct)
      let spark = try await board.add("带电检修", .act, standing: .direct)
      let plan = try await board.add("未编制停风措施", .decision, standing: .indirect)
      try await board.link(gas, accident)
      try await board.link(spark, accident)
      try await board.link(plan, gas, .enables, evidence: [])
      var gap = try await board.graph().gap
      #expect(gap?.isMet == false && gap?.indirect == [] && gap?.direct == [gas, spark])
      #expect(gap?.bare.map(\.from) == [plan])
      // The same arrow again brings its evidence.
      try await board.link(plan, gas, .enables, evidence: [2, 3])
      gap = try await board.graph().gap
      #expect(gap?.isMet == true && gap?.indirect == [plan])
      let sets = try await board.house.member.call(
        InvestigationCauseServiceMethods.listCutSets,
        InvestigationListCutSetsRequest(caseName: board.name))
      #expect(sets.sets.map(\.causes) == [[spark, plan]])
      #expect(sets.orderMax == 0 && !sets.tooMany)
      let whys = try await board.graph(.whys)
      #expect(whys.paths.map(\.causes) == [[accident, spark], [accident, gas, plan]])
      let bands = try await board.graph(.direct).bands
      #expect(bands.map(\.title) == ["事故与经过", "直接原因", "间接原因"])
    }
  }

  @Test("an arrow that closes a circle is refused with its nodes, and is not stored")
  func cycle() async throws {
    try await Self.open { board in
      let one = try await board.add("甲", .event)
      let two = try await board.add("乙", .event)
      let three = try await board.add("丙", .event)
      try await board.link(one, two)
      try await board.link(two, three)
      do {
        try await board.link(three, one)
        Issue.record("a circle was taken")
      } catch let status as Status {
        #expect(status.errorReasons.first == "CAUSE_CYCLE")
        #expect(status.message.contains("N1 → N2 → N3 → N1"))
      }
      #expect(try await board.graph().arrows.count == 2)
    }
  }

  @Test("what the graph may not be is refused by its reason")
  func refusals() async throws {
    try await Self.open { board in
      let accident = try await board.add("事故", .accident)
      let cause = try await board.add("原因", .act)
      func reason(_ body: () async throws -> Void) async throws -> String? {
        try await board.house.reason(body)
      }
      #expect(try await reason { try await board.link(cause, cause) } == "CAUSE_OF_ITSELF")
      #expect(try await reason { try await board.link(accident, cause) } == "ACCIDENT_LEADS")
      #expect(
        try await reason { try await board.link("\(board.name)/causes/9", cause) }
          == "CAUSE_UNKNOWN")
      #expect(
        try await reason { try await board.link("cases/9/causes/1", cause) } == "INVALID_CAUSE")
      #expect(try await reason { _ = try await board.add("又一起", .accident) } == "ACCIDENT_TWICE")
      #expect(try await reason { _ = try await board.add("", .act) } == "INVALID_CAUSE")
      #expect(
        try await reason { _ = try await board.add("事故是原因", .accident, standing: .direct) }
          == "INVALID_CAUSE")
      try await board.link(cause, accident)
      let withdraw = InvestigationWithdrawCauseRequest(name: cause, note: "查无此事")
      #expect(
        try await reason {
          _ = try await board.house.member.call(
            InvestigationCauseServiceMethods.withdrawCause, withdraw)
        } == "CAUSE_IN_USE")
    }
  }

  @Test("a node is revised and taken out with a reason; numbers are never used again")
  func revised() async throws {
    try await Self.open { board in
      let cause = try await board.add("原话", .act)
      let revised = try await board.house.leader.call(
        InvestigationCauseServiceMethods.reviseCause,
        InvestigationReviseCauseRequest(
          cause: InvestigationCause(
            name: cause, kind: .barrier, text: "改后", standing: .indirect, gate: .and,
            factor: .unsafeAct, level: .work), note: "组务会"))
      #expect(revised.cause?.text == "改后" && revised.cause?.account == "leader")
      #expect(
        try await board.house.reason {
          _ = try await board.house.leader.call(
            InvestigationCauseServiceMethods.reviseCause,
            InvestigationReviseCauseRequest(cause: revised.cause, note: " "))
        } == "INVALID_CAUSE")
      _ = try await board.house.member.call(
        InvestigationCauseServiceMethods.withdrawCause,
        InvestigationWithdrawCauseRequest(name: cause, note: "查无此事"))
      #expect(try await board.graph().causes.isEmpty)
      #expect(try await board.add("新的", .act) == "\(board.name)/causes/2")
      // Every act is kept with its content, and stands in the ledger.
      let acts = try await board.house.store.read { reader in
        try reader.rows("SELECT act FROM cause_act ORDER BY act_no") { $0.text(0) }
      }
      #expect(acts == ["ADD_CAUSE", "REVISE_CAUSE", "WITHDRAW_CAUSE", "ADD_CAUSE"])
    }
  }

  @Test("an arrow is taken out with a reason")
  func unlinked() async throws {
    try await Self.open { board in
      let one = try await board.add("甲", .event)
      let two = try await board.add("乙", .event)
      try await board.link(one, two)
      let request = InvestigationUnlinkCausesRequest(from: one, to: two, note: "证据不支持")
      _ = try await board.house.member.call(
        InvestigationCauseServiceMethods.unlinkCauses, request)
      #expect(try await board.graph().arrows.isEmpty)
      #expect(
        try await board.house.reason {
          _ = try await board.house.member.call(
            InvestigationCauseServiceMethods.unlinkCauses, request)
        } == "CAUSE_LINK_UNKNOWN")
    }
  }

  @Test(
    "every view is drawn, and only for the team",
    arguments: InvestigationCauseView.allCases)
  func drawn(view: InvestigationCauseView) async throws {
    try await Self.open { board in
      let accident = try await board.add("事故", .accident)
      let cause = try await board.add("违章作业", .act, standing: .direct)
      try await board.link(cause, accident)
      let request = InvestigationDrawCausesRequest(caseName: board.name, view: view)
      let svg = try await board.house.member.call(
        InvestigationCauseServiceMethods.drawCauses, request
      ).svg
      #expect(svg.contains("违章作业") && svg.contains(board.name))
      #expect(
        try await board.house.reason {
          _ = try await board.house.office.call(
            InvestigationCauseServiceMethods.drawCauses, request)
        } == "CASE_ROLE_MISSING")
    }
  }
}
