import PermitsRules
import TestSupport
import Testing
import Vocabulary

struct DraftReviewTests {
  typealias Change = @Sendable (inout LicenceEventDraft) -> Void

  @Test("a complete draft has no finding and is normalised")
  func complete() throws {
    let review = Drafts.review(Drafts.coal())
    #expect(review.findings == [])
    let facts = try #require(review.facts)
    #expect(facts.documentNo == "高审批许字〔2026〕1号")
    #expect(facts.certificateNo == "(晋)MK安许证字〔2026〕0001")
    #expect(facts.licenceType.code == .coalSafetyLicence)
    #expect(facts.industry?.text == "B0610")
    #expect(facts.licenceKey.hasPrefix("AQSC_MK"))
  }

  static let errors: [(field: String, reason: String, change: Change)] = [
    ("event_id", "EVENT_ID_FORM", { $0.eventID = "1" }),
    ("event_id", "EVENT_ID_FORM", { $0.eventID = "0192f0c1-0000-7000-8000-00000000000g" }),
    ("type", "EVENT_TYPE_REQUIRED", { $0.type = nil }),
    ("corrects", "EVENT_ID_FORM", { $0.corrects = "x" }),
    ("holder.name", "FIELD_REQUIRED", { $0.holder.name = "" }),
    ("holder.name", "FIELD_TOO_LONG", { $0.holder.name = String(repeating: "名", count: 201) }),
    ("holder.kind", "HOLDER_KIND_REQUIRED", { $0.holder.kind = nil }),
    ("holder.credit_code", "FIELD_REQUIRED", { $0.holder.creditCode = "" }),
    ("holder.credit_code", "CREDIT_CODE_CHECK", { $0.holder.creditCode = "91140581MA0000015K" }),
    ("holder.legal_representative", "FIELD_REQUIRED", { $0.holder.legalRepresentative = "" }),
    (
      "document.licence_type", "FIELD_REQUIRED",
      {
        $0.type = .cancelled
        $0.document.licenceType = ""
        $0.document.certificateName = ""
        $0.document.documentName = ""
      }
    ),
    ("document.document_name", "FIELD_REQUIRED", { $0.document.documentName = "" }),
    ("document.document_no", "FIELD_REQUIRED", { $0.document.documentNo = "" }),
    (
      "document.document_no", "FIELD_TOO_LONG",
      {
        $0.document.documentNo = String(repeating: "号", count: 129)
      }
    ),
    ("document.category", "FIELD_REQUIRED", { $0.document.category = "" }),
    ("document.content", "FIELD_REQUIRED", { $0.document.content = "" }),
    (
      "document.content", "FIELD_TOO_LONG",
      {
        $0.document.content = String(repeating: "字", count: 4001)
      }
    ),
    ("document.decision_day", "FIELD_REQUIRED", { $0.document.decisionDay = "" }),
    ("document.decision_day", "DAY_IMPOSSIBLE", { $0.document.decisionDay = "2026-02-29" }),
    ("document.decision_day", "DAY_FORM", { $0.document.decisionDay = "20260706" }),
    (
      "document.decision_day", "DECISION_IN_FUTURE",
      {
        $0.document.decisionDay = "2026-07-07"
        $0.document.validFrom = "2026-07-07"
      }
    ),
    ("document.valid_from", "FIELD_REQUIRED", { $0.document.validFrom = "" }),
    ("document.valid_to", "FIELD_REQUIRED", { $0.document.validTo = "" }),
    (
      "document.valid_to", "VALIDITY_REVERSED",
      {
        $0.document.validFrom = "2026-07-08"
        $0.document.validTo = "2026-07-07"
      }
    ),
    ("document.authority_name", "FIELD_REQUIRED", { $0.document.authorityName = "" }),
    ("document.authority_code", "FIELD_REQUIRED", { $0.document.authorityCode = "" }),
    ("document.authority_code", "CREDIT_CODE_LENGTH", { $0.document.authorityCode = "1" }),
    ("document.source_code", "CREDIT_CODE_LENGTH", { $0.document.sourceCode = "1" }),
    (
      "document.remark", "FIELD_TOO_LONG",
      {
        $0.document.remark = String(repeating: "注", count: 513)
      }
    ),
    ("premises.division", "PREMISES_DIVISION_MISSING", { $0.premises.division = "" }),
    ("premises.division", "DIVISION_FORM", { $0.premises.division = "14058" }),
    ("premises.industry", "INDUSTRY_CODE_LETTER", { $0.premises.industry = "C0610" }),
  ]

  @Test("each wrong field is told by itself, and forbids the event", arguments: errors.indices)
  func error(index: Int) {
    let row = Self.errors[index]
    var draft = Drafts.coal()
    row.change(&draft)
    let review = Drafts.review(draft)
    #expect(review.facts == nil)
    #expect(review.errors.map(\.field) == [row.field], "\(row.reason)")
    #expect(review.errors.map(\.reason) == [row.reason])
  }

  static let warnings: [(field: String, reason: String, change: Change)] = [
    (
      "document.licence_type", "LICENCE_TYPE_UNMAPPED",
      {
        $0.document.licenceType = "示例新类型"
      }
    ),
    ("document.valid_from", "VALID_BEFORE_DECISION", { $0.document.validFrom = "2026-07-05" }),
    (
      "document.valid_to", "VALIDITY_PASSED",
      {
        $0.document.validFrom = "2020-01-01"
        $0.document.decisionDay = "2020-01-01"
        $0.document.validTo = "2026-07-05"
      }
    ),
    ("document.certificate_no", "CERTIFICATE_NO_MISSING", { $0.document.certificateNo = "" }),
    ("premises.division", "DIVISION_RETIRED", { $0.premises.division = "140581204" }),
    ("premises.division", "DIVISION_UNKNOWN", { $0.premises.division = "140581999" }),
    ("premises.division", "DIVISION_WITHOUT_TOWN", { $0.premises.division = "140581" }),
    ("premises.industry", "INDUSTRY_MISSING", { $0.premises.industry = "" }),
  ]

  @Test("each doubtful field is told and lets the event pass", arguments: warnings.indices)
  func warning(index: Int) {
    let row = Self.warnings[index]
    var draft = Drafts.coal()
    row.change(&draft)
    let review = Drafts.review(draft)
    #expect(review.facts != nil)
    #expect(review.findings.map(\.field) == [row.field], "\(row.reason)")
    #expect(review.findings.map(\.reason) == [row.reason])
  }

  @Test("limits let their last value pass")
  func limits() {
    var draft = Drafts.coal()
    draft.holder.name = String(repeating: "名", count: 200)
    draft.document.content = String(repeating: "字", count: 4000)
    draft.document.remark = String(repeating: "注", count: 512)
    draft.document.documentNo = String(repeating: "号", count: 128)
    draft.document.validTo = draft.document.validFrom
    #expect(Drafts.review(draft).findings == [])
  }

  @Test("a natural person is known by a checked identity number, which is never told")
  func naturalPerson() throws {
    var draft = Drafts.coal()
    draft.holder.kind = .naturalPerson
    draft.holder.creditCode = ""
    draft.holder.legalRepresentative = ""
    #expect(
      Drafts.review(draft).errors.map(\.field) == [
        "holder.identity_kind", "holder.identity_number",
      ])
    draft.holder.identityKind = "身份证"
    draft.holder.identityNumber = "140581198002300010"
    let wrong = Drafts.review(draft)
    #expect(wrong.errors.map(\.reason) == ["CITIZEN_ID_BIRTH_DAY"])
    #expect(!"\(wrong.findings)".contains(draft.holder.identityNumber))
    draft.holder.identityNumber = SyntheticCodes.citizenID(1)
    let facts = try #require(Drafts.review(draft).facts)
    let today = day("2026-07-06")
    #expect(
      facts.holderIdentity == .citizen(try CitizenID(draft.holder.identityNumber, on: today)))
    #expect(!"\(facts)".contains(draft.holder.identityNumber))
    draft.holder.identityKind = "护照"
    draft.holder.identityNumber = "E00000001"
    #expect(Drafts.review(draft).findings == [])
  }

  @Test("an individual business may lack a code, a wrong one is refused")
  func individualBusiness() {
    var draft = Drafts.coal()
    draft.holder.kind = .individualBusiness
    draft.holder.creditCode = ""
    #expect(Drafts.review(draft).findings.map(\.reason) == ["CREDIT_CODE_MISSING"])
    draft.holder.creditCode = "92140581MA0L000141"
    #expect(Drafts.review(draft).errors.map(\.reason) == ["CREDIT_CODE_CHECK"])
  }

  @Test(
    "an act that rests on an order must name it, an import may lack it",
    arguments: [
      LicenceEventType.suspended, .restored, .revoked, .withdrawn, .annulled,
    ])
  func basis(type: LicenceEventType) {
    var draft = Drafts.coal(type)
    draft.basisDocument = ""
    #expect(Drafts.review(draft).errors.map(\.reason) == ["BASIS_DOCUMENT_REQUIRED"])
    #expect(Drafts.review(draft, .imported).findings.map(\.reason) == ["BASIS_DOCUMENT_MISSING"])
  }

  @Test("an act that puts nothing in force needs only its document, day and authority")
  func acts() {
    var draft = Drafts.coal(.cancelled)
    draft.document.category = ""
    draft.document.content = ""
    draft.document.validFrom = ""
    draft.document.validTo = ""
    draft.premises = PremisesDraft()
    #expect(Drafts.review(draft).findings == [])
  }

  @Test("an invalid draft and missing materials are refused with their findings")
  func refusals() {
    var draft = Drafts.coal()
    draft.holder.name = ""
    #expect {
      try Drafts.decide(draft)
    } throws: { error in
      (error as? PublishRefusal)?.findings.map(\.reason) == ["FIELD_REQUIRED"]
    }
    #expect(throws: PublishRefusal.materialMissing(["ab"])) {
      try Drafts.decide(Drafts.coal(), missing: ["ab"])
    }
  }
}
