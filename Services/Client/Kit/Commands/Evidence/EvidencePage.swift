import Contracts

/// One piece of evidence with its log, for people.
struct EvidencePage {
  let answer: InvestigationGetEvidenceResponse

  /// Asks for a piece, with the purpose of the look.
  ///
  /// - Throws: `Complaint`, `Status`.
  static func fetch(
    _ piece: String, purpose: String?, in session: Session
  ) async throws -> InvestigationGetEvidenceResponse {
    let name = try EvidencePath.piece(piece)
    let purpose = try Prompt.value(
      purpose, asking: EvidenceText.purposeAsk.text, flag: EvidenceText.purposeNeeded.text,
      session: session)
    return try await session.call(
      .investigation, InvestigationEvidenceServiceMethods.getEvidence,
      InvestigationGetEvidenceRequest(name: name, purpose: purpose))
  }

  /// Its facts.
  var details: Details {
    let piece = answer.evidence ?? InvestigationEvidence()
    var details = Details()
    details.add(EvidenceText.number.text, EvidencePath.short(piece.name), .bold)
    details.add(EvidenceText.title.text, piece.title)
    details.add(CommonText.state.text, EvidenceNames.state(piece.state))
    details.add(EvidenceText.bytes.text, piece.altered ? EvidenceText.altered.text : "", .bad)
    details.add(EvidenceText.kind.text, EvidenceNames.kind(piece.kind))
    details.add(EvidenceText.group.text, EvidenceNames.group(piece.compartment))
    details.add(EvidenceText.file.text, piece.fileName)
    details.add(EvidenceText.size.text, Amount.bytes(piece.sizeBytes))
    details.add("SHA-256", Identifier.hex(piece.sha256))
    details.add(EvidenceText.seal.text, piece.sealNo)
    details.add(EvidenceText.holder.text, piece.holder)
    details.add(EvidenceText.collected.text, Moment.text(piece.collectTime))
    return details
  }

  /// The facts, then the log.
  func lines(on console: Console) -> [String] {
    details.lines(on: console) + ["", console.styled(EvidenceText.log.text, .bold)]
      + Self.table(answer.custody).lines(
        width: console.facts.width, coloured: console.facts.isColoured, heads: false)
  }

  /// One line an entry.
  static func table(_ entries: [InvestigationCustodyEntry]) -> Table {
    var table = Table([
      .init(CommonText.time.text), .init(EvidenceText.act.text), .init(EvidenceText.who.text),
      .init(EvidenceText.place.text, drops: true),
      .init(EvidenceText.why.text, gives: true, cellsMin: 8),
      .init(EvidenceText.seal.text, drops: true), .init(EvidenceText.person.text, drops: true),
    ])
    for entry in entries {
      table.add([
        .init(Moment.text(entry.actTime)), .init(EvidenceNames.act(entry.act)),
        .init(entry.account), .init(entry.place), .init(entry.reason), .init(entry.sealNo),
        .init(entry.person),
      ])
    }
    return table
  }
}
