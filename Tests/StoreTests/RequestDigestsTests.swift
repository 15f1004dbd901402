import Store
import Testing

@Suite("Digests of requests")
struct RequestDigestsTests {
  @Test("a digest is HMAC-SHA-256: RFC 4231, test case 1")
  func vector() throws {
    // The zeros that fill the key up to 32 bytes are those that HMAC adds anyway.
    let key = [UInt8](repeating: 0x0B, count: 20) + [UInt8](repeating: 0, count: 12)
    let digests = try #require(RequestDigests(key: key))
    let expected: [UInt8] = [
      0xB0, 0x34, 0x4C, 0x61, 0xD8, 0xDB, 0x38, 0x53, 0x5C, 0xA8, 0xAF, 0xCE, 0xAF, 0x0B, 0xF1,
      0x2B, 0x88, 0x1D, 0xC2, 0x00, 0xC9, 0x83, 0x3D, 0xA7, 0x26, 0xE9, 0x37, 0x6C, 0x2E, 0x32,
      0xCF, 0xF7,
    ]
    #expect(digests.digest(of: Array("Hi There".utf8)) == expected)
  }

  @Test("a key of another length is none", arguments: [0, 31, 33])
  func length(bytes: Int) {
    #expect(RequestDigests(key: [UInt8](repeating: 1, count: bytes)) == nil)
  }

  @Test("another key gives other digests and another fingerprint")
  func keyed() throws {
    let one = try #require(RequestDigests(key: [UInt8](repeating: 1, count: 32)))
    let two = try #require(RequestDigests(key: [UInt8](repeating: 2, count: 32)))
    #expect(one.digest(of: [7]) != two.digest(of: [7]))
    #expect(one.fingerprint != two.fingerprint)
    #expect(one.fingerprint != [UInt8](repeating: 1, count: 32))
  }
}
