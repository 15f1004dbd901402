import ArgumentParser
import Contracts
import Quiz

/// Writes what anybody may keep of a sitting: receipt, record, front of the pack, public key.
struct QuizReceiptCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "receipt", QuizHelp.receiptOut,
      examples: [
        Example("anlan quiz receipt 张三 --out 回执", "交给矿方一份", "a copy for the mine")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: QuizHelp.sitting.help(.name)) var sitting: String?
  @Option(help: QuizHelp.out.help(.folder), completion: .directory) var out: String

  func run(in session: Session) async throws -> Outcome {
    let files = try await QuizDevice.with(session) { desk in
      let row = try SittingChoice.one(sitting, of: await desk.board())
      var files: [(name: String, bytes: [UInt8])] = []
      if case .receipt(let bytes) = row.answer { files.append(("receipt", bytes)) }
      files.append(("record", try await desk.record(of: row.sittingID).canonicalBytes))
      files.append(("head", try desk.trip.shelf.pack(row.packID).headerBytes))
      let keys = try desk.trip.folder.trustedKeys().map { Digests.hex($0) + "\n" }
      files.append(("keys", Array(keys.joined().utf8)))
      return files.map { ("\(row.sittingID.prefix(8)).\($0.name)", $0.bytes) }
    }
    for (name, bytes) in files {
      let path = "\(out)/\(name)"
      let file = try OutputFile(path)
      try file.write(bytes)
      try file.commit()
      session.console.notice(TripText.written.with(path, Amount.bytes(UInt64(bytes.count))))
    }
    return .ok
  }
}
