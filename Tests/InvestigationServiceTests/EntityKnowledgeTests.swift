import Contracts
import Testing
import Wire

@Suite("What the investigation service knows of an entity")
struct EntityKnowledgeTests {
  @Test("a licence event of the permits feed makes its holder known here")
  func licenceMakesKnown() async throws {
    try await InvestigationHouse.open { house in
      let name = try await house.mine()
      let answer = try await house.office.call(
        EntityServiceMethods.getEntity, EntityGetEntityRequest(name: name))
      #expect(answer.entity?.name == name)
    }
  }
}
