import Contracts
import Vocabulary

/// One licence for people.
enum LicencePage {
  /// The facts of a licence.
  static func details(_ licence: PermitsLicence) -> Details {
    var details = Details()
    details.add(PermitsText.licence.text, licence.name)
    details.add(CommonText.state.text, Names.state(licence.state), Names.style(licence.state))
    add(licence.document, to: &details)
    add(licence.holder, to: &details)
    add(licence.premises, to: &details)
    add(licence.conditions, to: &details)
    let last = "\(licence.eventSeq) · \(Names.event(licence.lastEventType))"
    details.add(PermitsText.events.text, licence.eventSeq > 0 ? last : "")
    if licence.updateTime != nil {
      details.add(PermitsText.updated.text, Moment.text(licence.updateTime))
    }
    for accident in licence.accidents {
      let level = AccidentLevelText(rawValue: accident.level.lowercased())?.text ?? accident.level
      let more = accident.open ? "+" : ""
      details.add(
        PermitsText.accident.text,
        PermitsText.accidentLine.with(
          accident.day, accident.title, level, "\(accident.deaths)\(more)", accident.case),
        accident.needsReview ? .bad : .plain)
      if accident.needsReview { details.add("", PermitsText.needsReview.text, .bad) }
    }
    return details
  }

  /// Adds the document.
  static func add(_ document: PermitsLicenceDocument?, to details: inout Details) {
    guard let document else { return }
    details.add(PermitsText.type.text, typeName(document))
    details.add(PermitsText.certificate.text, document.certificateNo)
    details.add(PermitsText.documentNo.text, document.documentNo)
    details.add(PermitsText.category.text, document.category)
    details.add(PermitsText.decision.text, document.decisionDay)
    details.add(PermitsText.validity.text, validity(document))
    details.add(PermitsText.authority.text, document.authorityName)
    details.add(PermitsText.content.text, document.content)
  }

  /// Adds the holder; an identity number is always covered.
  static func add(_ holder: TypeHolder?, to details: inout Details) {
    guard let holder else { return }
    details.add(PermitsText.holder.text, holder.name)
    details.add(PermitsText.creditCode.text, holder.creditCode)
    details.add(PermitsText.idNumber.text, Names.masked(holder.identityNumber))
    details.add(PermitsText.representative.text, holder.legalRepresentative)
    details.add(PermitsText.inCharge.text, holder.personInCharge)
    details.add(PermitsText.phone.text, holder.phone)
  }

  /// Adds the premises.
  static func add(_ premises: TypePremises?, to details: inout Details) {
    guard let premises else { return }
    details.add(PermitsText.premises.text, premises.name)
    details.add(PermitsText.address.text, premises.address)
    details.add(PermitsText.division.text, division(premises.division))
    details.add(PermitsText.industry.text, premises.industry)
  }

  /// Adds the conditions.
  static func add(_ conditions: PermitsConditions?, to details: inout Details) {
    guard let conditions else { return }
    details.add(PermitsText.scope.text, conditions.scope)
    details.add(PermitsText.capacity.text, conditions.capacity)
    details.add(PermitsText.promises.text, conditions.promises.joined(separator: "；"))
    details.add(PermitsText.verifyBy.text, conditions.verifyBy)
  }

  /// The Chinese name of the type with its code; the raw text if it is unmapped.
  static func typeName(_ document: PermitsLicenceDocument) -> String {
    let code = document.licenceType
    guard let known = LicenceTypeCode(code), let row = types.row(of: known) else {
      let raw = document.licenceTypeRaw.isEmpty ? code : document.licenceTypeRaw
      return raw.isEmpty ? "" : "\(raw) (\(PermitsText.typeUnmapped.text))"
    }
    return "\(row.name) \(code)"
  }

  /// The name of the type alone, for lists.
  static func shortTypeName(_ document: PermitsLicenceDocument) -> String {
    let code = LicenceTypeCode(document.licenceType)
    return code.flatMap { types.row(of: $0)?.name }
      ?? (document.licenceTypeRaw.isEmpty ? document.licenceType : document.licenceTypeRaw)
  }

  /// "2026-11-20 至 长期".
  static func validity(_ document: PermitsLicenceDocument) -> String {
    guard !document.validFrom.isEmpty || !document.validTo.isEmpty else { return "" }
    return PermitsText.madeOf.with(document.validFrom, end(document))
  }

  /// The end of the validity.
  static func end(_ document: PermitsLicenceDocument) -> String {
    document.validTo == LegalDay.openEnd.description ? PermitsText.openEnd.text : document.validTo
  }

  private static func division(_ text: String) -> String {
    let name = Divisions.towns.first { $0.code.text == text }?.name ?? ""
    return name.isEmpty ? text : "\(text) \(name)"
  }

  private static let types = LicenceTypeTable()
}
