import Glibc
import Store

/// A small program that writes durably and says what it was promised, to be killed, cut off from
/// power and given failing disks: `store-probe rows|blobs|speed PATH WRITERS ROUNDS`.
@main
struct StoreProbe {
  static let migrations = [
    Migration(
      "probe", "entry",
      """
      CREATE TABLE entry (
        writer INTEGER NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (writer, number)
      ) STRICT;
      """),
    Migration(
      "probe", "fact",
      """
      CREATE TABLE fact (
        position INTEGER PRIMARY KEY,
        word TEXT NOT NULL,
        body BLOB NOT NULL
      ) STRICT;
      """),
  ]

  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let writers = Int(arguments[3]), let rounds = Int(arguments[4])
    else {
      say("usage: store-probe rows|blobs|speed PATH WRITERS ROUNDS")
      exit(64)
    }
    do {
      switch arguments[1] {
      case "blobs": try await writeBlobs(at: arguments[2], rounds: rounds)
      case "speed": try await measureSpeed(at: arguments[2], writers: writers, rounds: rounds)
      default: try await writeRows(at: arguments[2], writers: writers, rounds: rounds)
      }
      say("done")
    } catch {
      say("failed \(error)")
      exit(1)
    }
  }

  /// Says a line at once, in one system call.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    Glibc.write(1, bytes, bytes.count)
  }

  /// Concurrent writers, each with its own numbers 1, 2, 3, …; an `ack` follows every commit.
  static func writeRows(at path: String, writers: Int, rounds: Int) async throws {
    let store = try Store(at: .file(path), migrations: migrations)
    let last = try await store.read { reader in
      try reader.rows("SELECT writer, max(number), count(*) FROM entry GROUP BY writer") {
        ($0.int(0), $0.int(1), $0.int(2))
      }
    }
    for (writer, number, count) in last { say("have \(writer) \(number) \(count)") }
    say("ready")
    let known = Dictionary(uniqueKeysWithValues: last.map { ($0.0, $0.1) })
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        let first = known[writer, default: 0] + 1
        group.addTask { await write(first..<first + rounds, as: writer, to: store) }
      }
    }
    if store.failure != nil, let failure = await store.waitForFailure() {
      say("stopped \(failure)")
      exit(1)
    }
    await store.close()
  }

  /// Writes one row after the other until one is refused.
  static func write(_ numbers: Range<Int>, as writer: Int, to store: Store) async {
    for number in numbers {
      do {
        _ = try await store.write { transaction in
          try transaction.execute(
            "INSERT INTO entry (writer, number) VALUES ($1, $2)", [.int(writer), .int(number)])
        }
        say("ack \(writer) \(number)")
      } catch {
        return say("refused \(writer) \(number) \(error)")
      }
    }
  }

  /// Durable rows per second with many concurrent callers, each going on when its row is on disk.
  static func measureSpeed(at path: String, writers: Int, rounds: Int) async throws {
    let store = try Store(at: .file(path), migrations: migrations)
    let body = [UInt8](repeating: 0x5A, count: 300)
    let start = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<writers {
        group.addTask {
          for _ in 0..<rounds {
            _ = try await store.write { transaction in
              try transaction.execute(
                "INSERT INTO fact (word, body) VALUES ($1, $2)", ["licence", .blob(body)])
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    say("speed \(Int(Double(writers * rounds) / seconds)) rows/s")
    await store.close()
  }

  /// Blobs of a few chunks, one after the other; an `ack` follows every one that is stored.
  static func writeBlobs(at path: String, rounds: Int) async throws {
    let blobs = try BlobStore(at: path)
    let faults = try await blobs.verify()
    for entry in try await blobs.entries() { say("have \(entry.digest)") }
    for fault in faults { say("fault \(fault)") }
    say("ready")
    for round in 0..<rounds {
      let seed = UInt64(getpid()) << 20 + UInt64(round)
      let content = (0..<9_000).map {
        UInt8(truncatingIfNeeded: (seed &+ $0) &* 2_654_435_761 >> 7)
      }
      let digest = try ProbeDigest.of(content)
      var offset = try await blobs.beginOrResume(digest, sizeBytes: Int64(content.count)).offset
      while offset < content.count {
        let end = min(content.count, Int(offset) + 4_096)
        offset = try await blobs.append(Array(content[Int(offset)..<end]), to: digest, at: offset)
      }
      try await blobs.finish(digest)
      say("ack \(digest)")
    }
  }
}
