// swift-format-ignore-file
// Written by proto/generate from anlan/enforcement/v1/quiz.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension EnforcementRuleSet: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementRuleSet: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__rule_set__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__RuleSet>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.enforcement.v1.RuleSet.code"),
      title: decoding.string(c.pointee.title, "anlan.enforcement.v1.RuleSet.title"),
      passMarkPercent: c.pointee.pass_mark_percent,
      questionCount: c.pointee.question_count,
      timeLimitMinutes: c.pointee.time_limit_minutes,
      keysInPack: c.pointee.keys_in_pack != 0,
      inForceFrom: decoding.string(c.pointee.in_force_from, "anlan.enforcement.v1.RuleSet.in_force_from"),
      inForceTo: decoding.string(c.pointee.in_force_to, "anlan.enforcement.v1.RuleSet.in_force_to"),
      basis: decoding.string(c.pointee.basis, "anlan.enforcement.v1.RuleSet.basis"),
      unverified: c.pointee.unverified != 0,
      practicalCount: c.pointee.practical_count,
      practicalPassMarkPercent: c.pointee.practical_pass_mark_percent,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__RuleSet>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 12)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.passMarkPercent != 0 {
      c.pointee.has_pass_mark_percent = 1
      c.pointee.pass_mark_percent = self.passMarkPercent
    }
    if self.questionCount != 0 {
      c.pointee.has_question_count = 1
      c.pointee.question_count = self.questionCount
    }
    if self.timeLimitMinutes != 0 {
      c.pointee.has_time_limit_minutes = 1
      c.pointee.time_limit_minutes = self.timeLimitMinutes
    }
    if self.keysInPack {
      c.pointee.has_keys_in_pack = 1
      c.pointee.keys_in_pack = self.keysInPack ? 1 : 0
    }
    encoding.set(&c.pointee.has_in_force_from, &c.pointee.in_force_from, self.inForceFrom)
    encoding.set(&c.pointee.has_in_force_to, &c.pointee.in_force_to, self.inForceTo)
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    if self.unverified {
      c.pointee.has_unverified = 1
      c.pointee.unverified = self.unverified ? 1 : 0
    }
    if self.practicalCount != 0 {
      c.pointee.has_practical_count = 1
      c.pointee.practical_count = self.practicalCount
    }
    if self.practicalPassMarkPercent != 0 {
      c.pointee.has_practical_pass_mark_percent = 1
      c.pointee.practical_pass_mark_percent = self.practicalPassMarkPercent
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementStratum: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementStratum: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__stratum__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Stratum>, _ decoding: inout Decoding) -> Self {
    return Self(
      topic: decoding.string(c.pointee.topic, "anlan.enforcement.v1.Stratum.topic"),
      kind: EnforcementQuestionKind(rawValue: c.pointee.kind),
      difficulty: c.pointee.difficulty,
      count: c.pointee.count,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Stratum>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_topic, &c.pointee.topic, self.topic)
    if self.kind.rawValue != 0 {
      c.pointee.has_kind = 1
      c.pointee.kind = self.kind.rawValue
    }
    if self.difficulty != 0 {
      c.pointee.has_difficulty = 1
      c.pointee.difficulty = self.difficulty
    }
    if self.count != 0 {
      c.pointee.has_count = 1
      c.pointee.count = self.count
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementBlueprint: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementBlueprint: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__blueprint__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Blueprint>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Blueprint.name"),
      bank: decoding.string(c.pointee.bank, "anlan.enforcement.v1.Blueprint.bank"),
      post: decoding.string(c.pointee.post, "anlan.enforcement.v1.Blueprint.post"),
      ruleSet: decoding.string(c.pointee.rule_set, "anlan.enforcement.v1.Blueprint.rule_set"),
      strata: decoding.messages(c.pointee.n_strata, c.pointee.strata),
      author: decoding.string(c.pointee.author, "anlan.enforcement.v1.Blueprint.author"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Blueprint>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_bank, &c.pointee.bank, self.bank)
    encoding.set(&c.pointee.has_post, &c.pointee.post, self.post)
    encoding.set(&c.pointee.has_rule_set, &c.pointee.rule_set, self.ruleSet)
    encoding.set(&c.pointee.n_strata, &c.pointee.strata, self.strata)
    encoding.set(&c.pointee.has_author, &c.pointee.author, self.author)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListRuleSetsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListRuleSetsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_rule_sets_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListRuleSetsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      day: decoding.string(c.pointee.day, "anlan.enforcement.v1.ListRuleSetsRequest.day"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListRuleSetsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_day, &c.pointee.day, self.day)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListRuleSetsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListRuleSetsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_rule_sets_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListRuleSetsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      ruleSets: decoding.messages(c.pointee.n_rule_sets, c.pointee.rule_sets),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListRuleSetsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_rule_sets, &c.pointee.rule_sets, self.ruleSets)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListBlueprintsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListBlueprintsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_blueprints_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListBlueprintsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      post: decoding.string(c.pointee.post, "anlan.enforcement.v1.ListBlueprintsRequest.post"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListBlueprintsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_post, &c.pointee.post, self.post)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListBlueprintsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListBlueprintsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_blueprints_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListBlueprintsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      blueprints: decoding.messages(c.pointee.n_blueprints, c.pointee.blueprints),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListBlueprintsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_blueprints, &c.pointee.blueprints, self.blueprints)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementStratumPool: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementStratumPool: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__stratum_pool__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__StratumPool>, _ decoding: inout Decoding) -> Self {
    return Self(
      stratum: decoding.message(c.pointee.stratum),
      available: c.pointee.available,
      needed: c.pointee.needed,
      advised: c.pointee.advised,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__StratumPool>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.stratum, self.stratum)
    if self.available != 0 {
      c.pointee.has_available = 1
      c.pointee.available = self.available
    }
    if self.needed != 0 {
      c.pointee.has_needed = 1
      c.pointee.needed = self.needed
    }
    if self.advised != 0 {
      c.pointee.has_advised = 1
      c.pointee.advised = self.advised
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetBlueprintRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetBlueprintRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_blueprint_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetBlueprintRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.GetBlueprintRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetBlueprintRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetBlueprintResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetBlueprintResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_blueprint_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetBlueprintResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      blueprint: decoding.message(c.pointee.blueprint),
      pools: decoding.messages(c.pointee.n_pools, c.pointee.pools),
      version: decoding.string(c.pointee.version, "anlan.enforcement.v1.GetBlueprintResponse.version"),
      ruleSet: decoding.message(c.pointee.rule_set),
      pool: c.pointee.pool,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetBlueprintResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.blueprint, self.blueprint)
    encoding.set(&c.pointee.n_pools, &c.pointee.pools, self.pools)
    encoding.set(&c.pointee.has_version, &c.pointee.version, self.version)
    encoding.set(&c.pointee.rule_set, self.ruleSet)
    if self.pool != 0 {
      c.pointee.has_pool = 1
      c.pointee.pool = self.pool
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPutBlueprintRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPutBlueprintRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__put_blueprint_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PutBlueprintRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      blueprint: decoding.message(c.pointee.blueprint),
      dryRun: c.pointee.dry_run != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PutBlueprintRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.blueprint, self.blueprint)
    if self.dryRun {
      c.pointee.has_dry_run = 1
      c.pointee.dry_run = self.dryRun ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPutBlueprintResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPutBlueprintResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__put_blueprint_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PutBlueprintResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      blueprint: decoding.message(c.pointee.blueprint),
      pools: decoding.messages(c.pointee.n_pools, c.pointee.pools),
      version: decoding.string(c.pointee.version, "anlan.enforcement.v1.PutBlueprintResponse.version"),
      ruleSet: decoding.message(c.pointee.rule_set),
      pool: c.pointee.pool,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PutBlueprintResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.blueprint, self.blueprint)
    encoding.set(&c.pointee.n_pools, &c.pointee.pools, self.pools)
    encoding.set(&c.pointee.has_version, &c.pointee.version, self.version)
    encoding.set(&c.pointee.rule_set, self.ruleSet)
    if self.pool != 0 {
      c.pointee.has_pool = 1
      c.pointee.pool = self.pool
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPullPackRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPullPackRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__pull_pack_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PullPackRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.enforcement.v1.PullPackRequest.request_id"),
      inspection: decoding.string(c.pointee.inspection, "anlan.enforcement.v1.PullPackRequest.inspection"),
      blueprints: decoding.strings(c.pointee.n_blueprints, c.pointee.blueprints, "anlan.enforcement.v1.PullPackRequest.blueprints"),
      deviceKey: decoding.bytes(c.pointee.device_key),
      slots: c.pointee.slots,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PullPackRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_inspection, &c.pointee.inspection, self.inspection)
    encoding.set(&c.pointee.n_blueprints, &c.pointee.blueprints, self.blueprints)
    encoding.set(&c.pointee.has_device_key, &c.pointee.device_key, self.deviceKey)
    if self.slots != 0 {
      c.pointee.has_slots = 1
      c.pointee.slots = self.slots
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPullPackResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPullPackResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__pull_pack_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PullPackResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      pack: decoding.message(c.pointee.pack),
      chunk: decoding.bytes(c.pointee.chunk),
      leftOut: decoding.strings(c.pointee.n_left_out, c.pointee.left_out, "anlan.enforcement.v1.PullPackResponse.left_out"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PullPackResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.pack, self.pack)
    encoding.set(&c.pointee.has_chunk, &c.pointee.chunk, self.chunk)
    encoding.set(&c.pointee.n_left_out, &c.pointee.left_out, self.leftOut)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPack: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPack: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__pack__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Pack>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Pack.name"),
      inspection: decoding.string(c.pointee.inspection, "anlan.enforcement.v1.Pack.inspection"),
      sha256: decoding.bytes(c.pointee.sha256),
      sizeBytes: c.pointee.size_bytes,
      signingKey: decoding.bytes(c.pointee.signing_key),
      notBefore: decoding.message(c.pointee.not_before),
      expireTime: decoding.message(c.pointee.expire_time),
      slots: c.pointee.slots,
      slotsUsed: c.pointee.slots_used,
      gaps: decoding.numbers(c.pointee.n_gaps, c.pointee.gaps),
      isRevoked: c.pointee.is_revoked != 0,
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.Pack.account"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Pack>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 12)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_inspection, &c.pointee.inspection, self.inspection)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    if self.sizeBytes != 0 {
      c.pointee.has_size_bytes = 1
      c.pointee.size_bytes = self.sizeBytes
    }
    encoding.set(&c.pointee.has_signing_key, &c.pointee.signing_key, self.signingKey)
    encoding.set(&c.pointee.not_before, self.notBefore)
    encoding.set(&c.pointee.expire_time, self.expireTime)
    if self.slots != 0 {
      c.pointee.has_slots = 1
      c.pointee.slots = self.slots
    }
    if self.slotsUsed != 0 {
      c.pointee.has_slots_used = 1
      c.pointee.slots_used = self.slotsUsed
    }
    encoding.set(&c.pointee.n_gaps, &c.pointee.gaps, self.gaps)
    if self.isRevoked {
      c.pointee.has_is_revoked = 1
      c.pointee.is_revoked = self.isRevoked ? 1 : 0
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementRevokePackRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementRevokePackRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__revoke_pack_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__RevokePackRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.RevokePackRequest.name"),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.RevokePackRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__RevokePackRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementRevokePackResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementRevokePackResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__revoke_pack_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__RevokePackResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      pack: decoding.message(c.pointee.pack),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__RevokePackResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.pack, self.pack)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListPacksRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListPacksRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_packs_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListPacksRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      inspection: decoding.string(c.pointee.inspection, "anlan.enforcement.v1.ListPacksRequest.inspection"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListPacksRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_inspection, &c.pointee.inspection, self.inspection)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListPacksResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListPacksResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_packs_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListPacksResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      packs: decoding.messages(c.pointee.n_packs, c.pointee.packs),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListPacksResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_packs, &c.pointee.packs, self.packs)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetRevocationsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetRevocationsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_revocations_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetRevocationsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetRevocationsRequest>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetRevocationsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetRevocationsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_revocations_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetRevocationsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      list: decoding.bytes(c.pointee.list),
      signature: decoding.bytes(c.pointee.signature),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetRevocationsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_list, &c.pointee.list, self.list)
    encoding.set(&c.pointee.has_signature, &c.pointee.signature, self.signature)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementSyncSittingRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementSyncSittingRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__sync_sitting_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__SyncSittingRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      sitting: decoding.string(c.pointee.sitting, "anlan.enforcement.v1.SyncSittingRequest.sitting"),
      sha256: decoding.bytes(c.pointee.sha256),
      chunk: decoding.bytes(c.pointee.chunk),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__SyncSittingRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_sitting, &c.pointee.sitting, self.sitting)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_chunk, &c.pointee.chunk, self.chunk)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementSyncSittingResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementSyncSittingResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__sync_sitting_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__SyncSittingResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.bytes(c.pointee.receipt),
      sitting: decoding.string(c.pointee.sitting, "anlan.enforcement.v1.SyncSittingResponse.sitting"),
      repeatedCall: c.pointee.repeated_call != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__SyncSittingResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_receipt, &c.pointee.receipt, self.receipt)
    encoding.set(&c.pointee.has_sitting, &c.pointee.sitting, self.sitting)
    if self.repeatedCall {
      c.pointee.has_repeated_call = 1
      c.pointee.repeated_call = self.repeatedCall ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementSitting: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementSitting: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__sitting__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Sitting>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Sitting.name"),
      state: EnforcementSittingState(rawValue: c.pointee.state),
      inspection: decoding.string(c.pointee.inspection, "anlan.enforcement.v1.Sitting.inspection"),
      pack: decoding.string(c.pointee.pack, "anlan.enforcement.v1.Sitting.pack"),
      slot: c.pointee.slot,
      post: decoding.string(c.pointee.post, "anlan.enforcement.v1.Sitting.post"),
      person: decoding.string(c.pointee.person, "anlan.enforcement.v1.Sitting.person"),
      personTitle: decoding.string(c.pointee.person_title, "anlan.enforcement.v1.Sitting.person_title"),
      score: decoding.message(c.pointee.score),
      earlierScores: decoding.messages(c.pointee.n_earlier_scores, c.pointee.earlier_scores),
      proposals: decoding.messages(c.pointee.n_proposals, c.pointee.proposals),
      sha256: decoding.bytes(c.pointee.sha256),
      copies: decoding.byteStrings(c.pointee.n_copies, c.pointee.copies),
      flags: decoding.strings(c.pointee.n_flags, c.pointee.flags, "anlan.enforcement.v1.Sitting.flags"),
      closeTime: decoding.message(c.pointee.close_time),
      syncTime: decoding.message(c.pointee.sync_time),
      answers: decoding.messages(c.pointee.n_answers, c.pointee.answers),
      signatures: decoding.messages(c.pointee.n_signatures, c.pointee.signatures),
      entity: decoding.string(c.pointee.entity, "anlan.enforcement.v1.Sitting.entity"),
      lessons: decoding.messages(c.pointee.n_lessons, c.pointee.lessons),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Sitting>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 20)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_inspection, &c.pointee.inspection, self.inspection)
    encoding.set(&c.pointee.has_pack, &c.pointee.pack, self.pack)
    if self.slot != 0 {
      c.pointee.has_slot = 1
      c.pointee.slot = self.slot
    }
    encoding.set(&c.pointee.has_post, &c.pointee.post, self.post)
    encoding.set(&c.pointee.has_person, &c.pointee.person, self.person)
    encoding.set(&c.pointee.has_person_title, &c.pointee.person_title, self.personTitle)
    encoding.set(&c.pointee.score, self.score)
    encoding.set(&c.pointee.n_earlier_scores, &c.pointee.earlier_scores, self.earlierScores)
    encoding.set(&c.pointee.n_proposals, &c.pointee.proposals, self.proposals)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.n_copies, &c.pointee.copies, self.copies)
    encoding.set(&c.pointee.n_flags, &c.pointee.flags, self.flags)
    encoding.set(&c.pointee.close_time, self.closeTime)
    encoding.set(&c.pointee.sync_time, self.syncTime)
    encoding.set(&c.pointee.n_answers, &c.pointee.answers, self.answers)
    encoding.set(&c.pointee.n_signatures, &c.pointee.signatures, self.signatures)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.n_lessons, &c.pointee.lessons, self.lessons)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementLessonAnswers: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementLessonAnswers: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__lesson_answers__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__LessonAnswers>, _ decoding: inout Decoding) -> Self {
    return Self(
      lesson: decoding.string(c.pointee.lesson, "anlan.enforcement.v1.LessonAnswers.lesson"),
      questions: c.pointee.questions,
      right: c.pointee.right,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__LessonAnswers>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_lesson, &c.pointee.lesson, self.lesson)
    if self.questions != 0 {
      c.pointee.has_questions = 1
      c.pointee.questions = self.questions
    }
    if self.right != 0 {
      c.pointee.has_right = 1
      c.pointee.right = self.right
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementSiteSignature: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementSiteSignature: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__site_signature__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__SiteSignature>, _ decoding: inout Decoding) -> Self {
    return Self(
      officer: decoding.string(c.pointee.officer, "anlan.enforcement.v1.SiteSignature.officer"),
      certificateNo: decoding.string(c.pointee.certificate_no, "anlan.enforcement.v1.SiteSignature.certificate_no"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__SiteSignature>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_officer, &c.pointee.officer, self.officer)
    encoding.set(&c.pointee.has_certificate_no, &c.pointee.certificate_no, self.certificateNo)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementSittingAnswer: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementSittingAnswer: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__sitting_answer__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__SittingAnswer>, _ decoding: inout Decoding) -> Self {
    return Self(
      place: c.pointee.place,
      question: decoding.string(c.pointee.question, "anlan.enforcement.v1.SittingAnswer.question"),
      revision: c.pointee.revision,
      answer: decoding.string(c.pointee.answer, "anlan.enforcement.v1.SittingAnswer.answer"),
      tenths: decoding.number(c.pointee.has_tenths, c.pointee.tenths),
      tenthsMax: c.pointee.tenths_max,
      key: decoding.string(c.pointee.key, "anlan.enforcement.v1.SittingAnswer.key"),
      basis: decoding.messages(c.pointee.n_basis, c.pointee.basis),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__SittingAnswer>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    if self.place != 0 {
      c.pointee.has_place = 1
      c.pointee.place = self.place
    }
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    if self.revision != 0 {
      c.pointee.has_revision = 1
      c.pointee.revision = self.revision
    }
    encoding.set(&c.pointee.has_answer, &c.pointee.answer, self.answer)
    if let value = self.tenths {
      c.pointee.has_tenths = 1
      c.pointee.tenths = value
    }
    if self.tenthsMax != 0 {
      c.pointee.has_tenths_max = 1
      c.pointee.tenths_max = self.tenthsMax
    }
    encoding.set(&c.pointee.has_key, &c.pointee.key, self.key)
    encoding.set(&c.pointee.n_basis, &c.pointee.basis, self.basis)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementScore: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementScore: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__score__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Score>, _ decoding: inout Decoding) -> Self {
    return Self(
      tenths: c.pointee.tenths,
      tenthsMax: c.pointee.tenths_max,
      passed: c.pointee.passed != 0,
      right: c.pointee.right,
      questions: c.pointee.questions,
      wilsonLow: c.pointee.wilson_low,
      wilsonHigh: c.pointee.wilson_high,
      truePassProbability: c.pointee.true_pass_probability,
      sem: c.pointee.sem,
      ruleSet: decoding.string(c.pointee.rule_set, "anlan.enforcement.v1.Score.rule_set"),
      cause: decoding.string(c.pointee.cause, "anlan.enforcement.v1.Score.cause"),
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.Score.account"),
      time: decoding.message(c.pointee.time),
      redLineFailed: c.pointee.red_line_failed != 0,
      practicalFailed: c.pointee.practical_failed != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Score>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 15)
    if self.tenths != 0 {
      c.pointee.has_tenths = 1
      c.pointee.tenths = self.tenths
    }
    if self.tenthsMax != 0 {
      c.pointee.has_tenths_max = 1
      c.pointee.tenths_max = self.tenthsMax
    }
    if self.passed {
      c.pointee.has_passed = 1
      c.pointee.passed = self.passed ? 1 : 0
    }
    if self.right != 0 {
      c.pointee.has_right = 1
      c.pointee.right = self.right
    }
    if self.questions != 0 {
      c.pointee.has_questions = 1
      c.pointee.questions = self.questions
    }
    if self.wilsonLow.bitPattern != 0 {
      c.pointee.has_wilson_low = 1
      c.pointee.wilson_low = self.wilsonLow
    }
    if self.wilsonHigh.bitPattern != 0 {
      c.pointee.has_wilson_high = 1
      c.pointee.wilson_high = self.wilsonHigh
    }
    if self.truePassProbability.bitPattern != 0 {
      c.pointee.has_true_pass_probability = 1
      c.pointee.true_pass_probability = self.truePassProbability
    }
    if self.sem.bitPattern != 0 {
      c.pointee.has_sem = 1
      c.pointee.sem = self.sem
    }
    encoding.set(&c.pointee.has_rule_set, &c.pointee.rule_set, self.ruleSet)
    encoding.set(&c.pointee.has_cause, &c.pointee.cause, self.cause)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.time, self.time)
    if self.redLineFailed {
      c.pointee.has_red_line_failed = 1
      c.pointee.red_line_failed = self.redLineFailed ? 1 : 0
    }
    if self.practicalFailed {
      c.pointee.has_practical_failed = 1
      c.pointee.practical_failed = self.practicalFailed ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementProposal: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementProposal: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__proposal__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Proposal>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.Proposal.name"),
      kind: decoding.string(c.pointee.kind, "anlan.enforcement.v1.Proposal.kind"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.enforcement.v1.Proposal.due_day"),
      points: c.pointee.points,
      basis: decoding.string(c.pointee.basis, "anlan.enforcement.v1.Proposal.basis"),
      decision: decoding.string(c.pointee.decision, "anlan.enforcement.v1.Proposal.decision"),
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.Proposal.account"),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.Proposal.reason"),
      siteOfficer: decoding.string(c.pointee.site_officer, "anlan.enforcement.v1.Proposal.site_officer"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Proposal>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    if self.points != 0 {
      c.pointee.has_points = 1
      c.pointee.points = self.points
    }
    encoding.set(&c.pointee.has_basis, &c.pointee.basis, self.basis)
    encoding.set(&c.pointee.has_decision, &c.pointee.decision, self.decision)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_site_officer, &c.pointee.site_officer, self.siteOfficer)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListSittingsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListSittingsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_sittings_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListSittingsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.enforcement.v1.ListSittingsRequest.page_token"),
      filter: decoding.string(c.pointee.filter, "anlan.enforcement.v1.ListSittingsRequest.filter"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListSittingsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.set(&c.pointee.has_filter, &c.pointee.filter, self.filter)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListSittingsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListSittingsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_sittings_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListSittingsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sittings: decoding.messages(c.pointee.n_sittings, c.pointee.sittings),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.enforcement.v1.ListSittingsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListSittingsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_sittings, &c.pointee.sittings, self.sittings)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetSittingRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetSittingRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_sitting_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetSittingRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.GetSittingRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetSittingRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetSittingResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetSittingResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_sitting_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetSittingResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sitting: decoding.message(c.pointee.sitting),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetSittingResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.sitting, self.sitting)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetReceiptRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetReceiptRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_receipt_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetReceiptRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.GetReceiptRequest.name"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetReceiptRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetReceiptResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetReceiptResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_receipt_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetReceiptResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      receipt: decoding.bytes(c.pointee.receipt),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetReceiptResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_receipt, &c.pointee.receipt, self.receipt)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementResolveConflictRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementResolveConflictRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__resolve_conflict_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ResolveConflictRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.ResolveConflictRequest.name"),
      sha256: decoding.bytes(c.pointee.sha256),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.ResolveConflictRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ResolveConflictRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementResolveConflictResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementResolveConflictResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__resolve_conflict_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ResolveConflictResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sitting: decoding.message(c.pointee.sitting),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ResolveConflictResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.sitting, self.sitting)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementMarkAnswersRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementMarkAnswersRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__mark_answers_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__MarkAnswersRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.MarkAnswersRequest.name"),
      marks: decoding.messages(c.pointee.n_marks, c.pointee.marks),
      note: decoding.string(c.pointee.note, "anlan.enforcement.v1.MarkAnswersRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__MarkAnswersRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.n_marks, &c.pointee.marks, self.marks)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGivenMark: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGivenMark: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__given_mark__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GivenMark>, _ decoding: inout Decoding) -> Self {
    return Self(
      place: c.pointee.place,
      tenths: c.pointee.tenths,
      note: decoding.string(c.pointee.note, "anlan.enforcement.v1.GivenMark.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GivenMark>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.place != 0 {
      c.pointee.has_place = 1
      c.pointee.place = self.place
    }
    if self.tenths != 0 {
      c.pointee.has_tenths = 1
      c.pointee.tenths = self.tenths
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementMarkAnswersResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementMarkAnswersResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__mark_answers_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__MarkAnswersResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sitting: decoding.message(c.pointee.sitting),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__MarkAnswersResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.sitting, self.sitting)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementAppealRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementAppealRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__appeal_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__AppealRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.AppealRequest.name"),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.AppealRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__AppealRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementAppealResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementAppealResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__appeal_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__AppealResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sitting: decoding.message(c.pointee.sitting),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__AppealResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.sitting, self.sitting)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideProposalRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideProposalRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_proposal_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideProposalRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.DecideProposalRequest.name"),
      accept: c.pointee.accept != 0,
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.DecideProposalRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideProposalRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    if self.accept {
      c.pointee.has_accept = 1
      c.pointee.accept = self.accept ? 1 : 0
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideProposalResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideProposalResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_proposal_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideProposalResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sitting: decoding.message(c.pointee.sitting),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideProposalResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.sitting, self.sitting)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementRescore: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementRescore: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__rescore__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Rescore>, _ decoding: inout Decoding) -> Self {
    return Self(
      question: decoding.string(c.pointee.question, "anlan.enforcement.v1.Rescore.question"),
      revision: c.pointee.revision,
      rule: decoding.string(c.pointee.rule, "anlan.enforcement.v1.Rescore.rule"),
      key: decoding.message(c.pointee.key),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.Rescore.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Rescore>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    if self.revision != 0 {
      c.pointee.has_revision = 1
      c.pointee.revision = self.revision
    }
    encoding.set(&c.pointee.has_rule, &c.pointee.rule, self.rule)
    encoding.set(&c.pointee.key, self.key)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPreviewRescoreRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPreviewRescoreRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__preview_rescore_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PreviewRescoreRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      rescore: decoding.message(c.pointee.rescore),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PreviewRescoreRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.rescore, self.rescore)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementPreviewRescoreResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementPreviewRescoreResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__preview_rescore_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__PreviewRescoreResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      sittings: c.pointee.sittings,
      toPassed: decoding.strings(c.pointee.n_to_passed, c.pointee.to_passed, "anlan.enforcement.v1.PreviewRescoreResponse.to_passed"),
      toFailed: decoding.strings(c.pointee.n_to_failed, c.pointee.to_failed, "anlan.enforcement.v1.PreviewRescoreResponse.to_failed"),
      changed: c.pointee.changed,
      etag: decoding.bytes(c.pointee.etag),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__PreviewRescoreResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    if self.sittings != 0 {
      c.pointee.has_sittings = 1
      c.pointee.sittings = self.sittings
    }
    encoding.set(&c.pointee.n_to_passed, &c.pointee.to_passed, self.toPassed)
    encoding.set(&c.pointee.n_to_failed, &c.pointee.to_failed, self.toFailed)
    if self.changed != 0 {
      c.pointee.has_changed = 1
      c.pointee.changed = self.changed
    }
    encoding.set(&c.pointee.has_etag, &c.pointee.etag, self.etag)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementApplyRescoreRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementApplyRescoreRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__apply_rescore_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ApplyRescoreRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      rescore: decoding.message(c.pointee.rescore),
      etag: decoding.bytes(c.pointee.etag),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ApplyRescoreRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.rescore, self.rescore)
    encoding.set(&c.pointee.has_etag, &c.pointee.etag, self.etag)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementApplyRescoreResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementApplyRescoreResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__apply_rescore_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ApplyRescoreResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      rescore: decoding.string(c.pointee.rescore, "anlan.enforcement.v1.ApplyRescoreResponse.rescore"),
      scores: c.pointee.scores,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ApplyRescoreResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_rescore, &c.pointee.rescore, self.rescore)
    if self.scores != 0 {
      c.pointee.has_scores = 1
      c.pointee.scores = self.scores
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetStatisticsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetStatisticsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_statistics_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetStatisticsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      parent: decoding.string(c.pointee.parent, "anlan.enforcement.v1.GetStatisticsRequest.parent"),
      post: decoding.string(c.pointee.post, "anlan.enforcement.v1.GetStatisticsRequest.post"),
      answersMin: c.pointee.answers_min,
      equalForms: c.pointee.equal_forms != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetStatisticsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_parent, &c.pointee.parent, self.parent)
    encoding.set(&c.pointee.has_post, &c.pointee.post, self.post)
    if self.answersMin != 0 {
      c.pointee.has_answers_min = 1
      c.pointee.answers_min = self.answersMin
    }
    if self.equalForms {
      c.pointee.has_equal_forms = 1
      c.pointee.equal_forms = self.equalForms ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementGetStatisticsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementGetStatisticsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__get_statistics_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__GetStatisticsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      test: decoding.message(c.pointee.test),
      items: decoding.messages(c.pointee.n_items, c.pointee.items),
      mines: decoding.messages(c.pointee.n_mines, c.pointee.mines),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__GetStatisticsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.test, self.test)
    encoding.set(&c.pointee.n_items, &c.pointee.items, self.items)
    encoding.set(&c.pointee.n_mines, &c.pointee.mines, self.mines)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementMineStatistics: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementMineStatistics: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__mine_statistics__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__MineStatistics>, _ decoding: inout Decoding) -> Self {
    return Self(
      entity: decoding.string(c.pointee.entity, "anlan.enforcement.v1.MineStatistics.entity"),
      title: decoding.string(c.pointee.title, "anlan.enforcement.v1.MineStatistics.title"),
      sittings: c.pointee.sittings,
      passed: c.pointee.passed,
      wilsonLow: c.pointee.wilson_low,
      wilsonHigh: c.pointee.wilson_high,
      insufficient: c.pointee.insufficient != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__MineStatistics>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 7)
    encoding.set(&c.pointee.has_entity, &c.pointee.entity, self.entity)
    encoding.set(&c.pointee.has_title, &c.pointee.title, self.title)
    if self.sittings != 0 {
      c.pointee.has_sittings = 1
      c.pointee.sittings = self.sittings
    }
    if self.passed != 0 {
      c.pointee.has_passed = 1
      c.pointee.passed = self.passed
    }
    if self.wilsonLow.bitPattern != 0 {
      c.pointee.has_wilson_low = 1
      c.pointee.wilson_low = self.wilsonLow
    }
    if self.wilsonHigh.bitPattern != 0 {
      c.pointee.has_wilson_high = 1
      c.pointee.wilson_high = self.wilsonHigh
    }
    if self.insufficient {
      c.pointee.has_insufficient = 1
      c.pointee.insufficient = self.insufficient ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementTestStatistics: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementTestStatistics: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__test_statistics__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__TestStatistics>, _ decoding: inout Decoding) -> Self {
    return Self(
      sittings: c.pointee.sittings,
      mean: decoding.number(c.pointee.has_mean, c.pointee.mean),
      median: decoding.number(c.pointee.has_median, c.pointee.median),
      standardDeviation: decoding.number(c.pointee.has_standard_deviation, c.pointee.standard_deviation),
      skewness: decoding.number(c.pointee.has_skewness, c.pointee.skewness),
      kurtosis: decoding.number(c.pointee.has_kurtosis, c.pointee.kurtosis),
      internalConsistency: decoding.number(c.pointee.has_internal_consistency, c.pointee.internal_consistency),
      kr21: decoding.number(c.pointee.has_kr21, c.pointee.kr21),
      errorRatio: decoding.number(c.pointee.has_error_ratio, c.pointee.error_ratio),
      sem: decoding.number(c.pointee.has_sem, c.pointee.sem),
      passed: c.pointee.passed,
      insufficient: c.pointee.insufficient != 0,
      kr21Sem: decoding.number(c.pointee.has_kr21_sem, c.pointee.kr21_sem),
      binomialSem: decoding.number(c.pointee.has_binomial_sem, c.pointee.binomial_sem),
      overlap: decoding.number(c.pointee.has_overlap, c.pointee.overlap),
      overexposed: c.pointee.overexposed,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__TestStatistics>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 16)
    if self.sittings != 0 {
      c.pointee.has_sittings = 1
      c.pointee.sittings = self.sittings
    }
    if let value = self.mean {
      c.pointee.has_mean = 1
      c.pointee.mean = value
    }
    if let value = self.median {
      c.pointee.has_median = 1
      c.pointee.median = value
    }
    if let value = self.standardDeviation {
      c.pointee.has_standard_deviation = 1
      c.pointee.standard_deviation = value
    }
    if let value = self.skewness {
      c.pointee.has_skewness = 1
      c.pointee.skewness = value
    }
    if let value = self.kurtosis {
      c.pointee.has_kurtosis = 1
      c.pointee.kurtosis = value
    }
    if let value = self.internalConsistency {
      c.pointee.has_internal_consistency = 1
      c.pointee.internal_consistency = value
    }
    if let value = self.kr21 {
      c.pointee.has_kr21 = 1
      c.pointee.kr21 = value
    }
    if let value = self.errorRatio {
      c.pointee.has_error_ratio = 1
      c.pointee.error_ratio = value
    }
    if let value = self.sem {
      c.pointee.has_sem = 1
      c.pointee.sem = value
    }
    if self.passed != 0 {
      c.pointee.has_passed = 1
      c.pointee.passed = self.passed
    }
    if self.insufficient {
      c.pointee.has_insufficient = 1
      c.pointee.insufficient = self.insufficient ? 1 : 0
    }
    if let value = self.kr21Sem {
      c.pointee.has_kr21_sem = 1
      c.pointee.kr21_sem = value
    }
    if let value = self.binomialSem {
      c.pointee.has_binomial_sem = 1
      c.pointee.binomial_sem = value
    }
    if let value = self.overlap {
      c.pointee.has_overlap = 1
      c.pointee.overlap = value
    }
    if self.overexposed != 0 {
      c.pointee.has_overexposed = 1
      c.pointee.overexposed = self.overexposed
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementItemStatistics: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementItemStatistics: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__item_statistics__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ItemStatistics>, _ decoding: inout Decoding) -> Self {
    return Self(
      question: decoding.string(c.pointee.question, "anlan.enforcement.v1.ItemStatistics.question"),
      answers: c.pointee.answers,
      facility: decoding.number(c.pointee.has_facility, c.pointee.facility),
      facilityLow: decoding.number(c.pointee.has_facility_low, c.pointee.facility_low),
      facilityHigh: decoding.number(c.pointee.has_facility_high, c.pointee.facility_high),
      standardDeviation: decoding.number(c.pointee.has_standard_deviation, c.pointee.standard_deviation),
      discriminationIndex: decoding.number(c.pointee.has_discrimination_index, c.pointee.discrimination_index),
      discriminativeEfficiency: decoding.number(c.pointee.has_discriminative_efficiency, c.pointee.discriminative_efficiency),
      effectiveWeight: decoding.number(c.pointee.has_effective_weight, c.pointee.effective_weight),
      randomGuess: decoding.number(c.pointee.has_random_guess, c.pointee.random_guess),
      raschDifficulty: decoding.number(c.pointee.has_rasch_difficulty, c.pointee.rasch_difficulty),
      raschError: decoding.number(c.pointee.has_rasch_error, c.pointee.rasch_error),
      exposure: decoding.number(c.pointee.has_exposure, c.pointee.exposure),
      flags: decoding.strings(c.pointee.n_flags, c.pointee.flags, "anlan.enforcement.v1.ItemStatistics.flags"),
      insufficient: c.pointee.insufficient != 0,
      upperLower: decoding.number(c.pointee.has_upper_lower, c.pointee.upper_lower),
      leakHeight: decoding.number(c.pointee.has_leak_height, c.pointee.leak_height),
      leakPeak: decoding.number(c.pointee.has_leak_peak, c.pointee.leak_peak),
      leakLimit: decoding.number(c.pointee.has_leak_limit, c.pointee.leak_limit),
      leakAnswer: decoding.number(c.pointee.has_leak_answer, c.pointee.leak_answer),
      stem: decoding.string(c.pointee.stem, "anlan.enforcement.v1.ItemStatistics.stem"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ItemStatistics>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 21)
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    if self.answers != 0 {
      c.pointee.has_answers = 1
      c.pointee.answers = self.answers
    }
    if let value = self.facility {
      c.pointee.has_facility = 1
      c.pointee.facility = value
    }
    if let value = self.facilityLow {
      c.pointee.has_facility_low = 1
      c.pointee.facility_low = value
    }
    if let value = self.facilityHigh {
      c.pointee.has_facility_high = 1
      c.pointee.facility_high = value
    }
    if let value = self.standardDeviation {
      c.pointee.has_standard_deviation = 1
      c.pointee.standard_deviation = value
    }
    if let value = self.discriminationIndex {
      c.pointee.has_discrimination_index = 1
      c.pointee.discrimination_index = value
    }
    if let value = self.discriminativeEfficiency {
      c.pointee.has_discriminative_efficiency = 1
      c.pointee.discriminative_efficiency = value
    }
    if let value = self.effectiveWeight {
      c.pointee.has_effective_weight = 1
      c.pointee.effective_weight = value
    }
    if let value = self.randomGuess {
      c.pointee.has_random_guess = 1
      c.pointee.random_guess = value
    }
    if let value = self.raschDifficulty {
      c.pointee.has_rasch_difficulty = 1
      c.pointee.rasch_difficulty = value
    }
    if let value = self.raschError {
      c.pointee.has_rasch_error = 1
      c.pointee.rasch_error = value
    }
    if let value = self.exposure {
      c.pointee.has_exposure = 1
      c.pointee.exposure = value
    }
    encoding.set(&c.pointee.n_flags, &c.pointee.flags, self.flags)
    if self.insufficient {
      c.pointee.has_insufficient = 1
      c.pointee.insufficient = self.insufficient ? 1 : 0
    }
    if let value = self.upperLower {
      c.pointee.has_upper_lower = 1
      c.pointee.upper_lower = value
    }
    if let value = self.leakHeight {
      c.pointee.has_leak_height = 1
      c.pointee.leak_height = value
    }
    if let value = self.leakPeak {
      c.pointee.has_leak_peak = 1
      c.pointee.leak_peak = value
    }
    if let value = self.leakLimit {
      c.pointee.has_leak_limit = 1
      c.pointee.leak_limit = value
    }
    if let value = self.leakAnswer {
      c.pointee.has_leak_answer = 1
      c.pointee.leak_answer = value
    }
    encoding.set(&c.pointee.has_stem, &c.pointee.stem, self.stem)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDrawPlotsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDrawPlotsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__draw_plots_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DrawPlotsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      parent: decoding.string(c.pointee.parent, "anlan.enforcement.v1.DrawPlotsRequest.parent"),
      post: decoding.string(c.pointee.post, "anlan.enforcement.v1.DrawPlotsRequest.post"),
      equalForms: c.pointee.equal_forms != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DrawPlotsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_parent, &c.pointee.parent, self.parent)
    encoding.set(&c.pointee.has_post, &c.pointee.post, self.post)
    if self.equalForms {
      c.pointee.has_equal_forms = 1
      c.pointee.equal_forms = self.equalForms ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDrawPlotsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDrawPlotsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__draw_plots_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DrawPlotsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.enforcement.v1.DrawPlotsResponse.name"),
      chunk: decoding.bytes(c.pointee.chunk),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DrawPlotsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_chunk, &c.pointee.chunk, self.chunk)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideFlagRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideFlagRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_flag_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideFlagRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      question: decoding.string(c.pointee.question, "anlan.enforcement.v1.DecideFlagRequest.question"),
      code: decoding.string(c.pointee.code, "anlan.enforcement.v1.DecideFlagRequest.code"),
      act: EnforcementFlagAct(rawValue: c.pointee.act),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.DecideFlagRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideFlagRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    if self.act.rawValue != 0 {
      c.pointee.has_act = 1
      c.pointee.act = self.act.rawValue
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementDecideFlagResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementDecideFlagResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__decide_flag_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__DecideFlagResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      flag: decoding.message(c.pointee.flag),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__DecideFlagResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.flag, self.flag)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListFlagsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListFlagsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_flags_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListFlagsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      parent: decoding.string(c.pointee.parent, "anlan.enforcement.v1.ListFlagsRequest.parent"),
      closed: c.pointee.closed != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListFlagsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_parent, &c.pointee.parent, self.parent)
    if self.closed {
      c.pointee.has_closed = 1
      c.pointee.closed = self.closed ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementListFlagsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementListFlagsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__list_flags_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__ListFlagsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      flags: decoding.messages(c.pointee.n_flags, c.pointee.flags),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__ListFlagsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.n_flags, &c.pointee.flags, self.flags)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension EnforcementFlag: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension EnforcementFlag: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__enforcement__v1__flag__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Enforcement__V1__Flag>, _ decoding: inout Decoding) -> Self {
    return Self(
      code: decoding.string(c.pointee.code, "anlan.enforcement.v1.Flag.code"),
      question: decoding.string(c.pointee.question, "anlan.enforcement.v1.Flag.question"),
      figures: decoding.string(c.pointee.figures, "anlan.enforcement.v1.Flag.figures"),
      meaning: decoding.string(c.pointee.meaning, "anlan.enforcement.v1.Flag.meaning"),
      action: decoding.string(c.pointee.action, "anlan.enforcement.v1.Flag.action"),
      dueDay: decoding.string(c.pointee.due_day, "anlan.enforcement.v1.Flag.due_day"),
      state: EnforcementFlagState(rawValue: c.pointee.state),
      account: decoding.string(c.pointee.account, "anlan.enforcement.v1.Flag.account"),
      reason: decoding.string(c.pointee.reason, "anlan.enforcement.v1.Flag.reason"),
      actTime: decoding.message(c.pointee.act_time),
      stem: decoding.string(c.pointee.stem, "anlan.enforcement.v1.Flag.stem"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Enforcement__V1__Flag>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 11)
    encoding.set(&c.pointee.has_code, &c.pointee.code, self.code)
    encoding.set(&c.pointee.has_question, &c.pointee.question, self.question)
    encoding.set(&c.pointee.has_figures, &c.pointee.figures, self.figures)
    encoding.set(&c.pointee.has_meaning, &c.pointee.meaning, self.meaning)
    encoding.set(&c.pointee.has_action, &c.pointee.action, self.action)
    encoding.set(&c.pointee.has_due_day, &c.pointee.due_day, self.dueDay)
    if self.state.rawValue != 0 {
      c.pointee.has_state = 1
      c.pointee.state = self.state.rawValue
    }
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.act_time, self.actTime)
    encoding.set(&c.pointee.has_stem, &c.pointee.stem, self.stem)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
