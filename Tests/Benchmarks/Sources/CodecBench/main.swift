import Contracts
import Glibc
import NIOCore
import SwiftProtobuf

/// Decodes and encodes one licence event with our codec and with swift-protobuf, in turns.
///
/// Arguments: rounds, seconds of one measurement.
let eventBytes = 973

let arguments = CommandLine.arguments.dropFirst()
let rounds = arguments.first.flatMap { Int($0) } ?? 9
let measurement = Measurement(seconds: arguments.last.flatMap { Double($0) } ?? 0.7)

let bytes = SampleEvent.event(bytes: eventBytes).encoded()
let ours = try PermitsLicenceEvent(wire: bytes)
let theirs = try Anlan_Permits_V1_LicenceEvent(serializedBytes: bytes)
let again: [UInt8] = try theirs.serializedBytes()
guard bytes.count == eventBytes, ours.encoded() == bytes, again == bytes else {
  print("the two codecs do not agree on \(bytes.count) bytes")
  exit(1)
}

for round in 1...max(1, rounds) {
  try measurement.report("decode", "anlan", round) {
    try PermitsLicenceEvent(wire: bytes).eventID.utf8.count
  }
  try measurement.report("decode", "swift-protobuf", round) {
    try Anlan_Permits_V1_LicenceEvent(serializedBytes: bytes).eventID.utf8.count
  }
  var buffer = ByteBufferAllocator().buffer(capacity: eventBytes * 4)
  measurement.report("encode", "anlan", round) {
    buffer.clear()
    ours.encode(into: &buffer)
    return buffer.readableBytes
  }
  try measurement.report("encode", "swift-protobuf", round) {
    let encoded: [UInt8] = try theirs.serializedBytes()
    return encoded.count
  }
  measurement.report("encode-array", "anlan", round) { ours.encoded().count }
}
