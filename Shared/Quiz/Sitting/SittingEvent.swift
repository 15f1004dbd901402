/// What three clocks said when something happened.
public struct ClockReading: Sendable, Hashable {
  /// Which start of the machine the monotonic clock counts from.
  public let bootID: String
  /// The monotonic clock, in microseconds; it never jumps, and means nothing after a restart.
  public let monotonicMicroseconds: Int64
  /// The wall clock, in microseconds since 1970 UTC; anybody may set it.
  public let wallMicroseconds: Int64

  /// A reading.
  public init(bootID: String, monotonicMicroseconds: Int64, wallMicroseconds: Int64) {
    self.bootID = bootID
    self.monotonicMicroseconds = monotonicMicroseconds
    self.wallMicroseconds = wallMicroseconds
  }
}

/// An answer as given; keys, never positions.
public enum SittingAnswer: Sendable, Hashable {
  /// Taken back.
  case cleared
  /// Permanent keys of options, in byte order.
  case options([String])
  /// True or false.
  case judge(Bool)
  /// One text for each blank.
  case blanks([String])
  /// Free text; also the officer's note of a practical task.
  case text(String)
}

/// How a sitting ended.
public enum ClosingReason: UInt8, Sendable, Hashable, CaseIterable {
  /// The person handed in.
  case submitted = 1
  /// The time was over.
  case timeOver = 2
  /// An officer ended it, with what was answered.
  case byOfficer = 3
}

/// The name an officer puts under a result, with the number of the certificate (执法证).
public struct OfficerSignature: Sendable, Hashable {
  /// The officer, as named when the identity was confirmed.
  public let officer: String
  /// Number of the certificate.
  public let certificateNo: String

  /// A signature.
  public init(officer: String, certificateNo: String) {
    self.officer = officer
    self.certificateNo = certificateNo
  }
}

/// What an officer decided on site about one proposal.
public struct SiteDecision: Sendable, Hashable {
  /// What was proposed.
  public let measure: Measure
  /// Whether it is done.
  public let isAccepted: Bool
  /// The officer who decided.
  public let officer: String
  /// Why; needed to decline.
  public let reason: String

  /// A decision.
  public init(measure: Measure, isAccepted: Bool, officer: String, reason: String) {
    self.measure = measure
    self.isAccepted = isAccepted
    self.officer = officer
    self.reason = reason
  }
}

/// Something that happened in a sitting.
public enum SittingAction: Sendable, Hashable {
  /// The paper was given out; the first event.
  case opened
  /// Officers saw who sits; by what means.
  case identityConfirmed(officers: [String], means: String)
  /// A question was shown, by its place from 0.
  case shown(UInt16)
  /// A question was answered.
  case answered(UInt16, SittingAnswer)
  /// A question was marked to look at again, or the mark was taken off.
  case marked(UInt16, Bool)
  /// The clock was stopped, with the reason.
  case paused(String)
  /// The clock goes on.
  case resumed
  /// The person was told how much time is left, in microseconds.
  case timeWarning(Int64)
  /// Nothing but the time: bounds what a power cut can hide.
  case beat
  /// The program or the machine started again.
  case recovered
  /// The end.
  case closed(ClosingReason)
  /// The end without a result, with the reason.
  case voided(String)
  /// An officer gave marks for an answer in words or a practical task, in tenths.
  case officerMarked(UInt16, marksTenths: UInt32, officer: String)
  /// After the end, an officer decided about one proposal.
  case decided(SiteDecision)
  /// After the end, the officers put their names under the result; the last event.
  case signed([OfficerSignature])
}

/// One event with its clocks.
public struct SittingEvent: Sendable, Hashable {
  /// When.
  public let clock: ClockReading
  /// What.
  public let action: SittingAction

  /// An event.
  public init(_ action: SittingAction, at clock: ClockReading) {
    self.clock = clock
    self.action = action
  }

  /// The hash of the chain after this event: SHA-256 of `QZE1`, the hash before, the event.
  public func chainHash(after previous: [UInt8]) -> [UInt8] {
    var writer = CanonicalWriter(mark: "QZE1")
    writer.raw(previous)
    write(to: &writer)
    return Digests.sha256(writer.bytes)
  }
}

extension SittingAnswer: CanonicalValue {
  /// A tag byte, 0…4 in the order of declaration, and the content.
  public func write(to writer: inout CanonicalWriter) {
    switch self {
    case .cleared: writer.byte(0)
    case .options(let keys):
      writer.byte(1)
      writer.list(keys) { $0.text($1) }
    case .judge(let isTrue):
      writer.byte(2)
      writer.flag(isTrue)
    case .blanks(let texts):
      writer.byte(3)
      writer.list(texts) { $0.text($1) }
    case .text(let text):
      writer.byte(4)
      writer.text(text)
    }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    func texts(_ reader: inout CanonicalReader) throws(CanonicalFault) -> [String] {
      try reader.list { reader throws(CanonicalFault) in try reader.text("answer") }
    }
    switch try reader.byte() {
    case 0: self = .cleared
    case 1: self = .options(try texts(&reader))
    case 2: self = .judge(try reader.flag("judge"))
    case 3: self = .blanks(try texts(&reader))
    case 4: self = .text(try reader.text("answer"))
    default: throw .malformed("answer")
    }
  }
}

extension SittingAction: CanonicalValue {
  /// A tag byte, 1…15 in the order of declaration, and the content.
  public func write(to writer: inout CanonicalWriter) {
    switch self {
    case .opened: writer.byte(1)
    case .identityConfirmed(let officers, let means):
      writer.byte(2)
      writer.list(officers) { $0.text($1) }
      writer.text(means)
    case .shown(let place):
      writer.byte(3)
      writer.number16(place)
    case .answered(let place, let answer):
      writer.byte(4)
      writer.number16(place)
      answer.write(to: &writer)
    case .marked(let place, let isMarked):
      writer.byte(5)
      writer.number16(place)
      writer.flag(isMarked)
    case .paused(let reason):
      writer.byte(6)
      writer.text(reason)
    case .resumed: writer.byte(7)
    case .timeWarning(let left):
      writer.byte(8)
      writer.signed64(left)
    case .beat: writer.byte(9)
    case .recovered: writer.byte(10)
    case .closed(let reason):
      writer.byte(11)
      writer.byte(reason.rawValue)
    case .voided(let reason):
      writer.byte(12)
      writer.text(reason)
    case .officerMarked(let place, let marksTenths, let officer):
      writer.byte(13)
      writer.number16(place)
      writer.number32(marksTenths)
      writer.text(officer)
    case .decided(let decision):
      writer.byte(14)
      writer.text(decision.measure.rawValue)
      writer.flag(decision.isAccepted)
      writer.text(decision.officer)
      writer.text(decision.reason)
    case .signed(let signatures):
      writer.byte(15)
      writer.list(signatures) {
        $0.text($1.officer)
        $0.text($1.certificateNo)
      }
    }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    switch try reader.byte() {
    case 1: self = .opened
    case 2:
      let officers = try reader.list { reader throws(CanonicalFault) in
        try reader.text("officer")
      }
      self = .identityConfirmed(officers: officers, means: try reader.text("means"))
    case 3: self = .shown(try reader.number16())
    case 4: self = .answered(try reader.number16(), try SittingAnswer(from: &reader))
    case 5: self = .marked(try reader.number16(), try reader.flag("marked"))
    case 6: self = .paused(try reader.text("reason"))
    case 7: self = .resumed
    case 8: self = .timeWarning(try reader.signed64())
    case 9: self = .beat
    case 10: self = .recovered
    case 11:
      guard let reason = ClosingReason(rawValue: try reader.byte()) else {
        throw .malformed("closing")
      }
      self = .closed(reason)
    case 12: self = .voided(try reader.text("reason"))
    case 13:
      self = .officerMarked(
        try reader.number16(), marksTenths: try reader.number32(),
        officer: try reader.text("officer"))
    case 14: self = .decided(try Self.decision(&reader))
    case 15:
      self = .signed(
        try reader.list { reader throws(CanonicalFault) in
          OfficerSignature(
            officer: try reader.text("officer"), certificateNo: try reader.text("certificate"))
        })
    default: throw .malformed("action")
    }
  }
}

extension SittingAction {
  private static func decision(
    _ reader: inout CanonicalReader
  ) throws(CanonicalFault) -> SiteDecision {
    guard let measure = Measure(rawValue: try reader.text("measure")) else {
      throw .malformed("measure")
    }
    return SiteDecision(
      measure: measure, isAccepted: try reader.flag("accepted"),
      officer: try reader.text("officer"), reason: try reader.text("reason"))
  }
}

extension SittingEvent: CanonicalValue {
  /// Boot id, monotonic and wall clock as 64 bits, action.
  public func write(to writer: inout CanonicalWriter) {
    writer.text(clock.bootID)
    writer.signed64(clock.monotonicMicroseconds)
    writer.signed64(clock.wallMicroseconds)
    action.write(to: &writer)
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    clock = ClockReading(
      bootID: try reader.text("boot"), monotonicMicroseconds: try reader.signed64(),
      wallMicroseconds: try reader.signed64())
    action = try SittingAction(from: &reader)
  }
}
