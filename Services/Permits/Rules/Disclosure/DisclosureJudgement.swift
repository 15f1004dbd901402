public import Vocabulary

/// What the form alone says of a row; whether it is new is for the records to say.
public enum DisclosureVerdict: Sendable, Hashable {
  /// Nothing is wrong.
  case accepted
  /// Something is to be told, nothing forbids it.
  case acceptedWithWarnings
  /// Something forbids it.
  case rejected
}

/// One row of the form, judged.
public struct DisclosureJudgement: Sendable, Hashable {
  /// Line on which the row begins, from 1.
  public let line: Int
  /// The event the row tells of; its id is assigned by whoever hashes the key.
  public private(set) var draft: LicenceEventDraft
  /// Facts, and findings by column such as `XK_ZT`.
  public private(set) var review: DraftReview
  /// What tells rows apart: the event id is made of its hash, so that reading a file again, in
  /// another encoding or order of columns, gives the same events.
  public let key: [UInt8]

  /// Verdict.
  public var verdict: DisclosureVerdict {
    if review.facts == nil { return .rejected }
    return review.findings.isEmpty ? .accepted : .acceptedWithWarnings
  }

  /// Gives the event its id.
  public mutating func assign(eventID: String) {
    draft.eventID = eventID
    review.facts?.eventID = eventID
  }

  init(line: Int, draft: LicenceEventDraft, review: DraftReview, key: [UInt8]) {
    self.line = line
    self.draft = draft
    self.review = review
    self.key = key
  }
}

/// Judges rows of the form against one header, day and table of licence types.
public struct DisclosureJudge: Sendable {
  let header: DisclosureHeader
  let today: LegalDay
  let types: LicenceTypeTable

  /// Makes a judge.
  public init(header: DisclosureHeader, today: LegalDay, types: LicenceTypeTable) {
    self.header = header
    self.today = today
    self.types = types
  }

  /// Judges a row.
  public func judge(_ row: CSVRow) -> DisclosureJudgement {
    var reader = DisclosureRowReader(judge: self, row: row)
    return reader.judgement()
  }
}
