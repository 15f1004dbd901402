import FoundationEssentials
import Store
import Testing

@testable import ServiceHost

@Suite("The key of the digests of requests")
struct RequestKeyTests {
  @Test("it is made at the first start and the same at every later one")
  func made() async throws {
    try await withFolder { folder in
      let store = try Store(at: .memory, migrations: RequestKey.migrations)
      let first = try await RequestKey.digests(of: store, state: folder, environment: [:])
      let second = try await RequestKey.digests(of: store, state: folder, environment: [:])
      #expect(first.fingerprint == second.fingerprint)
      await store.close()
    }
  }

  @Test("a crash between the key and the note of it in the database does no harm")
  func halfway() async throws {
    try await withFolder { folder in
      let before = try Store(at: .memory, migrations: RequestKey.migrations)
      let made = try await RequestKey.digests(of: before, state: folder, environment: [:])
      await before.close()
      let store = try Store(at: .memory, migrations: RequestKey.migrations)
      let found = try await RequestKey.digests(of: store, state: folder, environment: [:])
      #expect(found.fingerprint == made.fingerprint)
      await store.close()
    }
  }

  @Test("a credential that the system hands over comes before the file")
  func credential() async throws {
    try await withFolder { folder in
      let key = [UInt8](repeating: 5, count: RequestDigests.keyBytes)
      try Data(key).write(to: URL(filePath: "\(folder)/request.key"))
      let store = try Store(at: .memory, migrations: RequestKey.migrations)
      let digests = try await RequestKey.digests(
        of: store, state: "\(folder)/elsewhere", environment: ["CREDENTIALS_DIRECTORY": folder])
      #expect(digests.fingerprint == RequestDigests(key: key)?.fingerprint)
      await store.close()
    }
  }

  @Test("lost, exchanged or cut short, it stops the start", arguments: [nil, 32, 31])
  func refused(bytes: Int?) async throws {
    try await withFolder { folder in
      let store = try Store(at: .memory, migrations: RequestKey.migrations)
      _ = try await RequestKey.digests(of: store, state: folder, environment: [:])
      let path = "\(folder)/request.key"
      if let bytes {
        try Data([UInt8](repeating: 0, count: bytes)).write(to: URL(filePath: path))
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
      let failure = await #expect(throws: StartFailure.self) {
        try await RequestKey.digests(of: store, state: folder, environment: [:])
      }
      #expect(failure?.exitCode == .configuration)
      #expect(failure?.description.contains("request.key") == true)
      #expect(failure?.remedy.contains("Restore") == true)
      await store.close()
    }
  }

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = "/tmp/anlan-key-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }
}
