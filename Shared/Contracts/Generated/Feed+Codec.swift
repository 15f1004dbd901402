// swift-format-ignore-file
// Written by proto/generate from anlan/feed/v1/feed.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension FeedRecipient: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedRecipient: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__recipient__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__Recipient>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.feed.v1.Recipient.department"),
      role: FeedRecipientRole(rawValue: c.pointee.role),
      also: decoding.values(c.pointee.n_also, c.pointee.also),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__Recipient>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.role.rawValue != 0 {
      c.pointee.has_role = 1
      c.pointee.role = self.role.rawValue
    }
    encoding.set(&c.pointee.n_also, &c.pointee.also, enums: self.also)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedEventBody: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedEventBody: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__event_body__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__EventBody>, _ decoding: inout Decoding) -> Self {
    return Self(
      eventID: decoding.string(c.pointee.event_id, "anlan.feed.v1.EventBody.event_id"),
      source: decoding.string(c.pointee.source, "anlan.feed.v1.EventBody.source"),
      type: decoding.string(c.pointee.type, "anlan.feed.v1.EventBody.type"),
      subject: decoding.string(c.pointee.subject, "anlan.feed.v1.EventBody.subject"),
      occurredTime: decoding.message(c.pointee.occurred_time),
      recordedTime: decoding.message(c.pointee.recorded_time),
      recipients: decoding.messages(c.pointee.n_recipients, c.pointee.recipients),
      payloadType: decoding.string(c.pointee.payload_type, "anlan.feed.v1.EventBody.payload_type"),
      payload: decoding.bytes(c.pointee.payload),
      materials: decoding.messages(c.pointee.n_materials, c.pointee.materials),
      supersedes: decoding.string(c.pointee.supersedes, "anlan.feed.v1.EventBody.supersedes"),
      causeID: decoding.string(c.pointee.cause_id, "anlan.feed.v1.EventBody.cause_id"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__EventBody>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 12)
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    encoding.set(&c.pointee.has_type, &c.pointee.type, self.type)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.occurred_time, self.occurredTime)
    encoding.set(&c.pointee.recorded_time, self.recordedTime)
    encoding.set(&c.pointee.n_recipients, &c.pointee.recipients, self.recipients)
    encoding.set(&c.pointee.has_payload_type, &c.pointee.payload_type, self.payloadType)
    encoding.set(&c.pointee.has_payload, &c.pointee.payload, self.payload)
    encoding.set(&c.pointee.n_materials, &c.pointee.materials, self.materials)
    encoding.set(&c.pointee.has_supersedes, &c.pointee.supersedes, self.supersedes)
    encoding.set(&c.pointee.has_cause_id, &c.pointee.cause_id, self.causeID)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedDelivery: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedDelivery: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__delivery__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__Delivery>, _ decoding: inout Decoding) -> Self {
    return Self(
      mboxSeq: c.pointee.mbox_seq,
      laneSeq: c.pointee.lane_seq,
      body: decoding.bytes(c.pointee.body),
      sha256: decoding.bytes(c.pointee.sha256),
      chainSha256: decoding.bytes(c.pointee.chain_sha256),
      attempt: c.pointee.attempt,
      replay: c.pointee.replay != 0,
      epoch: c.pointee.epoch,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__Delivery>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    if self.mboxSeq != 0 {
      c.pointee.has_mbox_seq = 1
      c.pointee.mbox_seq = self.mboxSeq
    }
    if self.laneSeq != 0 {
      c.pointee.has_lane_seq = 1
      c.pointee.lane_seq = self.laneSeq
    }
    encoding.set(&c.pointee.has_body, &c.pointee.body, self.body)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.set(&c.pointee.has_chain_sha256, &c.pointee.chain_sha256, self.chainSha256)
    if self.attempt != 0 {
      c.pointee.has_attempt = 1
      c.pointee.attempt = self.attempt
    }
    if self.replay {
      c.pointee.has_replay = 1
      c.pointee.replay = self.replay ? 1 : 0
    }
    if self.epoch != 0 {
      c.pointee.has_epoch = 1
      c.pointee.epoch = self.epoch
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedHeartbeat: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedHeartbeat: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__heartbeat__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__Heartbeat>, _ decoding: inout Decoding) -> Self {
    return Self(
      headMboxSeq: c.pointee.head_mbox_seq,
      ackedThrough: c.pointee.acked_through,
      serverTime: decoding.message(c.pointee.server_time),
      checkpoint: decoding.string(c.pointee.checkpoint, "anlan.feed.v1.Heartbeat.checkpoint"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__Heartbeat>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    if self.headMboxSeq != 0 {
      c.pointee.has_head_mbox_seq = 1
      c.pointee.head_mbox_seq = self.headMboxSeq
    }
    if self.ackedThrough != 0 {
      c.pointee.has_acked_through = 1
      c.pointee.acked_through = self.ackedThrough
    }
    encoding.set(&c.pointee.server_time, self.serverTime)
    encoding.set(&c.pointee.has_checkpoint, &c.pointee.checkpoint, self.checkpoint)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedSubscribeRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedSubscribeRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__subscribe_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__SubscribeRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      consumer: decoding.string(c.pointee.consumer, "anlan.feed.v1.SubscribeRequest.consumer"),
      generation: c.pointee.generation,
      maxOutstanding: c.pointee.max_outstanding,
      maxBytes: c.pointee.max_bytes,
      leaseMs: c.pointee.lease_ms,
      haveMboxSeq: c.pointee.have_mbox_seq,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__SubscribeRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_consumer, &c.pointee.consumer, self.consumer)
    if self.generation != 0 {
      c.pointee.has_generation = 1
      c.pointee.generation = self.generation
    }
    if self.maxOutstanding != 0 {
      c.pointee.has_max_outstanding = 1
      c.pointee.max_outstanding = self.maxOutstanding
    }
    if self.maxBytes != 0 {
      c.pointee.has_max_bytes = 1
      c.pointee.max_bytes = self.maxBytes
    }
    if self.leaseMs != 0 {
      c.pointee.has_lease_ms = 1
      c.pointee.lease_ms = self.leaseMs
    }
    if self.haveMboxSeq != 0 {
      c.pointee.has_have_mbox_seq = 1
      c.pointee.have_mbox_seq = self.haveMboxSeq
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedSubscribeResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedSubscribeResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__subscribe_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__SubscribeResponse>, _ decoding: inout Decoding) -> Self {
    let item: Item? = switch c.pointee.item_case.rawValue {
    case 1: .delivery(decoding.present(c.pointee.delivery))
    case 2: .heartbeat(decoding.present(c.pointee.heartbeat))
    default: nil
    }
    return Self(
      item: item,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__SubscribeResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    switch self.item {
    case .delivery(let value):
      c.pointee.item_case = .init(rawValue: 1)
      c.pointee.delivery = encoding.make(value)
    case .heartbeat(let value):
      c.pointee.item_case = .init(rawValue: 2)
      c.pointee.heartbeat = encoding.make(value)
    case nil: break
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedAckRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedAckRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__ack_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__AckRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      consumer: decoding.string(c.pointee.consumer, "anlan.feed.v1.AckRequest.consumer"),
      items: decoding.messages(c.pointee.n_items, c.pointee.items),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__AckRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_consumer, &c.pointee.consumer, self.consumer)
    encoding.set(&c.pointee.n_items, &c.pointee.items, self.items)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedAckItem: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedAckItem: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__ack_item__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__AckItem>, _ decoding: inout Decoding) -> Self {
    return Self(
      mboxSeq: c.pointee.mbox_seq,
      eventID: decoding.string(c.pointee.event_id, "anlan.feed.v1.AckItem.event_id"),
      sha256: decoding.bytes(c.pointee.sha256),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__AckItem>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.mboxSeq != 0 {
      c.pointee.has_mbox_seq = 1
      c.pointee.mbox_seq = self.mboxSeq
    }
    encoding.set(&c.pointee.has_event_id, &c.pointee.event_id, self.eventID)
    encoding.set(&c.pointee.has_sha256, &c.pointee.sha256, self.sha256)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedAckResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedAckResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__ack_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__AckResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      acknowledged: c.pointee.acknowledged,
      ackedThrough: c.pointee.acked_through,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__AckResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.acknowledged != 0 {
      c.pointee.has_acknowledged = 1
      c.pointee.acknowledged = self.acknowledged
    }
    if self.ackedThrough != 0 {
      c.pointee.has_acked_through = 1
      c.pointee.acked_through = self.ackedThrough
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedNackRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedNackRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__nack_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__NackRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      consumer: decoding.string(c.pointee.consumer, "anlan.feed.v1.NackRequest.consumer"),
      mboxSeq: c.pointee.mbox_seq,
      reason: decoding.string(c.pointee.reason, "anlan.feed.v1.NackRequest.reason"),
      retryAfterMs: c.pointee.retry_after_ms,
      expectedLaneSeq: c.pointee.expected_lane_seq,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__NackRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_consumer, &c.pointee.consumer, self.consumer)
    if self.mboxSeq != 0 {
      c.pointee.has_mbox_seq = 1
      c.pointee.mbox_seq = self.mboxSeq
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    if self.retryAfterMs != 0 {
      c.pointee.has_retry_after_ms = 1
      c.pointee.retry_after_ms = self.retryAfterMs
    }
    if self.expectedLaneSeq != 0 {
      c.pointee.has_expected_lane_seq = 1
      c.pointee.expected_lane_seq = self.expectedLaneSeq
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedNackResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedNackResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__nack_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__NackResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      failures: c.pointee.failures,
      parked: c.pointee.parked != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__NackResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.failures != 0 {
      c.pointee.has_failures = 1
      c.pointee.failures = self.failures
    }
    if self.parked {
      c.pointee.has_parked = 1
      c.pointee.parked = self.parked ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedExtendRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedExtendRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__extend_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ExtendRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      consumer: decoding.string(c.pointee.consumer, "anlan.feed.v1.ExtendRequest.consumer"),
      mboxSeq: decoding.numbers(c.pointee.n_mbox_seq, c.pointee.mbox_seq),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ExtendRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.has_consumer, &c.pointee.consumer, self.consumer)
    encoding.set(&c.pointee.n_mbox_seq, &c.pointee.mbox_seq, self.mboxSeq)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedExtendResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedExtendResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__extend_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ExtendResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      extended: c.pointee.extended,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ExtendResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    if self.extended != 0 {
      c.pointee.has_extended = 1
      c.pointee.extended = self.extended
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedReplayRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedReplayRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__replay_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ReplayRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      fromMboxSeq: c.pointee.from_mbox_seq,
      toMboxSeq: c.pointee.to_mbox_seq,
      subject: decoding.string(c.pointee.subject, "anlan.feed.v1.ReplayRequest.subject"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ReplayRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.fromMboxSeq != 0 {
      c.pointee.has_from_mbox_seq = 1
      c.pointee.from_mbox_seq = self.fromMboxSeq
    }
    if self.toMboxSeq != 0 {
      c.pointee.has_to_mbox_seq = 1
      c.pointee.to_mbox_seq = self.toMboxSeq
    }
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedReplayResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedReplayResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__replay_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ReplayResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      delivery: decoding.message(c.pointee.delivery),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ReplayResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.delivery, self.delivery)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedSeekRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedSeekRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__seek_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__SeekRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.feed.v1.SeekRequest.request_id"),
      department: decoding.string(c.pointee.department, "anlan.feed.v1.SeekRequest.department"),
      mboxSeq: c.pointee.mbox_seq,
      reason: decoding.string(c.pointee.reason, "anlan.feed.v1.SeekRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__SeekRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 4)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.mboxSeq != 0 {
      c.pointee.has_mbox_seq = 1
      c.pointee.mbox_seq = self.mboxSeq
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedSeekResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedSeekResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__seek_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__SeekResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      epoch: c.pointee.epoch,
      redelivering: c.pointee.redelivering,
      effective: c.pointee.effective != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__SeekResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    if self.epoch != 0 {
      c.pointee.has_epoch = 1
      c.pointee.epoch = self.epoch
    }
    if self.redelivering != 0 {
      c.pointee.has_redelivering = 1
      c.pointee.redelivering = self.redelivering
    }
    if self.effective {
      c.pointee.has_effective = 1
      c.pointee.effective = self.effective ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedGetMailboxRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedGetMailboxRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__get_mailbox_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__GetMailboxRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.feed.v1.GetMailboxRequest.department"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__GetMailboxRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedGetMailboxResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedGetMailboxResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__get_mailbox_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__GetMailboxResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.feed.v1.GetMailboxResponse.department"),
      headMboxSeq: c.pointee.head_mbox_seq,
      ackedThrough: c.pointee.acked_through,
      pending: c.pointee.pending,
      parkedLanes: c.pointee.parked_lanes,
      oldestPendingTime: decoding.message(c.pointee.oldest_pending_time),
      epoch: c.pointee.epoch,
      subscribers: c.pointee.subscribers,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__GetMailboxResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.headMboxSeq != 0 {
      c.pointee.has_head_mbox_seq = 1
      c.pointee.head_mbox_seq = self.headMboxSeq
    }
    if self.ackedThrough != 0 {
      c.pointee.has_acked_through = 1
      c.pointee.acked_through = self.ackedThrough
    }
    if self.pending != 0 {
      c.pointee.has_pending = 1
      c.pointee.pending = self.pending
    }
    if self.parkedLanes != 0 {
      c.pointee.has_parked_lanes = 1
      c.pointee.parked_lanes = self.parkedLanes
    }
    encoding.set(&c.pointee.oldest_pending_time, self.oldestPendingTime)
    if self.epoch != 0 {
      c.pointee.has_epoch = 1
      c.pointee.epoch = self.epoch
    }
    if self.subscribers != 0 {
      c.pointee.has_subscribers = 1
      c.pointee.subscribers = self.subscribers
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedListLanesRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedListLanesRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__list_lanes_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ListLanesRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.feed.v1.ListLanesRequest.department"),
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.feed.v1.ListLanesRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ListLanesRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedListLanesResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedListLanesResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__list_lanes_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ListLanesResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      lanes: decoding.messages(c.pointee.n_lanes, c.pointee.lanes),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.feed.v1.ListLanesResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ListLanesResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_lanes, &c.pointee.lanes, self.lanes)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedLane: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedLane: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__lane__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__Lane>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.feed.v1.Lane.department"),
      subject: decoding.string(c.pointee.subject, "anlan.feed.v1.Lane.subject"),
      mboxSeq: c.pointee.mbox_seq,
      laneSeq: c.pointee.lane_seq,
      failures: c.pointee.failures,
      parked: c.pointee.parked != 0,
      reason: decoding.string(c.pointee.reason, "anlan.feed.v1.Lane.reason"),
      nextAttemptTime: decoding.message(c.pointee.next_attempt_time),
      proposedBy: decoding.string(c.pointee.proposed_by, "anlan.feed.v1.Lane.proposed_by"),
      proposed: FeedLaneResolution(rawValue: c.pointee.proposed),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__Lane>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    if self.mboxSeq != 0 {
      c.pointee.has_mbox_seq = 1
      c.pointee.mbox_seq = self.mboxSeq
    }
    if self.laneSeq != 0 {
      c.pointee.has_lane_seq = 1
      c.pointee.lane_seq = self.laneSeq
    }
    if self.failures != 0 {
      c.pointee.has_failures = 1
      c.pointee.failures = self.failures
    }
    if self.parked {
      c.pointee.has_parked = 1
      c.pointee.parked = self.parked ? 1 : 0
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.next_attempt_time, self.nextAttemptTime)
    encoding.set(&c.pointee.has_proposed_by, &c.pointee.proposed_by, self.proposedBy)
    if self.proposed.rawValue != 0 {
      c.pointee.has_proposed = 1
      c.pointee.proposed = self.proposed.rawValue
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedResolveLaneRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedResolveLaneRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__resolve_lane_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ResolveLaneRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      requestID: decoding.string(c.pointee.request_id, "anlan.feed.v1.ResolveLaneRequest.request_id"),
      department: decoding.string(c.pointee.department, "anlan.feed.v1.ResolveLaneRequest.department"),
      subject: decoding.string(c.pointee.subject, "anlan.feed.v1.ResolveLaneRequest.subject"),
      resolution: FeedLaneResolution(rawValue: c.pointee.resolution),
      reason: decoding.string(c.pointee.reason, "anlan.feed.v1.ResolveLaneRequest.reason"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ResolveLaneRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_request_id, &c.pointee.request_id, self.requestID)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    if self.resolution.rawValue != 0 {
      c.pointee.has_resolution = 1
      c.pointee.resolution = self.resolution.rawValue
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension FeedResolveLaneResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension FeedResolveLaneResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__feed__v1__resolve_lane_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Feed__V1__ResolveLaneResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      effective: c.pointee.effective != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Feed__V1__ResolveLaneResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 1)
    if self.effective {
      c.pointee.has_effective = 1
      c.pointee.effective = self.effective ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
