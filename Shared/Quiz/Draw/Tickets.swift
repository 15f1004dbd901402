internal import Crypto

/// A number drawn for one name: 32 bytes, smallest first.
struct Ticket: Comparable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  init(_ bytes: some ContiguousBytesLike) {
    words = bytes.withTicketBytes { buffer in
      func word(_ index: Int) -> UInt64 {
        UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      return (word(0), word(1), word(2), word(3))
    }
  }

  static func < (one: Ticket, other: Ticket) -> Bool { one.words < other.words }
  static func == (one: Ticket, other: Ticket) -> Bool { one.words == other.words }
}

/// Bytes of a code of HMAC-SHA256.
protocol ContiguousBytesLike {
  func withTicketBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result
}

extension HashedAuthenticationCode<SHA256>: ContiguousBytesLike {
  func withTicketBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(body)
  }
}

/// Draws tickets under one seed: HMAC-SHA256 with the seed as key, over short texts.
///
/// Source: quiz.md §2.10 step 5; anchors RFC 3797 and the sampler of Rivest, from which it differs
/// by taking the smallest ticket instead of a remainder, so that it has no bias and taking one item
/// away leaves the others chosen.
struct TicketDrawer {
  private let key: SymmetricKey

  init(_ seed: DrawSeed) { key = SymmetricKey(data: seed.bytes) }

  /// The ticket of a text.
  func ticket(_ text: [UInt8]) -> Ticket {
    Ticket(HMAC<SHA256>.authenticationCode(for: text, using: key))
  }

  /// The ticket of an item in a stratum: the smallest of as many as its weight.
  func ticket(of item: DrawItem, after prefix: [UInt8]) -> Ticket {
    var text = prefix
    text.append(contentsOf: item.id.utf8)
    text.append(UInt8(ascii: "#"))
    var best = ticket(text + [UInt8(ascii: "0")])
    for copy in 1..<max(1, item.weight.rawValue) {
      best = min(best, ticket(text + [UInt8(ascii: "0") + copy]))
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
