import Quiz

/// One person of a shift as the mine's list names them; stays on the device.
struct RosterPerson: Sendable, Hashable {
  /// Pseudonym.
  var token: String
  /// Name.
  var name: String
  /// Post, as the pack's paper names it.
  var postCode: String
  /// The employer's number.
  var employeeNo: String
  /// The last four characters of the identity number.
  var idLast4: String

  /// The name with all but its first character covered, for a screen that others see.
  var maskedName: String { Self.masked(name) }

  /// A name with all but its first character covered.
  static func masked(_ name: String) -> String {
    guard let first = name.first else { return "" }
    return String(first) + String(repeating: "*", count: max(1, min(2, name.count - 1)))
  }
}

/// A shift list with names, and the roster of pseudonyms that goes into the draw.
struct RosterSheet: Sendable, Hashable {
  /// People in the order of their tokens.
  let people: [RosterPerson]
  /// The roster of the draw.
  let roster: Roster

  /// A sheet.
  ///
  /// - Throws: `RosterRefusal`.
  init(_ people: [RosterPerson]) throws(RosterRefusal) {
    roster = try Roster(
      people.map { RosterEntry(personToken: $0.token, postCode: $0.postCode) })
    let byToken = Dictionary(people.map { ($0.token, $0) }) { first, _ in first }
    self.people = roster.entries.compactMap { byToken[$0.personToken] }
  }

  /// The name of the sheet: the hash that goes into the draw, and one over the names.
  var id: String { Digests.hex(canonicalHash.prefix(16)) }

  /// A person by pseudonym.
  func person(_ token: String) -> RosterPerson? { people.first { $0.token == token } }

  /// People at a post.
  func count(at postCode: String) -> Int {
    people.reduce(0) { $0 + ($1.postCode == postCode ? 1 : 0) }
  }
}

extension RosterSheet: CanonicalValue {
  /// A list of people: token, name, post, number, digits.
  func write(to writer: inout CanonicalWriter) {
    writer.list(people) {
      $0.text($1.token)
      $0.text($1.name)
      $0.text($1.postCode)
      $0.text($1.employeeNo)
      $0.text($1.idLast4)
    }
  }

  /// Reads the form.
  init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    let people = try reader.list { reader throws(CanonicalFault) in
      RosterPerson(
        token: try reader.text("token"), name: try reader.text("name"),
        postCode: try reader.text("post"), employeeNo: try reader.text("number"),
        idLast4: try reader.text("digits"))
    }
    guard let sheet = try? RosterSheet(people) else { throw .malformed("roster") }
    self = sheet
  }
}
