import Vocabulary

/// Reads one row into a draft and collects what is wrong.
struct DisclosureRowReader {
  let judge: DisclosureJudge
  let row: CSVRow
  let cells: DisclosureCells
  var findings: [Finding] = []

  /// An id in the place of the one made of the key's hash.
  static let idToAssign = "00000000-0000-0000-0000-000000000000"

  init(judge: DisclosureJudge, row: CSVRow) {
    self.judge = judge
    self.row = row
    self.cells = DisclosureCells(row, judge.header)
  }

  mutating func judgement() -> DisclosureJudgement {
    if let fault = row.fault { return malformed(fault) }
    form()
    let draft = draft()
    let review = reviewed(draft)
    let days = [DisclosureColumn.decisionDay, .validFrom, .validTo].map { column in
      (column, try? LegalDay(cells[column]))
    }
    let number = review.facts?.documentNo ?? DocumentNumber(cells[.documentNo])?.text
    return DisclosureJudgement(
      line: row.line, draft: draft, review: review, key: cells.key(documentNo: number, days: days))
  }

  /// A row whose text cannot be told: nothing else is said of it.
  private func malformed(_ fault: CSVFault) -> DisclosureJudgement {
    let finding = Finding(.error, field: "", reason: fault.rawValue, basis: "RFC 4180")
    return DisclosureJudgement(
      line: row.line, draft: LicenceEventDraft(),
      review: DraftReview(facts: nil, findings: [finding], origin: .imported),
      key: Array("anlan.disclosure.permit.v1.line.\(row.line)".utf8))
  }

  private mutating func form() {
    if row.count < judge.header.count {
      add(.error, "", "ROW_TOO_FEW_CELLS", "\(row.count) < \(judge.header.count)")
    }
    if row.count > judge.header.count,
      (judge.header.count..<row.count).contains(where: { !row[$0].isEmpty })
    {
      add(.error, "", "ROW_TOO_MANY_CELLS", "\(row.count) > \(judge.header.count)")
    }
    for column in cells.unreadable { add(.error, column, "TEXT_UNREADABLE", basis: "UTF-8") }
  }

  private mutating func draft() -> LicenceEventDraft {
    var draft = LicenceEventDraft()
    let remark = DisclosureRemark(cells[.remark])
    draft.eventID = Self.idToAssign
    draft.type = type(remark)
    draft.basisDocument = remark.basisDocument
    draft.document.licenceType = cells[.certificateName]
    draft.document.certificateName = cells[.certificateName]
    draft.document.certificateNo = cells[.certificateNo]
    draft.document.documentName = cells[.documentName]
    draft.document.documentNo = cells[.documentNo]
    draft.document.category = category()
    draft.document.content = cells[.content]
    draft.document.decisionDay = cells[.decisionDay]
    draft.document.validFrom = cells[.validFrom]
    draft.document.validTo = cells[.validTo]
    draft.document.authorityName = cells[.authorityName]
    draft.document.authorityCode = cells[.authorityCode]
    draft.document.sourceName = cells[.sourceName]
    draft.document.sourceCode = cells[.sourceCode]
    draft.document.remark = cells[.remark]
    draft.holder.name = cells[.holderName]
    draft.holder.kind = kind()
    draft.holder.creditCode = cells[.creditCode]
    draft.holder.identityKind = cells[.personIDKind]
    draft.holder.identityNumber = cells[.personIDNumber]
    draft.holder.legalRepresentative = cells[.representative]
    draft.premises.division = remark.division
    draft.premises.industry = remark.industry
    draft.premises.isSelfBuilt = remark.isSelfBuilt
    return draft
  }

  private mutating func type(_ remark: DisclosureRemark) -> LicenceEventType? {
    let text = cells[.status]
    guard let status = DisclosureStatus(text) else {
      add(.error, .status, text.isEmpty ? "FIELD_REQUIRED" : "STATUS_UNKNOWN", text)
      return nil
    }
    if text == "0" { add(.warning, .status, "STATUS_2015_FORM", text, basis: "2015 form; [D]") }
    do {
      return try DisclosureEvent.type(
        status: status, act: remark.act, documentName: cells[.documentName],
        content: cells[.content], remark: cells[.remark])
    } catch {
      let column = error == .actUnknown ? DisclosureColumn.remark : .status
      add(.error, column, error.rawValue, error == .actUnknown ? remark.act : text, basis: "[D]")
      return nil
    }
  }

  private mutating func kind() -> HolderKind? {
    switch cells[.holderKind] {
    case "法人及非法人组织", "法人", "非法人组织": return .organisation
    case "个体工商户": return .individualBusiness
    case "自然人": return .naturalPerson
    case "": add(.error, .holderKind, "FIELD_REQUIRED")
    default: add(.error, .holderKind, "HOLDER_KIND_UNKNOWN", cells[.holderKind])
    }
    return nil
  }

  /// Codes 01–06 and names of the category.
  private static let categories = ["普通", "特许", "认可", "核准", "登记", "其他"]

  private mutating func category() -> String {
    let text = cells[.category]
    if text.utf8.count == 2, let number = Int(text), (1...6).contains(number) {
      return Self.categories[number - 1]
    }
    if !text.isEmpty, !Self.categories.contains(where: text.hasPrefix) {
      add(.warning, .category, "CATEGORY_UNKNOWN", text)
    }
    return text
  }

  private mutating func reviewed(_ draft: LicenceEventDraft) -> DraftReview {
    var reviewer = DraftReviewer(draft: draft, origin: .imported, today: judge.today)
    let facts = reviewer.facts(judge.types)
    formOnly(&reviewer)
    for finding in reviewer.findings {
      // Status and kind were told above, in the form's words.
      if finding.field == "type" || finding.field == "holder.kind" { continue }
      findings.append(finding.inForm)
    }
    let isForbidden = findings.contains(where: \.isError)
    return DraftReview(facts: isForbidden ? nil : facts, findings: findings, origin: .imported)
  }

  /// Columns of the form that are checked and not kept.
  private func formOnly(_ reviewer: inout DraftReviewer) {
    for (column, max) in [
      (DisclosureColumn.businessNo, 50), (.organisationNo, 9), (.taxNo, 15), (.institutionNo, 12),
      (.societyNo, 50),
    ] {
      reviewer.limit(cells[column], column.code, max: max)
    }
    if cells[.sourceName].isEmpty {
      reviewer.error(DisclosureColumn.sourceName.code, "FIELD_REQUIRED")
    }
    if cells[.sourceCode].isEmpty {
      reviewer.error(DisclosureColumn.sourceCode.code, "FIELD_REQUIRED")
    }
    let number = cells[.representativeIDNumber]
    guard !number.isEmpty else { return }
    let kind = cells[.representativeIDKind]
    guard !kind.isEmpty else {
      return reviewer.error(DisclosureColumn.representativeIDKind.code, "FIELD_REQUIRED")
    }
    _ = reviewer.identity(
      kind: kind, number: number, fieldOfKind: DisclosureColumn.representativeIDKind.code,
      fieldOfNumber: DisclosureColumn.representativeIDNumber.code)
  }

  private mutating func add(
    _ severity: Finding.Severity, _ column: DisclosureColumn, _ reason: String,
    _ detail: String = "", basis: String = DraftReviewer.form
  ) {
    add(severity, column.code, reason, detail, basis: basis)
  }

  private mutating func add(
    _ severity: Finding.Severity, _ field: String, _ reason: String, _ detail: String = "",
    basis: String = DraftReviewer.form
  ) {
    findings.append(
      Finding(severity, field: field, reason: reason, detail: detail, basis: basis))
  }
}

extension Finding {
  /// The finding with the form's column in the place of the contract's field.
  fileprivate var inForm: Finding {
    guard let column = Self.columns[field] else { return self }
    return Finding(severity, field: column.code, reason: reason, detail: detail, basis: basis)
  }

  private static let columns: [String: DisclosureColumn] = [
    "basis_document": .remark, "holder.name": .holderName, "holder.credit_code": .creditCode,
    "holder.identity_kind": .personIDKind, "holder.identity_number": .personIDNumber,
    "holder.legal_representative": .representative,
    "document.licence_type": .certificateName, "document.certificate_name": .certificateName,
    "document.certificate_no": .certificateNo, "document.document_name": .documentName,
    "document.document_no": .documentNo, "document.category": .category,
    "document.content": .content, "document.decision_day": .decisionDay,
    "document.valid_from": .validFrom, "document.valid_to": .validTo,
    "document.authority_name": .authorityName, "document.authority_code": .authorityCode,
    "document.source_name": .sourceName, "document.source_code": .sourceCode,
    "document.remark": .remark, "premises.division": .remark, "premises.industry": .remark,
  ]
}
