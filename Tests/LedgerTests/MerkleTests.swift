import Ledger
import Testing

@Suite("The Merkle tree of RFC 6962")
struct MerkleTests {
  /// The published inputs of the reference implementation of Certificate Transparency.
  static let leaves = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ].map(bytes)

  /// The published roots over the first one to eight of them.
  static let roots = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ].map(bytes)

  private static let pair1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
  private static let pair34 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
  private static let four58 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
  private static let leaf5 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
  private static let pair78 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
  private static let pair56 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
  private static let four14 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
  private static let pair12 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
  private static let leaf1 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"

  @Test("an empty tree has the hash of nothing")
  func emptyRoot() {
    #expect(
      Merkle.emptyRoot
        == bytes("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
    #expect(MerkleFrontier().root == Merkle.emptyRoot)
  }

  @Test("the roots are the published ones", arguments: 1...8)
  func publishedRoots(size: Int) {
    #expect(frontier(size).root == Self.roots[size - 1])
  }

  @Test(
    "inclusion proofs are the published ones",
    arguments: [
      (0, 1, []),
      (0, 8, [pair1, pair34, four58]),
      (5, 8, [leaf5, pair78, four14]),
      (2, 3, [pair12]),
      (1, 5, [leaf1, pair34, leaf5]),
    ] as [(Int64, Int64, [String])])
  func publishedInclusion(index: Int64, size: Int64, proof: [String]) throws {
    let made = try Merkle.inclusionProof(of: index, size: size, subtree)
    #expect(made == proof.map(bytes))
  }

  @Test(
    "consistency proofs are the published ones",
    arguments: [
      (1, 1, []),
      (1, 8, [pair1, pair34, four58]),
      (6, 8, [pair56, pair78, four14]),
      (2, 5, [pair34, leaf5]),
    ] as [(Int64, Int64, [String])])
  func publishedConsistency(old: Int64, new: Int64, proof: [String]) throws {
    let made = try Merkle.consistencyProof(from: old, to: new, subtree)
    #expect(made == proof.map(bytes))
  }

  @Test("every leaf of every tree up to 8 is proven, and no changed proof is believed")
  func everyInclusion() throws {
    for size in 1...8 as ClosedRange<Int64> {
      for index in 0..<size {
        let proof = try Merkle.inclusionProof(of: index, size: size, subtree)
        let leaf = Merkle.leafHash(Self.leaves[Int(index)])
        let root = Self.roots[Int(size) - 1]
        func holds(_ leaf: [UInt8], _ index: Int64, _ size: Int64, _ proof: [[UInt8]]) -> Bool {
          Merkle.verifyInclusion(
            leafHash: leaf, index: index, size: size, proof: proof, root: root)
        }
        #expect(holds(leaf, index, size, proof))
        #expect(!holds(Merkle.leafHash([9, 9]), index, size, proof))
        #expect(!holds(leaf, size, size, proof))
        #expect(!holds(leaf, -1, size, proof))
        #expect(!holds(leaf, index, size, proof + [leaf]))
        for place in proof.indices {
          var changed = proof
          changed[place][7] ^= 1
          #expect(!holds(leaf, index, size, changed))
          changed.remove(at: place)
          #expect(!holds(leaf, index, size, changed))
        }
        for other in 0..<size where other != index { #expect(!holds(leaf, other, size, proof)) }
      }
    }
  }

  @Test("every tree up to 8 begins with every smaller one, and no changed proof is believed")
  func everyConsistency() throws {
    for new in 0...8 as ClosedRange<Int64> {
      for old in 0...new {
        let proof = try Merkle.consistencyProof(from: old, to: new, subtree)
        let oldRoot = frontier(Int(old)).root
        let newRoot = frontier(Int(new)).root
        func holds(_ proof: [[UInt8]], _ oldRoot: [UInt8], _ newRoot: [UInt8]) -> Bool {
          Merkle.verifyConsistency(
            oldSize: old, newSize: new, oldRoot: oldRoot, newRoot: newRoot, proof: proof)
        }
        #expect(holds(proof, oldRoot, newRoot))
        #expect(!holds(proof + [newRoot], oldRoot, newRoot))
        var wrong = oldRoot
        wrong[0] ^= 0x80
        #expect(!holds(proof, wrong, newRoot))
        for place in proof.indices {
          var changed = proof
          changed[place][31] ^= 1
          #expect(!holds(changed, oldRoot, newRoot))
          changed.remove(at: place)
          #expect(!holds(changed, oldRoot, newRoot))
        }
        #expect(
          old == new
            || !Merkle.verifyConsistency(
              oldSize: new, newSize: old, oldRoot: newRoot, newRoot: oldRoot, proof: proof)
        )
      }
    }
  }

  @Test("a tree taken up again from its stored peaks grows as before")
  func storedPeaks() throws {
    let whole = frontier(7)
    var again = try #require(MerkleFrontier(size: 5, peaks: frontier(5).peaks))
    for leaf in Self.leaves[5..<7] { again.append(Merkle.leafHash(leaf)) }
    #expect(again == whole)
    #expect(MerkleFrontier(size: 5, peaks: Array(whole.peaks.dropLast(32)) + [0]) == nil)
    #expect(MerkleFrontier(size: 3, peaks: whole.peaks) == nil)
  }

  private func frontier(_ size: Int) -> MerkleFrontier {
    var tree = MerkleFrontier()
    for leaf in Self.leaves.prefix(size) { tree.append(Merkle.leafHash(leaf)) }
    return tree
  }

  private func subtree(_ subtree: Merkle.Subtree) -> [UInt8] {
    let width = 1 << subtree.level
    var tree = MerkleFrontier()
    for leaf in Self.leaves[Int(subtree.index) * width..<(Int(subtree.index) + 1) * width] {
      tree.append(Merkle.leafHash(leaf))
    }
    return tree.root
  }
}

/// Bytes from hexadecimal digits.
func bytes(_ hex: String) -> [UInt8] {
  let digits = Array(hex)
  return stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(digits[$0...$0 + 1]), radix: 16)
  }
}
