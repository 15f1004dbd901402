// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/loss.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationLossEntry: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLossEntry: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__loss_entry__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__LossEntry>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.LossEntry.name"),
      kind: decoding.string(c.pointee.kind, "anlan.investigation.v1.LossEntry.kind"),
      words: decoding.string(c.pointee.words, "anlan.investigation.v1.LossEntry.words"),
      amountFen: c.pointee.amount_fen,
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.LossEntry.note"),
      evidence: decoding.strings(c.pointee.n_evidence, c.pointee.evidence, "anlan.investigation.v1.LossEntry.evidence"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.LossEntry.account"),
      recordTime: decoding.message(c.pointee.record_time),
      withdrawn: decoding.string(c.pointee.withdrawn, "anlan.investigation.v1.LossEntry.withdrawn"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__LossEntry>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_kind, &c.pointee.kind, self.kind)
    encoding.set(&c.pointee.has_words, &c.pointee.words, self.words)
    if self.amountFen != 0 {
      c.pointee.has_amount_fen = 1
      c.pointee.amount_fen = self.amountFen
    }
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.set(&c.pointee.n_evidence, &c.pointee.evidence, self.evidence)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.record_time, self.recordTime)
    encoding.set(&c.pointee.has_withdrawn, &c.pointee.withdrawn, self.withdrawn)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationLoss: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationLoss: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__loss__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Loss>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.Loss.case"),
      edition: decoding.string(c.pointee.edition, "anlan.investigation.v1.Loss.edition"),
      source: decoding.string(c.pointee.source, "anlan.investigation.v1.Loss.source"),
      kinds: decoding.messages(c.pointee.n_kinds, c.pointee.kinds),
      entries: decoding.messages(c.pointee.n_entries, c.pointee.entries),
      sumFen: c.pointee.sum_fen,
      settled: c.pointee.settled != 0,
      reported: decoding.message(c.pointee.reported),
      lossFen: decoding.message(c.pointee.loss_fen),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Loss>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 9)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_edition, &c.pointee.edition, self.edition)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    encoding.set(&c.pointee.n_kinds, &c.pointee.kinds, self.kinds)
    encoding.set(&c.pointee.n_entries, &c.pointee.entries, self.entries)
    if self.sumFen != 0 {
      c.pointee.has_sum_fen = 1
      c.pointee.sum_fen = self.sumFen
    }
    if self.settled {
      c.pointee.has_settled = 1
      c.pointee.settled = self.settled ? 1 : 0
    }
    encoding.set(&c.pointee.reported, self.reported)
    encoding.set(&c.pointee.loss_fen, self.lossFen)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddLossEntryRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddLossEntryRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_loss_entry_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddLossEntryRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.investigation.v1.AddLossEntryRequest.request_id"),
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.AddLossEntryRequest.case"),
      entry: decoding.message(c.pointee.entry),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddLossEntryRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.entry, self.entry)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationAddLossEntryResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAddLossEntryResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__add_loss_entry_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__AddLossEntryResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entry: decoding.message(c.pointee.entry),
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__AddLossEntryResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.entry, self.entry)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationWithdrawLossEntryRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationWithdrawLossEntryRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__withdraw_loss_entry_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__WithdrawLossEntryRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      name: decoding.string(c.pointee.name, "anlan.investigation.v1.WithdrawLossEntryRequest.name"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.WithdrawLossEntryRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__WithdrawLossEntryRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_name, &c.pointee.name, self.name)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationWithdrawLossEntryResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationWithdrawLossEntryResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__withdraw_loss_entry_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__WithdrawLossEntryResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      entry: decoding.message(c.pointee.entry),
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__WithdrawLossEntryResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.entry, self.entry)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSettleLossRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSettleLossRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__settle_loss_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SettleLossRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.SettleLossRequest.case"),
      note: decoding.string(c.pointee.note, "anlan.investigation.v1.SettleLossRequest.note"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SettleLossRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.set(&c.pointee.has_note, &c.pointee.note, self.note)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationSettleLossResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationSettleLossResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__settle_loss_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__SettleLossResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.message(c.pointee.case_),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__SettleLossResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetLossRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetLossRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_loss_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetLossRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      case: decoding.string(c.pointee.case_, "anlan.investigation.v1.GetLossRequest.case"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetLossRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_case_, &c.pointee.case_, self.case)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension InvestigationGetLossResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationGetLossResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__get_loss_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__GetLossResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      loss: decoding.message(c.pointee.loss),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__GetLossResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.loss, self.loss)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
