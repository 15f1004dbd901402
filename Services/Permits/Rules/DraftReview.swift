public import Vocabulary

/// What a draft is worth: facts if nothing forbids them, and what is to be said.
public struct DraftReview: Sendable, Hashable {
  /// Checked facts; nil if a finding is an error.
  public internal(set) var facts: LicenceEventFacts?
  /// Errors and warnings, in the order of the fields.
  public internal(set) var findings: [Finding]
  /// Where the draft came from.
  public let origin: PublishOrigin

  /// Errors only.
  public var errors: [Finding] { findings.filter(\.isError) }

  /// Warnings only.
  public var warnings: [Finding] { findings.filter { !$0.isError } }
}

/// Checks every field of a draft and says everything that is wrong with it at once.
///
/// **Source**: handbook 2.1 (mandatory fields and rules), 3.1.
public func reviewDraft(
  _ draft: LicenceEventDraft, origin: PublishOrigin, on today: LegalDay, types: LicenceTypeTable
) -> DraftReview {
  var review = DraftReviewer(draft: draft, origin: origin, today: today)
  let facts = review.facts(types)
  if origin == .clock, facts != nil {
    return DraftReview(facts: facts, findings: [], origin: origin)
  }
  let isForbidden = review.findings.contains(where: \.isError)
  return DraftReview(facts: isForbidden ? nil : facts, findings: review.findings, origin: origin)
}

/// Collects findings while the fields are read.
struct DraftReviewer {
  let draft: LicenceEventDraft
  let origin: PublishOrigin
  let today: LegalDay
  var findings: [Finding] = []

  /// Basis of what the form asks for.
  static let form = "双公示行政许可"

  mutating func facts(_ types: LicenceTypeTable) -> LicenceEventFacts? {
    let event = event()
    let type = draft.type
    let holder = holder()
    let document = document(types)
    let premises = premises(type)
    guard event, let type, let holder, let document else { return nil }
    return LicenceEventFacts(
      eventID: draft.eventID, type: type, licenceType: document.type,
      certificateNo: document.certificateNo, documentNo: document.documentNo,
      decisionDay: document.decisionDay, validFrom: document.validFrom,
      validTo: document.validTo, authorityName: draft.document.authorityName,
      authorityCode: document.authorityCode, holderName: draft.holder.name,
      holderKind: holder.kind, holderIdentity: holder.identity, division: premises.division,
      industry: premises.industry, isSelfBuilt: draft.premises.isSelfBuilt,
      corrects: draft.corrects)
  }

  mutating func require(_ text: String, _ field: String, max: Int) {
    if text.isEmpty {
      error(field, "FIELD_REQUIRED")
    } else {
      limit(text, field, max: max)
    }
  }

  mutating func limit(_ text: String, _ field: String, max: Int) {
    // A text has at most as many characters as bytes, so most need no count.
    guard text.utf8.count > max, text.unicodeScalars.count > max else { return }
    error(field, "FIELD_TOO_LONG", "\(text.unicodeScalars.count) > \(max)")
  }

  mutating func error(
    _ field: String, _ reason: String, _ detail: String = "", basis: String = form
  ) {
    findings.append(Finding(.error, field: field, reason: reason, detail: detail, basis: basis))
  }

  mutating func warn(_ field: String, _ reason: String, _ detail: String = "", basis: String) {
    findings.append(Finding(.warning, field: field, reason: reason, detail: detail, basis: basis))
  }

  mutating func day(_ text: String, _ field: String) -> LegalDay? {
    do {
      return try LegalDay(text)
    } catch {
      findings.append(Finding(.error, field: field, error))
      return nil
    }
  }

  mutating func creditCode(_ text: String, _ field: String) -> CreditCode? {
    do {
      let code = try CreditCode(text)
      if !code.isInnerCheckValid {
        warn(field, "CREDIT_CODE_INNER_CHECK", basis: "GB 11714-1997; [D]")
      }
      return code
    } catch {
      findings.append(Finding(.error, field: field, error))
      return nil
    }
  }

  private mutating func event() -> Bool {
    let before = findings.count
    if !Self.isUUID(draft.eventID) { error("event_id", "EVENT_ID_FORM", basis: "RFC 9562") }
    if draft.type == nil { error("type", "EVENT_TYPE_REQUIRED", basis: "3.1") }
    if let type = draft.type, type.needsBasisDocument, draft.basisDocument.isEmpty {
      switch origin {
      case .published: error("basis_document", "BASIS_DOCUMENT_REQUIRED", basis: "7.1")
      case .imported, .clock: warn("basis_document", "BASIS_DOCUMENT_MISSING", basis: "7.1; [D]")
      }
    }
    if !draft.corrects.isEmpty, !Self.isUUID(draft.corrects) {
      error("corrects", "EVENT_ID_FORM", basis: "RFC 9562")
    }
    return findings.count == before || !findings[before...].contains(where: \.isError)
  }

  /// Whether a text has the form of a UUID: 36 characters, hexadecimal with hyphens.
  static func isUUID(_ text: String) -> Bool {
    guard text.utf8.count == 36 else { return false }
    for (position, byte) in text.utf8.enumerated() {
      switch position {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
      default:
        switch byte {
        case 48...57, 65...70, 97...102: continue
        default: return false
        }
      }
    }
    return true
  }
}
