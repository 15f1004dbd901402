import Contracts
import Vocabulary

/// Names of codes for people; a code that has no name stands for itself.
enum Names {
  /// A licence's state.
  static func state(_ state: PermitsLicenceState) -> String {
    LicenceNameText(rawValue: key(state, "LICENCE_STATE_"))?.text ?? state.wireName
  }

  /// A licence event's type.
  static func event(_ type: PermitsEventType) -> String {
    LicenceNameText(rawValue: key(type, "EVENT_TYPE_"))?.text ?? type.wireName
  }

  /// A licence's state or event type by its bare name such as "VALID".
  static func licenceWord(_ bare: String) -> String {
    LicenceNameText(rawValue: bare.lowercased())?.text ?? bare
  }

  /// A receipt's state.
  static func state(_ state: PermitsReceiptState) -> String {
    ReceiptNameText(rawValue: key(state, "RECEIPT_STATE_"))?.text ?? state.wireName
  }

  /// A fact of a receipt by its kind such as "SIGNED".
  static func fact(_ kind: String) -> String {
    ReceiptNameText(rawValue: kind.lowercased())?.text ?? kind
  }

  /// Why somebody receives.
  static func role(_ role: FeedRecipientRole) -> String {
    RecipientNameText(rawValue: key(role, "RECIPIENT_ROLE_"))?.text ?? role.wireName
  }

  /// A person's role: "R3 联络员".
  static func personRole(_ code: String) -> String {
    guard let name = RoleNameText(rawValue: code.lowercased()) else { return code }
    return "\(code) \(name.text)"
  }

  /// An entity's state.
  static func state(_ state: EntityState) -> String {
    StateNameText(rawValue: key(state, "ENTITY_STATE_"))?.text ?? state.wireName
  }

  /// A verdict on a row.
  static func verdict(_ verdict: PermitsRowVerdict) -> String {
    StateNameText(rawValue: key(verdict, "ROW_VERDICT_"))?.text ?? verdict.wireName
  }

  /// A department: "YJ 市应急管理局".
  static func department(_ code: String) -> String {
    let name = departmentName(code)
    return name == code ? code : "\(code) \(name)"
  }

  /// A department's name, or its code.
  static func departmentName(_ code: String) -> String {
    if code.hasPrefix("svc:"), let service = ServiceName(rawValue: String(code.dropFirst(4))) {
      return service.title
    }
    return DepartmentCode(code).map(Departments.name(of:)) ?? code
  }

  /// A word of a service for people: a state, an act or a reason, else the word itself.
  static func word(_ text: String) -> String {
    let key = text.lowercased()
    if let name = ReceiptNameText(rawValue: key) { return name.text }
    if let name = LicenceNameText(rawValue: key) { return name.text }
    return Reasons.meaning(of: text)
  }

  /// What a fact of an error is about.
  static func factKey(_ key: String) -> String {
    switch key {
    case "from", "state": CommonText.state.text
    case "trigger", "act", "to", "event": FactText.wanted.text
    case "department": CommonText.department.text
    case "bank": BankText.bank.text
    case "roles": CommonText.role.text
    default: FactText(rawValue: key)?.text ?? key
    }
  }

  /// The note of a rule; our own choices and places of our own handbook say nothing to a person.
  static func basis(_ basis: String) -> String {
    let says = basis.contains { $0.isLetter } && basis != "[D]"
    return says ? CommonText.basisNote.with(BasisText.words(basis)) : ""
  }

  /// An identity number with its middle covered, whatever the service sent.
  static func masked(_ number: String) -> String {
    guard number.count > 8, !number.contains("*") else { return number }
    let cover = String(repeating: "*", count: number.count - 10 > 0 ? number.count - 10 : 4)
    return number.count > 10
      ? number.prefix(6) + cover + number.suffix(4) : "****" + number.suffix(4)
  }

  /// The look of a licence's state.
  static func style(_ state: PermitsLicenceState) -> Style {
    switch state {
    case .valid: .good
    case .suspended, .expired: .waiting
    case .revoked, .annulled, .withdrawn: .bad
    default: .dim
    }
  }

  /// The look of a receipt's state.
  static func style(_ state: PermitsReceiptState) -> Style {
    switch state {
    case .signed, .claimed, .fedBack: .good
    case .unrouted, .disputed, .failed, .dead: .bad
    case .pending, .delivered, .read: .waiting
    default: .plain
    }
  }

  /// `RECEIPT_STATE_FED_BACK` → `fed_back`.
  static func key(_ value: some WireEnum, _ prefix: String) -> String {
    let name = value.wireName
    return name.hasPrefix(prefix) ? name.dropFirst(prefix.count).lowercased() : name
  }
}

/// Laws that the services cite by letters: "AF 68" is an article of one.
enum BasisText: String, PhraseTable {
  case safetyLaw = "AF "
  case penaltyLaw = "XCF "
  case notice = "notice item "

  var phrase: Phrase {
    switch self {
    case .safetyLaw: Phrase("安全生产法第 {0} 条", "Work Safety Law, art. {0}")
    case .penaltyLaw: Phrase("行政处罚法第 {0} 条", "Law on Administrative Penalties, art. {0}")
    case .notice: Phrase("通知第 {0} 项", "item {0} of the notice")
    }
  }

  /// The law in words; what is not abbreviated stays as it is.
  static func words(_ basis: String) -> String {
    guard let law = allCases.first(where: { basis.hasPrefix($0.rawValue) }) else { return basis }
    return law.with(String(basis.dropFirst(law.rawValue.count)))
  }
}
