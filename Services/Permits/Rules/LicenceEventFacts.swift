public import Vocabulary

/// Who the holder is.
public enum HolderIdentity: Sendable, Hashable {
  /// By credit code.
  case creditCode(CreditCode)
  /// By citizen identity number; sealed.
  case citizen(CitizenID)
  /// By another document; the number is sealed.
  case document(IdentityDocumentKind?, number: String)
  /// By a number that was masked when it was recorded; the number itself is not known here.
  case masked(String)
  /// An individual business without a code: by name only.
  case nameOnly
}

/// A licence event whose fields were checked.
public struct LicenceEventFacts: Sendable, Hashable {
  /// Idempotency key.
  public var eventID: String
  /// Type.
  public var type: LicenceEventType
  /// Licence type; unmapped if unknown.
  public var licenceType: LicenceType
  /// Certificate number, normalised; empty if none was issued.
  public var certificateNo: String
  /// Document number, normalised.
  public var documentNo: String
  /// Day of the decision.
  public var decisionDay: LegalDay
  /// First day of validity.
  public var validFrom: LegalDay?
  /// Last day of validity; 2099-12-31 is open.
  public var validTo: LegalDay?
  /// Authority.
  public var authorityName: String
  /// Its credit code.
  public var authorityCode: CreditCode
  /// Holder's name.
  public var holderName: String
  /// Holder's kind.
  public var holderKind: HolderKind
  /// Who the holder is.
  public var holderIdentity: HolderIdentity
  /// Division of the premises.
  public var division: DivisionCode?
  /// Industry.
  public var industry: IndustryCode?
  /// 经营性自建房.
  public var isSelfBuilt: Bool
  /// Event corrected by this one; empty if none.
  public var corrects: String

  /// What tells licences apart: type, authority and certificate number, or the document number where
  /// no certificate was issued.
  ///
  /// **Source**: handbook 1.7: a number is unique per type and authority.
  public var licenceKey: String {
    let type = licenceType.code?.text ?? "raw:\(licenceType.raw)"
    let number = certificateNo.isEmpty ? "document:\(documentNo)" : certificateNo
    return "\(type)\u{1F}\(authorityCode.text)\u{1F}\(number)"
  }

  /// The fact the fold needs.
  public var fact: LicenceEventFact {
    LicenceEventFact(
      eventID: eventID, type: type, corrects: corrects, validTo: validTo, division: division,
      industry: industry)
  }
}
