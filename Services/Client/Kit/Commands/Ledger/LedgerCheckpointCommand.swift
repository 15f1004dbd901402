import ArgumentParser
import Contracts
import Ledger
import Wire

/// Fetches the latest checkpoint and compares it with the one remembered.
struct LedgerCheckpointCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "checkpoint", LedgerText.checkpoint,
      examples: [
        Example("anlan ledger checkpoint permits", "许可服务的检查点", "of the permits service")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ServiceHelp.service.help(.service)) var service = ServiceName.permits.rawValue

  func run(in session: Session) async throws -> Outcome {
    let name = try ServiceName(named: service)
    do {
      let (answer, remembered) = try await session.with(name) { try await fetch(over: $0) }
      if case .json = session.console.form {
        session.console.json(answer.jsonValue)
        return .ok
      }
      session.console.output.write(answer.checkpoint)
      let text =
        remembered > 0 ? LedgerText.remembered.with("\(remembered)") : LedgerText.firstSeen.text
      session.console.notice(answer.checkpoint.isEmpty ? LedgerText.noEntries.with(service) : text)
      return .ok
    } catch let error as CheckpointError {
      throw Complaint(error, of: service)
    }
  }

  private func fetch(over link: Link) async throws -> (LedgerGetCheckpointResponse, Int64) {
    let answer = try await link.call(
      LedgerServiceMethods.getCheckpoint, LedgerGetCheckpointRequest())
    guard !answer.checkpoint.isEmpty else { return (answer, 0) }
    let (offered, key) = try RememberedCheckpoints.offered(answer)
    var memory = try RememberedCheckpoints(folder: link.session.surroundings.stateFolder)
    let now = offered.checkpoint
    guard let last = try memory.last(of: key)?.checkpoint else {
      try memory.remember(offered, of: key)
      return (answer, 0)
    }
    guard now.size >= last.size else {
      throw CheckpointError.rolledBack(rememberedSize: last.size, offeredSize: now.size)
    }
    var proof: [[UInt8]] = []
    if now.size > last.size, last.size > 0 {
      proof = try await link.call(
        LedgerServiceMethods.getConsistencyProof,
        LedgerGetConsistencyProofRequest(
          firstSize: UInt64(clamping: last.size), secondSize: UInt64(clamping: now.size))
      ).nodes
    }
    let isConsistent = Merkle.verifyConsistency(
      oldSize: last.size, newSize: now.size, oldRoot: last.root, newRoot: now.root, proof: proof)
    guard isConsistent else {
      throw CheckpointError.inconsistent(rememberedSize: last.size, offeredSize: now.size)
    }
    try memory.remember(offered, of: key)
    return (answer, last.size)
  }
}
