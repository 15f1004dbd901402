extension Merkle {
  /// Whether `proof` leads from a leaf to the root of a tree of `size` leaves.
  ///
  /// Source: RFC 9162 §2.1.3.2.
  public static func verifyInclusion(
    leafHash: [UInt8], index: Int64, size: Int64, proof: [[UInt8]], root: [UInt8]
  ) -> Bool {
    guard index >= 0, index < size, isWellFormed(proof, leafHash, root) else { return false }
    var first = index
    var last = size - 1
    var hash = leafHash
    for sibling in proof {
      guard last != 0 else { return false }
      if first & 1 == 1 || first == last {
        hash = nodeHash(sibling, hash)
        while first & 1 == 0 && first != 0 {
          first >>= 1
          last >>= 1
        }
      } else {
        hash = nodeHash(hash, sibling)
      }
      first >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether `proof` shows that the tree with `newRoot` begins with the tree with `oldRoot`.
  ///
  /// An empty tree is the beginning of every tree.
  ///
  /// Source: RFC 9162 §2.1.4.2.
  public static func verifyConsistency(
    oldSize: Int64, newSize: Int64, oldRoot: [UInt8], newRoot: [UInt8], proof: [[UInt8]]
  ) -> Bool {
    guard oldSize >= 0, oldSize <= newSize, isWellFormed(proof, oldRoot, newRoot) else {
      return false
    }
    if oldSize == newSize { return proof.isEmpty && oldRoot == newRoot }
    if oldSize == 0 { return proof.isEmpty && oldRoot == emptyRoot }
    guard !proof.isEmpty else { return false }
    var path = proof[...]
    if oldSize & (oldSize - 1) == 0 { path = [oldRoot] + path }
    var first = oldSize - 1
    var last = newSize - 1
    while first & 1 == 1 {
      first >>= 1
      last >>= 1
    }
    guard var old = path.popFirst() else { return false }
    var new = old
    for hash in path {
      guard last != 0 else { return false }
      if first & 1 == 1 || first == last {
        old = nodeHash(hash, old)
        new = nodeHash(hash, new)
        while first & 1 == 0 && first != 0 {
          first >>= 1
          last >>= 1
        }
      } else {
        new = nodeHash(new, hash)
      }
      first >>= 1
      last >>= 1
    }
    return last == 0 && old == oldRoot && new == newRoot
  }

  private static func isWellFormed(_ proof: [[UInt8]], _ others: [UInt8]...) -> Bool {
    proof.count <= 128 && (proof + others).allSatisfy { $0.count == hashBytes }
  }
}
