import Contracts
import NIOCore
import Testing

/// The head of a call is read and written without libprotobuf-c: both must mean the same.
@Suite("Envelope")
struct EnvelopeTests {
  static let request = TTRPCRequest(
    service: "anlan.test.v1.Service", method: "Method", payload: [UInt8](0...255),
    timeoutNano: 5_000_000_000,
    metadata: [TTRPCKeyValue(key: "request-id", value: "一"), TTRPCKeyValue(key: "", value: "")])

  /// What the two readers make of a frame; nil if it is refused.
  private func inPlace(_ bytes: [UInt8]) -> TTRPCRequest? {
    guard let head = try? RequestEnvelope(bytes.span) else { return nil }
    return TTRPCRequest(
      service: String(decoding: bytes[head.service], as: UTF8.self),
      method: String(decoding: bytes[head.method], as: UTF8.self),
      payload: Array(bytes[head.payload]), timeoutNano: head.timeoutNanoseconds,
      metadata: head.metadata.map { TTRPCKeyValue(key: $0.key, value: $0.value) })
  }

  private func byLibrary(_ bytes: [UInt8]) -> TTRPCRequest? {
    guard var request = try? TTRPCRequest(wire: bytes) else { return nil }
    request.unknownFields = []
    request.metadata = request.metadata.map { TTRPCKeyValue(key: $0.key, value: $0.value) }
    return request
  }

  @Test("A request is read in place as the library reads it")
  func whole() {
    #expect(inPlace(Self.request.encoded()) == Self.request)
    #expect(inPlace([]) == TTRPCRequest())
  }

  @Test("A request cut short anywhere is read or refused as by the library")
  func cut() {
    let bytes = Self.request.encoded()
    for count in 0..<bytes.count {
      let part = Array(bytes.prefix(count))
      #expect(inPlace(part) == byLibrary(part), "\(count)")
    }
  }

  @Test(
    "Repeated, unknown and malformed fields are read or refused as by the library",
    arguments: [
      [0x0A, 0x01, 0x61, 0x0A, 0x01, 0x62], [0x20, 0x01, 0x20, 0x02], [0x30, 0x05],
      [0x31, 1, 2, 3, 4, 5, 6, 7, 8], [0x35, 1, 2, 3, 4], [0x31, 1, 2], [0x35, 1],
      [0x32, 0x02, 0x61], [0x33], [0x34], [0x36], [0x37], [0x00], [0x02, 0x00], [0x08, 0x01],
      [0x22, 0x00], [0x21, 1, 2, 3, 4, 5, 6, 7, 8], [0x0A, 0x80], [0x0A, 0xFF, 0xFF, 0xFF, 0x0F],
      [0x2A, 0x02, 0x08, 0x01], [0x2A, 0x03, 0x1A, 0x01, 0x61], [0x2A, 0x02, 0x0A, 0x05],
      [0x20, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
      [0x20, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    ] as [[UInt8]])
  func unusual(bytes: [UInt8]) {
    #expect(inPlace(bytes) == byLibrary(bytes))
  }

  @Test("Metadata must be UTF-8")
  func metadata() {
    let bytes: [UInt8] = [0x2A, 0x03, 0x12, 0x01, 0xFF]
    #expect(throws: WireError.invalidUTF8(field: "ttrpc.KeyValue.value")) {
      try RequestEnvelope(bytes.span)
    }
  }

  @Test(
    "A reply of any length is the library's, behind room for a head",
    arguments: [0, 1, 100, 123, 124, 125, 126, 127, 128, 16_378, 16_379, 16_380, 16_384, 2_097_152])
  func reply(count: Int) throws {
    let message = ConformanceCollectRequest(payload: [UInt8](repeating: 7, count: count))
    var buffer = ByteBuffer(bytes: [9])
    Envelope.appendReply(message, to: &buffer, behind: 10)
    #expect(buffer.readInteger(as: UInt8.self) == 9)
    buffer.moveReaderIndex(forwardBy: 10)
    let response = TTRPCResponse(payload: message.encoded())
    #expect(buffer.readBytes(length: buffer.readableBytes) == response.encoded())
  }
}
