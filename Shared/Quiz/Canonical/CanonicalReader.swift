/// Why bytes are not a canonical form.
public enum CanonicalFault: Error, Sendable, Hashable {
  /// They end before the value does.
  case truncated
  /// They go on after the value.
  case trailing
  /// A byte, a text or a number is none that the form allows; the name of the field.
  case malformed(String)
}

/// Reads what `CanonicalWriter` writes, and nothing else.
///
/// A length or count is compared with what is left before anything is reserved, so a hostile number
/// costs nothing.
public struct CanonicalReader: Sendable {
  private let storage: [UInt8]
  /// Where the next byte is read.
  public private(set) var offset = 0

  /// A reader at the first byte.
  public init(_ bytes: [UInt8]) { storage = bytes }

  /// Bytes not read yet.
  public var left: Int { storage.count - offset }

  /// One byte.
  public mutating func byte() throws(CanonicalFault) -> UInt8 {
    guard left >= 1 else { throw .truncated }
    offset += 1
    return storage[offset - 1]
  }

  /// One byte that is 0 or 1.
  public mutating func flag(_ name: String = "flag") throws(CanonicalFault) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .malformed(name)
    }
  }

  /// Two bytes.
  public mutating func number16() throws(CanonicalFault) -> UInt16 {
    UInt16(truncatingIfNeeded: try integer(bytes: 2))
  }

  /// Four bytes.
  public mutating func number32() throws(CanonicalFault) -> UInt32 {
    UInt32(truncatingIfNeeded: try integer(bytes: 4))
  }

  /// Eight bytes.
  public mutating func number64() throws(CanonicalFault) -> UInt64 { try integer(bytes: 8) }

  /// Eight bytes, two's complement.
  public mutating func signed64() throws(CanonicalFault) -> Int64 {
    Int64(bitPattern: try integer(bytes: 8))
  }

  /// Length and bytes.
  public mutating func bytes() throws(CanonicalFault) -> [UInt8] {
    try raw(Int(try number32()))
  }

  /// Length and valid UTF-8.
  public mutating func text(_ name: String = "text") throws(CanonicalFault) -> String {
    let count = Int(try number32())
    guard count <= left else { throw .truncated }
    defer { offset += count }
    guard let text = String(validating: storage[offset..<(offset + count)], as: UTF8.self) else {
      throw .malformed(name)
    }
    return text
  }

  /// Bytes of a fixed length.
  public mutating func raw(_ count: Int) throws(CanonicalFault) -> [UInt8] {
    guard count <= left else { throw .truncated }
    defer { offset += count }
    return Array(storage[offset..<(offset + count)])
  }

  /// Count and elements.
  public mutating func list<Element>(
    _ read: (inout Self) throws(CanonicalFault) -> Element
  ) throws(CanonicalFault) -> [Element] {
    let count = Int(try number32())
    // An element has at least one byte.
    guard count <= left else { throw .truncated }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  /// Count and elements that know their form.
  public mutating func list<Element: CanonicalValue>(
    of type: Element.Type
  ) throws(CanonicalFault) -> [Element] {
    try list { reader throws(CanonicalFault) in try Element(from: &reader) }
  }

  /// Flag and, if there is one, the value.
  public mutating func optional<Value>(
    _ read: (inout Self) throws(CanonicalFault) -> Value
  ) throws(CanonicalFault) -> Value? {
    try flag("optional") ? try read(&self) : nil
  }

  /// Demands that nothing is left.
  public func end() throws(CanonicalFault) {
    guard left == 0 else { throw .trailing }
  }

  private mutating func integer(bytes count: Int) throws(CanonicalFault) -> UInt64 {
    guard left >= count else { throw .truncated }
    var value: UInt64 = 0
    for index in offset..<(offset + count) { value = value << 8 | UInt64(storage[index]) }
    offset += count
    return value
  }
}
