public import Vocabulary

/// One person of a shift, by pseudonym.
public struct RosterEntry: Sendable, Hashable {
  /// Pseudonym of the person; never a name or a number of a document.
  public let personToken: String
  /// Post held in this shift.
  public let postCode: String

  /// An entry.
  public init(personToken: String, postCode: String) {
    self.personToken = personToken
    self.postCode = postCode
  }
}

/// A snapshot of who is on shift, in the byte order of pseudonyms; its hash goes into the draw.
public struct Roster: Sendable, Hashable {
  /// Entries, by pseudonym in byte order.
  public let entries: [RosterEntry]

  /// Most people on one roster. [D]
  public static let entriesMax = 20_000

  /// A roster.
  ///
  /// - Throws: `RosterRefusal`.
  public init(_ entries: [RosterEntry]) throws(RosterRefusal) {
    guard entries.count <= Self.entriesMax else { throw .tooLong(entries.count) }
    let sorted = entries.sorted { ByteOrder.precedes($0.personToken, $1.personToken) }
    for (index, entry) in sorted.enumerated() {
      guard DrawCode.isID(entry.personToken), DrawCode.isTopic(entry.postCode) else {
        throw .malformed(entry.personToken)
      }
      if index > 0, sorted[index - 1].personToken == entry.personToken {
        throw .duplicate(entry.personToken)
      }
    }
    self.entries = sorted
  }

  /// People at a post, in roster order.
  public func people(at postCode: String) -> [String] {
    entries.filter { $0.postCode == postCode }.map(\.personToken)
  }
}

/// Why a roster is refused.
public enum RosterRefusal: Refusal {
  /// A person is on it twice.
  case duplicate(String)
  /// A pseudonym or a post that no ticket may hold.
  case malformed(String)
  /// More people than a roster may have.
  case tooLong(Int)

  /// Reason code.
  public var reason: String {
    switch self {
    case .duplicate: "ROSTER_PERSON_TWICE"
    case .malformed: "ROSTER_ENTRY_MALFORMED"
    case .tooLong: "ROSTER_TOO_LONG"
    }
  }

  /// Rule behind it.
  public var basis: String { "quiz.md §2.9 [D]" }

  /// Fact at fault: a pseudonym or a count.
  public var detail: String {
    switch self {
    case .duplicate(let token), .malformed(let token): token
    case .tooLong(let count): "\(count)"
    }
  }
}

extension Roster: CanonicalValue {
  /// A list of pseudonym and post.
  public func write(to writer: inout CanonicalWriter) {
    writer.list(entries) {
      $0.text($1.personToken)
      $0.text($1.postCode)
    }
  }

  /// Reads the form; refuses duplicates and another order.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    let entries = try reader.list { reader throws(CanonicalFault) in
      RosterEntry(personToken: try reader.text("person"), postCode: try reader.text("post"))
    }
    guard let roster = try? Roster(entries), roster.entries == entries else {
      throw .malformed("roster")
    }
    self = roster
  }
}
