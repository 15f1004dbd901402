import Contracts
import Testing
import Wire

@Suite("Blueprints behind a real socket")
struct BlueprintServiceTests {
  typealias Methods = EnforcementQuizServiceMethods

  @Test("a dry run says what the strata hold and stores nothing")
  func dryRun() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      let answer = try await house.keeper.call(
        Methods.putBlueprint,
        EnforcementPutBlueprintRequest(
          blueprint: QuizServiceTests.blueprint(drawing: 11), dryRun: true))
      let pool = try #require(answer.pools.first)
      #expect(pool.available == 30)
      #expect(pool.needed == 33)
      #expect(pool.advised == 55)
      #expect(answer.pool == 30)
      #expect(answer.version == "banks/gas/versions/1")
      #expect(answer.ruleSet?.code == "coal-key-posts")
      let list = try await house.keeper.call(
        Methods.listBlueprints, EnforcementListBlueprintsRequest())
      #expect(list.blueprints.isEmpty)
    }
  }

  @Test("three times what a stratum draws is enough to store, one question less is not")
  func publishGuard() async throws {
    try await EnforcementHouse.open { house in
      _ = try await house.publishedBank()
      do {
        _ = try await house.keeper.call(
          Methods.putBlueprint,
          EnforcementPutBlueprintRequest(blueprint: QuizServiceTests.blueprint(drawing: 11)))
        Issue.record("stored")
      } catch let status as Status {
        #expect(status.errorReasons == ["BLUEPRINT_TOO_FEW"])
        let violation = status.details(as: RPCBadRequest.self).first?.fieldViolations.first
        #expect(
          violation?.description
            == "BLUEPRINT_TOO_FEW stratum=瓦斯浓度/single/2; available=30; needed=33 [7.4]")
      }
      let stored = try await house.keeper.call(
        Methods.putBlueprint,
        EnforcementPutBlueprintRequest(blueprint: QuizServiceTests.blueprint(drawing: 10)))
      #expect(stored.pools.first?.needed == 30)
      let shown = try await house.author.call(
        Methods.getBlueprint, EnforcementGetBlueprintRequest(name: "blueprints/gas"))
      #expect(shown.blueprint?.author == "keeper")
      #expect(shown.pools == stored.pools)
    }
  }

  @Test("a blueprint that is not there is named, and so is a name that is none")
  func missing() async throws {
    try await EnforcementHouse.open { house in
      for (name, expected) in [("blueprints/none", "NOT_FOUND"), ("none", "NAME_INVALID")] {
        let reason = try await house.reason {
          _ = try await house.author.call(
            Methods.getBlueprint, EnforcementGetBlueprintRequest(name: name))
        }
        #expect(reason == expected)
      }
    }
  }
}
