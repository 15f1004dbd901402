/// One kind of accident in one edition of GB 6441.
public struct AccidentType: Sendable, Hashable {
  /// Code of this product, edition and number: `1986:11`.
  public let code: String
  /// Chinese name.
  public let name: String
  /// Code of the standard, if it is known; see `isVerified`.
  public let standardCode: String
  /// Whether somebody compared the code with the standard.
  public let isVerified: Bool

  /// Makes a type.
  public init(code: String, name: String, standardCode: String, isVerified: Bool) {
    self.code = code
    self.name = name
    self.standardCode = standardCode
    self.isVerified = isVerified
  }
}

/// What a type of the old edition is called in the new one.
public struct AccidentTypeMapping: Sendable, Hashable {
  /// Code in the old edition.
  public let from: String
  /// Codes in the new edition; several where the facts decide.
  public let to: [String]

  /// Makes a row.
  public init(from: String, to: [String]) {
    self.from = from
    self.to = to
  }

  /// Whether somebody must choose.
  public var needsChoice: Bool { to.count != 1 }
}

/// One edition of the list.
public struct AccidentTypeEdition: Sendable, Hashable {
  /// `1986` or `2025`.
  public let edition: String
  /// Its types.
  public let types: [AccidentType]

  /// Makes an edition.
  public init(edition: String, types: [AccidentType]) {
    self.edition = edition
    self.types = types
  }

  /// The type of a code or a Chinese name.
  public func type(_ text: String) -> AccidentType? {
    types.first { $0.code == text || $0.name == text }
  }
}

/// A scheme of the direct economic loss.
public struct LossScheme: Sendable, Hashable {
  /// `1986` or `2025`.
  public let edition: String
  /// Items, each under its heading.
  public let items: [LossItem]

  /// Makes a scheme.
  public init(edition: String, items: [LossItem]) {
    self.edition = edition
    self.items = items
  }
}

/// One item of direct loss.
public struct LossItem: Sendable, Hashable {
  /// Code.
  public let code: String
  /// Heading.
  public let heading: String
  /// Chinese name.
  public let name: String
  /// Whether somebody compared it with the standard.
  public let isVerified: Bool

  /// Makes an item.
  public init(code: String, heading: String, name: String, isVerified: Bool) {
    self.code = code
    self.heading = heading
    self.name = name
    self.isVerified = isVerified
  }
}

/// Whether an injury is severe by the working days it costs.
///
/// **Source**: GB 6441-1986 (105 days); moves to GB 15499-2025 on 2027-01-01.
public func isSevere(lostWorkingDays: Int, threshold: Int) -> Bool { lostWorkingDays >= threshold }
