internal import Crypto

/// The roots of the complete subtrees of a growing tree, widest first: all that is needed to add a
/// leaf and to name the root.
public struct MerkleFrontier: Sendable, Hashable {
  /// Leaves in the tree.
  public private(set) var size: Int64 = 0
  /// The roots, 32 bytes each, as they are stored.
  public private(set) var peaks: [UInt8] = []

  /// The tree without leaves.
  public init() {}

  /// A tree as it was stored; nil when the bytes do not fit the size.
  public init?(size: Int64, peaks: [UInt8]) {
    guard size >= 0, peaks.count == size.nonzeroBitCount * Merkle.hashBytes else { return nil }
    self.size = size
    self.peaks = peaks
  }

  /// Adds a leaf; `completed` receives every subtree that became complete, the leaf excepted.
  public mutating func append(
    _ leafHash: [UInt8], completed: (Merkle.Subtree, ArraySlice<UInt8>) -> Void = { _, _ in }
  ) {
    peaks.append(contentsOf: leafHash)
    var level = 0
    while (size >> level) & 1 == 1 {
      joinLastTwo()
      level += 1
      completed(
        Merkle.Subtree(level: level, index: size >> level), peaks.suffix(Merkle.hashBytes))
    }
    size += 1
  }

  /// The root of the tree.
  public var root: [UInt8] {
    guard size > 0 else { return Merkle.emptyRoot }
    var rest = self
    while rest.peaks.count > Merkle.hashBytes { rest.joinLastTwo() }
    return rest.peaks
  }

  private mutating func joinLastTwo() {
    var hasher = SHA256()
    hasher.update(data: Merkle.nodeMark)
    let pair = peaks.count - 2 * Merkle.hashBytes
    peaks.withUnsafeBytes {
      hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[pair...]))
    }
    peaks.removeLast(2 * Merkle.hashBytes)
    peaks.append(contentsOf: hasher.finalize())
  }
}
