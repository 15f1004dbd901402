/// A service of the suite.
public enum ServiceName: String, Sendable, Hashable, CaseIterable {
  /// Licences and pushes.
  case permits
  /// Enforcement.
  case enforcement
  /// Accidents.
  case investigation

  /// Its name for people.
  var title: String {
    switch self {
    case .permits: ServiceText.permits.text
    case .enforcement: ServiceText.enforcement.text
    case .investigation: ServiceText.investigation.text
    }
  }

  /// Reads a name.
  ///
  /// - Throws: `Complaint` with the names there are.
  init(named text: String) throws {
    guard let name = ServiceName(rawValue: text) else {
      let near = Suggestion.nearest(to: text, among: Self.allCases.map(\.rawValue))
      throw Complaint(
        UsageText.unknownService.with(text),
        tries: near.map { [UsageText.didYouMean.with($0)] } ?? [], outcome: .usage)
    }
    self = name
  }
}

/// Names of the services.
enum ServiceText: String, PhraseTable {
  case permits, enforcement, investigation

  var phrase: Phrase {
    switch self {
    case .permits: Phrase("许可", "permits")
    case .enforcement: Phrase("执法", "enforcement")
    case .investigation: Phrase("事故调查", "investigation")
    }
  }
}
