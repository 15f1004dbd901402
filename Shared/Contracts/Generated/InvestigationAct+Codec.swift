// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/act.proto; do not edit.

internal import CContracts
internal import CProtobuf
public import NIOCore

extension InvestigationAct: WireMessage {
  public init(wire bytes: borrowing RawSpan) throws(WireError) { try self.init(parsing: bytes) }
  public func encode(into buffer: inout ByteBuffer) { pack(into: &buffer) }
  public func encoded() -> [UInt8] { packed() }
}

extension InvestigationAct: CBacked {
  static var cDescriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    anlan__investigation__v1__act__descriptor_address()
  }

  static func read(_ c: UnsafePointer<Anlan__Investigation__V1__Act>, _ decoding: inout Decoding) -> Self {
    return Self(
      subject: decoding.string(c.pointee.subject, "anlan.investigation.v1.Act.subject"),
      act: decoding.string(c.pointee.act, "anlan.investigation.v1.Act.act"),
      account: decoding.string(c.pointee.account, "anlan.investigation.v1.Act.account"),
      department: decoding.string(c.pointee.department, "anlan.investigation.v1.Act.department"),
      time: decoding.message(c.pointee.time),
      state: decoding.string(c.pointee.state, "anlan.investigation.v1.Act.state"),
      contentSha256: decoding.bytes(c.pointee.content_sha256),
      step: c.pointee.step,
      unknownFields: decoding.unknown(c.pointee.base))
  }

  func fill(_ c: UnsafeMutablePointer<Anlan__Investigation__V1__Act>, _ encoding: inout Encoding) {
    encoding.reserve(fields: 8)
    encoding.set(&c.pointee.has_subject, &c.pointee.subject, self.subject)
    encoding.set(&c.pointee.has_act, &c.pointee.act, self.act)
    encoding.set(&c.pointee.has_account, &c.pointee.account, self.account)
    encoding.set(&c.pointee.has_department, &c.pointee.department, self.department)
    encoding.set(&c.pointee.time, self.time)
    encoding.set(&c.pointee.has_state, &c.pointee.state, self.state)
    encoding.set(&c.pointee.has_content_sha256, &c.pointee.content_sha256, self.contentSha256)
    if self.step != 0 {
      c.pointee.has_step = 1
      c.pointee.step = self.step
    }
    encoding.unknown(unknownFields, &c.pointee.base)
  }
}
