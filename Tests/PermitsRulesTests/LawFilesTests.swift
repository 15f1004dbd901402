import FoundationEssentials
import PermitsRules
import Testing
import Vocabulary

/// The law files of `compose/config/law`: what is built in, in the form a service may load instead.
struct LawFilesTests {
  private func read<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "compose/config/law").appending(path: name)
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }

  @Test("each law file says what is built in")
  func files() throws {
    #expect(try read(WorkingCalendar.self, "calendar.json") == WorkingCalendar())
    #expect(try read(Dated<RouteRow>.self, "routes.json") == Routes.builtIn)
    #expect(try read([Department].self, "departments.json") == Departments.all)
    #expect(try read([LicenceTypeRow].self, "licence-types.json") == LicenceTypes.builtIn)
  }

  @Test("a file with an impossible day or a code in a wrong form is refused, not repaired")
  func refused() {
    for text in [
      #"[{"year":2027,"source":"","isVerified":false,"breaks":[],"workedDays":["2027-02-30"]}]"#,
      #"[{"year":2027,"source":"","isVerified":false,"breaks":[]}]"#,
    ] {
      #expect(throws: (any Error).self) {
        try JSONDecoder().decode(WorkingCalendar.self, from: Data(text.utf8))
      }
    }
    let department = #"[{"code":"应急","name":"","roles":[]}]"#
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode([Department].self, from: Data(department.utf8))
    }
  }
}
