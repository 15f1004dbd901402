internal import Crypto

/// A number drawn for one name: 32 bytes, smallest first.
struct Ticket: Comparable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  init(_ digest: SHA256Digest) {
    words = digest.withUnsafeBytes { buffer in
      func word(_ index: Int) -> UInt64 {
        UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      return (word(0), word(1), word(2), word(3))
    }
  }

  /// The 32 bytes.
  var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      withUnsafeBytes(of: word.bigEndian) { Array($0) }
    }
  }

  static func < (one: Ticket, other: Ticket) -> Bool { one.words < other.words }
  static func == (one: Ticket, other: Ticket) -> Bool { one.words == other.words }
}

/// Draws tickets under one seed: HMAC-SHA256 with the seed as key, over short texts.
///
/// Source: quiz.md §2.10 step 5; anchors RFC 3797 and the sampler of Rivest, from which it differs
/// by taking the smallest ticket instead of a remainder, so that it has no bias and taking one item
/// away leaves the others chosen.
struct TicketDrawer {
  /// SHA-256 after the padded key, for the inside and the outside of the code: a draw of thousands
  /// hashes the key once.
  ///
  /// Source: RFC 2104 §4.
  private let inside: SHA256
  private let outside: SHA256

  /// Bytes of a block of SHA-256.
  ///
  /// Source: FIPS 180-4.
  private static let blockBytes = 64

  init(_ seed: DrawSeed) {
    let key = seed.bytes.count > Self.blockBytes ? Digests.sha256(seed.bytes) : seed.bytes
    let block = key + [UInt8](repeating: 0, count: Self.blockBytes - key.count)
    func started(_ pad: UInt8) -> SHA256 {
      var hash = SHA256()
      hash.update(data: block.map { $0 ^ pad })
      return hash
    }
    inside = started(0x36)
    outside = started(0x5C)
  }

  /// The ticket of a text: HMAC-SHA256 under the seed.
  func ticket(_ text: [UInt8]) -> Ticket {
    var hash = inside
    text.withUnsafeBytes { hash.update(bufferPointer: $0) }
    let middle = hash.finalize()
    var code = outside
    middle.withUnsafeBytes { code.update(bufferPointer: $0) }
    return Ticket(code.finalize())
  }

  /// The ticket of an item in a stratum: the smallest of as many as its weight.
  func ticket(of item: DrawItem, after prefix: [UInt8]) -> Ticket {
    var text = prefix
    text.append(contentsOf: item.id.utf8)
    text.append(UInt8(ascii: "#"))
    text.append(UInt8(ascii: "0"))
    var best = ticket(text)
    for copy in 1..<max(1, item.weight.rawValue) {
      text[text.count - 1] = UInt8(ascii: "0") + copy
      best = min(best, ticket(text))
    }
    return best
  }

  /// Values by ticket, equal tickets by name.
  func sorted<Value>(_ values: [Value], mark: String, by name: (Value) -> String) -> [Value] {
    let prefix = Array(mark.utf8)
    let rows = values.map {
      (value: $0, name: name($0), ticket: ticket(prefix + Array(name($0).utf8)))
    }
    return rows.sorted {
      $0.ticket == $1.ticket ? ByteOrder.precedes($0.name, $1.name) : $0.ticket < $1.ticket
    }.map(\.value)
  }
}
