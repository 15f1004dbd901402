import Vocabulary

/// The checked document part.
struct ReviewedDocument {
  let type: LicenceType
  let certificateNo: String
  let documentNo: String
  let decisionDay: LegalDay
  let validFrom: LegalDay?
  let validTo: LegalDay?
  let authorityCode: CreditCode
}

extension DraftReviewer {
  /// Checks the document part.
  mutating func document(_ types: LicenceTypeTable) -> ReviewedDocument? {
    let document = draft.document
    let isInForce = draft.type?.putsInForce ?? false
    texts(document, isInForce: isInForce)
    let documentNo = documentNo(document.documentNo)
    let decisionDay = decisionDay(document.decisionDay)
    let term = term(document, decisionDay: decisionDay, isRequired: isInForce)
    require(document.authorityName, "document.authority_name", max: FieldLimits.nameCharacters)
    let authorityCode = requiredCode(document.authorityCode, "document.authority_code")
    let certificateNo = DocumentNumber(document.certificateNo)?.text ?? ""
    let type = licenceType(types, certificateNo: certificateNo)
    if !document.sourceCode.isEmpty {
      _ = creditCode(document.sourceCode, "document.source_code")
    }
    guard let documentNo, let decisionDay, let authorityCode else { return nil }
    return ReviewedDocument(
      type: type, certificateNo: certificateNo, documentNo: documentNo, decisionDay: decisionDay,
      validFrom: term.from, validTo: term.to, authorityCode: authorityCode)
  }

  private mutating func texts(_ document: DocumentDraft, isInForce: Bool) {
    func field(_ text: String, _ name: String, _ max: Int, isRequired: Bool) {
      if isRequired {
        require(text, name, max: max)
      } else {
        limit(text, name, max: max)
      }
    }
    field(
      document.documentName, "document.document_name", FieldLimits.documentNameCharacters,
      isRequired: isInForce)
    field(
      document.category, "document.category", FieldLimits.categoryCharacters,
      isRequired: isInForce)
    field(
      document.content, "document.content", FieldLimits.contentCharacters, isRequired: isInForce)
    limit(
      document.certificateName, "document.certificate_name",
      max: FieldLimits.documentNameCharacters)
    limit(
      document.certificateNo, "document.certificate_no",
      max: FieldLimits.certificateNoCharacters)
    limit(document.sourceName, "document.source_name", max: FieldLimits.nameCharacters)
    limit(document.remark, "document.remark", max: FieldLimits.remarkCharacters)
    if isInForce, !document.certificateName.isEmpty, document.certificateNo.isEmpty {
      warn("document.certificate_no", "CERTIFICATE_NO_MISSING", basis: Self.form)
    }
  }

  private mutating func documentNo(_ text: String) -> String? {
    guard !text.isEmpty else {
      error("document.document_no", "FIELD_REQUIRED")
      return nil
    }
    guard let number = DocumentNumber(text) else {
      error("document.document_no", "FIELD_TOO_LONG", "> \(DocumentNumber.charactersMax)")
      return nil
    }
    return number.text
  }

  private mutating func decisionDay(_ text: String) -> LegalDay? {
    guard !text.isEmpty else {
      error("document.decision_day", "FIELD_REQUIRED")
      return nil
    }
    guard let decided = day(text, "document.decision_day") else { return nil }
    if decided > today { error("document.decision_day", "DECISION_IN_FUTURE", text) }
    return decided
  }

  private mutating func term(
    _ document: DocumentDraft, decisionDay: LegalDay?, isRequired: Bool
  ) -> (from: LegalDay?, to: LegalDay?) {
    let from = termDay(document.validFrom, "document.valid_from", isRequired: isRequired)
    let to = termDay(document.validTo, "document.valid_to", isRequired: isRequired)
    if let from, let to, from > to {
      error("document.valid_to", "VALIDITY_REVERSED", "\(from) > \(to)")
    }
    // A change keeps the term that began with an earlier decision.
    let beginsTerm = draft.type == .issued || draft.type == .renewed
    if beginsTerm, let from, let decisionDay, from < decisionDay {
      warn("document.valid_from", "VALID_BEFORE_DECISION", "\(from)", basis: Self.form)
    }
    if isRequired, let to, to < today {
      warn("document.valid_to", "VALIDITY_PASSED", "\(to)", basis: "许可法 art. 70(1)")
    }
    return (from, to)
  }

  private mutating func termDay(_ text: String, _ field: String, isRequired: Bool) -> LegalDay? {
    guard text.isEmpty else { return day(text, field) }
    if isRequired { error(field, "FIELD_REQUIRED") }
    return nil
  }

  private mutating func requiredCode(_ text: String, _ field: String) -> CreditCode? {
    guard text.isEmpty else { return creditCode(text, field) }
    error(field, "FIELD_REQUIRED")
    return nil
  }

  private mutating func licenceType(
    _ types: LicenceTypeTable, certificateNo: String
  ) -> LicenceType {
    let document = draft.document
    let raw = document.licenceType.isEmpty ? document.certificateName : document.licenceType
    guard !raw.isEmpty || !document.documentName.isEmpty else {
      error("document.licence_type", "FIELD_REQUIRED", basis: "3.1")
      return LicenceType(raw: "", code: nil)
    }
    var type = types.type(named: raw, certificateNo: certificateNo)
    // The document's name may tell what the certificate's does not: 准予煤矿安全生产许可决定书.
    if !type.isMapped, !document.documentName.isEmpty {
      let code = types.type(named: document.documentName, certificateNo: certificateNo).code
      type = LicenceType(raw: raw.isEmpty ? document.documentName : raw, code: code)
    }
    if !type.isMapped {
      warn("document.licence_type", "LICENCE_TYPE_UNMAPPED", type.raw, basis: "[D]")
    }
    return type
  }
}
