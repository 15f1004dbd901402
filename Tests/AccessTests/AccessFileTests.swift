import Access
import Testing
import Vocabulary

@Suite("The access file")
struct AccessFileTests {
  private func read(_ text: String) throws -> AccessFile {
    try AccessFile(file: "access.json", bytes: Array(text.utf8))
  }

  @Test("Accounts, numbers and groups become rows in the file's order")
  func rows() throws {
    let file = try read(
      """
      {"entitlements": [
        {"account": "liaison", "department": "YJ", "roles": ["R3", "R4"]},
        {"uid": 1007, "department": "NY", "roles": ["R6"]},
        {"group": "anlan-awb", "department": "AWB", "roles": ["R12"]},
        {"account": "anlan-enforcement", "department": "svc:enforcement", "roles": []}
      ], "methods": {"/anlan.x.v1.XService/Do": ["R6", "services"]}}
      """)
    #expect(
      file.rows.map(\.subject) == [
        .account("liaison"), .userID(1007), .group("anlan-awb"), .account("anlan-enforcement"),
      ])
    #expect(file.rows[0].entitlement.roles.codes == ["R3", "R4"])
    #expect(file.rows[3].entitlement.department.isService)
    #expect(
      file.methods.rule(of: "/anlan.x.v1.XService/Do") == .rolesAndServices(.departmentHead))
  }

  @Test(
    "A mistake names the file, the key and the remedy",
    arguments: [
      ("{", "", "not valid JSON"),
      ("[]", "", "wrong type: an array"),
      ("{}", "entitlements", "missing"),
      (#"{"entitlement": []}"#, "entitlement", "unknown key"),
      (#"{"entitlements": {}}"#, "entitlements", "wrong type: an object"),
      (#"{"entitlements": [{"acount": "a"}]}"#, "entitlements[0].acount", "unknown key"),
      (
        #"{"entitlements": [{"department": "YJ", "roles": ["R3"]}]}"#, "entitlements[0]",
        "no subject"
      ),
      (
        #"{"entitlements": [{"account": "a", "uid": 1, "department": "YJ", "roles": ["R3"]}]}"#,
        "entitlements[0]", "more than one subject"
      ),
      (
        #"{"entitlements": [{"account": "a", "department": "YJ", "roles": ["R20"]}]}"#,
        "entitlements[0].roles[0]", "unknown role \"R20\""
      ),
      (
        #"{"entitlements": [{"account": "a", "department": "YJ", "roles": []}]}"#,
        "entitlements[0].roles", "no roles"
      ),
      (
        #"{"entitlements": [{"account": "a", "department": "应急", "roles": ["R3"]}]}"#,
        "entitlements[0].department", "not a department code"
      ),
      (
        #"{"entitlements": [{"uid": -1, "department": "YJ", "roles": ["R3"]}]}"#,
        "entitlements[0].uid", "-1 is out of range"
      ),
      (
        #"{"entitlements": [{"uid": "7", "department": "YJ", "roles": ["R3"]}]}"#,
        "entitlements[0].uid", "wrong type: a text"
      ),
      (#"{"entitlements": [], "methods": {"Publish": ["R1"]}}"#, "methods.Publish", "not a method"),
    ])
  func mistakes(text: String, key: String, problem: String) throws {
    let error = try #require(throws: ConfigurationError.self) { try read(text) }
    #expect(error.file == "access.json")
    #expect(error.key == key)
    #expect(error.problem.hasPrefix(problem))
    #expect(!error.remedy.isEmpty)
  }
}
