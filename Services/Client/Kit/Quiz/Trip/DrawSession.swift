import Quiz

/// One slot of a pack in use: who is drawn for which post, from its opening to its end.
struct DrawSession: Sendable, Hashable {
  /// The pack.
  var packID: String
  /// The slot.
  var slot: UInt32
  /// The inspection.
  var inspection: String
  /// The enterprise.
  var enterprise: String
  /// Post the people are drawn for.
  var postCode: String
  /// The roster; empty if nobody is drawn from one.
  var rosterID: String
  /// People drawn from the roster; 0 if those named sit.
  var count: UInt32
  /// Those who sit without a draw: a retest, or a class of which all present sit.
  var named: [String]
  /// Which attempt, from 1.
  var attempt: UInt8
  /// Officers of the inspection.
  var officers: [String]
  /// Wall clock at the opening, in microseconds.
  var openedMicroseconds: Int64
  /// The device's part of the draw, made and kept before the mine's digits are asked for.
  var inspectorNonce: [UInt8]
  /// The mine's digits; empty until they are given.
  var counterpart: String = ""
  /// Replacements, in their order.
  var substitutions: [Substitution] = []
  /// What became of the slot.
  var outcome = SlotOutcome.open

  /// Which slot it is.
  var key: SlotKey { SlotKey(packID: packID, slot: slot) }
}

/// Names a slot of a pack.
struct SlotKey: Sendable, Hashable {
  /// The pack.
  let packID: String
  /// The slot, from 1.
  let slot: UInt32
}

extension DrawSession: CanonicalValue {
  /// The fields in the order of their declaration.
  func write(to writer: inout CanonicalWriter) {
    writer.text(packID)
    writer.text(inspection)
    writer.text(enterprise)
    writer.text(postCode)
    writer.text(rosterID)
    writer.number32(count)
    writer.list(named) { $0.text($1) }
    writer.byte(attempt)
    writer.list(officers) { $0.text($1) }
    writer.signed64(openedMicroseconds)
    writer.bytes(inspectorNonce)
    writer.text(counterpart)
    writer.list(substitutions)
    SlotUse(number: slot, outcome: outcome).write(to: &writer)
  }

  /// Reads the form.
  init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    packID = try reader.text("pack")
    inspection = try reader.text("inspection")
    enterprise = try reader.text("enterprise")
    postCode = try reader.text("post")
    rosterID = try reader.text("roster")
    count = try reader.number32()
    named = try reader.list { reader throws(CanonicalFault) in try reader.text("person") }
    attempt = try reader.byte()
    officers = try reader.list { reader throws(CanonicalFault) in try reader.text("officer") }
    openedMicroseconds = try reader.signed64()
    inspectorNonce = try reader.bytes()
    counterpart = try reader.text("counterpart")
    substitutions = try reader.list(of: Substitution.self)
    let use = try SlotUse(from: &reader)
    slot = use.number
    outcome = use.outcome
  }
}
