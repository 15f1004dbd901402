internal import Crypto

/// The Merkle tree of RFC 6962 and RFC 9162: hashes, proofs and their verification, nothing stored.
public enum Merkle {
  /// Bytes of one hash.
  public static let hashBytes = 32

  /// What is hashed before the content of a leaf.
  ///
  /// Source: RFC 9162 §2.1.1.
  static let leafMark: [UInt8] = [0x00]
  /// What is hashed before two subtrees.
  ///
  /// Source: RFC 9162 §2.1.1.
  static let nodeMark: [UInt8] = [0x01]

  /// The root of a tree without leaves: SHA-256 of nothing.
  ///
  /// Source: RFC 9162 §2.1.1.
  public static let emptyRoot = Array(SHA256.hash(data: [UInt8]()))

  /// The hash of a leaf: SHA-256 of a zero byte and the content.
  ///
  /// Source: RFC 9162 §2.1.1.
  public static func leafHash(_ content: [UInt8]) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(data: leafMark)
    hasher.update(data: content)
    return Array(hasher.finalize())
  }

  /// The hash over two subtrees: SHA-256 of a one byte and both.
  ///
  /// Source: RFC 9162 §2.1.1.
  public static func nodeHash(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(data: nodeMark)
    hasher.update(data: left)
    hasher.update(data: right)
    return Array(hasher.finalize())
  }

  /// A range of leaves whose hash can be asked for: `level` doublings wide, `index` widths in.
  public struct Subtree: Sendable, Hashable {
    /// Doublings; 0 is one leaf.
    public let level: Int
    /// How many subtrees of this width come before it.
    public let index: Int64

    /// The subtree of `level` with `index`.
    public init(level: Int, index: Int64) {
      self.level = level
      self.index = index
    }
  }

  /// The hashes that lead from the leaf with `index` to the root over `size` leaves.
  ///
  /// Source: RFC 9162 §2.1.3.1.
  public static func inclusionProof(
    of index: Int64, size: Int64, _ hash: (Subtree) throws -> [UInt8]
  ) throws -> [[UInt8]] {
    precondition(index >= 0 && index < size, "the leaf is in the tree")
    return try path(to: index, 0..<size, hash)
  }

  /// The hashes that show that a tree of `newSize` leaves begins with one of `oldSize` leaves.
  ///
  /// Source: RFC 9162 §2.1.4.1.
  public static func consistencyProof(
    from oldSize: Int64, to newSize: Int64, _ hash: (Subtree) throws -> [UInt8]
  ) throws -> [[UInt8]] {
    precondition(oldSize >= 0 && oldSize <= newSize, "a tree only grows")
    guard oldSize > 0, oldSize < newSize else { return [] }
    return try subproof(oldSize, 0..<newSize, isWhole: true, hash)
  }

  /// The hash over a range of leaves that begins where a subtree may begin.
  static func hash(
    over range: Range<Int64>, _ hash: (Subtree) throws -> [UInt8]
  ) throws -> [UInt8] {
    let count = range.upperBound - range.lowerBound
    if count & (count - 1) == 0 {
      let level = count.trailingZeroBitCount
      return try hash(Subtree(level: level, index: range.lowerBound >> level))
    }
    let middle = range.lowerBound + split(count)
    return nodeHash(
      try self.hash(over: range.lowerBound..<middle, hash),
      try self.hash(over: middle..<range.upperBound, hash))
  }

  /// The largest power of two smaller than `count`.
  static func split(_ count: Int64) -> Int64 {
    1 << (63 - (count - 1).leadingZeroBitCount)
  }

  private static func path(
    to index: Int64, _ range: Range<Int64>, _ hash: (Subtree) throws -> [UInt8]
  ) throws -> [[UInt8]] {
    let count = range.upperBound - range.lowerBound
    guard count > 1 else { return [] }
    let middle = range.lowerBound + split(count)
    if index < middle {
      return try path(to: index, range.lowerBound..<middle, hash)
        + [self.hash(over: middle..<range.upperBound, hash)]
    }
    return try path(to: index, middle..<range.upperBound, hash)
      + [self.hash(over: range.lowerBound..<middle, hash)]
  }

  private static func subproof(
    _ oldSize: Int64, _ range: Range<Int64>, isWhole: Bool, _ hash: (Subtree) throws -> [UInt8]
  ) throws -> [[UInt8]] {
    let count = range.upperBound - range.lowerBound
    if oldSize == count { return isWhole ? [] : [try self.hash(over: range, hash)] }
    let half = split(count)
    let middle = range.lowerBound + half
    if oldSize <= half {
      return try subproof(oldSize, range.lowerBound..<middle, isWhole: isWhole, hash)
        + [self.hash(over: middle..<range.upperBound, hash)]
    }
    return try subproof(oldSize - half, middle..<range.upperBound, isWhole: false, hash)
      + [self.hash(over: range.lowerBound..<middle, hash)]
  }
}
