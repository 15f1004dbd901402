import Access
import Testing
import Vocabulary

@Suite("The access policy")
struct AccessPolicyTests {
  static let read = "/anlan.x.v1.XService/Read"
  static let sign = "/anlan.x.v1.XService/Sign"
  static let feed = "/anlan.x.v1.XService/Feed"
  static let status = "/anlan.x.v1.XService/Status"

  static let table: AccessTable = {
    var table = AccessTable()
    table.allow(path: read, .roles(.liaison, .departmentHead, .auditor))
    table.allow(path: sign, .roles(.liaison))
    table.allow(path: feed, .rolesAndServices(.liaison))
    table.allow(path: status, .everyEntitled)
    return table
  }()

  static func row(
    _ subject: AccessFile.Subject, _ department: String, _ roles: Role...
  ) throws -> AccessFile.Row {
    let code = try #require(DepartmentCode(department))
    return AccessFile.Row(subject, Entitlement(department: code, roles: RoleSet(roles)))
  }

  static func policy() throws -> AccessPolicy {
    AccessPolicy(
      source: .file(
        AccessFile(rows: [
          try row(.account("wang"), "YJ", .liaison),
          try row(.userID(1002), "NY", .departmentHead),
          try row(.group("both"), "YJ", .liaison),
          try row(.group("both"), "NY", .liaison),
          try row(.group("heads"), "NY", .departmentHead),
          try row(.account("anlan-enforcement"), "svc:enforcement"),
        ])),
      table: table)
  }

  static func account(_ name: String, _ userID: UInt32 = 1, _ groups: Set<String> = [])
    -> UnixAccount
  {
    UnixAccount(userID: userID, name: name, groups: groups)
  }

  @Test("One entitlement needs no selection")
  func oneEntitlement() throws {
    let principal = try Self.policy().principal(
      of: Self.account("wang"), choosing: [], calling: Self.sign)
    #expect(principal.department.text == "YJ")
    #expect(principal.roles.codes == ["R3"])
  }

  @Test("An account matches by number as well as by name and group")
  func byNumber() throws {
    let principal = try Self.policy().principal(
      of: Self.account("uid:1002", 1002), choosing: [], calling: Self.read)
    #expect(principal.department.text == "NY")
  }

  @Test("Roles of one department given by several groups are joined")
  func joined() throws {
    let account = Self.account("li", 9, ["both", "heads"])
    let principal = try Self.policy().principal(of: account, choosing: ["NY"], calling: Self.read)
    #expect(principal.roles.codes == ["R3", "R6"])
  }

  @Test("Several departments that allow the method ask for a choice")
  func choiceRequired() throws {
    let refusal = try #require(throws: AccessRefusal.self) {
      try Self.policy().principal(
        of: Self.account("li", 9, ["both"]), choosing: [], calling: Self.sign)
    }
    #expect(refusal == .actingDepartmentRequired(["YJ", "NY"]))
  }

  @Test("A method that every entitled account may call asks for no choice")
  func noChoiceForStatus() throws {
    let principal = try Self.policy().principal(
      of: Self.account("li", 9, ["both"]), choosing: [], calling: Self.status)
    #expect(principal.department.text == "YJ")
  }

  @Test(
    "What is not granted is refused with its reason",
    arguments: [
      (account("nobody"), [], read, AccessRefusal.peerUnknown),
      (account("nobody"), [], "/no/Such", .peerUnknown),
      (account("root", 0), [], status, .peerUnknown),
      (account("wang"), ["NY"], sign, .actingAsNotEntitled),
      (account("wang"), ["XX"], sign, .actingAsNotEntitled),
      (account("wang"), ["YJ", "YJ"], sign, .actingAsInvalid),
      (account("wang"), ["应急"], sign, .actingAsInvalid),
      (account("wang"), [], "/no/Such", .methodNotAllowed),
      (account("uid:1002", 1002), [], sign, .methodNotAllowed),
      (account("anlan-enforcement"), [], sign, .methodNotAllowed),
    ])
  func refused(
    account: UnixAccount, chosen: [String], path: String, expected: AccessRefusal
  ) throws {
    let refusal = try #require(throws: AccessRefusal.self) {
      try Self.policy().principal(of: account, choosing: chosen, calling: path)
    }
    #expect(refusal == expected)
  }

  @Test("A service reads its feed and nothing else")
  func service() throws {
    let principal = try Self.policy().principal(
      of: Self.account("anlan-enforcement"), choosing: [], calling: Self.feed)
    #expect(principal.department.text == "svc:enforcement")
    #expect(principal.roles.isEmpty)
  }

  @Test("Every cell of roles × methods is exactly the table's")
  func matrix() throws {
    for role in Role.allCases {
      for (path, rule) in Self.table.rules {
        let policy = AccessPolicy(
          source: .file(AccessFile(rows: [try Self.row(.account("one"), "YJ", role)])),
          table: Self.table)
        let principal = try? policy.principal(
          of: Self.account("one"), choosing: [], calling: path)
        let expected = rule.roles.holds(role) || rule.admitsEveryEntitled
        #expect((principal != nil) == expected, "\(role.code) \(path)")
      }
    }
  }

  @Test("The file's rows of methods win over the service's own")
  func overrides() throws {
    var methods = AccessTable()
    methods.allow(path: Self.sign, .roles(.departmentHead))
    let policy = AccessPolicy(
      source: .file(
        AccessFile(rows: [try Self.row(.account("wang"), "YJ", .liaison)], methods: methods)),
      table: Self.table)
    #expect(throws: AccessRefusal.methodNotAllowed) {
      try policy.principal(of: Self.account("wang"), choosing: [], calling: Self.sign)
    }
  }

  @Test("Without a file only the user who started the service has rights, in any department")
  func open() throws {
    let policy = AccessPolicy(source: .open(userIDs: [1000, 0]), table: Self.table)
    let own = Self.account("me", 1000)
    #expect(policy.isOpen)
    let free = try policy.principal(of: own, choosing: [], calling: Self.sign)
    #expect(free.department.text == "SPJ")
    #expect(free.roles == .all)
    let chosen = try policy.principal(of: own, choosing: ["NY"], calling: Self.sign)
    #expect(chosen.department.text == "NY")
    let service = try policy.principal(
      of: own, choosing: ["svc:enforcement"], calling: Self.feed)
    #expect(service.roles.isEmpty)
    #expect(throws: AccessRefusal.actingAsInvalid, "there is no such department") {
      try policy.principal(of: own, choosing: ["ZZ"], calling: Self.sign)
    }
    #expect(throws: AccessRefusal.peerUnknown) {
      try policy.principal(of: Self.account("you", 1001), choosing: ["NY"], calling: Self.sign)
    }
  }
}
