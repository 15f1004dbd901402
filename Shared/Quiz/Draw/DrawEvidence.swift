/// How the person of a sitting was drawn from a roster.
public struct WorkerProof: Sendable, Hashable {
  /// The roster, by pseudonyms.
  public let roster: Roster
  /// People drawn at the post.
  public let count: UInt32
  /// Replacements, in their order.
  public let substitutions: [Substitution]

  /// A proof.
  public init(roster: Roster, count: UInt32, substitutions: [Substitution]) {
    self.roster = roster
    self.count = count
    self.substitutions = substitutions
  }
}

/// Everything a draw follows from, but the secret of its slot: it goes into the record of the
/// sitting and into the receipt, so that anybody can draw again.
public struct DrawEvidence: Sendable, Hashable {
  /// What the draw of questions is for.
  public var context: DrawContext
  /// Both nonces.
  public var nonces: DrawNonces
  /// What held items back.
  public var exposureHits: [ExposureHit]
  /// Whether gaps may be filled from wider strata.
  public var isRelaxed: Bool
  /// How the person was drawn; nil for a class of which all present sit.
  public var workers: WorkerProof?
  /// Slots of the pack as they were when this draw was made.
  public var slotUses: [SlotUse]

  /// The evidence of a draw.
  public init(
    context: DrawContext, nonces: DrawNonces, exposureHits: [ExposureHit], isRelaxed: Bool = false,
    workers: WorkerProof?, slotUses: [SlotUse]
  ) {
    self.context = context
    self.nonces = nonces
    self.exposureHits = exposureHits
    self.isRelaxed = isRelaxed
    self.workers = workers
    self.slotUses = slotUses
  }

  /// The paper that follows.
  ///
  /// - Throws: `DrawRefusal`.
  public func paper(of kind: PackPaper, secret: [UInt8]) throws(DrawRefusal) -> Paper {
    let seed = try DrawSeed(secret: secret, nonces: nonces, context: context)
    return try QuestionDraw.draw(
      kind.blueprint, from: kind.pool, hits: exposureHits, on: context.day, seed: seed,
      relaxing: isRelaxed)
  }

  /// The seed of the draw of workers that comes before.
  ///
  /// - Throws: `DrawRefusal`.
  public func workerSeed(secret: [UInt8]) throws(DrawRefusal) -> DrawSeed {
    try DrawSeed(secret: secret, nonces: nonces, context: context.ofWorkers)
  }
}

extension Substitution: CanonicalValue {
  /// Absent, reason, replacement.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(absent)
    writer.text(reason.rawValue)
    writer.text(replacement)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    absent = try reader.text("absent")
    guard let reason = SubstitutionReason(rawValue: try reader.text("reason")) else {
      throw .malformed("reason")
    }
    self.reason = reason
    replacement = try reader.text("replacement")
  }
}

extension WorkerProof: CanonicalValue {
  /// Roster, count as 32 bits, replacements.
  public func write(to writer: inout CanonicalWriter) {
    roster.write(to: &writer)
    writer.number32(count)
    writer.list(substitutions)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    roster = try Roster(from: &reader)
    count = try reader.number32()
    substitutions = try reader.list(of: Substitution.self)
  }
}

extension DrawEvidence: CanonicalValue {
  /// The fields in the order of their declaration.
  public func write(to writer: inout CanonicalWriter) {
    context.write(to: &writer)
    nonces.write(to: &writer)
    writer.list(exposureHits)
    writer.flag(isRelaxed)
    writer.optional(workers) { $1.write(to: &$0) }
    writer.list(slotUses)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    context = try DrawContext(from: &reader)
    nonces = try DrawNonces(from: &reader)
    exposureHits = try reader.list(of: ExposureHit.self)
    isRelaxed = try reader.flag("relaxed")
    workers = try reader.optional { reader throws(CanonicalFault) in
      try WorkerProof(from: &reader)
    }
    slotUses = try reader.list(of: SlotUse.self)
  }
}
