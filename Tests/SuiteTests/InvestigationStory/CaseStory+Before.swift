import Contracts
import Testing

/// Before the accident: licences, and a quiz that is failed.
extension CaseStory {
  /// Forty coal mines and a quarry get their licences; both services learn of all of them.
  func licensed() async throws {
    try await city.live(on: "2026-01-05 09:00")
    for serial in 1...Self.mines {
      _ = try await city.suite.publish(
        Licences.coal(Licences.eventID(serial), licence: serial))
    }
    var quarry = Licences.coal(Licences.eventID(Self.mines + 1), licence: Self.mines + 1)
    quarry.document?.licenceType = "AQSC_FM"
    quarry.premises?.industry = "B1011"
    _ = try await city.suite.publish(quarry)
    for service in ["enforcement", "investigation"] {
      let user = service == "enforcement" ? city.author : city.leader
      try await Deadline(seconds: 60).wait("every mine at \(service)") {
        let list = try await city.client(
          user, ["entities", "list", "--at", service, "--all", "--plain"])
        return list.output.split(separator: "\n").count == Self.mines + 1 ? true : nil
      }
    }
  }

  /// An inspection of the first mine: two of its gas inspectors fail, and a head sends them to be
  /// taught.
  func questioned() async throws {
    try await city.live(on: "2026-01-20 09:00")
    let visit = QuizVisit(people: city)
    let inspection = try await visit.started(at: Self.entity(1))
    try await visit.published()
    try await visit.pulled(for: inspection)
    _ = try await visit.sat()
    try await city.anlan(city.author, ["quiz", "sync"])
    let failed = try await city.anlan(
      city.head, ["quiz", "sittings", "--state", "FAILED", "--plain"])
    let sittings = failed.output.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
    #expect(sittings.count == 2, "both failed: \(failed)")
    try await city.anlan(city.head, ["quiz", "decide", sittings.first ?? "-", "1", "--accept"])
    try await city.anlan(
      city.author,
      [
        "inspection", "record", inspection, "--arrive", "2026-01-20 08:10", "--leave",
        "2026-01-20 08:55", "--text", "the windbreak of face 3 is loose", "--signed-by", "矿方甲",
      ])
    try await city.anlan(city.author, ["inspection", "close", inspection])
  }
}
