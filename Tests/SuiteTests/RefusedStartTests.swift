import Glibc
import Testing

@Suite("Refused starts", .timeLimit(.minutes(5)))
struct RefusedStartTests {
  @Test("A second instance on the same state directory is refused and names the first")
  func secondInstance() async throws {
    let suite = try Suite()
    let first = try await suite.start("permits")
    let second = try suite.launch("permits", ["--socket", "\(suite.folder)/other.sock"])
    let ending = try await second.wait()
    #expect(ending.code == 75)
    #expect(ending.errors.contains("another anlan-permits (pid \(first.processID)) already uses"))
    #expect(ending.errors.contains("Try: "))
    #expect(try await suite.client(["status", "permits"]).code == 0)
  }

  @Test(
    "A lost or exchanged key of requests is refused with what to restore",
    arguments: ["permits", "enforcement", "investigation"])
  func lostRequestKey(service: String) async throws {
    let suite = try Suite()
    let process = try await suite.start(service)
    process.signal(SIGTERM)
    _ = try await process.wait(seconds: 20)
    let key = "\(suite.state(service))/request.key"
    var status = stat()
    #expect(stat(key, &status) == 0 && status.st_mode & 0o777 == 0o600 && status.st_size == 32)
    #expect(rename(key, "\(suite.folder)/kept.key") == 0)
    let lost = try await suite.launch(service).wait()
    #expect(lost.code == 78)
    #expect(lost.errors.contains("request.key is missing, yet the database"))
    #expect(lost.errors.contains("Try: Restore it from the backup"))
    #expect(access(key, F_OK) != 0, "a new key must not take the place of the lost one")
    _ = try await Suite.run("/bin/cp", ["\(suite.folder)/kept.key", key])
    let restored = try await suite.start(service)
    restored.signal(SIGTERM)
    _ = try await restored.wait(seconds: 20)
    _ = try await Suite.run("/usr/bin/truncate", ["-s", "0", key])
    _ = try await Suite.run("/usr/bin/truncate", ["-s", "32", key])
    let exchanged = try await suite.launch(service).wait()
    #expect(exchanged.code == 78)
    #expect(exchanged.errors.contains("is not the key that the database was written with"))
  }

  @Test("A path that is not a socket is left alone")
  func notASocket() async throws {
    let suite = try Suite()
    let path = try suite.write("precious.txt", "precious")
    let ending = try await suite.launch("permits", ["--socket", path]).wait()
    #expect(ending.code == 71)
    #expect(ending.errors.contains("is not a socket"))
    let kept = try await Suite.run("/bin/cat", [path])
    #expect(kept.output == "precious")
  }

  @Test("A socket with a live server is not taken away")
  func socketInUse() async throws {
    let suite = try Suite()
    let first = try await suite.start("permits")
    let second = try suite.launch(
      "permits", ["--state", "\(suite.folder)/state/two", "--socket", suite.socket("permits")])
    let ending = try await second.wait()
    #expect(ending.code == 71)
    #expect(ending.errors.contains("another server listens on"))
    #expect(first.isRunning)
  }

  @Test("A socket path that is too long is refused before anything is bound")
  func longPath() async throws {
    let suite = try Suite()
    let path = "\(suite.folder)/\(String(repeating: "a", count: 120)).sock"
    let ending = try await suite.launch("permits", ["--socket", path]).wait()
    #expect(ending.code == 71)
    #expect(ending.errors.contains("108") || ending.errors.contains("at most"))
  }

  @Test(
    "A typo in the configuration names the file, the key and the remedy",
    arguments: [
      (#"{"sate": "/x"}"#, "key \"sate\"", "unknown key"),
      (#"{"logLevel": 3}"#, "key \"logLevel\"", "wrong type"),
      (#"{"access": "missing.json"}"#, "missing.json", "No such file"),
      ("{", "permits.json", "not valid JSON"),
    ])
  func typo(content: String, place: String, problem: String) async throws {
    let suite = try Suite()
    let file = try suite.write("permits.json", content)
    let ending = try await suite.launch("permits", ["--config", file]).wait()
    #expect(ending.code == 78)
    #expect(ending.errors.contains(place))
    #expect(ending.errors.contains(problem))
    #expect(ending.errors.contains("Try: "))
  }

  @Test("A missing configuration file that was named stops the start")
  func missingConfiguration() async throws {
    let suite = try Suite()
    let ending = try await suite.launch("permits", ["--config", "\(suite.folder)/no.json"]).wait()
    #expect(ending.code == 78)
    #expect(ending.errors.contains("No such file"))
  }

  @Test("A wrong flag is refused with the way to help")
  func wrongFlag() async throws {
    let suite = try Suite()
    let ending = try await suite.launch("permits", ["--sokcet", "x"]).wait()
    #expect(ending.code == 64)
    #expect(ending.errors.contains("--help"))
  }

  @Test(
    "A database of a newer version is refused and left as it is",
    .enabled(if: Machine.has("sqlite3"), "needs the sqlite3 shell"))
  func newerDatabase() async throws {
    let suite = try Suite()
    let process = try await suite.start("permits")
    process.signal(SIGTERM)
    _ = try await process.wait(seconds: 20)
    let database = "\(suite.state("permits"))/permits.sqlite"
    let added = try await Suite.run(
      "/usr/bin/sqlite3",
      [
        database,
        """
        INSERT INTO schema_migration (position, component, name, checksum)
        SELECT max(position) + 1, 'permits', 'of-tomorrow', zeroblob(32) FROM schema_migration
        """,
      ])
    #expect(added.code == 0, "\(added)")
    let ending = try await suite.launch("permits").wait()
    #expect(ending.code == 78, "\(ending)")
    #expect(ending.errors.contains("newer"))
  }
}
