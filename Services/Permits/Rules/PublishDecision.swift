public import Vocabulary

/// What the records say when an event is decided on.
public struct PublishGiven: Sendable {
  /// The clock.
  public let now: UTCMicroseconds
  /// Department that publishes, from the peer.
  public let publisher: DepartmentCode
  /// The licence so far.
  public let history: LicenceHistory
  /// Materials named by the event that were not uploaded, by their hash in hexadecimal.
  public let missingMaterials: [String]
  /// Cases of accidents with deaths at the holder in the present term, as the investigation told.
  public let deathCases: [String]
  /// Holidays and make-up days.
  public let calendar: WorkingCalendar

  /// Makes the facts.
  public init(
    now: UTCMicroseconds, publisher: DepartmentCode, history: LicenceHistory,
    missingMaterials: [String] = [], deathCases: [String] = [], calendar: WorkingCalendar
  ) {
    self.now = now
    self.publisher = publisher
    self.history = history
    self.missingMaterials = missingMaterials
    self.deathCases = deathCases
    self.calendar = calendar
  }
}

/// Why an event is not published.
public enum PublishRefusal: Error, Sendable, Hashable {
  /// Fields are missing or wrong; errors first.
  case invalid([Finding])
  /// The licence's state does not allow the event.
  case illegalTransition(from: LicenceState?, event: LicenceEventType)
  /// The corrected event is not one of this licence's, or of another type.
  case correctionUnknown(String)
  /// Materials were not uploaded.
  case materialMissing([String])
  /// The event, sealed, is larger than an event may be.
  case tooLarge(bytes: Int, bytesMax: Int)

  /// Reason code.
  public var reason: String {
    switch self {
    case .invalid(let findings): findings.first?.reason ?? "INVALID_EVENT"
    case .illegalTransition: "ILLEGAL_TRANSITION"
    case .correctionUnknown: "CORRECTED_EVENT_UNKNOWN"
    case .materialMissing: "MATERIAL_MISSING"
    case .tooLarge: "EVENT_TOO_LARGE"
    }
  }

  /// Everything wrong, by field.
  public var findings: [Finding] {
    switch self {
    case .invalid(let findings): findings
    case .illegalTransition(let from, let event):
      [
        Finding(
          .error, field: "type", reason: reason,
          detail: "\(from?.code ?? "NONE") → \(event.code)", basis: "7.1")
      ]
    case .correctionUnknown(let id):
      [Finding(.error, field: "corrects", reason: reason, detail: id, basis: "3.3(1)")]
    case .materialMissing(let hashes):
      hashes.map {
        Finding(.error, field: "materials", reason: reason, detail: $0, basis: "3.1")
      }
    case .tooLarge(let bytes, let bytesMax):
      [
        Finding(
          .error, field: "", reason: reason, detail: "\(bytes) > \(bytesMax)", basis: "[D]")
      ]
    }
  }
}

/// One delivery to make: who, why and until when.
public struct PlannedDelivery: Sendable, Hashable {
  /// Recipient with its roles.
  public let recipient: Recipient
  /// Limits of the receipt.
  public let dues: ReceiptDues
}

/// What publishing an event means.
public struct PublishDecision: Sendable, Hashable {
  /// The event.
  ///
  /// Its type may differ from the draft's: a second 新办 in an import is a 变更.
  public let facts: LicenceEventFacts
  /// Place among the licence's events.
  public let eventSeq: UInt64
  /// State before; nil if the licence was not known.
  public let stateBefore: LicenceState?
  /// State after.
  public let stateAfter: LicenceState
  /// Deliveries, in the order industry, lead, copies, town, office.
  public let deliveries: [PlannedDelivery]
  /// Why nobody is responsible; the office is alarmed.
  public let unrouted: UnroutedReason?
  /// Warnings to tell and to store.
  public let warnings: [Finding]
}

/// Decides on one licence event: fields, materials, state, then who receives it on this day.
///
/// **Source**: handbook 2.1, 3.1, 3.3, 7.1.
/// - Throws: `PublishRefusal`.
public func publishDecision(
  on review: DraftReview, given: PublishGiven, routes: RoutingMatrix, types: LicenceTypeTable
) throws(PublishRefusal) -> PublishDecision {
  guard var facts = review.facts else { throw .invalid(review.errors + review.warnings) }
  guard given.missingMaterials.isEmpty else { throw .materialMissing(given.missingMaterials) }
  var warnings = review.warnings
  if review.origin == .imported, facts.type == .issued, given.history.state == .valid {
    facts.type = .changed
    warnings.append(warning("type", "ISSUED_AGAIN", "CHANGED"))
  }
  let history = try historyAfter(facts, origin: review.origin, given: given, &warnings)
  guard let state = history.state else {
    throw .illegalTransition(from: given.history.state, event: facts.type)
  }
  let today = given.now.legalDay
  let routing = routes.routing(
    for: facts.licenceType, industry: history.industry, division: history.division, on: today,
    publisher: given.publisher)
  if let reason = routing.unrouted {
    warnings.append(warning("recipients", "UNROUTED", reason.rawValue))
  }
  let clocks = ReceiptClocks(pushedAt: given.now, calendar: given.calendar)
  let row = facts.licenceType.code.flatMap(types.row(of:))
  if facts.type == .renewed, row?.isSafetyLicence == true, !given.deathCases.isEmpty {
    warnings.append(
      Finding(
        .warning, field: "type", reason: "DEATH_ACCIDENT_IN_TERM",
        detail: given.deathCases.joined(separator: ", "), basis: "安全生产许可证条例 art. 9"))
  }
  return PublishDecision(
    facts: facts, eventSeq: history.eventSeq, stateBefore: given.history.state, stateAfter: state,
    deliveries: routing.recipients.map {
      PlannedDelivery(recipient: $0, dues: clocks.dues(for: $0, event: facts.type, type: row))
    },
    unrouted: routing.unrouted, warnings: warnings)
}

/// The licence after the event, if its state allows it.
private func historyAfter(
  _ facts: LicenceEventFacts, origin: PublishOrigin, given: PublishGiven,
  _ warnings: inout [Finding]
) throws(PublishRefusal) -> LicenceHistory {
  var history = given.history
  if !facts.corrects.isEmpty {
    // A correction restates an event; what came after must still be legal, which the fold keeps.
    guard history.facts.contains(where: { $0.eventID == facts.corrects && $0.type == facts.type })
    else { throw .correctionUnknown(facts.corrects) }
    history.append(facts.fact)
    return history
  }
  guard let step = LicenceMachine.transition(from: history.state, on: facts.type) else {
    throw .illegalTransition(from: history.state, event: facts.type)
  }
  switch step.condition {
  case .imported:
    guard origin == .imported else {
      throw .illegalTransition(from: history.state, event: facts.type)
    }
    warnings.append(warning("type", "LICENCE_FIRST_SEEN", facts.type.code))
  case .renewalAskedInTime:
    warnings.append(warning("type", "RENEWED_AFTER_EXPIRY", "许可法 art. 50"))
  case .formComplete, .basisDocument, .none: break
  }
  history.append(facts.fact)
  return history
}

private func warning(_ field: String, _ reason: String, _ detail: String) -> Finding {
  Finding(.warning, field: field, reason: reason, detail: detail, basis: "7.1; [D]")
}
