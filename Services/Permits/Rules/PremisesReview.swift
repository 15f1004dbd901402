import Vocabulary

extension DraftReviewer {
  /// Checks the premises part: without a division no town gets its copy.
  mutating func premises(
    _ type: LicenceEventType?
  ) -> (division: DivisionCode?, industry: IndustryCode?) {
    (
      division(isInForce: type?.putsInForce ?? false),
      industry(isInForce: type?.putsInForce ?? false)
    )
  }

  private mutating func division(isInForce: Bool) -> DivisionCode? {
    let text = draft.premises.division
    let field = "premises.division"
    guard !text.isEmpty else {
      guard isInForce else { return nil }
      switch origin {
      case .published: error(field, "PREMISES_DIVISION_MISSING", basis: "3.1, 3.3(6)")
      case .imported, .clock: warn(field, "PREMISES_DIVISION_MISSING", basis: "3.3(6); [D]")
      }
      return nil
    }
    guard let code = DivisionCode(text) else {
      error(field, "DIVISION_FORM", text, basis: "GB/T 2260")
      return nil
    }
    if let row = Divisions.division(code) {
      if row.isRetired { warn(field, "DIVISION_RETIRED", text, basis: "GB/T 2260") }
    } else {
      warn(field, "DIVISION_UNKNOWN", text, basis: "GB/T 2260")
    }
    if !code.namesTown { warn(field, "DIVISION_WITHOUT_TOWN", text, basis: "3.3(6)") }
    return code
  }

  private mutating func industry(isInForce: Bool) -> IndustryCode? {
    let text = draft.premises.industry
    guard !text.isEmpty else {
      if isInForce { warn("premises.industry", "INDUSTRY_MISSING", basis: "3.1; [D]") }
      return nil
    }
    do {
      return try IndustryCode(text)
    } catch {
      findings.append(Finding(.error, field: "premises.industry", error))
      return nil
    }
  }
}
