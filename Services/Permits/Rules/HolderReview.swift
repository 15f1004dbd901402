import Vocabulary

extension DraftReviewer {
  /// Checks the holder part.
  mutating func holder() -> (kind: HolderKind, identity: HolderIdentity)? {
    let holder = draft.holder
    require(holder.name, "holder.name", max: FieldLimits.nameCharacters)
    limit(
      holder.legalRepresentative, "holder.legal_representative",
      max: FieldLimits.representativeCharacters)
    limit(holder.identityNumber, "holder.identity_number", max: FieldLimits.identityCharacters)
    guard let kind = holder.kind else {
      error("holder.kind", "HOLDER_KIND_REQUIRED")
      return nil
    }
    if kind != .naturalPerson, holder.legalRepresentative.isEmpty {
      error("holder.legal_representative", "FIELD_REQUIRED")
    }
    let identity =
      switch kind {
      case .organisation: organisation(holder)
      case .individualBusiness: individualBusiness(holder)
      case .naturalPerson: naturalPerson(holder)
      }
    return identity.map { (kind, $0) }
  }

  private mutating func organisation(_ holder: HolderDraft) -> HolderIdentity? {
    guard !holder.creditCode.isEmpty else {
      error("holder.credit_code", "FIELD_REQUIRED")
      return nil
    }
    return creditCode(holder.creditCode, "holder.credit_code").map(HolderIdentity.creditCode)
  }

  private mutating func individualBusiness(_ holder: HolderDraft) -> HolderIdentity? {
    guard holder.creditCode.isEmpty else {
      return creditCode(holder.creditCode, "holder.credit_code").map(HolderIdentity.creditCode)
    }
    warn("holder.credit_code", "CREDIT_CODE_MISSING", basis: Self.form)
    return .nameOnly
  }

  private mutating func naturalPerson(_ holder: HolderDraft) -> HolderIdentity? {
    if origin == .clock { return .masked(holder.identityNumber) }
    if holder.identityKind.isEmpty { error("holder.identity_kind", "FIELD_REQUIRED") }
    if holder.identityNumber.isEmpty { error("holder.identity_number", "FIELD_REQUIRED") }
    guard !holder.identityKind.isEmpty, !holder.identityNumber.isEmpty else { return nil }
    return identity(
      kind: holder.identityKind, number: holder.identityNumber, fieldOfKind: "holder.identity_kind",
      fieldOfNumber: "holder.identity_number")
  }

  /// Checks one identity document; an unknown kind is kept with a warning.
  mutating func identity(
    kind: String, number: String, fieldOfKind: String, fieldOfNumber: String
  ) -> HolderIdentity? {
    let known = IdentityDocumentKind(form: kind)
    if known == nil { warn(fieldOfKind, "IDENTITY_KIND_UNKNOWN", basis: Self.form) }
    guard known == .citizenID else { return .document(known, number: number) }
    do {
      return .citizen(try CitizenID(number, on: today))
    } catch {
      findings.append(Finding(.error, field: fieldOfNumber, error))
      return nil
    }
  }
}
