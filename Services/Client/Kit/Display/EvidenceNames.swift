import Contracts

/// Names of codes of evidence for people, and their reading back.
enum EvidenceNames {
  /// Kind of a piece.
  static func kind(_ kind: InvestigationEvidenceKind) -> String {
    EvidenceKindText(rawValue: Names.key(kind, "EVIDENCE_KIND_"))?.text ?? kind.wireName
  }

  /// Group whose compartment it is.
  static func group(_ compartment: InvestigationCompartment) -> String {
    EvidenceGroupText(rawValue: Names.key(compartment, "COMPARTMENT_"))?.text
      ?? compartment.wireName
  }

  /// Where a piece stands.
  static func state(_ state: InvestigationCustodyState) -> String {
    CustodyStateText(rawValue: Names.key(state, "CUSTODY_STATE_"))?.text ?? state.wireName
  }

  /// What was done.
  static func act(_ act: InvestigationCustodyAct) -> String {
    CustodyActText(rawValue: Names.key(act, "CUSTODY_ACT_"))?.text ?? act.wireName
  }

  /// The kind of `data`, `DATA` and `电子数据`.
  ///
  /// - Throws: `Complaint` with the kinds there are.
  static func kind(of text: String) throws -> InvestigationEvidenceKind {
    try value(text, "EVIDENCE_KIND_", EvidenceKindText.self)
  }

  /// The group of `technical` and `技术组`.
  ///
  /// - Throws: `Complaint` with the groups there are.
  static func group(of text: String) throws -> InvestigationCompartment {
    try value(text, "COMPARTMENT_", EvidenceGroupText.self)
  }

  /// The act of `open` and `启封`.
  ///
  /// - Throws: `Complaint` with the acts there are.
  static func act(of text: String) throws -> InvestigationCustodyAct {
    try value(text, "CUSTODY_ACT_", CustodyActText.self)
  }

  private static func value<Value: WireEnum, Words: PhraseTable & RawRepresentable>(
    _ text: String, _ prefix: String, _ words: Words.Type
  ) throws -> Value where Words.RawValue == String {
    let found: Value? = Names.value(text, prefix: prefix, words: words)
    guard let found else {
      throw Complaint(
        EvidenceText.badWord.with(text),
        items: Words.allCases.map { .init(place: $0.rawValue, why: $0.text) }, outcome: .usage)
    }
    return found
  }
}
