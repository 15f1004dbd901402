// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/nearmiss.proto; do not edit.

/// A near miss.
public struct InvestigationNearMiss: Sendable, Hashable {

  /// OUTPUT_ONLY. "nearmisses/<id>".
  public var name: String

  /// "reports/<id>" whose facts it takes; those below replace them.
  public var report: String

  /// "entities/<credit code>-<serial>" if the unit is known here.
  public var entity: String

  /// REQUIRED. Name of the unit.
  public var unit: String

  /// Industry class of GB/T 4754-2017.
  public var industry: String

  /// REQUIRED. Place.
  public var place: String

  /// REQUIRED. When it happened.
  public var occurTime: ProtoTimestamp?

  /// Kind: a code of the rule such as "ENTRAPMENT"; empty means none of them.
  public var kind: String

  /// REQUIRED. What happened; at most 4000 characters.
  public var course: String

  /// What it did. It is kept and shown, and never looked at by the rule.
  public var outcome: InvestigationTally?

  /// REQUIRED unless the kind is always chosen. What it could credibly have done; a figure that is
  /// absent is unknown, never zero.
  public var potential: InvestigationTally?

  /// REQUIRED. Why it could have: who judged, on what.
  public var potentialBasis: String

  /// Independent barriers that still stood between it and the harm; absent means unknown, which
  /// counts as none.
  public var barriers: InvestigationBarrierCount?

  /// "nearmisses/<id>" that this record stands in the place of.
  public var corrects: String

  /// OUTPUT_ONLY. The record that stands in its place; empty if none does.
  public var correctedBy: String

  /// OUTPUT_ONLY. Level that the potential would have had.
  public var potentialLevel: InvestigationAccidentLevel

  /// OUTPUT_ONLY. True if it is chosen: a lesson may be drawn from it.
  public var chosen: Bool

  /// OUTPUT_ONLY. Why, or why not, such as "deaths 3 ≥ 1".
  public var reasons: [String]

  /// OUTPUT_ONLY. Where the rule is written.
  public var ruleSource: String

  /// OUTPUT_ONLY. Account that recorded it.
  public var account: String

  /// OUTPUT_ONLY. When.
  public var recordTime: ProtoTimestamp?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.NearMiss" }
}

extension InvestigationNearMiss {
  /// The message with no field set.
  public init() {
    self.init(name: "", report: "", entity: "", unit: "", industry: "", place: "", occurTime: nil, kind: "", course: "", outcome: nil, potential: nil, potentialBasis: "", barriers: nil, corrects: "", correctedBy: "", potentialLevel: .unspecified, chosen: false, reasons: [], ruleSource: "", account: "", recordTime: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    report: String = "",
    entity: String = "",
    unit: String = "",
    industry: String = "",
    place: String = "",
    occurTime: ProtoTimestamp? = nil,
    kind: String = "",
    course: String = "",
    outcome: InvestigationTally? = nil,
    potential: InvestigationTally? = nil,
    potentialBasis: String = "",
    barriers: InvestigationBarrierCount? = nil,
    corrects: String = "",
    correctedBy: String = "",
    potentialLevel: InvestigationAccidentLevel = .unspecified,
    chosen: Bool = false,
    reasons: [String] = [],
    ruleSource: String = "",
    account: String = "",
    recordTime: ProtoTimestamp? = nil
  ) {
    self.init(name: name, report: report, entity: entity, unit: unit, industry: industry, place: place, occurTime: occurTime, kind: kind, course: course, outcome: outcome, potential: potential, potentialBasis: potentialBasis, barriers: barriers, corrects: corrects, correctedBy: correctedBy, potentialLevel: potentialLevel, chosen: chosen, reasons: reasons, ruleSource: ruleSource, account: account, recordTime: recordTime, unknownFields: [])
  }
}

/// A number of barriers.
public struct InvestigationBarrierCount: Sendable, Hashable {

  /// So many.
  public var standing: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.BarrierCount" }
}

extension InvestigationBarrierCount {
  /// The message with no field set.
  public init() {
    self.init(standing: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    standing: UInt32 = 0
  ) {
    self.init(standing: standing, unknownFields: [])
  }
}

/// Records a near miss.
public struct InvestigationRecordNearMissRequest: Sendable, Hashable {

  /// REQUIRED. Made by the client (UUID).
  public var requestID: String

  /// REQUIRED.
  public var nearMiss: InvestigationNearMiss?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordNearMissRequest" }
}

extension InvestigationRecordNearMissRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", nearMiss: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    nearMiss: InvestigationNearMiss? = nil
  ) {
    self.init(requestID: requestID, nearMiss: nearMiss, unknownFields: [])
  }
}

/// Recorded.
public struct InvestigationRecordNearMissResponse: Sendable, Hashable {

  /// It, judged.
  public var nearMiss: InvestigationNearMiss?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.RecordNearMissResponse" }
}

extension InvestigationRecordNearMissResponse {
  /// The message with no field set.
  public init() {
    self.init(nearMiss: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    nearMiss: InvestigationNearMiss? = nil
  ) {
    self.init(nearMiss: nearMiss, unknownFields: [])
  }
}

/// Asks for one.
public struct InvestigationGetNearMissRequest: Sendable, Hashable {

  /// REQUIRED. "nearmisses/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetNearMissRequest" }
}

extension InvestigationGetNearMissRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = ""
  ) {
    self.init(name: name, unknownFields: [])
  }
}

/// The near miss.
public struct InvestigationGetNearMissResponse: Sendable, Hashable {

  /// It.
  public var nearMiss: InvestigationNearMiss?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetNearMissResponse" }
}

extension InvestigationGetNearMissResponse {
  /// The message with no field set.
  public init() {
    self.init(nearMiss: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    nearMiss: InvestigationNearMiss? = nil
  ) {
    self.init(nearMiss: nearMiss, unknownFields: [])
  }
}

/// Asks for many.
public struct InvestigationListNearMissesRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// `chosen=yes`, `entity="entities/…"`, `kind=ENTRAPMENT`, ANDed.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListNearMissesRequest" }
}

extension InvestigationListNearMissesRequest {
  /// The message with no field set.
  public init() {
    self.init(pageSize: 0, pageToken: "", filter: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pageSize: UInt32 = 0,
    pageToken: String = "",
    filter: String = ""
  ) {
    self.init(pageSize: pageSize, pageToken: pageToken, filter: filter, unknownFields: [])
  }
}

/// Near misses.
public struct InvestigationListNearMissesResponse: Sendable, Hashable {

  /// Newest first.
  public var nearMisses: [InvestigationNearMiss]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.ListNearMissesResponse" }
}

extension InvestigationListNearMissesResponse {
  /// The message with no field set.
  public init() {
    self.init(nearMisses: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    nearMisses: [InvestigationNearMiss] = [],
    nextPageToken: String = ""
  ) {
    self.init(nearMisses: nearMisses, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for the rule.
public struct InvestigationGetNearMissRuleRequest: Sendable, Hashable {

  /// Legal day, ISO; empty means today.
  public var day: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetNearMissRuleRequest" }
}

extension InvestigationGetNearMissRuleRequest {
  /// The message with no field set.
  public init() {
    self.init(day: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    day: String = ""
  ) {
    self.init(day: day, unknownFields: [])
  }
}

/// The rule.
public struct InvestigationGetNearMissRuleResponse: Sendable, Hashable {

  /// Potential deaths from which it is chosen.
  public var deaths: UInt32

  /// Potential severe injuries from which it is chosen.
  public var severe: UInt32

  /// Potential direct loss from which it is chosen, in fen.
  public var lossFen: UInt64

  /// Most standing barriers with which it is still chosen.
  public var barriersMax: UInt32

  /// Kinds that are always chosen.
  public var kinds: [InvestigationNearMissKind]

  /// Where it is written.
  public var source: String

  /// True if the source was checked.
  public var checked: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetNearMissRuleResponse" }
}

extension InvestigationGetNearMissRuleResponse {
  /// The message with no field set.
  public init() {
    self.init(deaths: 0, severe: 0, lossFen: 0, barriersMax: 0, kinds: [], source: "", checked: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    deaths: UInt32 = 0,
    severe: UInt32 = 0,
    lossFen: UInt64 = 0,
    barriersMax: UInt32 = 0,
    kinds: [InvestigationNearMissKind] = [],
    source: String = "",
    checked: Bool = false
  ) {
    self.init(deaths: deaths, severe: severe, lossFen: lossFen, barriersMax: barriersMax, kinds: kinds, source: source, checked: checked, unknownFields: [])
  }
}

/// A kind that is always chosen.
public struct InvestigationNearMissKind: Sendable, Hashable {

  /// Code.
  public var code: String

  /// Its name.
  public var title: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.NearMissKind" }
}

extension InvestigationNearMissKind {
  /// The message with no field set.
  public init() {
    self.init(code: "", title: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    title: String = ""
  ) {
    self.init(code: code, title: title, unknownFields: [])
  }
}
