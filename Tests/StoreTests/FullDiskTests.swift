import Crypto
import Glibc
import Store
import Testing

@Suite("A full disk", .enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
struct FullDiskTests {
  @Test("writes are refused as full while there is no space, and go on once there is")
  func fullAndFreed() async throws {
    try await SmallDisk.withFolder(kibibytes: 1_024) { folder in
      let store = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      SmallDisk.fill("\(folder)/filler", kibibytes: 500)
      var written = 0
      var refusals = 0
      while refusals < 5 {
        do {
          try await add(written + 1, to: store)
          written += 1
        } catch StoreError.full {
          refusals += 1
        }
      }
      #expect(written > 0)
      #expect(store.failure == nil)
      unlink("\(folder)/filler")
      for _ in 0..<10 {
        try await add(written + 1, to: store)
        written += 1
      }
      await store.close()
      let again = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      let ids = try await again.entryIDs()
      #expect(ids == Array(1...written))
      let faults = try await again.integrityFaults()
      #expect(faults.isEmpty)
      await again.close()
    }
  }

  @Test("concurrent writes on a full disk are all answered, and exactly the acknowledged ones kept")
  func concurrentOnFullDisk() async throws {
    try await SmallDisk.withFolder(kibibytes: 700) { folder in
      let store = try Store(at: .file("\(folder)/a.db"), migrations: fixtureMigrations)
      let written = try await withThrowingTaskGroup(of: Int?.self) { group in
        for id in 1...400 {
          group.addTask {
            do {
              try await add(id, to: store)
              return id
            } catch StoreError.full {
              return nil
            }
          }
        }
        return try await group.reduce(into: [Int]()) { if let id = $1 { $0.append(id) } }
      }
      #expect(written.count < 400)
      let ids = try await store.entryIDs()
      #expect(ids == written.sorted())
      await store.close()
    }
  }

  @Test("a blob that does not fit is refused as full, and goes on where it was once it does")
  func blob() async throws {
    try await SmallDisk.withFolder(kibibytes: 512) { folder in
      let blobs = try BlobStore(at: "\(folder)/blobs")
      SmallDisk.fill("\(folder)/filler", kibibytes: 300)
      let content = [UInt8](repeating: 9, count: 400 * 1_024)
      let digest = try BlobDigest(Array(SHA256.hash(data: content)))
      _ = try await blobs.beginOrResume(digest, sizeBytes: Int64(content.count))
      var offset: Int64 = 0
      await #expect(throws: StoreError.full) {
        while offset < content.count {
          let end = min(content.count, Int(offset) + 65_536)
          offset = try await blobs.append(
            Array(content[Int(offset)..<end]), to: digest, at: offset)
        }
      }
      #expect(offset > 0)
      unlink("\(folder)/filler")
      offset = try await blobs.append(
        Array(content[Int(offset)...]), to: digest, at: offset)
      try await blobs.finish(digest)
      let faults = try await blobs.verify()
      #expect(faults.isEmpty)
    }
  }

  private func add(_ id: Int, to store: Store) async throws {
    _ = try await store.write { transaction in
      try transaction.execute(
        "INSERT INTO entry (id, word, body) VALUES ($1, $2, $3)",
        [.int(id), .text("w\(id)"), .blob([UInt8](repeating: 5, count: 4_000))])
    }
  }
}
