import ArgumentParser
import Contracts
import Glibc
import Ledger
import Store

/// Verifies an exported case file without any service.
struct CaseVerifyCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "verify", EvidenceHelp.verifyBag,
      examples: [
        Example("anlan case verify 案卷7.zip", "离线核验", "offline"),
        Example("anlan case verify 案卷7", "目录", "a folder"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: EvidenceHelp.bag.help(.file), completion: .file()) var bag: String

  func run(in session: Session) async throws -> Outcome {
    guard let status = FileStatus(path: bag) else {
      throw Complaint(UsageText.fileUnreadable.with(bag, SystemText.of(errno)))
    }
    let source: any BagSource = status.isFolder ? BagFolder(bag) : try BagZipSource(bag)
    var check = BagCheck(source)
    let progress = Progress(EvidenceText.bagFile.text, total: nil, on: session.console)
    try check.run { done, _ in progress.update(UInt64(done)) }
    progress.finish()
    let memory = try RememberedCheckpoints(folder: session.surroundings.stateFolder)
    var proofs = BagProofs(source) { memory.key(of: $0) }
    try proofs.run()
    let faults = check.faults + proofs.faults
    if case .json = session.console.form {
      session.console.json(json(check, proofs))
      return faults.isEmpty ? .ok : .unverified
    }
    guard faults.isEmpty else {
      throw Complaint(EvidenceText.bagBad.with(bag), items: faults, outcome: .unverified)
    }
    session.console.line(
      session.console.styled(
        EvidenceText.bagGood.with("\(check.payload.count)", "\(proofs.count)"), .good))
    let key: EvidenceText = proofs.isKeyKnown ? .bagKeyKnown : .bagKeyUnknown
    session.console.notice(key.text)
    return .ok
  }

  private func json(_ check: BagCheck, _ proofs: BagProofs) -> JSONValue {
    .object([
      .init("verified", .bool(check.faults.isEmpty && proofs.faults.isEmpty)),
      .init("files", .number("\(check.payload.count)")),
      .init("facts", .number("\(proofs.count)")), .init("keyKnown", .bool(proofs.isKeyKnown)),
      .init(
        "faults",
        .array(
          (check.faults + proofs.faults).map {
            .object([.init("place", .string($0.place)), .init("why", .string($0.why))])
          })),
    ])
  }
}
