/// Writes values in the one byte form that quizzes hash and sign: fixed order, no choices.
///
/// Numbers are big endian; `bytes` and `text` carry a 32-bit length; a list carries a 32-bit count;
/// a flag is one byte, 0 or 1; an optional is a flag and then the value. See `proto/quiz.md`.
public struct CanonicalWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// An empty form.
  public init() {}

  /// A form that opens with the ASCII bytes of a mark.
  public init(mark: String) { bytes = Array(mark.utf8) }

  /// One byte.
  public mutating func byte(_ value: UInt8) { bytes.append(value) }

  /// One byte: 1 or 0.
  public mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// Two bytes.
  public mutating func number16(_ value: UInt16) { integer(value) }

  /// Four bytes.
  public mutating func number32(_ value: UInt32) { integer(value) }

  /// Eight bytes.
  public mutating func number64(_ value: UInt64) { integer(value) }

  /// Eight bytes, two's complement.
  public mutating func signed64(_ value: Int64) { integer(UInt64(bitPattern: value)) }

  /// Length and bytes.
  public mutating func bytes(_ value: some Collection<UInt8>) {
    number32(UInt32(value.count))
    bytes.append(contentsOf: value)
  }

  /// Length and UTF-8.
  public mutating func text(_ value: String) { bytes(value.utf8) }

  /// Bytes without a length, where the format fixes it.
  public mutating func raw(_ value: some Sequence<UInt8>) { bytes.append(contentsOf: value) }

  /// Count and elements.
  public mutating func list<Element>(
    _ values: some Collection<Element>, _ write: (inout Self, Element) -> Void
  ) {
    number32(UInt32(values.count))
    for value in values { write(&self, value) }
  }

  /// Count and elements that know their form.
  public mutating func list(_ values: some Collection<some CanonicalValue>) {
    list(values) { $1.write(to: &$0) }
  }

  /// Flag and, if there is one, the value.
  public mutating func optional<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  private mutating func integer<Number: FixedWidthInteger & UnsignedInteger>(_ value: Number) {
    var shift = Number.bitWidth
    while shift > 0 {
      shift -= 8
      bytes.append(UInt8(truncatingIfNeeded: value >> Number(shift)))
    }
  }
}

/// A value with one canonical byte form.
public protocol CanonicalValue: Sendable {
  /// Appends the form.
  func write(to writer: inout CanonicalWriter)
  /// Reads the form.
  init(from reader: inout CanonicalReader) throws(CanonicalFault)
}

extension CanonicalValue {
  /// The form alone.
  public var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// SHA-256 of the form.
  public var canonicalHash: [UInt8] { Digests.sha256(canonicalBytes) }

  /// Reads a value that fills the bytes.
  ///
  /// - Throws: `CanonicalFault`.
  public init(canonicalBytes bytes: [UInt8]) throws(CanonicalFault) {
    var reader = CanonicalReader(bytes)
    try self.init(from: &reader)
    try reader.end()
  }
}
