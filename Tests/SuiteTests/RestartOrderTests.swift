import Contracts
import Glibc
import Testing

@Suite("Restarts in any order", .serialized, .timeLimit(.minutes(5)))
struct RestartOrderTests {
  private static let orders = [
    ["permits", "enforcement", "investigation"], ["permits", "investigation", "enforcement"],
    ["enforcement", "permits", "investigation"], ["enforcement", "investigation", "permits"],
    ["investigation", "permits", "enforcement"], ["investigation", "enforcement", "permits"],
  ]

  @Test("Whatever starts first, the consumers catch up with what they missed", arguments: orders)
  func catchUp(order: [String]) async throws {
    let killable = try KillableSuite()
    let suite = killable.suite
    // Published while no consumer has ever run.
    try await killable.start(["permits"])
    _ = try await suite.publish(Licences.coal(Licences.eventID(1)))
    #expect(try await killable.stop("permits").code == 0)

    try await killable.start(order)
    _ = try await suite.publish(Licences.coal(Licences.eventID(2), .changed, content: "变更"))
    try await suite.waitUntilDelivered(to: ["svc:enforcement", "svc:investigation"])
    for name in order { #expect(try await killable.stop(name).code == 0) }

    // Published while the consumers are away, then consumed after a restart of all.
    try await killable.start(["permits"])
    _ = try await suite.publish(Licences.coal(Licences.eventID(3), .changed, content: "再变更"))
    try await killable.kill(["permits"])
    try await killable.start(order.reversed())
    try await suite.waitUntilDelivered(to: ["svc:enforcement", "svc:investigation"])
    for service in ["enforcement", "investigation"] {
      let entities = try await suite.call(
        service, EntityServiceMethods.listEntities, EntityListEntitiesRequest()
      ).entities
      #expect(entities.first?.licences.first?.eventSeq == 3)
      #expect(entities.count == 1)
    }
    try await killable.kill(order)
  }
}
