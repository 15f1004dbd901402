// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/quiz.proto; do not edit.

/// State of a sitting (handbook 7.6).
public enum EnforcementSittingState: WireEnum {
  /// Not said.
  case unspecified
  /// Came back; some answers wait for a human.
  case submitted
  /// Scored.
  case passed
  /// Scored.
  case failed
  /// Objected to.
  case appealed
  /// Void: cheating or interruption.
  case voided
  /// Two copies: a human decides.
  case conflict
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.SittingState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .submitted, .passed, .failed, .appealed, .voided, .conflict] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .submitted
    case 2: self = .passed
    case 3: self = .failed
    case 4: self = .appealed
    case 5: self = .voided
    case 6: self = .conflict
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .submitted: 1
    case .passed: 2
    case .failed: 3
    case .appealed: 4
    case .voided: 5
    case .conflict: 6
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "SITTING_STATE_UNSPECIFIED"
    case .submitted: "SITTING_STATE_SUBMITTED"
    case .passed: "SITTING_STATE_PASSED"
    case .failed: "SITTING_STATE_FAILED"
    case .appealed: "SITTING_STATE_APPEALED"
    case .voided: "SITTING_STATE_VOIDED"
    case .conflict: "SITTING_STATE_CONFLICT"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// Where a flag stands.
public enum EnforcementFlagState: WireEnum {
  /// Not said.
  case unspecified
  /// Waits for somebody.
  case open
  /// Somebody looks at it.
  case taken
  /// Looked at, until there is a new revision or enough new answers.
  case closed
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.FlagState" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .open, .taken, .closed] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .open
    case 2: self = .taken
    case 3: self = .closed
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .open: 1
    case .taken: 2
    case .closed: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "FLAG_STATE_UNSPECIFIED"
    case .open: "FLAG_STATE_OPEN"
    case .taken: "FLAG_STATE_TAKEN"
    case .closed: "FLAG_STATE_CLOSED"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// What somebody does with a flag.
public enum EnforcementFlagAct: WireEnum {
  /// Not said.
  case unspecified
  /// Takes it up.
  case take
  /// Gives it back.
  case release
  /// Closes it, with a reason.
  case close
  /// A value that this build does not know.
  case unrecognized(Int32)

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.FlagAct" }
  /// All values that this build knows, in the order of the contract.
  public static var allCases: [Self] { [.unspecified, .take, .release, .close] }

  /// The value of a number on the wire.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .take
    case 2: self = .release
    case 3: self = .close
    default: self = .unrecognized(rawValue)
    }
  }

  /// Number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .take: 1
    case .release: 2
    case .close: 3
    case .unrecognized(let number): number
    }
  }

  /// Name in the contract.
  public var wireName: String {
    switch self {
    case .unspecified: "FLAG_ACT_UNSPECIFIED"
    case .take: "FLAG_ACT_TAKE"
    case .release: "FLAG_ACT_RELEASE"
    case .close: "FLAG_ACT_CLOSE"
    case .unrecognized(let number): "\(number)"
    }
  }
}

/// A rule set: how a quiz is held and what follows, as dated data.
public struct EnforcementRuleSet: Sendable, Hashable {

  /// Code.
  public var code: String

  /// Title.
  public var title: String

  /// Pass mark in percent.
  public var passMarkPercent: UInt32

  /// Questions in a paper.
  public var questionCount: UInt32

  /// Minutes.
  public var timeLimitMinutes: UInt32

  /// True: keys travel sealed and open when a sitting is closed; false: scored on return.
  public var keysInPack: Bool

  /// In force from, ISO.
  public var inForceFrom: String

  /// In force to, ISO; empty if open.
  public var inForceTo: String

  /// Law, or [D].
  public var basis: String

  /// True if nobody has checked the basis yet.
  public var unverified: Bool

  /// Practical questions among them.
  public var practicalCount: UInt32

  /// Mark that the practical part needs on its own, in percent; 0 if it need not pass.
  public var practicalPassMarkPercent: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.RuleSet" }
}

extension EnforcementRuleSet {
  /// The message with no field set.
  public init() {
    self.init(code: "", title: "", passMarkPercent: 0, questionCount: 0, timeLimitMinutes: 0, keysInPack: false, inForceFrom: "", inForceTo: "", basis: "", unverified: false, practicalCount: 0, practicalPassMarkPercent: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    title: String = "",
    passMarkPercent: UInt32 = 0,
    questionCount: UInt32 = 0,
    timeLimitMinutes: UInt32 = 0,
    keysInPack: Bool = false,
    inForceFrom: String = "",
    inForceTo: String = "",
    basis: String = "",
    unverified: Bool = false,
    practicalCount: UInt32 = 0,
    practicalPassMarkPercent: UInt32 = 0
  ) {
    self.init(code: code, title: title, passMarkPercent: passMarkPercent, questionCount: questionCount, timeLimitMinutes: timeLimitMinutes, keysInPack: keysInPack, inForceFrom: inForceFrom, inForceTo: inForceTo, basis: basis, unverified: unverified, practicalCount: practicalCount, practicalPassMarkPercent: practicalPassMarkPercent, unknownFields: [])
  }
}

/// One stratum of a blueprint.
public struct EnforcementStratum: Sendable, Hashable {

  /// Topic.
  public var topic: String

  /// Kind.
  public var kind: EnforcementQuestionKind

  /// Difficulty 1 to 5; 0 means any.
  public var difficulty: UInt32

  /// How many are drawn.
  public var count: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Stratum" }
}

extension EnforcementStratum {
  /// The message with no field set.
  public init() {
    self.init(topic: "", kind: .unspecified, difficulty: 0, count: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    topic: String = "",
    kind: EnforcementQuestionKind = .unspecified,
    difficulty: UInt32 = 0,
    count: UInt32 = 0
  ) {
    self.init(topic: topic, kind: kind, difficulty: difficulty, count: count, unknownFields: [])
  }
}

/// What a paper for a post consists of.
public struct EnforcementBlueprint: Sendable, Hashable {

  /// "blueprints/<code>".
  public var name: String

  /// "banks/<code>".
  public var bank: String

  /// Post or process.
  public var post: String

  /// Rule set.
  public var ruleSet: String

  /// Strata.
  public var strata: [EnforcementStratum]

  /// Account that stored it.
  public var author: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Blueprint" }
}

extension EnforcementBlueprint {
  /// The message with no field set.
  public init() {
    self.init(name: "", bank: "", post: "", ruleSet: "", strata: [], author: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    bank: String = "",
    post: String = "",
    ruleSet: String = "",
    strata: [EnforcementStratum] = [],
    author: String = ""
  ) {
    self.init(name: name, bank: bank, post: post, ruleSet: ruleSet, strata: strata, author: author, unknownFields: [])
  }
}

/// Asks for rule sets.
public struct EnforcementListRuleSetsRequest: Sendable, Hashable {

  /// Legal day, ISO; empty means today.
  public var day: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListRuleSetsRequest" }
}

extension EnforcementListRuleSetsRequest {
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

/// Rule sets.
public struct EnforcementListRuleSetsResponse: Sendable, Hashable {

  /// By code.
  public var ruleSets: [EnforcementRuleSet]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListRuleSetsResponse" }
}

extension EnforcementListRuleSetsResponse {
  /// The message with no field set.
  public init() {
    self.init(ruleSets: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    ruleSets: [EnforcementRuleSet] = []
  ) {
    self.init(ruleSets: ruleSets, unknownFields: [])
  }
}

/// Asks for blueprints.
public struct EnforcementListBlueprintsRequest: Sendable, Hashable {

  /// Only this post.
  public var post: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListBlueprintsRequest" }
}

extension EnforcementListBlueprintsRequest {
  /// The message with no field set.
  public init() {
    self.init(post: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    post: String = ""
  ) {
    self.init(post: post, unknownFields: [])
  }
}

/// Blueprints.
public struct EnforcementListBlueprintsResponse: Sendable, Hashable {

  /// By name.
  public var blueprints: [EnforcementBlueprint]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListBlueprintsResponse" }
}

extension EnforcementListBlueprintsResponse {
  /// The message with no field set.
  public init() {
    self.init(blueprints: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    blueprints: [EnforcementBlueprint] = []
  ) {
    self.init(blueprints: blueprints, unknownFields: [])
  }
}

/// What a bank holds for one stratum of a blueprint.
public struct EnforcementStratumPool: Sendable, Hashable {

  /// As the blueprint has it.
  public var stratum: EnforcementStratum?

  /// Questions that may be drawn today: published, active, checked, not amended.
  public var available: UInt32

  /// How many a blueprint needs to be stored: three times what it draws.
  public var needed: UInt32

  /// How many keep questions from being seen again too soon: five times what it draws.
  public var advised: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.StratumPool" }
}

extension EnforcementStratumPool {
  /// The message with no field set.
  public init() {
    self.init(stratum: nil, available: 0, needed: 0, advised: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    stratum: EnforcementStratum? = nil,
    available: UInt32 = 0,
    needed: UInt32 = 0,
    advised: UInt32 = 0
  ) {
    self.init(stratum: stratum, available: available, needed: needed, advised: advised, unknownFields: [])
  }
}

/// Asks for one.
public struct EnforcementGetBlueprintRequest: Sendable, Hashable {

  /// REQUIRED. "blueprints/<code>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetBlueprintRequest" }
}

extension EnforcementGetBlueprintRequest {
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

/// The blueprint.
public struct EnforcementGetBlueprintResponse: Sendable, Hashable {

  /// As stored.
  public var blueprint: EnforcementBlueprint?

  /// What its strata hold today, in their order.
  public var pools: [EnforcementStratumPool]

  /// "banks/<code>/versions/<n>": drawn from today; empty if none is published.
  public var version: String

  /// The rule set in force today; absent if there is none.
  public var ruleSet: EnforcementRuleSet?

  /// Questions of the post that may be drawn today.
  public var pool: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetBlueprintResponse" }
}

extension EnforcementGetBlueprintResponse {
  /// The message with no field set.
  public init() {
    self.init(blueprint: nil, pools: [], version: "", ruleSet: nil, pool: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    blueprint: EnforcementBlueprint? = nil,
    pools: [EnforcementStratumPool] = [],
    version: String = "",
    ruleSet: EnforcementRuleSet? = nil,
    pool: UInt32 = 0
  ) {
    self.init(blueprint: blueprint, pools: pools, version: version, ruleSet: ruleSet, pool: pool, unknownFields: [])
  }
}

/// Stores a blueprint.
public struct EnforcementPutBlueprintRequest: Sendable, Hashable {

  /// REQUIRED.
  public var blueprint: EnforcementBlueprint?

  /// True: only say what the strata hold, and store nothing; too few is no error then.
  public var dryRun: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PutBlueprintRequest" }
}

extension EnforcementPutBlueprintRequest {
  /// The message with no field set.
  public init() {
    self.init(blueprint: nil, dryRun: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    blueprint: EnforcementBlueprint? = nil,
    dryRun: Bool = false
  ) {
    self.init(blueprint: blueprint, dryRun: dryRun, unknownFields: [])
  }
}

/// Stored.
public struct EnforcementPutBlueprintResponse: Sendable, Hashable {

  /// As stored.
  public var blueprint: EnforcementBlueprint?

  /// What its strata hold today, in their order.
  public var pools: [EnforcementStratumPool]

  /// "banks/<code>/versions/<n>": drawn from today.
  public var version: String

  /// The rule set in force today.
  public var ruleSet: EnforcementRuleSet?

  /// Questions of the post that may be drawn today.
  public var pool: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PutBlueprintResponse" }
}

extension EnforcementPutBlueprintResponse {
  /// The message with no field set.
  public init() {
    self.init(blueprint: nil, pools: [], version: "", ruleSet: nil, pool: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    blueprint: EnforcementBlueprint? = nil,
    pools: [EnforcementStratumPool] = [],
    version: String = "",
    ruleSet: EnforcementRuleSet? = nil,
    pool: UInt32 = 0
  ) {
    self.init(blueprint: blueprint, pools: pools, version: version, ruleSet: ruleSet, pool: pool, unknownFields: [])
  }
}

/// Asks for a pack.
public struct EnforcementPullPackRequest: Sendable, Hashable {

  /// REQUIRED. UUID; the same again gives the same pack.
  public var requestID: String

  /// REQUIRED. "inspections/<id>".
  public var inspection: String

  /// REQUIRED. "blueprints/<code>", one or more.
  public var blueprints: [String]

  /// REQUIRED. The device's X25519 public key, 32 bytes.
  public var deviceKey: [UInt8]

  /// Slots, 1 to 64; 0 means 12.
  public var slots: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PullPackRequest" }
}

extension EnforcementPullPackRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", inspection: "", blueprints: [], deviceKey: [], slots: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    inspection: String = "",
    blueprints: [String] = [],
    deviceKey: [UInt8] = [],
    slots: UInt32 = 0
  ) {
    self.init(requestID: requestID, inspection: inspection, blueprints: blueprints, deviceKey: deviceKey, slots: slots, unknownFields: [])
  }
}

/// A pack, in pieces.
public struct EnforcementPullPackResponse: Sendable, Hashable {

  /// Only in the first piece.
  public var pack: EnforcementPack?

  /// The next bytes of the sealed pack; at most 1 MiB.
  public var chunk: [UInt8]

  /// Only in the first piece of a new pack: questions left out because a picture of theirs is not
  /// stored, or does not fit.
  public var leftOut: [String]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PullPackResponse" }
}

extension EnforcementPullPackResponse {
  /// The message with no field set.
  public init() {
    self.init(pack: nil, chunk: [], leftOut: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pack: EnforcementPack? = nil,
    chunk: [UInt8] = [],
    leftOut: [String] = []
  ) {
    self.init(pack: pack, chunk: chunk, leftOut: leftOut, unknownFields: [])
  }
}

/// A pack as the service remembers it.
public struct EnforcementPack: Sendable, Hashable {

  /// "packs/<id>".
  public var name: String

  /// "inspections/<id>".
  public var inspection: String

  /// SHA-256 of the sealed bytes.
  public var sha256: [UInt8]

  /// Bytes.
  public var sizeBytes: UInt64

  /// Key of the service that signed it, Ed25519, 32 bytes.
  public var signingKey: [UInt8]

  /// Not before.
  public var notBefore: ProtoTimestamp?

  /// Expires.
  public var expireTime: ProtoTimestamp?

  /// Slots.
  public var slots: UInt32

  /// Slots that came back, and those that did not although later ones did.
  public var slotsUsed: UInt32

  /// Numbers of slots that are missing before a later one.
  public var gaps: [UInt32]

  /// True if revoked.
  public var isRevoked: Bool

  /// Account it was given to.
  public var account: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Pack" }
}

extension EnforcementPack {
  /// The message with no field set.
  public init() {
    self.init(name: "", inspection: "", sha256: [], sizeBytes: 0, signingKey: [], notBefore: nil, expireTime: nil, slots: 0, slotsUsed: 0, gaps: [], isRevoked: false, account: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    inspection: String = "",
    sha256: [UInt8] = [],
    sizeBytes: UInt64 = 0,
    signingKey: [UInt8] = [],
    notBefore: ProtoTimestamp? = nil,
    expireTime: ProtoTimestamp? = nil,
    slots: UInt32 = 0,
    slotsUsed: UInt32 = 0,
    gaps: [UInt32] = [],
    isRevoked: Bool = false,
    account: String = ""
  ) {
    self.init(name: name, inspection: inspection, sha256: sha256, sizeBytes: sizeBytes, signingKey: signingKey, notBefore: notBefore, expireTime: expireTime, slots: slots, slotsUsed: slotsUsed, gaps: gaps, isRevoked: isRevoked, account: account, unknownFields: [])
  }
}

/// Revokes.
public struct EnforcementRevokePackRequest: Sendable, Hashable {

  /// REQUIRED. "packs/<id>".
  public var name: String

  /// REQUIRED. Why.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.RevokePackRequest" }
}

extension EnforcementRevokePackRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    reason: String = ""
  ) {
    self.init(name: name, reason: reason, unknownFields: [])
  }
}

/// Revoked.
public struct EnforcementRevokePackResponse: Sendable, Hashable {

  /// As it is now.
  public var pack: EnforcementPack?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.RevokePackResponse" }
}

extension EnforcementRevokePackResponse {
  /// The message with no field set.
  public init() {
    self.init(pack: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    pack: EnforcementPack? = nil
  ) {
    self.init(pack: pack, unknownFields: [])
  }
}

/// Asks for packs.
public struct EnforcementListPacksRequest: Sendable, Hashable {

  /// "inspections/<id>"; empty for all of the department.
  public var inspection: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListPacksRequest" }
}

extension EnforcementListPacksRequest {
  /// The message with no field set.
  public init() {
    self.init(inspection: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    inspection: String = ""
  ) {
    self.init(inspection: inspection, unknownFields: [])
  }
}

/// Packs.
public struct EnforcementListPacksResponse: Sendable, Hashable {

  /// Newest first, at most 1000.
  public var packs: [EnforcementPack]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListPacksResponse" }
}

extension EnforcementListPacksResponse {
  /// The message with no field set.
  public init() {
    self.init(packs: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    packs: [EnforcementPack] = []
  ) {
    self.init(packs: packs, unknownFields: [])
  }
}

/// Asks for revocations.
public struct EnforcementGetRevocationsRequest: Sendable, Hashable {

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetRevocationsRequest" }
}

extension EnforcementGetRevocationsRequest {
  /// The message with no field set.
  public init() {
    self.init(unknownFields: [])
  }
}

/// Revocations of packs, and of questions in packs that have not expired.
public struct EnforcementGetRevocationsResponse: Sendable, Hashable {

  /// Canonical bytes as a device keeps and verifies them: "QZRV", version, key id, body, and as the
  /// last 64 bytes the Ed25519 signature over all before it.
  public var list: [UInt8]

  /// The same 64 bytes of signature by themselves.
  public var signature: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetRevocationsResponse" }
}

extension EnforcementGetRevocationsResponse {
  /// The message with no field set.
  public init() {
    self.init(list: [], signature: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    list: [UInt8] = [],
    signature: [UInt8] = []
  ) {
    self.init(list: list, signature: signature, unknownFields: [])
  }
}

/// A sitting, in pieces.
public struct EnforcementSyncSittingRequest: Sendable, Hashable {

  /// REQUIRED in the first piece. Id of the sitting, UUID.
  public var sitting: String

  /// REQUIRED in the first piece. SHA-256 of all bytes.
  public var sha256: [UInt8]

  /// The next bytes; at most 1 MiB.
  public var chunk: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.SyncSittingRequest" }
}

extension EnforcementSyncSittingRequest {
  /// The message with no field set.
  public init() {
    self.init(sitting: "", sha256: [], chunk: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sitting: String = "",
    sha256: [UInt8] = [],
    chunk: [UInt8] = []
  ) {
    self.init(sitting: sitting, sha256: sha256, chunk: chunk, unknownFields: [])
  }
}

/// Taken.
public struct EnforcementSyncSittingResponse: Sendable, Hashable {

  /// The signed receipt.
  public var receipt: [UInt8]

  /// "sittings/<id>".
  public var sitting: String

  /// True if it had been taken before with the same bytes.
  public var repeatedCall: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.SyncSittingResponse" }
}

extension EnforcementSyncSittingResponse {
  /// The message with no field set.
  public init() {
    self.init(receipt: [], sitting: "", repeatedCall: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: [UInt8] = [],
    sitting: String = "",
    repeatedCall: Bool = false
  ) {
    self.init(receipt: receipt, sitting: sitting, repeatedCall: repeatedCall, unknownFields: [])
  }
}

/// A sitting.
public struct EnforcementSitting: Sendable, Hashable {

  /// "sittings/<id>".
  public var name: String

  /// State.
  public var state: EnforcementSittingState

  /// "inspections/<id>".
  public var inspection: String

  /// "packs/<id>".
  public var pack: String

  /// Slot.
  public var slot: UInt32

  /// Post.
  public var post: String

  /// Token of the person; the name is masked.
  public var person: String

  /// Masked name.
  public var personTitle: String

  /// Score in force.
  public var score: EnforcementScore?

  /// Earlier scores, newest first.
  public var earlierScores: [EnforcementScore]

  /// What is proposed, with what was decided.
  public var proposals: [EnforcementProposal]

  /// SHA-256 of the canonical bytes.
  public var sha256: [UInt8]

  /// Copies that differ: their hashes.
  public var copies: [[UInt8]]

  /// What a reader should know: jumps of the clock, irregular events, a revoked pack.
  public var flags: [String]

  /// When it was closed on site.
  public var closeTime: ProtoTimestamp?

  /// When it came home.
  public var syncTime: ProtoTimestamp?

  /// Answers; only to those who may see them.
  public var answers: [EnforcementSittingAnswer]

  /// Officers who put their names under it on site.
  public var signatures: [EnforcementSiteSignature]

  /// "entities/<code>": where it was held.
  public var entity: String

  /// What became of the questions that lessons brought, one a lesson, by its name.
  public var lessons: [EnforcementLessonAnswers]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Sitting" }
}

extension EnforcementSitting {
  /// The message with no field set.
  public init() {
    self.init(name: "", state: .unspecified, inspection: "", pack: "", slot: 0, post: "", person: "", personTitle: "", score: nil, earlierScores: [], proposals: [], sha256: [], copies: [], flags: [], closeTime: nil, syncTime: nil, answers: [], signatures: [], entity: "", lessons: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    state: EnforcementSittingState = .unspecified,
    inspection: String = "",
    pack: String = "",
    slot: UInt32 = 0,
    post: String = "",
    person: String = "",
    personTitle: String = "",
    score: EnforcementScore? = nil,
    earlierScores: [EnforcementScore] = [],
    proposals: [EnforcementProposal] = [],
    sha256: [UInt8] = [],
    copies: [[UInt8]] = [],
    flags: [String] = [],
    closeTime: ProtoTimestamp? = nil,
    syncTime: ProtoTimestamp? = nil,
    answers: [EnforcementSittingAnswer] = [],
    signatures: [EnforcementSiteSignature] = [],
    entity: String = "",
    lessons: [EnforcementLessonAnswers] = []
  ) {
    self.init(name: name, state: state, inspection: inspection, pack: pack, slot: slot, post: post, person: person, personTitle: personTitle, score: score, earlierScores: earlierScores, proposals: proposals, sha256: sha256, copies: copies, flags: flags, closeTime: closeTime, syncTime: syncTime, answers: answers, signatures: signatures, entity: entity, lessons: lessons, unknownFields: [])
  }
}

/// How a person answered the questions on his paper that one lesson brought.
public struct EnforcementLessonAnswers: Sendable, Hashable {

  /// "lessons/<id>".
  public var lesson: String

  /// Questions of it, without those that turned out to be bad.
  public var questions: UInt32

  /// Right among them; what waits for a human is not.
  public var right: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.LessonAnswers" }
}

extension EnforcementLessonAnswers {
  /// The message with no field set.
  public init() {
    self.init(lesson: "", questions: 0, right: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    lesson: String = "",
    questions: UInt32 = 0,
    right: UInt32 = 0
  ) {
    self.init(lesson: lesson, questions: questions, right: right, unknownFields: [])
  }
}

/// The name of an officer under a result.
public struct EnforcementSiteSignature: Sendable, Hashable {

  /// The officer.
  public var officer: String

  /// Number of the certificate (执法证).
  public var certificateNo: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.SiteSignature" }
}

extension EnforcementSiteSignature {
  /// The message with no field set.
  public init() {
    self.init(officer: "", certificateNo: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    officer: String = "",
    certificateNo: String = ""
  ) {
    self.init(officer: officer, certificateNo: certificateNo, unknownFields: [])
  }
}

/// One answer.
public struct EnforcementSittingAnswer: Sendable, Hashable {

  /// Place on the paper, from 1.
  public var place: UInt32

  /// "banks/<bank>/questions/<id>".
  public var question: String

  /// Revision.
  public var revision: UInt32

  /// What was answered, as keys or text.
  public var answer: String

  /// Marks given, in tenths; absent while it waits for a human.
  public var tenths: UInt32?

  /// Marks possible, in tenths.
  public var tenthsMax: UInt32

  /// The key, after closing.
  public var key: String

  /// Law behind the question.
  public var basis: [EnforcementLegalBasis]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.SittingAnswer" }
}

extension EnforcementSittingAnswer {
  /// The message with no field set.
  public init() {
    self.init(place: 0, question: "", revision: 0, answer: "", tenths: nil, tenthsMax: 0, key: "", basis: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    place: UInt32 = 0,
    question: String = "",
    revision: UInt32 = 0,
    answer: String = "",
    tenths: UInt32? = nil,
    tenthsMax: UInt32 = 0,
    key: String = "",
    basis: [EnforcementLegalBasis] = []
  ) {
    self.init(place: place, question: question, revision: revision, answer: answer, tenths: tenths, tenthsMax: tenthsMax, key: key, basis: basis, unknownFields: [])
  }
}

/// A score, with what it can and cannot tell.
public struct EnforcementScore: Sendable, Hashable {

  /// Marks in tenths.
  public var tenths: UInt32

  /// Marks possible in tenths.
  public var tenthsMax: UInt32

  /// True if passed under the rule set.
  public var passed: Bool

  /// Questions right, and all.
  public var right: UInt32

  /// Questions.
  public var questions: UInt32

  /// 95 % Wilson interval of the share right.
  public var wilsonLow: Double

  /// Upper end.
  public var wilsonHigh: Double

  /// Probability that the true share reaches the mark.
  public var truePassProbability: Double

  /// Standard error of measurement in marks.
  public var sem: Double

  /// Rule set.
  public var ruleSet: String

  /// Why this score exists: "sync", "mark", "appeal", "rescore <id>".
  public var cause: String

  /// Account that caused it.
  public var account: String

  /// When.
  public var time: ProtoTimestamp?

  /// A red-line question was wrong.
  public var redLineFailed: Bool

  /// The practical part alone was below its mark.
  public var practicalFailed: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Score" }
}

extension EnforcementScore {
  /// The message with no field set.
  public init() {
    self.init(tenths: 0, tenthsMax: 0, passed: false, right: 0, questions: 0, wilsonLow: 0, wilsonHigh: 0, truePassProbability: 0, sem: 0, ruleSet: "", cause: "", account: "", time: nil, redLineFailed: false, practicalFailed: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    tenths: UInt32 = 0,
    tenthsMax: UInt32 = 0,
    passed: Bool = false,
    right: UInt32 = 0,
    questions: UInt32 = 0,
    wilsonLow: Double = 0,
    wilsonHigh: Double = 0,
    truePassProbability: Double = 0,
    sem: Double = 0,
    ruleSet: String = "",
    cause: String = "",
    account: String = "",
    time: ProtoTimestamp? = nil,
    redLineFailed: Bool = false,
    practicalFailed: Bool = false
  ) {
    self.init(tenths: tenths, tenthsMax: tenthsMax, passed: passed, right: right, questions: questions, wilsonLow: wilsonLow, wilsonHigh: wilsonHigh, truePassProbability: truePassProbability, sem: sem, ruleSet: ruleSet, cause: cause, account: account, time: time, redLineFailed: redLineFailed, practicalFailed: practicalFailed, unknownFields: [])
  }
}

/// A consequence that is proposed, never automatic.
public struct EnforcementProposal: Sendable, Hashable {

  /// "sittings/<id>/proposals/<n>".
  public var name: String

  /// "EXPLAIN", "RETEST", "RETRAINING", "LEAVE_POST", "FINDING", "ORDER", "TALK", "POINTS",
  /// "GRADE_INPUT", "REDRAW" or "SPECIAL_CHECK".
  public var kind: String

  /// Due day, ISO; empty if none.
  public var dueDay: String

  /// Points, for "points".
  public var points: UInt32

  /// Article, or [D].
  public var basis: String

  /// "open", "accepted", "declined".
  public var decision: String

  /// Account that decided.
  public var account: String

  /// Why.
  public var reason: String

  /// Officer who decided on site, as the sealed record says; empty if it was decided in the office.
  public var siteOfficer: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Proposal" }
}

extension EnforcementProposal {
  /// The message with no field set.
  public init() {
    self.init(name: "", kind: "", dueDay: "", points: 0, basis: "", decision: "", account: "", reason: "", siteOfficer: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    kind: String = "",
    dueDay: String = "",
    points: UInt32 = 0,
    basis: String = "",
    decision: String = "",
    account: String = "",
    reason: String = "",
    siteOfficer: String = ""
  ) {
    self.init(name: name, kind: kind, dueDay: dueDay, points: points, basis: basis, decision: decision, account: account, reason: reason, siteOfficer: siteOfficer, unknownFields: [])
  }
}

/// Asks for sittings.
public struct EnforcementListSittingsRequest: Sendable, Hashable {

  /// At most 1000; 0 means 50.
  public var pageSize: UInt32

  /// From the last answer.
  public var pageToken: String

  /// `inspection="inspections/…"`, `state=FAILED`, `post="…"`, `person="…"`, ANDed.
  public var filter: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListSittingsRequest" }
}

extension EnforcementListSittingsRequest {
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

/// Sittings.
public struct EnforcementListSittingsResponse: Sendable, Hashable {

  /// Newest first.
  public var sittings: [EnforcementSitting]

  /// Empty at the end.
  public var nextPageToken: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListSittingsResponse" }
}

extension EnforcementListSittingsResponse {
  /// The message with no field set.
  public init() {
    self.init(sittings: [], nextPageToken: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sittings: [EnforcementSitting] = [],
    nextPageToken: String = ""
  ) {
    self.init(sittings: sittings, nextPageToken: nextPageToken, unknownFields: [])
  }
}

/// Asks for one.
public struct EnforcementGetSittingRequest: Sendable, Hashable {

  /// REQUIRED. "sittings/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetSittingRequest" }
}

extension EnforcementGetSittingRequest {
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

/// The sitting.
public struct EnforcementGetSittingResponse: Sendable, Hashable {

  /// The sitting.
  public var sitting: EnforcementSitting?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetSittingResponse" }
}

extension EnforcementGetSittingResponse {
  /// The message with no field set.
  public init() {
    self.init(sitting: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sitting: EnforcementSitting? = nil
  ) {
    self.init(sitting: sitting, unknownFields: [])
  }
}

/// Asks for a receipt.
public struct EnforcementGetReceiptRequest: Sendable, Hashable {

  /// REQUIRED. "sittings/<id>".
  public var name: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetReceiptRequest" }
}

extension EnforcementGetReceiptRequest {
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

/// The receipt.
public struct EnforcementGetReceiptResponse: Sendable, Hashable {

  /// Canonical, signed.
  public var receipt: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetReceiptResponse" }
}

extension EnforcementGetReceiptResponse {
  /// The message with no field set.
  public init() {
    self.init(receipt: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    receipt: [UInt8] = []
  ) {
    self.init(receipt: receipt, unknownFields: [])
  }
}

/// Chooses.
public struct EnforcementResolveConflictRequest: Sendable, Hashable {

  /// REQUIRED. "sittings/<id>".
  public var name: String

  /// REQUIRED. SHA-256 of the copy that is in force.
  public var sha256: [UInt8]

  /// REQUIRED. Why.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ResolveConflictRequest" }
}

extension EnforcementResolveConflictRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", sha256: [], reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    sha256: [UInt8] = [],
    reason: String = ""
  ) {
    self.init(name: name, sha256: sha256, reason: reason, unknownFields: [])
  }
}

/// Chosen.
public struct EnforcementResolveConflictResponse: Sendable, Hashable {

  /// As it is now.
  public var sitting: EnforcementSitting?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ResolveConflictResponse" }
}

extension EnforcementResolveConflictResponse {
  /// The message with no field set.
  public init() {
    self.init(sitting: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sitting: EnforcementSitting? = nil
  ) {
    self.init(sitting: sitting, unknownFields: [])
  }
}

/// Marks given by an officer.
public struct EnforcementMarkAnswersRequest: Sendable, Hashable {

  /// REQUIRED. "sittings/<id>".
  public var name: String

  /// Places and their marks; none where an objection is looked into and no mark changes.
  public var marks: [EnforcementGivenMark]

  /// What was found; REQUIRED to answer an objection.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.MarkAnswersRequest" }
}

extension EnforcementMarkAnswersRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", marks: [], note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    marks: [EnforcementGivenMark] = [],
    note: String = ""
  ) {
    self.init(name: name, marks: marks, note: note, unknownFields: [])
  }
}

/// Marks for one answer.
public struct EnforcementGivenMark: Sendable, Hashable {

  /// Place on the paper.
  public var place: UInt32

  /// Marks in tenths, at most those possible.
  public var tenths: UInt32

  /// Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GivenMark" }
}

extension EnforcementGivenMark {
  /// The message with no field set.
  public init() {
    self.init(place: 0, tenths: 0, note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    place: UInt32 = 0,
    tenths: UInt32 = 0,
    note: String = ""
  ) {
    self.init(place: place, tenths: tenths, note: note, unknownFields: [])
  }
}

/// Marked.
public struct EnforcementMarkAnswersResponse: Sendable, Hashable {

  /// As it is now.
  public var sitting: EnforcementSitting?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.MarkAnswersResponse" }
}

extension EnforcementMarkAnswersResponse {
  /// The message with no field set.
  public init() {
    self.init(sitting: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sitting: EnforcementSitting? = nil
  ) {
    self.init(sitting: sitting, unknownFields: [])
  }
}

/// Objects.
public struct EnforcementAppealRequest: Sendable, Hashable {

  /// REQUIRED. "sittings/<id>".
  public var name: String

  /// REQUIRED. Why.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.AppealRequest" }
}

extension EnforcementAppealRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    reason: String = ""
  ) {
    self.init(name: name, reason: reason, unknownFields: [])
  }
}

/// Noted.
public struct EnforcementAppealResponse: Sendable, Hashable {

  /// As it is now.
  public var sitting: EnforcementSitting?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.AppealResponse" }
}

extension EnforcementAppealResponse {
  /// The message with no field set.
  public init() {
    self.init(sitting: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sitting: EnforcementSitting? = nil
  ) {
    self.init(sitting: sitting, unknownFields: [])
  }
}

/// Decides.
public struct EnforcementDecideProposalRequest: Sendable, Hashable {

  /// REQUIRED. "sittings/<id>/proposals/<n>".
  public var name: String

  /// True: accepted.
  public var accept: Bool

  /// REQUIRED when declined.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideProposalRequest" }
}

extension EnforcementDecideProposalRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", accept: false, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    accept: Bool = false,
    reason: String = ""
  ) {
    self.init(name: name, accept: accept, reason: reason, unknownFields: [])
  }
}

/// Decided.
public struct EnforcementDecideProposalResponse: Sendable, Hashable {

  /// As it is now.
  public var sitting: EnforcementSitting?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideProposalResponse" }
}

extension EnforcementDecideProposalResponse {
  /// The message with no field set.
  public init() {
    self.init(sitting: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sitting: EnforcementSitting? = nil
  ) {
    self.init(sitting: sitting, unknownFields: [])
  }
}

/// What is done to a question that was found bad.
public struct EnforcementRescore: Sendable, Hashable {

  /// REQUIRED. "banks/<bank>/questions/<id>".
  public var question: String

  /// Revision; 0 means all.
  public var revision: UInt32

  /// "all-credit", "drop" or "key".
  public var rule: String

  /// For "key": the right one.
  public var key: EnforcementQuestionAnswer?

  /// REQUIRED. Why, with the article.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Rescore" }
}

extension EnforcementRescore {
  /// The message with no field set.
  public init() {
    self.init(question: "", revision: 0, rule: "", key: nil, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    question: String = "",
    revision: UInt32 = 0,
    rule: String = "",
    key: EnforcementQuestionAnswer? = nil,
    reason: String = ""
  ) {
    self.init(question: question, revision: revision, rule: rule, key: key, reason: reason, unknownFields: [])
  }
}

/// Asks what would change.
public struct EnforcementPreviewRescoreRequest: Sendable, Hashable {

  /// REQUIRED.
  public var rescore: EnforcementRescore?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PreviewRescoreRequest" }
}

extension EnforcementPreviewRescoreRequest {
  /// The message with no field set.
  public init() {
    self.init(rescore: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rescore: EnforcementRescore? = nil
  ) {
    self.init(rescore: rescore, unknownFields: [])
  }
}

/// What would change.
public struct EnforcementPreviewRescoreResponse: Sendable, Hashable {

  /// Sittings that used it.
  public var sittings: UInt64

  /// Those who would pass.
  public var toPassed: [String]

  /// Those who would fail.
  public var toFailed: [String]

  /// Those whose score changes without crossing the mark.
  public var changed: UInt64

  /// Proceed with this: ApplyRescore refuses if something came in between.
  public var etag: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.PreviewRescoreResponse" }
}

extension EnforcementPreviewRescoreResponse {
  /// The message with no field set.
  public init() {
    self.init(sittings: 0, toPassed: [], toFailed: [], changed: 0, etag: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sittings: UInt64 = 0,
    toPassed: [String] = [],
    toFailed: [String] = [],
    changed: UInt64 = 0,
    etag: [UInt8] = []
  ) {
    self.init(sittings: sittings, toPassed: toPassed, toFailed: toFailed, changed: changed, etag: etag, unknownFields: [])
  }
}

/// Does it.
public struct EnforcementApplyRescoreRequest: Sendable, Hashable {

  /// REQUIRED.
  public var rescore: EnforcementRescore?

  /// REQUIRED. From the preview.
  public var etag: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ApplyRescoreRequest" }
}

extension EnforcementApplyRescoreRequest {
  /// The message with no field set.
  public init() {
    self.init(rescore: nil, etag: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rescore: EnforcementRescore? = nil,
    etag: [UInt8] = []
  ) {
    self.init(rescore: rescore, etag: etag, unknownFields: [])
  }
}

/// Done.
public struct EnforcementApplyRescoreResponse: Sendable, Hashable {

  /// "rescores/<id>".
  public var rescore: String

  /// Scores written.
  public var scores: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ApplyRescoreResponse" }
}

extension EnforcementApplyRescoreResponse {
  /// The message with no field set.
  public init() {
    self.init(rescore: "", scores: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    rescore: String = "",
    scores: UInt64 = 0
  ) {
    self.init(rescore: rescore, scores: scores, unknownFields: [])
  }
}

/// Asks for statistics.
public struct EnforcementGetStatisticsRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<code>", "banks/<bank>/questions/<id>", or "blueprints/<code>": the sittings
  /// of its post.
  public var parent: String

  /// Only this post.
  public var post: String

  /// Fewest answers an item needs to be listed; 0 lists all.
  public var answersMin: UInt32

  /// True: every examinee had the same paper.
  public var equalForms: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetStatisticsRequest" }
}

extension EnforcementGetStatisticsRequest {
  /// The message with no field set.
  public init() {
    self.init(parent: "", post: "", answersMin: 0, equalForms: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    parent: String = "",
    post: String = "",
    answersMin: UInt32 = 0,
    equalForms: Bool = false
  ) {
    self.init(parent: parent, post: post, answersMin: answersMin, equalForms: equalForms, unknownFields: [])
  }
}

/// Statistics: first the test, then items.
public struct EnforcementGetStatisticsResponse: Sendable, Hashable {

  /// Only in the first message.
  public var test: EnforcementTestStatistics?

  /// Some items, by name.
  public var items: [EnforcementItemStatistics]

  /// Only in the first message: pass rates by enterprise, by name.
  public var mines: [EnforcementMineStatistics]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.GetStatisticsResponse" }
}

extension EnforcementGetStatisticsResponse {
  /// The message with no field set.
  public init() {
    self.init(test: nil, items: [], mines: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    test: EnforcementTestStatistics? = nil,
    items: [EnforcementItemStatistics] = [],
    mines: [EnforcementMineStatistics] = []
  ) {
    self.init(test: test, items: items, mines: mines, unknownFields: [])
  }
}

/// Sittings of one enterprise.
public struct EnforcementMineStatistics: Sendable, Hashable {

  /// "entities/<code>".
  public var entity: String

  /// Its name.
  public var title: String

  /// Sittings.
  public var sittings: UInt64

  /// Passed.
  public var passed: UInt64

  /// 95 % Wilson interval of the share passed.
  public var wilsonLow: Double

  /// Upper end.
  public var wilsonHigh: Double

  /// True below 30 sittings: 样本不足.
  public var insufficient: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.MineStatistics" }
}

extension EnforcementMineStatistics {
  /// The message with no field set.
  public init() {
    self.init(entity: "", title: "", sittings: 0, passed: 0, wilsonLow: 0, wilsonHigh: 0, insufficient: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entity: String = "",
    title: String = "",
    sittings: UInt64 = 0,
    passed: UInt64 = 0,
    wilsonLow: Double = 0,
    wilsonHigh: Double = 0,
    insufficient: Bool = false
  ) {
    self.init(entity: entity, title: title, sittings: sittings, passed: passed, wilsonLow: wilsonLow, wilsonHigh: wilsonHigh, insufficient: insufficient, unknownFields: [])
  }
}

/// Statistics of a test. Figures that the data do not give are absent.
public struct EnforcementTestStatistics: Sendable, Hashable {

  /// Sittings.
  public var sittings: UInt64

  /// Mean of the share of marks.
  public var mean: Double?

  /// Median.
  public var median: Double?

  /// Standard deviation.
  public var standardDeviation: Double?

  /// Skewness.
  public var skewness: Double?

  /// Kurtosis.
  public var kurtosis: Double?

  /// Coefficient of internal consistency (Cronbach), for equal forms.
  public var internalConsistency: Double?

  /// KR-21.
  public var kr21: Double?

  /// Error ratio, percent.
  public var errorRatio: Double?

  /// Standard error of measurement.
  public var sem: Double?

  /// Passed.
  public var passed: UInt64

  /// True below 30 sittings: 样本不足.
  public var insufficient: Bool

  /// Standard error of measurement that belongs to KR-21, in right answers.
  public var kr21Sem: Double?

  /// Mean binomial standard error of a paper, in right answers.
  public var binomialSem: Double?

  /// Mean share of a paper's questions that another paper has too.
  public var overlap: Double?

  /// Questions drawn on more than a fifth of the papers.
  public var overexposed: UInt64

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.TestStatistics" }
}

extension EnforcementTestStatistics {
  /// The message with no field set.
  public init() {
    self.init(sittings: 0, mean: nil, median: nil, standardDeviation: nil, skewness: nil, kurtosis: nil, internalConsistency: nil, kr21: nil, errorRatio: nil, sem: nil, passed: 0, insufficient: false, kr21Sem: nil, binomialSem: nil, overlap: nil, overexposed: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    sittings: UInt64 = 0,
    mean: Double? = nil,
    median: Double? = nil,
    standardDeviation: Double? = nil,
    skewness: Double? = nil,
    kurtosis: Double? = nil,
    internalConsistency: Double? = nil,
    kr21: Double? = nil,
    errorRatio: Double? = nil,
    sem: Double? = nil,
    passed: UInt64 = 0,
    insufficient: Bool = false,
    kr21Sem: Double? = nil,
    binomialSem: Double? = nil,
    overlap: Double? = nil,
    overexposed: UInt64 = 0
  ) {
    self.init(sittings: sittings, mean: mean, median: median, standardDeviation: standardDeviation, skewness: skewness, kurtosis: kurtosis, internalConsistency: internalConsistency, kr21: kr21, errorRatio: errorRatio, sem: sem, passed: passed, insufficient: insufficient, kr21Sem: kr21Sem, binomialSem: binomialSem, overlap: overlap, overexposed: overexposed, unknownFields: [])
  }
}

/// Statistics of an item. Figures that the data do not give are absent.
public struct EnforcementItemStatistics: Sendable, Hashable {

  /// "banks/<bank>/questions/<id>".
  public var question: String

  /// Answers.
  public var answers: UInt64

  /// Facility, 0 to 1.
  public var facility: Double?

  /// Its 95 % interval.
  public var facilityLow: Double?

  /// Upper end.
  public var facilityHigh: Double?

  /// Standard deviation.
  public var standardDeviation: Double?

  /// Correlation with the rest score, percent.
  public var discriminationIndex: Double?

  /// Discriminative efficiency, percent.
  public var discriminativeEfficiency: Double?

  /// Effective weight, percent.
  public var effectiveWeight: Double?

  /// Random guess score, percent.
  public var randomGuess: Double?

  /// Rasch difficulty in logits.
  public var raschDifficulty: Double?

  /// Its standard error.
  public var raschError: Double?

  /// Exposure rate.
  public var exposure: Double?

  /// Flags.
  public var flags: [String]

  /// True below 30 answers: 样本不足.
  public var insufficient: Bool

  /// Facility of the upper 27 % less that of the lower 27 %.
  public var upperLower: Double?

  /// Height of the leak detector (CUSUM) after the last answer.
  public var leakHeight: Double?

  /// Greatest height so far.
  public var leakPeak: Double?

  /// Height at which a leak is suspected.
  public var leakLimit: Double?

  /// Number of the answer at which the limit was passed first, from 1.
  public var leakAnswer: UInt32?

  /// Beginning of the stem.
  public var stem: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ItemStatistics" }
}

extension EnforcementItemStatistics {
  /// The message with no field set.
  public init() {
    self.init(question: "", answers: 0, facility: nil, facilityLow: nil, facilityHigh: nil, standardDeviation: nil, discriminationIndex: nil, discriminativeEfficiency: nil, effectiveWeight: nil, randomGuess: nil, raschDifficulty: nil, raschError: nil, exposure: nil, flags: [], insufficient: false, upperLower: nil, leakHeight: nil, leakPeak: nil, leakLimit: nil, leakAnswer: nil, stem: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    question: String = "",
    answers: UInt64 = 0,
    facility: Double? = nil,
    facilityLow: Double? = nil,
    facilityHigh: Double? = nil,
    standardDeviation: Double? = nil,
    discriminationIndex: Double? = nil,
    discriminativeEfficiency: Double? = nil,
    effectiveWeight: Double? = nil,
    randomGuess: Double? = nil,
    raschDifficulty: Double? = nil,
    raschError: Double? = nil,
    exposure: Double? = nil,
    flags: [String] = [],
    insufficient: Bool = false,
    upperLower: Double? = nil,
    leakHeight: Double? = nil,
    leakPeak: Double? = nil,
    leakLimit: Double? = nil,
    leakAnswer: UInt32? = nil,
    stem: String = ""
  ) {
    self.init(question: question, answers: answers, facility: facility, facilityLow: facilityLow, facilityHigh: facilityHigh, standardDeviation: standardDeviation, discriminationIndex: discriminationIndex, discriminativeEfficiency: discriminativeEfficiency, effectiveWeight: effectiveWeight, randomGuess: randomGuess, raschDifficulty: raschDifficulty, raschError: raschError, exposure: exposure, flags: flags, insufficient: insufficient, upperLower: upperLower, leakHeight: leakHeight, leakPeak: leakPeak, leakLimit: leakLimit, leakAnswer: leakAnswer, stem: stem, unknownFields: [])
  }
}

/// Asks for drawings.
public struct EnforcementDrawPlotsRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<code>" or "blueprints/<code>".
  public var parent: String

  /// Only this post.
  public var post: String

  /// True: every examinee had the same paper.
  public var equalForms: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DrawPlotsRequest" }
}

extension EnforcementDrawPlotsRequest {
  /// The message with no field set.
  public init() {
    self.init(parent: "", post: "", equalForms: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    parent: String = "",
    post: String = "",
    equalForms: Bool = false
  ) {
    self.init(parent: parent, post: post, equalForms: equalForms, unknownFields: [])
  }
}

/// A drawing, in pieces; a new name begins the next.
public struct EnforcementDrawPlotsResponse: Sendable, Hashable {

  /// "item-map", "facility-discrimination" or "mine-comparison".
  public var name: String

  /// The next bytes of its SVG; at most 1 MiB.
  public var chunk: [UInt8]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DrawPlotsResponse" }
}

extension EnforcementDrawPlotsResponse {
  /// The message with no field set.
  public init() {
    self.init(name: "", chunk: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    chunk: [UInt8] = []
  ) {
    self.init(name: name, chunk: chunk, unknownFields: [])
  }
}

/// Decides about a flag.
public struct EnforcementDecideFlagRequest: Sendable, Hashable {

  /// REQUIRED. "banks/<bank>/questions/<id>".
  public var question: String

  /// REQUIRED. Code, e.g. "Q-NEG".
  public var code: String

  /// REQUIRED.
  public var act: EnforcementFlagAct

  /// REQUIRED for CLOSE. What was found and done.
  public var reason: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideFlagRequest" }
}

extension EnforcementDecideFlagRequest {
  /// The message with no field set.
  public init() {
    self.init(question: "", code: "", act: .unspecified, reason: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    question: String = "",
    code: String = "",
    act: EnforcementFlagAct = .unspecified,
    reason: String = ""
  ) {
    self.init(question: question, code: code, act: act, reason: reason, unknownFields: [])
  }
}

/// Decided.
public struct EnforcementDecideFlagResponse: Sendable, Hashable {

  /// As it is now.
  public var flag: EnforcementFlag?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.DecideFlagResponse" }
}

extension EnforcementDecideFlagResponse {
  /// The message with no field set.
  public init() {
    self.init(flag: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    flag: EnforcementFlag? = nil
  ) {
    self.init(flag: flag, unknownFields: [])
  }
}

/// Asks for flags.
public struct EnforcementListFlagsRequest: Sendable, Hashable {

  /// "banks/<code>"; empty for all.
  public var parent: String

  /// True: those that are closed, too.
  public var closed: Bool

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListFlagsRequest" }
}

extension EnforcementListFlagsRequest {
  /// The message with no field set.
  public init() {
    self.init(parent: "", closed: false, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    parent: String = "",
    closed: Bool = false
  ) {
    self.init(parent: parent, closed: closed, unknownFields: [])
  }
}

/// Flags.
public struct EnforcementListFlagsResponse: Sendable, Hashable {

  /// Most urgent first, at most 1000.
  public var flags: [EnforcementFlag]

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.ListFlagsResponse" }
}

extension EnforcementListFlagsResponse {
  /// The message with no field set.
  public init() {
    self.init(flags: [], unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    flags: [EnforcementFlag] = []
  ) {
    self.init(flags: flags, unknownFields: [])
  }
}

/// One flag.
public struct EnforcementFlag: Sendable, Hashable {

  /// Code, e.g. "Q-NEG".
  public var code: String

  /// "banks/<bank>/questions/<id>".
  public var question: String

  /// Figures behind it.
  public var figures: String

  /// What it means.
  public var meaning: String

  /// What to do.
  public var action: String

  /// Legal day by which somebody looks, ISO.
  public var dueDay: String

  /// Where it stands.
  public var state: EnforcementFlagState

  /// Account of the last act on it.
  public var account: String

  /// Reason of the last act.
  public var reason: String

  /// When that was.
  public var actTime: ProtoTimestamp?

  /// Beginning of the stem.
  public var stem: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.enforcement.v1.Flag" }
}

extension EnforcementFlag {
  /// The message with no field set.
  public init() {
    self.init(code: "", question: "", figures: "", meaning: "", action: "", dueDay: "", state: .unspecified, account: "", reason: "", actTime: nil, stem: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    code: String = "",
    question: String = "",
    figures: String = "",
    meaning: String = "",
    action: String = "",
    dueDay: String = "",
    state: EnforcementFlagState = .unspecified,
    account: String = "",
    reason: String = "",
    actTime: ProtoTimestamp? = nil,
    stem: String = ""
  ) {
    self.init(code: code, question: question, figures: figures, meaning: meaning, action: action, dueDay: dueDay, state: state, account: account, reason: reason, actTime: actTime, stem: stem, unknownFields: [])
  }
}
