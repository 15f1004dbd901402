import Glibc
import Store
import Testing

@Suite("Kills, power losses and failing disks", .serialized)
struct PowerTests {
  /// Rounds of kill -9 at one database, and more of them in a long run. [D]
  static let killRounds = 200 * Probe.scale
  /// Rounds of simulated power loss, and more of them in a long run. [D]
  static let powerRounds = 24 * Probe.scale

  @Test("kill -9 at any moment loses nothing acknowledged")
  func kills() async throws {
    try await withTemporaryFolder { folder in
      let path = "\(folder)/a.db"
      var promised: [String: Int] = [:]
      var generator = SystemRandomNumberGenerator()
      for _ in 0..<Self.killRounds {
        let lines = Int.random(in: 1...120, using: &generator)
        let outcome = await Probe.run("rows", path, killAfterLines: lines)
        expectKept(promised, in: outcome)
        promised.merge(outcome.highest("ack")) { max($0, $1) }
      }
      let last = await Probe.run("rows", path, rounds: 0)
      #expect(last.status == 0)
      expectKept(promised, in: last)
    }
  }

  @Test("a power loss at any moment loses nothing acknowledged", .enabled(if: Probe.faults != nil))
  func powerLoss() async throws {
    var acknowledged = 0
    for round in 1...Self.powerRounds {
      let (outcome, after) = try await losePower(
        at: 15 + 17 * round % 600, seed: round, plant: "")
      #expect(outcome.status == 99)
      #expect(after.status == 0)
      expectKept(outcome.highest("ack"), in: after)
      acknowledged += outcome.said("ack").count
    }
    #expect(acknowledged > Self.powerRounds)
  }

  @Test(
    "the same test notices synchronous=NORMAL, were it ever planted",
    .enabled(if: Probe.faults != nil))
  func plantedNormal() async throws {
    var lost = 0
    for round in 1...3 {
      let (outcome, after) = try await losePower(at: 60 * round, seed: round, plant: "synchronous")
      let have = after.highest("have")
      for (writer, number) in outcome.highest("ack") where have[writer, default: 0] < number {
        lost += 1
      }
    }
    #expect(lost > 0)
  }

  @Test(
    "an I/O error at a commit stops the store, its callers not knowing the outcome",
    .enabled(if: Probe.faults != nil), arguments: ["sync", "write"])
  func failingDisk(call: String) async throws {
    for at in [5, 12, 20, 40] {
      try await withTemporaryFolder { folder in
        let outcome = await Probe.run(
          "rows", "\(folder)/a.db",
          environment: [
            "FAULTS_UNDER": folder, "FAULTS_CALL": call, "FAULTS_ENDS": "-wal",
            "FAULTS_AT": "\(at)",
          ])
        #expect(outcome.status == 1)
        if !outcome.said("ready").isEmpty {
          let refusals = outcome.said("refused").map { $0[2] }
          #expect(refusals.count == 4)
          #expect(refusals.contains { $0.hasPrefix("outcomeUnknown") })
          #expect(refusals.allSatisfy { $0.hasPrefix("outcomeUnknown") || $0 == "stopped" })
          #expect(outcome.said("stopped").count == 1)
        }
        let after = await Probe.run("rows", "\(folder)/a.db", rounds: 1)
        #expect(after.status == 0)
        expectKept(outcome.highest("ack"), in: after)
      }
    }
  }

  @Test(
    "no call that flushes or writes may fail unnoticed at the start",
    .enabled(if: Probe.faults != nil), arguments: ["sync", "write"])
  func failingStart(call: String) async throws {
    try await withTemporaryFolder { folder in
      for at in 1...12 {
        let path = "\(folder)/\(at).db"
        let outcome = await Probe.run(
          "rows", path, writers: 1, rounds: 2,
          environment: ["FAULTS_UNDER": folder, "FAULTS_CALL": call, "FAULTS_AT": "\(at)"])
        let after = await Probe.run("rows", path, writers: 1, rounds: 1)
        #expect(after.status == 0)
        expectKept(outcome.highest("ack"), in: after)
      }
    }
  }

  @Test(
    "a folder that cannot be made durable fails the start", .enabled(if: Probe.faults != nil))
  func failingFolder() async throws {
    try await withTemporaryFolder { folder in
      var refused = 0
      for at in 1...6 {
        let outcome = await Probe.run(
          "rows", "\(folder)/\(at).db", writers: 1, rounds: 1,
          environment: [
            "FAULTS_UNDER": folder, "FAULTS_CALL": "sync", "FAULTS_ENDS": folder,
            "FAULTS_AT": "\(at)",
          ])
        if outcome.said("failed").first?.first == "file(operation:" { refused += 1 }
      }
      #expect(refused == 1)
    }
  }

  @Test("a power loss never costs a stored blob", .enabled(if: Probe.faults != nil))
  func blobPowerLoss() async throws {
    for round in 1...12 * Probe.scale {
      let (outcome, after) = try await losePower(
        at: 3 + 7 * round % 200, seed: round, plant: "", kind: "blobs")
      #expect(outcome.status == 99)
      #expect(after.said("fault").isEmpty)
      #expect(Set(outcome.said("ack")).isSubset(of: after.said("have")))
    }
  }

  @Test(
    "the same test notices blobs that are not flushed, were that ever planted",
    .enabled(if: Probe.faults != nil))
  func plantedBlob() async throws {
    var noticed = 0
    for round in 1...3 {
      let (outcome, after) = try await losePower(
        at: 30 * round, seed: round, plant: "blob", kind: "blobs")
      let isLost = !Set(outcome.said("ack")).isSubset(of: after.said("have"))
      if isLost || !after.said("fault").isEmpty { noticed += 1 }
    }
    #expect(noticed > 0)
  }

  private func losePower(
    at call: Int, seed: Int, plant: String, kind: String = "rows"
  ) async throws -> (Probe.Outcome, Probe.Outcome) {
    try await withTemporaryFolder { folder in
      let outcome = await Probe.run(
        kind, "\(folder)/a",
        environment: [
          "FAULTS_UNDER": folder, "FAULTS_POWER": "\(call)", "FAULTS_SEED": "\(seed)",
          "FAULTS_PLANT": plant,
        ])
      return (outcome, await Probe.run(kind, "\(folder)/a", rounds: 0))
    }
  }

  private func expectKept(_ promised: [String: Int], in outcome: Probe.Outcome) {
    // Killed before it had said everything.
    if outcome.said("ready").isEmpty { return }
    let have = outcome.highest("have")
    for (writer, number) in promised { #expect(have[writer, default: 0] >= number) }
    for words in outcome.said("have") { #expect(words[1] == words[2], "a hole in \(words)") }
  }
}
