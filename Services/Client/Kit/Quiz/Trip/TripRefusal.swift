import Vocabulary

/// Why the state of a trip is not used, or an act of the desk not done.
enum TripRefusal: Refusal {
  /// Another program of this account works with it; its process id when it can be read.
  case heldByAnother(processID: Int32?)
  /// A key file has another length, or others may read it.
  case keyFile(String)
  /// A service shows another signing key than the one remembered.
  case signingKeyChanged(known: String, shown: String)
  /// No signing key is remembered yet, so nothing can be believed.
  case signingKeyMissing
  /// No pack of this name, or more than one to choose from.
  case packUnknown(String)
  /// A row of the journal does not open under this device's key.
  case rowSealed(String)
  /// A row of the journal is none that this program wrote.
  case rowMalformed(String)
  /// No slot of this pack is being drawn.
  case slotUnknown(UInt32)
  /// The mine's digits were given before: a draw is made once.
  case drawnAlready(UInt32)
  /// The mine's digits are not there yet.
  case notDrawn(UInt32)
  /// The pack has no paper for this post.
  case postUnknown(String)
  /// Nobody drawn has this token.
  case personUnknown(String)
  /// The person sits in this slot already.
  case sitsAlready(String)
  /// Two officers at least must be named.
  case officers(Int)
  /// No sitting of this id on this device.
  case sittingUnknown(String)
  /// The journal of the sitting does not hold together from this row.
  case sittingBroken(sequence: Int)
  /// No result yet: the sitting is open, or void.
  case notClosed(String)
  /// The pack is not there any more, or may not be opened any more.
  case packGone(String)
  /// The office has the record already: decide there.
  case sentAlready(String)
  /// This is not among what the result proposes.
  case notProposed(String)
  /// A returned file names a sitting of another device, or a receipt for another record.
  case returnForeign(String)

  /// Fewest officers at an inspection.
  ///
  /// Source: 行政处罚法 art. 42.
  static let officersMin = 2

  /// Reason code.
  var reason: String {
    switch self {
    case .heldByAnother: "TRIP_HELD_BY_ANOTHER"
    case .keyFile: "TRIP_KEY_FILE"
    case .signingKeyChanged: "TRIP_SIGNING_KEY_CHANGED"
    case .signingKeyMissing: "TRIP_SIGNING_KEY_MISSING"
    case .packUnknown: "TRIP_PACK_UNKNOWN"
    case .rowSealed: "TRIP_ROW_SEALED"
    case .rowMalformed: "TRIP_ROW_MALFORMED"
    case .slotUnknown: "TRIP_SLOT_UNKNOWN"
    case .drawnAlready: "TRIP_DRAWN_ALREADY"
    case .notDrawn: "TRIP_NOT_DRAWN"
    case .postUnknown: "TRIP_POST_UNKNOWN"
    case .personUnknown: "TRIP_PERSON_UNKNOWN"
    case .sitsAlready: "TRIP_SITS_ALREADY"
    case .officers: "TRIP_OFFICERS_TOO_FEW"
    case .sittingUnknown: "TRIP_SITTING_UNKNOWN"
    case .sittingBroken: "TRIP_SITTING_BROKEN"
    case .notClosed: "TRIP_SITTING_OPEN"
    case .packGone: "TRIP_PACK_GONE"
    case .sentAlready: "TRIP_SENT_ALREADY"
    case .notProposed: "TRIP_NOT_PROPOSED"
    case .returnForeign: "TRIP_RETURN_FOREIGN"
    }
  }

  /// Rule behind it.
  var basis: String {
    switch self {
    case .officers: "行政处罚法 art. 42"
    default: "[D]"
    }
  }

  /// Fact at fault.
  var detail: String {
    switch self {
    case .heldByAnother(let processID): processID.map { "\($0)" } ?? ""
    case .signingKeyChanged(let known, let shown): "\(known) ≠ \(shown)"
    case .signingKeyMissing: ""
    case .keyFile(let text), .packUnknown(let text), .rowSealed(let text), .rowMalformed(let text),
      .postUnknown(let text), .personUnknown(let text), .sitsAlready(let text),
      .sittingUnknown(let text), .notClosed(let text), .packGone(let text),
      .sentAlready(let text), .notProposed(let text), .returnForeign(let text):
      text
    case .slotUnknown(let number), .drawnAlready(let number), .notDrawn(let number): "\(number)"
    case .officers(let count): "\(count) < \(Self.officersMin)"
    case .sittingBroken(let sequence): "\(sequence)"
    }
  }
}
