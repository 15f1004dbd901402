import Contracts
import Quiz
import Vocabulary

/// A pack for people.
struct PackPage: Sendable {
  /// Its readable part.
  let pack: PackHeader
  /// What the office knew.
  let trip: TripNote?
  /// Slots opened.
  var uses: [SlotUse] = []
  /// Why it may not be opened now.
  var refusal: Complaint?

  /// Slots left.
  var slotsLeft: Int { max(0, pack.slots.count - Int(uses.map(\.number).max() ?? 0)) }

  /// Whether it may be opened now.
  var isUsable: Bool { refusal == nil }

  /// Writes everything about it.
  func report(on console: Console) {
    switch console.form {
    case .json: console.json(json)
    case .plain: details.plainLines.forEach { console.line($0) }
    case .text:
      details.lines(on: console).forEach { console.line($0) }
      if let refusal { console.notice(CommonText.warningHead.text + refusal.what) }
    }
  }

  private var details: Details {
    var details = Details()
    details.add(TripText.pack.text, pack.packID, .bold)
    details.add(TripText.inspection.text, trip?.inspection ?? pack.tripNo)
    details.add(
      TripText.enterprise.text,
      [trip?.title, trip?.enterprise].compactMap { $0 }
        .filter { !$0.isEmpty }.joined(separator: " · "))
    details.add(TripText.officers.text, trip?.officers.joined(separator: "、") ?? "")
    details.add(TripText.bank.text, pack.bankSnapshot)
    details.add(
      TripText.keysKind.text,
      (pack.kind == .keysSealed ? TripText.keysInside : .keysOutside).text)
    details.add(
      TripText.usable.text, TripText.fromTo.with(Self.time(pack.notBefore), Self.time(pack.expires))
    )
    details.add(
      TripText.slots.text, TripText.slotsLeft.with("\(slotsLeft)", "\(pack.slots.count)"))
    for paper in pack.papers {
      let rules = pack.ruleSet(paper.ruleSetCode)
      details.add(
        TripText.paper.text,
        TripText.paperLine.with(
          paper.title, "\(paper.blueprint.total)", "\(rules?.limitMinutes ?? 0)",
          "\((rules?.passPermille ?? 0) / 10)", "\(paper.pool.items.count)"))
    }
    return details
  }

  /// The same for a program.
  var json: JSONValue {
    .object([
      .init("pack", .string(pack.packID)), .init("serial", .string("\(pack.serial)")),
      .init("inspection", .string(trip?.inspection ?? pack.tripNo)),
      .init("enterprise", .string(trip?.enterprise ?? "")),
      .init("title", .string(trip?.title ?? "")),
      .init("officers", .array((trip?.officers ?? []).map { .string($0) })),
      .init("bankSnapshot", .string(pack.bankSnapshot)),
      .init("keysSealed", .bool(pack.kind == .keysSealed)),
      .init("notBefore", .string(pack.notBefore.description)),
      .init("expires", .string(pack.expires.description)),
      .init("slots", .number("\(pack.slots.count)")), .init("slotsLeft", .number("\(slotsLeft)")),
      .init("posts", .array(pack.papers.map { .string($0.postCode) })),
      .init("usable", .bool(isUsable)), .init("reason", .string(refusal?.reason ?? "")),
    ])
  }

  /// Packs as a table.
  static func table(_ pages: [PackPage]) -> Table {
    var table = Table([
      Table.Column(TripText.pack.text, gives: true),
      Table.Column(TripText.inspection.text, gives: true),
      Table.Column(TripText.paper.text, gives: true),
      Table.Column(TripText.slots.text, right: true),
      Table.Column(TripText.expires.text), Table.Column(CommonText.state.text),
    ])
    for page in pages {
      table.add([
        Table.Cell(page.pack.packID, .bold), Table.Cell(page.trip?.inspection ?? page.pack.tripNo),
        Table.Cell(page.pack.papers.map(\.title).joined(separator: "、")),
        Table.Cell("\(page.slotsLeft)/\(page.pack.slots.count)"),
        Table.Cell(time(page.pack.expires)),
        page.refusal.map { Table.Cell($0.what, .bad) }
          ?? Table.Cell(TripText.packReady.text, .good),
      ])
    }
    return table
  }

  /// `2026-11-24 14:20`.
  static func time(_ time: UTCMicroseconds) -> String {
    Moment.text(ProtoTimestamp(seconds: time.value / 1_000_000, nanos: 0))
  }
}

/// Chooses among the packs of the device.
enum PackChoice {
  /// Every pack with its slots and whether it may be opened now, newest first.
  static func pages(_ desk: Desk) async throws -> [PackPage] {
    let files = try desk.trip.shelf.all()
    var pages: [PackPage] = []
    for pack in files.compactMap(\.pack) {
      let id = pack.header.packID
      var page = PackPage(
        pack: pack.header, trip: await desk.notes[id],
        uses: await desk.ledger(of: id, count: pack.header.slots.count).uses)
      do { _ = try await desk.pack(id) } catch { page.refusal = Complaint(error, session: nil) }
      pages.append(page)
    }
    return pages.sorted { $0.pack.issuedAt > $1.pack.issuedAt }
  }

  /// The pack named, or the only one that may be opened.
  ///
  /// - Throws: `TripRefusal.packUnknown`.
  static func one(_ name: String?, of pages: [PackPage]) throws -> PackPage {
    if let name {
      let found = pages.filter { $0.pack.packID == name || $0.pack.packID.hasSuffix(name) }
      guard found.count == 1 else { throw TripRefusal.packUnknown(name) }
      return found[0]
    }
    let usable = pages.filter(\.isUsable)
    if usable.count == 1 { return usable[0] }
    if pages.count == 1 { return pages[0] }
    throw TripRefusal.packUnknown(usable.map(\.pack.packID).joined(separator: " "))
  }
}
