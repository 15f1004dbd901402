import Contracts
import Ledger
import Wire

/// Streams a ledger and recomputes it against its signed and the remembered checkpoint.
struct LedgerDownload {
  let service: ServiceName
  let link: Link

  /// Verifies and, if all is well, remembers the checkpoint.
  ///
  /// - Throws: `LedgerFault`, `CheckpointError`, or what the calls throw.
  func verify() async throws -> LedgerVerifyCommand.Finding {
    var finding = LedgerVerifyCommand.Finding(name: service.rawValue)
    let answer = try await link.call(
      LedgerServiceMethods.getCheckpoint, LedgerGetCheckpointRequest())
    guard !answer.checkpoint.isEmpty else { return finding }
    let (offered, key) = try RememberedCheckpoints.offered(answer)
    var memory = try RememberedCheckpoints(folder: link.session.surroundings.stateFolder)
    let last = try memory.last(of: key)?.checkpoint
    let size = offered.checkpoint.size
    if let last, last.size > size {
      throw CheckpointError.rolledBack(rememberedSize: last.size, offeredSize: size)
    }
    finding.rememberedSize = last?.size ?? 0
    let checkpoints = [offered.checkpoint] + (last.map { [$0] } ?? [])
    let result = try await recompute(size: size, against: checkpoints)
    finding.size = result.size
    finding.root = result.root
    finding.isHashesOnly = result.isHashesOnly
    finding.checkpoints = checkpoints.count
    try memory.remember(offered, of: key)
    return finding
  }

  private func recompute(
    size: Int64, against checkpoints: [Checkpoint]
  ) async throws -> (size: Int64, root: [UInt8], isHashesOnly: Bool) {
    var whole = LedgerVerifier(against: checkpoints)
    var hashes = HashOnlyVerifier(against: checkpoints)
    var isHashesOnly = false
    let console = link.session.console
    let progress = Progress(
      LedgerText.progress.text + " " + service.rawValue, total: UInt64(clamping: size), on: console)
    defer { progress.finish() }
    let stream = try await link.stream(
      LedgerServiceMethods.exportEntries, LedgerExportEntriesRequest())
    reading: for try await part in stream {
      for exported in part.entries {
        let entry = LedgerEntry(exported)
        // What was appended after the checkpoint belongs to the next one.
        if entry.position > size { break reading }
        if entry.position == 1 { isHashesOnly = entry.body.isEmpty }
        if isHashesOnly { try hashes.add(entry) } else { try whole.add(entry) }
        progress.update(UInt64(clamping: entry.position))
      }
    }
    let result = try isHashesOnly ? hashes.finish() : whole.finish()
    return (result.size, result.root, isHashesOnly)
  }
}

extension LedgerEntry {
  /// An entry as a service exported it.
  init(_ entry: LedgerExportedEntry) {
    self.init(
      position: Int64(clamping: entry.position), stream: entry.stream,
      streamPosition: Int64(clamping: entry.streamPosition), kind: entry.kind, body: entry.body,
      previousHash: entry.previousSha256, hash: entry.sha256)
  }
}
