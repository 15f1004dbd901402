import Contracts
import Store
import TestSupport
import Testing

@testable import Entities

/// The read model of the permits feed, one event after the other.
@Suite("Regulated entities")
struct EntityProjectionTests {
  static let mine = "entities/\(SyntheticCodes.creditCode(1))-1"

  @Test("an entity is provisional until a department claims it")
  func claimed() async throws {
    try await Model.open { model in
      try await model.apply(Feed.event())
      let first = try #require(try await model.entity(Self.mine))
      #expect(first.state == .provisional)
      #expect(first.licences.map(\.licence) == ["licences/1"])
      #expect(first.licences.first?.state == "VALID")
      #expect(first.licences.first?.lastEventType == "ISSUED")
      #expect(first.firstSeenTime == ProtoTimestamp(microseconds: Feed.moment(1)))
      for state in [PermitsReceiptState.read, .signed, .disputed] {
        try await model.apply(Feed.notice(state))
        #expect(try await model.entity(Self.mine)?.state == .provisional)
      }
      try await model.apply(Feed.notice(.claimed))
      #expect(try await model.entity(Self.mine)?.state == .active)
    }
  }

  @Test(
    "the state follows the licences",
    arguments: [
      ([.suspended], EntityState.suspended), ([.suspended, .valid], .active), ([.revoked], .closed),
      ([.annulled], .closed), ([.withdrawn], .closed), ([.expired], .closed),
      ([.cancelled], .closed), ([.expired, .valid], .active),
    ] as [([PermitsLicenceState], EntityState)])
  func states(licence states: [PermitsLicenceState], entity: EntityState) async throws {
    try await Model.open { model in
      try await model.apply(Feed.event())
      try await model.apply(Feed.notice(.claimed))
      for (index, state) in states.enumerated() {
        try await model.apply(Feed.event(seq: UInt64(index + 2), state: state))
      }
      let found = try #require(try await model.entity(Self.mine))
      #expect(found.state == entity)
      #expect(found.licences.first?.state == states.last?.word)
      #expect(found.licences.first?.eventSeq == UInt64(states.count + 1))
    }
  }

  @Test("one premises is one entity however many licences; another serial is another")
  func premises() async throws {
    try await Model.open { model in
      try await model.apply(Feed.event())
      try await model.apply(Feed.event("licences/2", type: "CKXK"))
      try await model.apply(Feed.event("licences/3", serial: 2))
      let first = try #require(try await model.entity(Self.mine))
      #expect(Set(first.licences.map(\.licence)) == ["licences/1", "licences/2"])
      let second = "entities/\(SyntheticCodes.creditCode(1))-2"
      #expect(try await model.entity(second)?.licences.map(\.licence) == ["licences/3"])
      // One of two licences ends: the entity stays open; both: it is closed.
      try await model.apply(Feed.event("licences/2", seq: 2, state: .cancelled))
      #expect(try await model.entity(Self.mine)?.state == .provisional)
      try await model.apply(Feed.event(seq: 2, state: .expired))
      #expect(try await model.entity(Self.mine)?.state == .closed)
    }
  }

  @Test("people whose masked numbers are the same are told apart by their names")
  func people() async throws {
    try await Model.open { model in
      for (licence, name) in [("licences/1", "示例甲"), ("licences/2", "示例乙"), ("licences/3", "示例甲")] {
        var event = Feed.event(licence)
        event.holder = TypeHolder(
          name: name, kind: .naturalPerson, identityKind: "身份证",
          identityNumber: "140581********001X", phone: "03560000000")
        try await model.apply(event)
      }
      let names = try await model.names()
      #expect(names.count == 2)
      #expect(names.allSatisfy { $0.hasPrefix("entities/P") && !$0.contains("140581") })
      for name in names {
        let entity = try #require(try await model.entity(name))
        #expect(entity.holder?.identityNumber == "" && entity.holder?.phone == "")
      }
    }
  }

  @Test("a licence that moves leaves its old entity, which closes when it was the last")
  func moved() async throws {
    try await Model.open { model in
      try await model.apply(Feed.event())
      try await model.apply(Feed.event(seq: 2, serial: 2))
      #expect(try await model.entity(Self.mine)?.state == .closed)
      #expect(try await model.entity(Self.mine)?.licences == [])
      let second = "entities/\(SyntheticCodes.creditCode(1))-2"
      #expect(try await model.entity(second)?.state == .provisional)
    }
  }

  @Test("an event without premises keeps those on record")
  func premisesKept() async throws {
    try await Model.open { model in
      try await model.apply(Feed.event())
      var suspended = Feed.event(seq: 2, state: .suspended)
      suspended.premises = nil
      try await model.apply(suspended)
      var other = Feed.event("licences/2", state: .revoked)
      other.premises = nil
      try await model.apply(other)
      let entity = try #require(try await model.entity(Self.mine))
      #expect(entity.premises?.division == "140581101")
      #expect(entity.licences.count == 2)
    }
  }

  @Test("a refusal and what this version does not know leave no trace")
  func noTrace() async throws {
    try await Model.open { model in
      try await model.apply(Feed.event(state: .refused))
      try await model.apply(
        FeedEventBody(payloadType: "anlan.future.v1.Thing", payload: [1, 2, 3]))
      try await model.apply(Feed.notice(.claimed))
      #expect(try await model.names().isEmpty)
      await #expect(throws: WireError.self) {
        try await model.apply(
          FeedEventBody(payloadType: PermitsLicenceEvent.protoName, payload: [0xFF]))
      }
    }
  }

  @Test("replaying the feed from the beginning gives the same tables, twice over too")
  func replay() async throws {
    let feed: [FeedEventBody] = [
      Feed.body(Feed.event()), Feed.body(Feed.event("licences/2", serial: 2)),
      Feed.body(Feed.notice(.claimed)), Feed.body(Feed.event(seq: 2, state: .suspended)),
      Feed.body(Feed.event("licences/2", seq: 2, serial: 1)),
      Feed.body(Feed.event(seq: 3, state: .valid)),
    ]
    var tables: [[String]] = []
    for rounds in [1, 1, 2] {
      try await Model.open { model in
        for _ in 0..<rounds { for body in feed { try await model.apply(body) } }
        tables.append(try await model.tables())
      }
    }
    #expect(tables[0] == tables[1])
    // A second round goes through every state again and ends at the same one.
    #expect(tables[0] == tables[2])
  }
}
