// swift-format-ignore-file
// Written by proto/generate from anlan/host/v1/host.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension HostGetStatusRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostGetStatusRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__get_status_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__GetStatusRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__GetStatusRequest>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostGetStatusResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostGetStatusResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__get_status_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__GetStatusResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      service: decoding.string(c.pointee.service, "anlan.host.v1.GetStatusResponse.service"),
      version: decoding.string(c.pointee.version, "anlan.host.v1.GetStatusResponse.version"),
      startTime: decoding.message(c.pointee.start_time),
      storage: decoding.string(c.pointee.storage, "anlan.host.v1.GetStatusResponse.storage"),
      schemaVersion: c.pointee.schema_version,
      ledgerSize: c.pointee.ledger_size,
      mailboxes: decoding.messages(c.pointee.n_mailboxes, c.pointee.mailboxes),
      consumers: decoding.messages(c.pointee.n_consumers, c.pointee.consumers),
      openAlarms: c.pointee.open_alarms,
      openAccess: c.pointee.open_access != 0,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__GetStatusResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 10)
    encoding.set(&c.pointee.has_service, &c.pointee.service, self.service)
    encoding.set(&c.pointee.has_version, &c.pointee.version, self.version)
    encoding.set(&c.pointee.start_time, self.startTime)
    encoding.set(&c.pointee.has_storage, &c.pointee.storage, self.storage)
    if self.schemaVersion != 0 {
      c.pointee.has_schema_version = 1
      c.pointee.schema_version = self.schemaVersion
    }
    if self.ledgerSize != 0 {
      c.pointee.has_ledger_size = 1
      c.pointee.ledger_size = self.ledgerSize
    }
    encoding.set(&c.pointee.n_mailboxes, &c.pointee.mailboxes, self.mailboxes)
    encoding.set(&c.pointee.n_consumers, &c.pointee.consumers, self.consumers)
    if self.openAlarms != 0 {
      c.pointee.has_open_alarms = 1
      c.pointee.open_alarms = self.openAlarms
    }
    if self.openAccess {
      c.pointee.has_open_access = 1
      c.pointee.open_access = self.openAccess ? 1 : 0
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostMailboxStatus: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostMailboxStatus: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__mailbox_status__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__MailboxStatus>, _ decoding: inout Decoding) -> Self {
    return Self(
      department: decoding.string(c.pointee.department, "anlan.host.v1.MailboxStatus.department"),
      headMboxSeq: c.pointee.head_mbox_seq,
      pending: c.pointee.pending,
      parkedLanes: c.pointee.parked_lanes,
      subscribers: c.pointee.subscribers,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__MailboxStatus>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    if self.headMboxSeq != 0 {
      c.pointee.has_head_mbox_seq = 1
      c.pointee.head_mbox_seq = self.headMboxSeq
    }
    if self.pending != 0 {
      c.pointee.has_pending = 1
      c.pointee.pending = self.pending
    }
    if self.parkedLanes != 0 {
      c.pointee.has_parked_lanes = 1
      c.pointee.parked_lanes = self.parkedLanes
    }
    if self.subscribers != 0 {
      c.pointee.has_subscribers = 1
      c.pointee.subscribers = self.subscribers
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostConsumerStatus: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostConsumerStatus: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__consumer_status__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__ConsumerStatus>, _ decoding: inout Decoding) -> Self {
    return Self(
      source: decoding.string(c.pointee.source, "anlan.host.v1.ConsumerStatus.source"),
      connected: c.pointee.connected != 0,
      appliedMboxSeq: c.pointee.applied_mbox_seq,
      headMboxSeq: c.pointee.head_mbox_seq,
      lastArrivalTime: decoding.message(c.pointee.last_arrival_time),
      trouble: decoding.string(c.pointee.trouble, "anlan.host.v1.ConsumerStatus.trouble"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__ConsumerStatus>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 6)
    encoding.set(&c.pointee.has_source, &c.pointee.source, self.source)
    if self.connected {
      c.pointee.has_connected = 1
      c.pointee.connected = self.connected ? 1 : 0
    }
    if self.appliedMboxSeq != 0 {
      c.pointee.has_applied_mbox_seq = 1
      c.pointee.applied_mbox_seq = self.appliedMboxSeq
    }
    if self.headMboxSeq != 0 {
      c.pointee.has_head_mbox_seq = 1
      c.pointee.head_mbox_seq = self.headMboxSeq
    }
    encoding.set(&c.pointee.last_arrival_time, self.lastArrivalTime)
    encoding.set(&c.pointee.has_trouble, &c.pointee.trouble, self.trouble)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostWhoAmIRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostWhoAmIRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__who_am_irequest__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__WhoAmIRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__WhoAmIRequest>, _ encoding: inout Encoding) {
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostWhoAmIResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostWhoAmIResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__who_am_iresponse__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__WhoAmIResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      principal: decoding.message(c.pointee.principal),
      departments: decoding.strings(c.pointee.n_departments, c.pointee.departments, "anlan.host.v1.WhoAmIResponse.departments"),
      methods: decoding.strings(c.pointee.n_methods, c.pointee.methods, "anlan.host.v1.WhoAmIResponse.methods"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__WhoAmIResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 3)
    encoding.set(&c.pointee.principal, self.principal)
    encoding.set(&c.pointee.n_departments, &c.pointee.departments, self.departments)
    encoding.set(&c.pointee.n_methods, &c.pointee.methods, self.methods)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostListAlarmsRequest: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostListAlarmsRequest: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__list_alarms_request__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__ListAlarmsRequest>, _ decoding: inout Decoding) -> Self {
    return Self(
      pageSize: c.pointee.page_size,
      pageToken: decoding.string(c.pointee.page_token, "anlan.host.v1.ListAlarmsRequest.page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__ListAlarmsRequest>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    if self.pageSize != 0 {
      c.pointee.has_page_size = 1
      c.pointee.page_size = self.pageSize
    }
    encoding.set(&c.pointee.has_page_token, &c.pointee.page_token, self.pageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostListAlarmsResponse: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostListAlarmsResponse: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__list_alarms_response__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__ListAlarmsResponse>, _ decoding: inout Decoding) -> Self {
    return Self(
      alarms: decoding.messages(c.pointee.n_alarms, c.pointee.alarms),
      nextPageToken: decoding.string(c.pointee.next_page_token, "anlan.host.v1.ListAlarmsResponse.next_page_token"),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__ListAlarmsResponse>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 2)
    encoding.set(&c.pointee.n_alarms, &c.pointee.alarms, self.alarms)
    encoding.set(&c.pointee.has_next_page_token, &c.pointee.next_page_token, self.nextPageToken)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}

extension HostAlarm: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer, behind headBytes: Int) {
    pack(into: &buffer, behind: headBytes)
  }
  public func encoded() -> [UInt8] { packed() }
}

extension HostAlarm: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__host__v1__alarm__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Host__V1__Alarm>, _ decoding: inout Decoding) -> Self {
    return Self(
      alarmNo: c.pointee.alarm_no,
      reason: decoding.string(c.pointee.reason, "anlan.host.v1.Alarm.reason"),
      subject: decoding.string(c.pointee.subject, "anlan.host.v1.Alarm.subject"),
      detail: decoding.string(c.pointee.detail, "anlan.host.v1.Alarm.detail"),
      time: decoding.message(c.pointee.time),
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Host__V1__Alarm>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 5)
    if self.alarmNo != 0 {
      c.pointee.has_alarm_no = 1
      c.pointee.alarm_no = self.alarmNo
    }
    encoding.set(&c.pointee.has_reason, &c.pointee.reason, self.reason)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.has_detail, &c.pointee.detail, self.detail)
    encoding.set(&c.pointee.time, self.time)
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
