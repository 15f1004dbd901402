public import Questions

/// A drawer of the bank: topic × kind × difficulty; a part left open stands for any.
///
/// An item lies in one stratum with all parts; a quota may leave parts open.
public struct Stratum: Sendable, Hashable {
  /// Topic; nil for any.
  public let topic: String?
  /// Kind; nil for any.
  public let kind: QuestionKind?
  /// Difficulty 1…5; nil for any.
  public let difficulty: Int?

  /// A stratum.
  public init(topic: String?, kind: QuestionKind?, difficulty: Int?) {
    self.topic = topic
    self.kind = kind
    self.difficulty = difficulty
  }

  /// Difficulties that a bank knows.
  ///
  /// Source: [D].
  public static let difficulties = 1...5

  /// The name used in tickets and proofs: the parts joined by slashes, a star for any.
  public var code: String {
    "\(topic ?? "*")/\(kind?.rawValue ?? "*")/\(difficulty.map(String.init) ?? "*")"
  }

  /// Whether every part is given.
  public var isWhole: Bool { topic != nil && kind != nil && difficulty != nil }

  /// Whether the parts that are given can be part of a ticket.
  var isProper: Bool {
    (topic.map(DrawCode.isTopic) ?? true) && (difficulty.map(Self.difficulties.contains) ?? true)
  }

  /// Whether an item of `other` lies in this stratum.
  public func contains(_ other: Stratum) -> Bool {
    (topic == nil || topic == other.topic) && (kind == nil || kind == other.kind)
      && (difficulty == nil || difficulty == other.difficulty)
  }

  /// Whether some item could lie in both.
  public func overlaps(_ other: Stratum) -> Bool {
    func meets<Part: Equatable>(_ one: Part?, _ two: Part?) -> Bool {
      one == nil || two == nil || one == two
    }
    return meets(topic, other.topic) && meets(kind, other.kind)
      && meets(difficulty, other.difficulty)
  }

  /// The wider stratum that a relaxed draw fills the gap from.
  public func widened(to level: RelaxationLevel) -> Stratum {
    switch level {
    case .difficulty: Stratum(topic: topic, kind: kind, difficulty: nil)
    case .kind: Stratum(topic: topic, kind: nil, difficulty: nil)
    case .topic: Stratum(topic: nil, kind: nil, difficulty: nil)
    }
  }
}

/// What a relaxed draw gives up, one after another.
///
/// Source: `relax` order difficulty → kind → topic. [D]
public enum RelaxationLevel: UInt8, Sendable, Hashable, CaseIterable {
  /// Same topic and kind, any difficulty.
  case difficulty = 1
  /// Same topic, any kind.
  case kind = 2
  /// Anything in the pool.
  case topic = 3
}

extension Stratum: CanonicalValue {
  /// Three optionals: topic, raw value of the kind, difficulty as one byte.
  public func write(to writer: inout CanonicalWriter) {
    writer.optional(topic) { $0.text($1) }
    writer.optional(kind) { $0.text($1.rawValue) }
    writer.optional(difficulty) { $0.byte(UInt8(clamping: $1)) }
  }

  /// Reads the form; refuses parts that no ticket may hold.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    topic = try reader.optional { reader throws(CanonicalFault) in try reader.text("topic") }
    kind = try reader.optional { reader throws(CanonicalFault) in
      guard let kind = QuestionKind(rawValue: try reader.text("kind")) else {
        throw .malformed("kind")
      }
      return kind
    }
    difficulty = try reader.optional { reader throws(CanonicalFault) in Int(try reader.byte()) }
    guard isProper else { throw .malformed("stratum") }
  }
}
