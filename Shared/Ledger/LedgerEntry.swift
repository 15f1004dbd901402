internal import Crypto

/// One fact in the ledger, chained to the fact before it in its stream.
public struct LedgerEntry: Sendable, Hashable {
  /// Its place among all facts, from 1 without a gap.
  public let position: Int64
  /// What it is about: a licence, a case, a quiz sitting.
  public let stream: String
  /// Its place in the stream, from 1 without a gap.
  public let streamPosition: Int64
  /// What kind of fact it is.
  public let kind: String
  /// The fact itself, in its canonical bytes.
  public let body: [UInt8]
  /// The hash of the fact before it in the stream; 32 zero bytes for the first.
  public let previousHash: [UInt8]
  /// The RFC 6962 leaf hash of `leafContent`.
  public let hash: [UInt8]

  /// What precedes the first fact of a stream.
  public static let noHash = [UInt8](repeating: 0, count: Merkle.hashBytes)

  /// An entry as it was received or read, whether true or not.
  public init(
    position: Int64, stream: String, streamPosition: Int64, kind: String, body: [UInt8],
    previousHash: [UInt8], hash: [UInt8]
  ) {
    self.position = position
    self.stream = stream
    self.streamPosition = streamPosition
    self.kind = kind
    self.body = body
    self.previousHash = previousHash
    self.hash = hash
  }

  /// A new entry with its hash.
  init(
    position: Int64, stream: String, streamPosition: Int64, kind: String, body: [UInt8],
    previousHash: [UInt8]
  ) {
    self.init(
      position: position, stream: stream, streamPosition: streamPosition, kind: kind, body: body,
      previousHash: previousHash, hash: [])
    self = LedgerEntry(self, hash: computedHash)
  }

  private init(_ entry: LedgerEntry, hash: [UInt8]) {
    self.init(
      position: entry.position, stream: entry.stream, streamPosition: entry.streamPosition,
      kind: entry.kind, body: entry.body, previousHash: entry.previousHash, hash: hash)
  }

  /// The bytes that are hashed: position and place in the stream (8 bytes each, big-endian), the
  /// stream and the kind (each after its length in 4 bytes), the previous hash, the body.
  public var leafContent: [UInt8] { head + body }

  /// The hash these values have.
  var computedHash: [UInt8] {
    var hasher = SHA256()
    hasher.update(data: Merkle.leafMark)
    hasher.update(data: head)
    hasher.update(data: body)
    return Array(hasher.finalize())
  }

  private var head: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    bytes.appendBigEndian(UInt64(bitPattern: position))
    bytes.appendBigEndian(UInt64(bitPattern: streamPosition))
    for text in [stream, kind] {
      bytes.appendBigEndian(UInt32(clamping: text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(contentsOf: previousHash)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func appendBigEndian(_ value: some FixedWidthInteger) {
    var value = value.bigEndian
    Swift.withUnsafeBytes(of: &value) { append(contentsOf: $0) }
  }
}
