import Quiz
import Testing

@Suite("Files carried by hand")
struct CarriedFileTests {
  @Test("the service opens what any device sealed, whole or not at all")
  func roundTrip() throws {
    var random = SplitMix(61)
    let service = try #require(DeviceKey(secret: random.bytes(32)))
    let ephemeral = try #require(DeviceKey(secret: random.bytes(32)))
    let records = [random.bytes(100), [], random.bytes(3)]
    let bytes = try CarriedFile.seal(records, to: service.publicKey, ephemeral: ephemeral)
    #expect(try CarriedFile.open(bytes, with: service) == records)
    #expect(throws: PackRefusal.tampered("carried file")) {
      try CarriedFile.open(bytes, with: ephemeral)
    }
    for offset in bytes.indices {
      var changed = bytes
      changed[offset] ^= 1
      #expect(throws: PackRefusal.self) { try CarriedFile.open(changed, with: service) }
    }
    for count in bytes.indices {
      #expect(throws: PackRefusal.self) {
        try CarriedFile.open(Array(bytes.prefix(count)), with: service)
      }
    }
  }
}
