public import Vocabulary

/// Somebody whom the office knows to have been asked, without saying who it is.
///
/// The mark is bound to one pack: marks of two packs cannot be laid side by side, and without the
/// roster no mark leads to a person.
public enum AskedMark {
  /// Bytes of a mark. [D]
  public static let byteCount = 16

  /// The first bytes of SHA-256 over `QZX1`, pack id and pseudonym.
  public static func make(person token: String, packID: String) -> [UInt8] {
    var writer = CanonicalWriter(mark: "QZX1")
    writer.text(packID)
    writer.text(token)
    return Array(Digests.sha256(writer.bytes).prefix(byteCount))
  }
}

/// A question that was asked of somebody at the enterprise, as the office knows it.
public struct AskedBefore: Sendable, Hashable {
  /// The question.
  public let questionID: String
  /// `AskedMark` of the person.
  public let mark: [UInt8]
  /// The last day.
  public let day: LegalDay

  /// A question asked of a person on a day.
  public init(questionID: String, mark: [UInt8], day: LegalDay) {
    self.questionID = questionID
    self.mark = mark
    self.day = day
  }
}

/// What the office knows was asked at an enterprise, so that a draw without a network holds it back.
///
/// Ids, days and marks only: no name, no pseudonym, no answer.
public struct PackHistory: Sendable, Hashable {
  /// Rows by question, mark and day, each pair of question and mark once.
  public let rows: [AskedBefore]

  /// Most rows of a pack. [D]
  public static let rowsMax = 200_000

  /// A history; of rows about the same question and person the latest stays.
  public init(_ rows: [AskedBefore] = []) {
    var latest: [Pair: LegalDay] = [:]
    for row in rows {
      let pair = Pair(questionID: row.questionID, mark: row.mark)
      latest[pair] = max(latest[pair] ?? row.day, row.day)
    }
    self.rows = latest.map {
      AskedBefore(questionID: $0.key.questionID, mark: $0.key.mark, day: $0.value)
    }.sorted { one, other in
      one.questionID == other.questionID
        ? one.mark.lexicographicallyPrecedes(other.mark)
        : ByteOrder.precedes(one.questionID, other.questionID)
    }
  }

  private struct Pair: Hashable {
    let questionID: String
    let mark: [UInt8]
  }

  /// What holds items back from the paper of one person: what they were asked, and what anybody at
  /// the enterprise was; only what still holds on the day.
  public func hits(of token: String, packID: String, on day: LegalDay) -> [ExposureHit] {
    let own = AskedMark.make(person: token, packID: packID)
    var hits: Set<ExposureHit> = []
    for row in rows {
      let cause: ExposureCause = row.mark == own ? .person : .mine
      hits.insert(ExposureHit(questionID: row.questionID, cause: cause, day: row.day))
    }
    return ExposureRule.sorted(hits.filter { ExposureRule.holds($0, on: day) })
  }
}

extension ExposureRule {
  /// Hits as a proof lists them: by question, cause and day, of each cause the latest day.
  public static func sorted(_ hits: some Sequence<ExposureHit>) -> [ExposureHit] {
    var latest: [Cause: ExposureHit] = [:]
    for hit in hits {
      let cause = Cause(questionID: hit.questionID, cause: hit.cause)
      if let known = latest[cause], known.day >= hit.day { continue }
      latest[cause] = hit
    }
    return latest.values.sorted { one, other in
      one.questionID == other.questionID
        ? one.cause.rawValue < other.cause.rawValue
        : ByteOrder.precedes(one.questionID, other.questionID)
    }
  }

  private struct Cause: Hashable {
    let questionID: String
    let cause: ExposureCause
  }
}

extension AskedBefore: CanonicalValue {
  /// Question id, mark (16 bytes), day number as 64 bits.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(questionID)
    writer.raw(mark)
    writer.signed64(Int64(day.dayNumber))
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    questionID = try reader.text("id")
    mark = try reader.raw(AskedMark.byteCount)
    day = try LegalDay(canonical: &reader)
  }
}

extension PackHistory: CanonicalValue {
  /// A list of rows.
  public func write(to writer: inout CanonicalWriter) { writer.list(rows) }

  /// Reads the form; refuses another order and pairs that come twice.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    let rows = try reader.list(of: AskedBefore.self)
    let history = PackHistory(rows)
    guard history.rows == rows else { throw .malformed("history") }
    self = history
  }
}
