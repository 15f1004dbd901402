public import Vocabulary

/// A CAP message as the rules see one; what they do not look at is left out.
public struct AlertMessage: Sendable, Hashable {
  /// Unique per sender.
  public var identifier: String
  /// Who sent it.
  public var sender: String
  /// When, as written.
  public var sent: String
  /// Status; nil if not said.
  public var status: AlertStatus?
  /// Type; nil if not said.
  public var type: AlertType?
  /// Scope; nil if not said.
  public var scope: AlertScope?
  /// For the scope Restricted.
  public var restriction: String
  /// For the scope Private.
  public var addresses: [String]
  /// Note.
  public var note: String
  /// Earlier messages.
  public var references: [AlertReference]
  /// What happens.
  public var infos: [AlertPart]

  /// Makes a message.
  public init(
    identifier: String, sender: String, sent: String, status: AlertStatus?, type: AlertType?,
    scope: AlertScope?, restriction: String = "", addresses: [String] = [], note: String = "",
    references: [AlertReference] = [], infos: [AlertPart] = []
  ) {
    self.identifier = identifier
    self.sender = sender
    self.sent = sent
    self.status = status
    self.type = type
    self.scope = scope
    self.restriction = restriction
    self.addresses = addresses
    self.note = note
    self.references = references
    self.infos = infos
  }

  /// When the last of what it says expires; nil while one part never does.
  public var expiresAt: UTCMicroseconds? {
    let ends = infos.map { AlertTime.moment($0.expires) }
    guard !ends.isEmpty, !ends.contains(nil) else { return nil }
    return ends.compactMap { $0 }.max()
  }
}

/// An earlier message.
public struct AlertReference: Sendable, Hashable {
  /// Its sender.
  public let sender: String
  /// Its identifier.
  public let identifier: String
  /// When it was sent, as written.
  public let sent: String

  /// Makes a reference.
  public init(sender: String, identifier: String, sent: String) {
    self.sender = sender
    self.identifier = identifier
    self.sent = sent
  }

  /// The three parts as CAP writes them.
  public var text: String { "\(sender),\(identifier),\(sent)" }
}

/// What happens, as the rules see it.
public struct AlertPart: Sendable, Hashable {
  /// Words of `category`.
  public var categories: [String]
  /// What.
  public var event: String
  /// Words of `responseType`.
  public var responseTypes: [String]
  /// Word of `urgency`.
  public var urgency: String
  /// Word of `severity`.
  public var severity: String
  /// Word of `certainty`.
  public var certainty: String
  /// In force from.
  public var effective: String
  /// Begins.
  public var onset: String
  /// In force until.
  public var expires: String
  /// Where.
  public var areas: [AlertArea]

  /// Makes an info.
  public init(
    categories: [String], event: String, responseTypes: [String] = [], urgency: String,
    severity: String, certainty: String, effective: String = "", onset: String = "",
    expires: String = "", areas: [AlertArea] = []
  ) {
    self.categories = categories
    self.event = event
    self.responseTypes = responseTypes
    self.urgency = urgency
    self.severity = severity
    self.certainty = certainty
    self.effective = effective
    self.onset = onset
    self.expires = expires
    self.areas = areas
  }
}

/// Where, as the rules see it.
public struct AlertArea: Sendable, Hashable {
  /// In words.
  public var description: String
  /// `lat,lon lat,lon …`.
  public var polygons: [String]
  /// `lat,lon radius`.
  public var circles: [String]

  /// Makes an area.
  public init(description: String, polygons: [String] = [], circles: [String] = []) {
    self.description = description
    self.polygons = polygons
    self.circles = circles
  }
}
