import ArgumentParser
import Contracts
import Quiz
import Vocabulary
import Wire

/// Fetches a pack for this device before a trip.
struct PackPullCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "pull", QuizHelp.pull,
      examples: [
        Example(
          "anlan quiz pack pull --inspection 0118 --blueprint WSJC BPG", "一次检查的两个岗位",
          "two posts of one inspection"),
        Example(
          "anlan quiz pack pull --inspection 0118 --blueprint WSJC --slots 6", "六个席次",
          "six slots"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: QuizHelp.inspection.help(.number)) var inspection: String
  @Option(parsing: .upToNextOption, help: QuizHelp.blueprint.help(.code)) var blueprint: [String]
  @Option(help: QuizHelp.slots.help(.count)) var slots: UInt32 = 0
  @Option(help: QuizHelp.enterprise.help(.code)) var enterprise: String?
  @Option(help: QuizHelp.officer.help(.officer)) var officer: [String] = []
  @Option(name: .customLong("request-id"), help: InboxHelp.requestID.help(.number))
  var requestID: String?

  func run(in session: Session) async throws -> Outcome {
    let trip = try Trip(folder: QuizDevice.folder(session))
    do {
      let pack = try await pull(into: trip, session)
      await trip.close()
      PackPage(pack: pack.header, trip: pack.note).report(on: session.console)
      session.console.suggest("anlan quiz start --roster …")
      return .ok
    } catch {
      await trip.close()
      throw error
    }
  }

  private func pull(
    into trip: Trip, _ session: Session
  ) async throws -> (header: PackHeader, note: TripNote) {
    try await session.with(.enforcement) { link in
      let name = Self.name(inspection, "inspections")
      var note = TripNote(
        inspection: name, enterprise: enterprise ?? "", title: "", officers: officer)
      let known = try await link.call(
        EnforcementInspectionServiceMethods.getInspection,
        EnforcementGetInspectionRequest(name: name))
      if let inspection = known.inspection {
        if note.enterprise.isEmpty { note.enterprise = inspection.entity }
        note.title = inspection.entityTitle
        if note.officers.isEmpty { note.officers = inspection.officers }
      }
      let bytes = try await fetch(name, for: trip, over: link)
      try await Withdrawals.renew(on: trip.shelf, over: link)
      let pack = try await trip.accept(bytes, note: note, at: DeskClock.machine.now())
      return (pack.header, note)
    }
  }

  private func fetch(_ inspection: String, for trip: Trip, over link: Link) async throws -> [UInt8]
  {
    let stream = try await link.stream(
      EnforcementQuizServiceMethods.pullPack,
      EnforcementPullPackRequest(
        requestID: requestID ?? Identifier.uuid(), inspection: inspection,
        blueprints: blueprint.map { Self.name($0, "blueprints") },
        deviceKey: trip.device.publicKey, slots: slots))
    var bytes: [UInt8] = []
    for try await part in stream {
      if !part.leftOut.isEmpty {
        link.session.console.notice(
          CommonText.warningHead.text
            + TripText.leftOut.with("\(part.leftOut.count)", part.leftOut.joined(separator: " ")))
      }
      if let pack = part.pack { try trip.folder.pin(pack.signingKey) }
      bytes += part.chunk
      guard bytes.count <= SealedPack.bytesMax else { throw PackRefusal.notAPack }
    }
    return bytes
  }

  /// `0118` → `inspections/0118`.
  static func name(_ text: String, _ collection: String) -> String {
    text.contains("/") ? text : "\(collection)/\(text)"
  }
}
