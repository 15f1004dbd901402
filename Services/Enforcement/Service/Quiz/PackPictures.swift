internal import Contracts
internal import Quiz
internal import Store
internal import Vocabulary

/// The pictures that a pack will carry, read before its transaction begins.
struct PackPictures: Sendable {
  private let pictures: [[UInt8]: PackMedia]

  /// The picture of a hash; nil if it is not stored, not shown, or does not fit.
  subscript(_ sha256: [UInt8]) -> PackMedia? { pictures[sha256] }

  /// Whether all pictures of a question are there.
  func hold(_ hashes: [[UInt8]]) -> Bool { hashes.allSatisfy { pictures[$0] != nil } }

  /// Reads the pictures that some blueprints may show, by hash until the pack is full.
  ///
  /// - Throws: `BankFault`, `QuizFault`, `StoreError`.
  init(of blueprints: [String], on day: LegalDay, in context: EnforcementContext) async throws {
    let wanted = try await context.store.read { reader in
      var hashes: Set<[UInt8]> = []
      for code in blueprints.compactMap(BlueprintName.code) {
        guard let message = try PackRecords.blueprint(code, in: reader) else { continue }
        hashes.formUnion(try PaperPool(of: message, on: day, in: reader).pictures)
      }
      return hashes.sorted { $0.lexicographicallyPrecedes($1) }
    }
    var found: [[UInt8]: PackMedia] = [:]
    var bytes = 0
    for hash in wanted {
      guard let picture = try await Self.picture(hash, in: context.pictures),
        bytes + picture.bytes.count <= PackMedia.totalBytesMax
      else { continue }
      bytes += picture.bytes.count
      found[hash] = picture
    }
    pictures = found
  }

  private static func picture(
    _ hash: [UInt8], in store: BlobStore
  ) async throws -> PackMedia? {
    guard let digest = try? BlobDigest(hash), let size = try await store.size(of: digest),
      size <= PackMedia.bytesMax
    else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < size {
      let more = try await store.read(digest, from: Int64(bytes.count), count: PackMedia.bytesMax)
      if more.isEmpty { return nil }
      bytes += more
    }
    return PackMedia(bytes)
  }
}
