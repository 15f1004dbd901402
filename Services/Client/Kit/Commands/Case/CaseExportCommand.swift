import ArgumentParser
import Contracts
import Glibc
import Ledger
import Vocabulary

/// Exports the whole file of a case as a BagIt archive.
struct CaseExportCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "export", EvidenceHelp.export,
      examples: [
        Example("anlan case export 7 --purpose 移交档案 -o 案卷7.zip", "整卷（组长）", "all of it (leader)"),
        Example(
          "anlan case export 7 --masked --purpose 公布 -o 案卷7", "隐名，存为目录",
          "masked, as a folder"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: EvidenceHelp.ofCase.help(.number)) var caseNumber: String
  @Option(help: EvidenceHelp.purpose.help(.reason)) var purpose: String?
  @Flag(help: EvidenceHelp.masked.help) var masked = false
  @Option(
    name: [.customShort("o"), .customLong("output")], help: EvidenceHelp.bagOutput.help(.file),
    completion: .file())
  var output: String

  func run(in session: Session) async throws -> Outcome {
    let name = try EvidencePath.file(caseNumber)
    let why = try Prompt.value(
      purpose, asking: EvidenceText.purposeAsk.text, flag: EvidenceText.purposeNeeded.text,
      session: session)
    guard access(output, F_OK) != 0 else {
      throw Complaint(EvidenceText.outputExists.with(output), outcome: .usage)
    }
    let isZip = output.lowercased().hasSuffix(".zip")
    let folder = isZip ? output + ".folder" : output + ".part"
    defer { BagFolder(folder).remove() }
    let (bag, head) = try await session.with(.investigation) { link in
      try await CaseBag(name: name, variant: masked ? .masked : .full, purpose: why, link: link)
        .write(into: folder)
    }
    if isZip {
      let root = String(output.split(separator: "/").last ?? "case").dropLast(".zip".count)
      try BagZip.write(
        folder, to: output, root: String(root), time: head.exportTime?.seconds ?? 0)
    } else {
      guard rename(folder, output) == 0 else { throw OutputFile.unwritable(output, errno) }
    }
    if case .json = session.console.form {
      session.console.json(
        .object([
          .init("path", .string(output)), .init("files", .number("\(bag.count)")),
          .init("sizeBytes", .string("\(bag.sizeBytes)")),
        ]))
    } else {
      session.console.line(
        EvidenceText.exported.with(output, "\(bag.count)", Amount.bytes(bag.sizeBytes)))
      session.console.suggest("anlan case verify \(output)")
    }
    return .ok
  }
}
