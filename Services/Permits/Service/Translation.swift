internal import Contracts
internal import PermitsRules
internal import Vocabulary

/// The contract's words for what the rules decide, and back. No decision is made here.

extension LicenceEventDraft {
  /// What the contract's event says, nothing checked.
  init(_ event: PermitsLicenceEvent) {
    self.init()
    eventID = event.eventID
    type = LicenceEventType(rawValue: event.type.rawValue)
    document = DocumentDraft(event.document ?? PermitsLicenceDocument())
    holder = HolderDraft(event.holder ?? TypeHolder())
    premises = PremisesDraft(event.premises ?? TypePremises())
    corrects = event.corrects
    basisDocument = event.basisDocument
  }
}

extension DocumentDraft {
  init(_ document: PermitsLicenceDocument) {
    self.init()
    licenceType = document.licenceType.isEmpty ? document.licenceTypeRaw : document.licenceType
    certificateName = document.certificateName
    certificateNo = document.certificateNo
    documentName = document.documentName
    documentNo = document.documentNo
    category = document.category
    content = document.content
    decisionDay = document.decisionDay
    validFrom = document.validFrom
    validTo = document.validTo
    authorityName = document.authorityName
    authorityCode = document.authorityCode
    sourceName = document.sourceName
    sourceCode = document.sourceCode
    remark = document.remark
  }
}

extension HolderDraft {
  init(_ holder: TypeHolder) {
    self.init()
    name = holder.name
    kind = HolderKind(rawValue: holder.kind.rawValue)
    creditCode = holder.creditCode
    identityKind = holder.identityKind
    identityNumber = holder.identityNumber
    legalRepresentative = holder.legalRepresentative
  }
}

extension PremisesDraft {
  init(_ premises: TypePremises) {
    self.init()
    division = premises.division
    industry = premises.industry
    isSelfBuilt = premises.selfBuilt
    serial = premises.serial
  }
}

extension PermitsLicenceEvent {
  /// The contract's event for a draft that came from the disclosure form.
  init(_ draft: LicenceEventDraft) {
    self.init()
    eventID = draft.eventID
    type = PermitsEventType(rawValue: draft.type?.rawValue ?? 0)
    document = PermitsLicenceDocument(draft.document)
    holder = TypeHolder(draft.holder)
    let hasPremises = !draft.premises.division.isEmpty || !draft.premises.industry.isEmpty
    premises = hasPremises ? TypePremises(draft.premises) : nil
    corrects = draft.corrects
    basisDocument = draft.basisDocument
  }

  /// The event as it is sealed: normalised by the rules, numbers of persons masked, and without
  /// anything a client might have written into output fields.
  func normalised(by facts: LicenceEventFacts) -> PermitsLicenceEvent {
    var event = self
    var document = event.document ?? PermitsLicenceDocument()
    document.licenceTypeRaw =
      document.licenceTypeRaw.isEmpty ? facts.licenceType.raw : document.licenceTypeRaw
    document.licenceType = facts.licenceType.code?.text ?? facts.licenceType.raw
    document.certificateNo = facts.certificateNo
    document.documentNo = facts.documentNo
    document.decisionDay = facts.decisionDay.description
    document.validFrom = facts.validFrom?.description ?? ""
    document.validTo = facts.validTo?.description ?? ""
    event.document = document
    event.holder?.identityNumber = facts.holderIdentity.masked
    return event
  }

  /// The event without its output fields: what its digest is taken over, so that a client that
  /// sends back what it was given asks for the same thing.
  var asRequested: PermitsLicenceEvent {
    var event = self
    event.eventSeq = 0
    event.licence = ""
    event.recordTime = nil
    event.stateAfter = .unspecified
    event.licenceTypeName = ""
    return event
  }
}

extension PermitsLicenceDocument {
  init(_ draft: DocumentDraft) {
    self.init()
    licenceType = draft.licenceType
    certificateName = draft.certificateName
    certificateNo = draft.certificateNo
    documentName = draft.documentName
    documentNo = draft.documentNo
    category = draft.category
    content = draft.content
    decisionDay = draft.decisionDay
    validFrom = draft.validFrom
    validTo = draft.validTo
    authorityName = draft.authorityName
    authorityCode = draft.authorityCode
    sourceName = draft.sourceName
    sourceCode = draft.sourceCode
    remark = draft.remark
  }
}

extension TypeHolder {
  init(_ draft: HolderDraft) {
    self.init()
    name = draft.name
    kind = TypeHolderKind(rawValue: draft.kind?.rawValue ?? 0)
    creditCode = draft.creditCode
    identityKind = draft.identityKind
    identityNumber = draft.identityNumber
    legalRepresentative = draft.legalRepresentative
  }
}

extension TypePremises {
  init(_ draft: PremisesDraft) {
    self.init()
    division = draft.division
    industry = draft.industry
    selfBuilt = draft.isSelfBuilt
    serial = draft.serial
  }
}

extension HolderIdentity {
  /// The identity number as it may be seen: masked, or empty for holders known by a credit code.
  var masked: String {
    switch self {
    case .citizen(let number): number.masked
    case .document(_, let number): maskedDocumentNumber(number)
    case .masked(let text): text
    case .creditCode, .nameOnly: ""
    }
  }
}

/// A passport or permit number with all but its first and last character hidden.
private func maskedDocumentNumber(_ number: String) -> String {
  guard number.count > 2, let first = number.first, let last = number.last else {
    return String(repeating: "*", count: number.count)
  }
  return "\(first)\(String(repeating: "*", count: number.count - 2))\(last)"
}

extension PermitsFinding {
  /// A finding of the rules, its field under `prefix` (such as `event.`).
  init(_ finding: Finding, under prefix: String) {
    self.init(
      field: prefix + finding.field, reason: finding.reason, detail: finding.detail,
      basis: finding.basis, error: finding.isError)
  }
}

extension TypePrincipal {
  init(_ principal: Principal) {
    self.init(
      account: principal.account, department: principal.department.text,
      roles: principal.roles.codes)
  }
}

extension ProtoTimestamp {
  /// A moment of the contract.
  init(_ moment: UTCMicroseconds) { self.init(microseconds: moment.value) }
}
