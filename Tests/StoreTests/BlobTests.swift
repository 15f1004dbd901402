import Crypto
import Glibc
import Store
import Testing

@Suite("Blobs")
struct BlobTests {
  @Test("a blob comes back byte by byte", arguments: [0, 1, 4_096, 1_048_577])
  func roundTrip(size: Int) async throws {
    try await withBlobs { blobs, _ in
      let content = bytes(size, seed: 1)
      let digest = try await store(content, in: blobs)
      var read: [UInt8] = []
      while true {
        let chunk = try await blobs.read(digest, from: Int64(read.count), count: 100_000)
        if chunk.isEmpty { break }
        read += chunk
      }
      #expect(read == content)
      let stored = try await blobs.size(of: digest)
      #expect(stored == Int64(size))
    }
  }

  @Test(
    "large pieces, an odd end and a digest nobody knew come back as they were",
    arguments: [262_144, 524_288, 3 << 20])
  func largePieces(pieceBytes: Int) async throws {
    try await withBlobs { blobs, _ in
      let content = bytes(2 * pieceBytes + 4_097, seed: 3)
      let key = try digest(of: [1, 2, 3])
      _ = try await blobs.beginOrResume(key, sizeBytes: Int64(content.count))
      var offset = 0
      while offset < content.count {
        let end = min(offset + pieceBytes, content.count)
        let middle = (offset + end) / 2
        let next = try await blobs.append(
          [Array(content[offset..<middle]), Array(content[middle..<end])], to: key,
          at: Int64(offset))
        offset = Int(next)
      }
      let found = try await blobs.finish(unnamed: key)
      #expect(found == (try digest(of: content)))
      #expect(try await blobs.isIntact(found) == true)
      #expect(try await blobs.size(of: found) == Int64(content.count))
    }
  }

  @Test("an upload goes on after a restart where it was")
  func resume() async throws {
    try await withTemporaryFolder { folder in
      let content = bytes(10_000, seed: 2)
      let digest = try digest(of: content)
      var blobs: BlobStore? = try BlobStore(at: "\(folder)/b")
      _ = try await blobs?.beginOrResume(digest, sizeBytes: 10_000)
      _ = try await blobs?.append(Array(content[..<6_000]), to: digest, at: 0)
      blobs = nil
      let again = try BlobStore(at: "\(folder)/b")
      let upload = try await again.beginOrResume(digest, sizeBytes: 10_000)
      #expect(upload.offset == 6_000)
      #expect(!upload.isStored)
      _ = try await again.append(Array(content[6_000...]), to: digest, at: 6_000)
      try await again.finish(digest)
      let offered = try await again.beginOrResume(digest, sizeBytes: 10_000)
      #expect(offered.isStored)
    }
  }

  @Test("10 GB is refused before a byte is written", arguments: [10_000_000_000, -1] as [Int64])
  func tooLarge(size: Int64) async throws {
    try await withBlobs { blobs, folder in
      let digest = try digest(of: [])
      await #expect(
        throws: BlobError.tooLarge(declaredBytes: size, limitBytes: 2_147_483_648)
      ) {
        try await blobs.beginOrResume(digest, sizeBytes: size)
      }
      #expect(access("\(folder)/b/partial/\(digest)", F_OK) != 0)
    }
  }

  @Test("other bytes than promised are refused and removed")
  func wrongDigest() async throws {
    try await withBlobs { blobs, folder in
      let digest = try digest(of: bytes(100, seed: 3))
      _ = try await blobs.beginOrResume(digest, sizeBytes: 100)
      _ = try await blobs.append(bytes(100, seed: 4), to: digest, at: 0)
      await #expect(throws: BlobError.digestMismatch) { try await blobs.finish(digest) }
      #expect(access("\(folder)/b/partial/\(digest)", F_OK) != 0)
      let size = try await blobs.size(of: digest)
      #expect(size == nil)
      let content = bytes(100, seed: 3)
      _ = try await store(content, in: blobs)
    }
  }

  @Test("chunks must follow one another and stay within the declared size")
  func chunkBounds() async throws {
    try await withBlobs { blobs, _ in
      let digest = try digest(of: bytes(10, seed: 5))
      await #expect(throws: BlobError.notFound) {
        try await blobs.append([1], to: digest, at: 0)
      }
      _ = try await blobs.beginOrResume(digest, sizeBytes: 10)
      _ = try await blobs.append([1, 2], to: digest, at: 0)
      await #expect(throws: BlobError.wrongOffset(expected: 2)) {
        try await blobs.append([1, 2], to: digest, at: 0)
      }
      await #expect(throws: BlobError.tooLong(declaredBytes: 10)) {
        try await blobs.append([UInt8](repeating: 1, count: 9), to: digest, at: 2)
      }
      await #expect(throws: BlobError.incomplete(haveBytes: 2, declaredBytes: 10)) {
        try await blobs.finish(digest)
      }
      await #expect(throws: BlobError.sizeChanged(begunWithBytes: 10)) {
        try await blobs.beginOrResume(digest, sizeBytes: 11)
      }
    }
  }

  @Test("a changed blob and a foreign file are named")
  func verify() async throws {
    try await withBlobs { blobs, folder in
      let good = try await store(bytes(50, seed: 6), in: blobs)
      let bad = try await store(bytes(50, seed: 7), in: blobs)
      let hex = bad.description
      let shelf = "\(folder)/b/\(hex.prefix(2))/\(hex.dropFirst(2).prefix(2))"
      let file = open("\(shelf)/\(hex)", O_WRONLY)
      pwrite(file, [0xFF, 0xFF, 0xFF, 0xFF], 4, 10)
      close(file)
      close(open("\(shelf)/stray", O_WRONLY | O_CREAT, 0o600))
      let faults = try await blobs.verify()
      #expect(
        Set(faults) == [
          .changed(bad), .foreign("\(hex.prefix(2))/\(hex.dropFirst(2).prefix(2))/stray"),
        ])
      let entries = try await blobs.entries()
      #expect(entries.map(\.digest) == [good, bad].sorted())
    }
  }

  @Test("only old blobs that nobody refers to are collected")
  func garbage() async throws {
    try await withBlobs { blobs, _ in
      let kept = try await store(bytes(10, seed: 8), in: blobs)
      let loose = try await store(bytes(10, seed: 9), in: blobs)
      let pinned = try await store(bytes(10, seed: 10), in: blobs)
      let young = try await blobs.collectGarbage(storedBeforeUTCSeconds: 1_000) { _ in false }
      #expect(young.isEmpty)
      let removed = try await blobs.withPinned([pinned]) {
        try await blobs.collectGarbage(storedBeforeUTCSeconds: .max) { $0 == kept }
      }
      #expect(removed == [loose])
      let entries = try await blobs.entries()
      #expect(Set(entries.map(\.digest)) == [kept, pinned])
    }
  }

  @Test("a blob claimed while the collector asks is never removed")
  func claimedMeanwhile() async throws {
    try await withBlobs { blobs, _ in
      let digest = try await store(bytes(10, seed: 11), in: blobs)
      let removed = try await blobs.collectGarbage(storedBeforeUTCSeconds: .max) { digest in
        try await blobs.withPinned([digest]) { false }
      }
      #expect(removed.isEmpty)
      let size = try await blobs.size(of: digest)
      #expect(size == 10)
      await #expect(throws: BlobError.notFound) {
        try await blobs.withPinned([try BlobDigest([UInt8](repeating: 0, count: 32))]) {}
      }
    }
  }

  @Test("a second instance on the same folder is refused")
  func secondInstance() async throws {
    try await withTemporaryFolder { folder in
      let blobs = try BlobStore(at: "\(folder)/b")
      #expect(throws: StoreError.heldByAnother(path: "\(folder)/b/lock", processID: getpid())) {
        _ = try BlobStore(at: "\(folder)/b")
      }
      _ = try await blobs.entries()
    }
  }

  @Test("a digest reads its own hexadecimal form and nothing else")
  func digestForm() throws {
    let digest = try digest(of: [])
    #expect(BlobDigest(hex: digest.description) == digest)
    #expect(BlobDigest(hex: digest.description.uppercased()) == nil)
    #expect(BlobDigest(hex: String(digest.description.dropLast())) == nil)
    #expect(throws: BlobError.malformedDigest(bytes: 31)) {
      try BlobDigest([UInt8](repeating: 0, count: 31))
    }
  }

  private func withBlobs(_ body: (BlobStore, String) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      try await body(try BlobStore(at: "\(folder)/b"), folder)
    }
  }

  private func store(_ content: [UInt8], in blobs: BlobStore) async throws -> BlobDigest {
    let digest = try digest(of: content)
    let upload = try await blobs.beginOrResume(digest, sizeBytes: Int64(content.count))
    _ = try await blobs.append(content, to: digest, at: upload.offset)
    try await blobs.finish(digest)
    return digest
  }

  private func digest(of content: [UInt8]) throws -> BlobDigest {
    try BlobDigest(Array(SHA256.hash(data: content)))
  }

  private func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }
}
