public import Vocabulary

/// What became of a slot.
public enum SlotOutcome: Sendable, Hashable {
  /// Opened and not ended yet.
  case open
  /// Used to its end.
  case used
  /// Given up, with the reason; counted and reported.
  case aborted(String)
}

/// One slot that was opened.
public struct SlotUse: Sendable, Hashable {
  /// The slot.
  public let number: UInt32
  /// What became of it.
  public let outcome: SlotOutcome

  /// A use.
  public init(number: UInt32, outcome: SlotOutcome) {
    self.number = number
    self.outcome = outcome
  }
}

/// The slots of a pack as they were used: in order, and every gap visible.
public struct SlotLedger: Sendable, Hashable {
  /// Slots the pack has.
  public let slotCount: UInt32
  /// Slots opened, in the order of their opening.
  public private(set) var uses: [SlotUse]

  /// Nothing opened yet.
  public init(slotCount: UInt32) {
    self.slotCount = slotCount
    uses = []
  }

  /// A ledger as it was kept or received; out of order or not.
  public init(slotCount: UInt32, uses: [SlotUse]) {
    self.slotCount = slotCount
    self.uses = uses
  }

  /// The slot to open now; nil when all are gone.
  public var next: UInt32? {
    let next = (uses.map(\.number).max() ?? 0) + 1
    return next <= slotCount ? next : nil
  }

  /// Opens the next slot.
  ///
  /// - Throws: `SlotRefusal.noneLeft`, `stillOpen`.
  public mutating func openNext() throws(SlotRefusal) -> UInt32 {
    if let open = uses.first(where: { $0.outcome == .open }) { throw .stillOpen(open.number) }
    guard let next else { throw .noneLeft }
    uses.append(SlotUse(number: next, outcome: .open))
    return next
  }

  /// Ends an open slot.
  ///
  /// - Throws: `SlotRefusal.notOpen`, `reasonMissing`.
  public mutating func end(_ number: UInt32, as outcome: SlotOutcome) throws(SlotRefusal) {
    guard let index = uses.firstIndex(where: { $0.number == number && $0.outcome == .open }),
      outcome != .open
    else { throw .notOpen(number) }
    if case .aborted(let reason) = outcome, reason.isEmpty { throw .reasonMissing(number) }
    uses[index] = SlotUse(number: number, outcome: outcome)
  }

  /// Slots below the highest used one that nobody opened.
  public var gaps: [UInt32] {
    let opened = Set(uses.map(\.number))
    return (1..<(max(1, opened.max() ?? 1))).filter { !opened.contains($0) }
  }

  /// The first slot that was opened after a higher one, or twice; nil if all went in order.
  public var firstOutOfOrder: UInt32? {
    var highest: UInt32 = 0
    for use in uses {
      if use.number <= highest { return use.number }
      highest = use.number
    }
    return nil
  }
}

/// Why a slot is not opened or ended.
public enum SlotRefusal: Refusal {
  /// All slots of the pack are gone.
  case noneLeft
  /// Another slot must be ended first.
  case stillOpen(UInt32)
  /// The slot is not open.
  case notOpen(UInt32)
  /// Giving a slot up needs a reason.
  case reasonMissing(UInt32)

  /// Reason code.
  public var reason: String {
    switch self {
    case .noneLeft: "SLOT_NONE_LEFT"
    case .stillOpen: "SLOT_STILL_OPEN"
    case .notOpen: "SLOT_NOT_OPEN"
    case .reasonMissing: "SLOT_REASON_MISSING"
    }
  }

  /// Rule behind it.
  public var basis: String { "quiz.md §2.10 step 6 [D]" }

  /// Fact at fault.
  public var detail: String {
    switch self {
    case .noneLeft: ""
    case .stillOpen(let number), .notOpen(let number), .reasonMissing(let number): "\(number)"
    }
  }
}

extension SlotUse: CanonicalValue {
  /// Number as 32 bits; outcome byte 0 open, 1 used, 2 given up and then the reason.
  public func write(to writer: inout CanonicalWriter) {
    writer.number32(number)
    switch outcome {
    case .open: writer.byte(0)
    case .used: writer.byte(1)
    case .aborted(let reason):
      writer.byte(2)
      writer.text(reason)
    }
  }

  /// Reads the form.
  public init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    number = try reader.number32()
    switch try reader.byte() {
    case 0: outcome = .open
    case 1: outcome = .used
    case 2: outcome = .aborted(try reader.text("reason"))
    default: throw .malformed("outcome")
    }
  }
}
