import Contracts
import Feed
import PermitsService
import Store
import TestSupport
import Testing
import Vocabulary
import Wire

/// What a department does with what it was sent, by table.
@Suite("Receipts")
struct ReceiptTests {
  /// One act on a receipt, as a client asks for it.
  enum Act: String, Sendable {
    case open, sign, claim, dispute

    var kind: String {
      switch self {
      case .open: "READ"
      case .sign: "SIGNED"
      case .claim: "CLAIMED"
      case .dispute: "DISPUTED"
      }
    }
  }

  @Test(
    "acts lead where the machine says",
    arguments: [
      ([.open], PermitsReceiptState.read), ([.open, .sign], .signed),
      ([.open, .claim], .claimed), ([.open, .sign, .claim], .claimed),
      ([.open, .dispute], .disputed), ([.open, .sign, .dispute], .disputed),
    ] as [([Act], PermitsReceiptState)])
  func legal(acts: [Act], state: PermitsReceiptState) async throws {
    try await PermitsHouse.open { house in
      let receipt = try await house.delivered(to: .emergency)
      var last = receipt
      for act in acts { last = try await house.perform(act, on: receipt, as: .emergency) }
      #expect(last.state == state)
      #expect(last.facts.map(\.kind) == acts.map(\.kind))
      #expect(
        last.facts.allSatisfy { $0.actor?.department == "YJ" && $0.actor?.account == "tester" })
      #expect(last == (try await house.receipt(receipt.name)))
    }
  }

  @Test(
    "other acts are refused with the state",
    arguments: [
      ([], Act.sign), ([], .claim), ([], .dispute), ([.open], .open), ([.open, .sign], .sign),
      ([.open, .claim], .dispute), ([.open, .dispute], .claim),
    ] as [([Act], Act)])
  func illegal(acts: [Act], refused: Act) async throws {
    try await PermitsHouse.open { house in
      let receipt = try await house.delivered(to: .emergency)
      for act in acts { _ = try await house.perform(act, on: receipt, as: .emergency) }
      let before = try await house.bodies().count
      let status = try await house.refusal {
        _ = try await house.perform(refused, on: receipt, as: .emergency, request: "again")
      }
      #expect(status?.code == .failedPrecondition)
      #expect(status?.errorReasons == ["RECEIPT_ILLEGAL_TRANSITION"])
      #expect(try await house.bodies().count == before)
    }
  }

  @Test("what is not delivered yet cannot be opened")
  func pending() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      let receipt = try await house.receipt(of: .emergency, event: Events.coal(1))
      let status = try await house.refusal {
        _ = try await house.perform(.open, on: receipt, as: .emergency)
      }
      #expect(status?.errorReasons == ["RECEIPT_ILLEGAL_TRANSITION"])
    }
  }

  @Test("the same request id answers again; for another act it is refused")
  func requestIDs() async throws {
    try await PermitsHouse.open { house in
      let receipt = try await house.delivered(to: .emergency)
      let first = try await house.perform(.open, on: receipt, as: .emergency, request: "r1")
      let again = try await house.perform(.open, on: receipt, as: .emergency, request: "r1")
      #expect(first == again)
      #expect(again.facts.count == 1)
      let conflict = try await house.refusal {
        _ = try await house.perform(.sign, on: receipt, as: .emergency, request: "r1")
      }
      #expect(conflict?.code == .alreadyExists)
      #expect(conflict?.errorReasons == ["REQUEST_ID_CONFLICT"])
      let none = try await house.refusal {
        _ = try await house.perform(.sign, on: receipt, as: .emergency, request: "")
      }
      #expect(none?.code == .invalidArgument)
    }
  }

  @Test("another department's receipt looks like one that does not exist, whatever is asked")
  func otherDepartment() async throws {
    try await PermitsHouse.open { house in
      let receipt = try await house.delivered(to: .emergency)
      _ = try await house.perform(.open, on: receipt, as: .emergency, request: "r1")
      var nowhere = receipt
      nowhere.name = "receipts/YJ/999"
      for request in ["r1", "r2"] {
        let other = try await house.refusal {
          _ = try await house.perform(.open, on: receipt, as: .energy, request: request)
        }
        let none = try await house.refusal {
          _ = try await house.perform(.open, on: nowhere, as: .energy, request: request)
        }
        #expect(other?.code == .notFound)
        #expect(other == none)
      }
      let own = try await house.refusal {
        _ = try await house.perform(.open, on: nowhere, as: .emergency, request: "r3")
      }
      #expect(own?.errorReasons == ["RECEIPT_NOT_FOUND"])
      let seen = try await house.refusal { _ = try await house.receipt(receipt.name, as: .energy) }
      #expect(seen?.code == .notFound)
      #expect(try await house.receipts(as: .energy).map(\.department) == ["NY"])
      #expect(try await house.receipts(as: .safetyCommitteeOffice).count == 4)
    }
  }

  @Test("roles: the liaison opens and signs, the head claims, both may return")
  func roles() async throws {
    try await PermitsHouse.open { house in
      let liaison = try await house.delivered(to: .energy)
      _ = try await house.perform(.open, on: liaison, as: .energy)
      let claim = try await house.refusal {
        _ = try await house.perform(.claim, on: liaison, as: .energy)
      }
      #expect(claim?.code == .permissionDenied)
      let head = try await house.receipt(of: .naturalResources, event: Events.coal(1))
      try await house.deliver(head)
      let open = try await house.refusal {
        _ = try await house.perform(.open, on: head, as: .naturalResources)
      }
      #expect(open?.code == .permissionDenied)
      #expect(open?.errorReasons == ["RECEIPT_ROLE_MISSING"])
      let returned = try await house.perform(.dispute, on: liaison, as: .energy)
      #expect(returned.state == .disputed)
      #expect(returned.facts.last?.detail == "不属于本部门职责")
    }
  }

  @Test("a blank or endless reason is refused by its field")
  func texts() async throws {
    try await PermitsHouse.open { house in
      let receipt = try await house.delivered(to: .emergency)
      _ = try await house.perform(.open, on: receipt, as: .emergency)
      for (reason, code) in [
        ("  ", "FIELD_REQUIRED"), (String(repeating: "理", count: 1001), "FIELD_TOO_LONG"),
      ] {
        let status = try await house.refusal {
          _ = try await house.call(
            PermitsReceiptServiceMethods.returnReceipt,
            PermitsReturnReceiptRequest(requestID: "t", name: receipt.name, reason: reason),
            as: .emergency)
        }
        #expect(status?.errorReasons == [code])
      }
      let name = try await house.refusal {
        _ = try await house.call(
          PermitsReceiptServiceMethods.openReceipt,
          PermitsOpenReceiptRequest(requestID: "t", name: "receipts/YJ"), as: .emergency)
      }
      #expect(name?.errorReasons == ["NAME_INVALID"])
    }
  }

  @Test("every act is an event of the licence's lane, to the bureau and the services")
  func notices() async throws {
    try await PermitsHouse.open { house in
      let receipt = try await house.delivered(to: .emergency)
      _ = try await house.perform(.open, on: receipt, as: .emergency)
      _ = try await house.perform(.dispute, on: receipt, as: .emergency)
      let notices = try await house.bodies().dropFirst()
      #expect(
        notices.map(\.type) == ["anlan.permits.RECEIPT_READ", "anlan.permits.RECEIPT_DISPUTED"])
      #expect(notices.allSatisfy { $0.subject == "licences/1" && $0.causeID == Events.id(1) })
      #expect(
        notices.map { $0.recipients.map(\.department) } == [
          ["SPJ", "svc:enforcement", "svc:investigation"],
          ["SPJ", "AWB", "svc:enforcement", "svc:investigation"],
        ])
      let last = try PermitsReceiptNotice(wire: try #require(notices.last).payload)
      #expect(last.receipt == receipt.name && last.state == .disputed && last.department == "YJ")
      #expect(last.fact?.detail == "不属于本部门职责")
    }
  }

  @Test("a newer event replaces receipts nobody has taken up, and no duty vanishes")
  func superseded() async throws {
    try await PermitsHouse.open { house in
      let read = try await house.delivered(to: .emergency)
      _ = try await house.perform(.open, on: read, as: .emergency)
      let copy = try await house.receipt(of: .naturalResources, event: Events.coal(1))
      try await house.deliver(copy)
      var changed = Events.coal(2, .changed)
      changed.document?.content = "变更"
      try await house.publish(changed)
      let newer = try await house.receipt(of: .emergency, event: changed)
      #expect(try await house.receipt(read.name).state == .read)
      try await house.deliver(newer)
      let old = try await house.receipt(read.name)
      #expect(old.state == .superseded)
      #expect(old.facts.map(\.kind) == ["READ", "SUPERSEDED"])
      #expect(old.facts.last?.detail == newer.name)
      #expect(try await house.receipt(copy.name).state == .delivered)
      // A claimed one stays with whoever claimed it.
      _ = try await house.perform(.open, on: newer, as: .emergency, request: "c1")
      _ = try await house.perform(.claim, on: newer, as: .emergency, request: "c2")
      try await house.publish(Events.coal(3, .suspended))
      let third = try await house.receipt(of: .emergency, event: Events.coal(3))
      try await house.deliver(third)
      #expect(try await house.receipt(newer.name).state == .claimed)
      #expect(try await house.receipt(third.name).state == .delivered)
    }
  }

  @Test("a parked delivery waits for people, and goes on when two resolved it")
  func parked() async throws {
    try await PermitsHouse.open { house in
      try await house.publish(Events.coal(1))
      let receipt = try await house.receipt(of: .emergency, event: Events.coal(1))
      let fact = house.fact(receipt)
      let hooks = house.service.hooks
      try await house.store.write { try hooks.parked(fact, $0) }
      #expect(try await house.receipt(receipt.name).state == .dead)
      house.clock.set(UTCMicroseconds(day("2026-07-08"), hour: 9))
      #expect(try await house.overdue().map(\.department).contains("YJ"))
      try await house.store.write { try hooks.resolved(fact, .skip, $0) }
      #expect(try await house.receipt(receipt.name).state == .dead)
      try await house.store.write { try hooks.resolved(fact, .retry, $0) }
      #expect(try await house.receipt(receipt.name).state == .pending)
      try await house.deliver(receipt)
      let delivered = try await house.receipt(receipt.name)
      #expect(delivered.state == .delivered)
      #expect(delivered.deliverTime?.microseconds == house.clock.now.value)
    }
  }
}

extension PermitsHouse {
  /// Publishes a licence and delivers it to a department; answers the receipt.
  func delivered(to department: DepartmentCode) async throws -> PermitsReceipt {
    try await publish(Events.coal(1))
    let receipt = try await receipt(of: department, event: Events.coal(1))
    try await deliver(receipt)
    return try await self.receipt(receipt.name)
  }

  /// Carries out an act as a client would.
  func perform(
    _ act: ReceiptTests.Act, on receipt: PermitsReceipt, as department: DepartmentCode,
    request: String? = nil
  ) async throws -> PermitsReceipt {
    typealias Methods = PermitsReceiptServiceMethods
    let name = receipt.name
    let id = request ?? "\(name)-\(act.rawValue)"
    let answer: PermitsReceipt?
    switch act {
    case .open:
      answer = try await call(
        Methods.openReceipt, PermitsOpenReceiptRequest(requestID: id, name: name), as: department
      ).receipt
    case .sign:
      answer = try await call(
        Methods.signReceipt,
        PermitsSignReceiptRequest(requestID: id, name: name, officer: "李某乙"), as: department
      ).receipt
    case .claim:
      answer = try await call(
        Methods.claimReceipt,
        PermitsClaimReceiptRequest(requestID: id, name: name, supervisor: "王某丙"), as: department
      ).receipt
    case .dispute:
      answer = try await call(
        Methods.returnReceipt,
        PermitsReturnReceiptRequest(requestID: id, name: name, reason: "不属于本部门职责"),
        as: department
      ).receipt
    }
    guard let answer else { throw Status(.internal, "no receipt") }
    return answer
  }

  /// What is overdue now, as a department sees it.
  func overdue(
    as department: DepartmentCode = .safetyCommitteeOffice, of other: String = ""
  ) async throws -> [PermitsReceipt] {
    let request = PermitsListOverdueRequest(department: other)
    return try await call(PermitsReceiptServiceMethods.listOverdue, request, as: department)
      .receipts
  }
}
