import Contracts
import Quiz
import Vocabulary

/// The steps on site, from a slot to the result, asking what was not given.
struct SiteFlow {
  /// What was given on the command line.
  struct Given: Sendable {
    var pack: String?
    var roster: String?
    var post: String?
    var count: Int?
    var named: [String] = []
    var attempt: UInt8 = 1
    var officers: [String] = []
    var digits: String?
    var identity: String?
    var mode: String?
    var address: String?
    var port = PageLimits.portDefault
    var isAutoNext = false
  }

  let session: Session
  let desk: Desk
  var given: Given

  var prompt: KeyPrompt { KeyPrompt(session: session) }
  private var console: Console { session.console }

  /// Opens the next slot.
  func begin() async throws -> SlotKey {
    let page = try await choosePack()
    let note = await desk.notes[page.pack.packID]
    console.notice(
      TripText.packChosen.with(page.pack.packID, "\(page.slotsLeft)", note?.title ?? ""))
    let sheet = try await roster(page, enterprise: note?.enterprise ?? "")
    let paper = try await choosePost(page, sheet)
    let present = sheet.count(at: paper.postCode)
    let rule = page.pack.ruleSet(paper.ruleSetCode)?.workers.count(of: present) ?? present
    var count = given.count
    if count == nil, given.named.isEmpty {
      let text =
        prompt.canAsk
        ? try await prompt.line(
          TripText.countAsk.with("\(present)", "\(rule)"), initial: "\(rule)", flag: "--count")
        : "\(rule)"
      count = Int(text)
    }
    let slot = try await desk.openSlot(
      Desk.SlotOrder(
        packID: page.pack.packID, postCode: paper.postCode, roster: sheet, count: count,
        named: try named(sheet), attempt: given.attempt, officers: try await officers(note)))
    return slot.key
  }

  /// Goes on with a slot: digits, people, identity.
  ///
  /// - Returns: Whether everybody drawn sits.
  func seat(_ key: SlotKey) async throws -> Bool {
    var slot = try await desk.slotView(key)
    if !slot.isDrawn {
      showPromise(slot)
      guard given.digits != nil || prompt.canAsk else {
        console.suggest("anlan quiz resume --digits …")
        return false
      }
      slot = try await draw(key)
    }
    showSeats(slot)
    while let seat = slot.seats.first(where: { $0.sittingID == nil }) {
      guard given.identity != nil || prompt.canAsk else {
        console.suggest("anlan quiz resume --identity …")
        return false
      }
      slot = try await identify(seat, in: slot)
    }
    return true
  }

  private func draw(_ key: SlotKey) async throws -> SlotView {
    while true {
      let digits: String
      if let text = given.digits {
        digits = text
      } else {
        digits = try await prompt.line(TripText.digitsAsk.text, flag: "--digits")
      }
      do {
        return try await desk.draw(key, counterpart: digits)
      } catch let refusal as DrawRefusal where given.digits == nil {
        console.notice(Complaint(refusal).what)
      }
    }
  }

  /// One person: `y` it is who was drawn, `n` replaced by the next ticket with a reason.
  private func identify(_ seat: Seat, in slot: SlotView) async throws -> SlotView {
    if let means = given.identity {
      _ = try await desk.confirm(seat.token, in: slot.key, means: means)
      return try await desk.slotView(slot.key)
    }
    let who = TripText.identityAsk.with(
      seat.name, seat.idLast4.isEmpty ? "—" : seat.idLast4,
      seat.employeeNo.isEmpty ? "—" : seat.employeeNo)
    let answer = try await prompt.key(who, allowed: "yn", flag: "--identity")
    if answer == "y" {
      _ = try await desk.confirm(
        seat.token, in: slot.key, means: TripText.identityMeans.text)
      return try await desk.slotView(slot.key)
    }
    let reasons = SubstitutionReason.allCases
    let list = reasons.enumerated().map { "\($0.offset + 1) \(QuizNames.reason($0.element))" }
    let number = try await prompt.key(
      TripText.reasonAsk.with(list.joined(separator: "  ")), allowed: "123", flag: "--identity")
    let reason = reasons[(number.wholeNumberValue ?? 1) - 1]
    let after = try await desk.substitute(seat.token, in: slot.key, because: reason)
    if let made = after.substitutions.last {
      let name = after.seats.first { $0.token == made.replacement }?.name ?? made.replacement
      console.notice(TripText.replacedBy.with(seat.name, QuizNames.reason(reason), name))
    }
    return after
  }

  private func showPromise(_ slot: SlotView) {
    if case .json = console.form {
      console.jsonLine(
        .object([
          .init("pack", .string(slot.key.packID)), .init("slot", .number("\(slot.key.slot)")),
          .init("commitment", .string(slot.shortCommitment)),
          .init("rosterHash", .string(slot.rosterHash)),
        ]))
      return
    }
    console.line(
      TripText.promise.with(
        "\(slot.key.slot)", console.styled(slot.shortCommitment, .bold), slot.rosterHash))
  }

  private func showSeats(_ slot: SlotView) {
    if case .json = console.form {
      console.jsonLine(
        .object([
          .init("pack", .string(slot.key.packID)), .init("slot", .number("\(slot.key.slot)")),
          .init(
            "seats",
            .array(
              slot.seats.map {
                .object([
                  .init("person", .string($0.token)), .init("name", .string($0.name)),
                  .init("sitting", $0.sittingID.map { .string($0) } ?? .null),
                ])
              })),
        ]))
      return
    }
    var table = Table([
      Table.Column("#", right: true), Table.Column(QuizText.name.text),
      Table.Column(TripText.employeeNo.text), Table.Column(TripText.idLast4.text),
      Table.Column(CommonText.state.text),
    ])
    for (index, seat) in slot.seats.enumerated() {
      table.add([
        Table.Cell("\(index + 1)"), Table.Cell(seat.name, .bold), Table.Cell(seat.employeeNo),
        Table.Cell(seat.idLast4),
        Table.Cell((seat.sittingID == nil ? TripText.toIdentify : .identified).text),
      ])
    }
    console.table(table)
  }
}

/// What must be chosen before a slot is opened.
extension SiteFlow {
  private func choosePack() async throws -> PackPage {
    let pages = try await PackChoice.pages(desk)
    let usable = pages.filter(\.isUsable)
    if given.pack != nil || usable.count < 2 || !prompt.canAsk {
      let page = try PackChoice.one(given.pack, of: pages)
      if let refusal = page.refusal { throw refusal }
      return page
    }
    for (index, page) in usable.prefix(9).enumerated() {
      console.notice("  \(index + 1)  \(page.pack.packID)  \(page.trip?.title ?? "")")
    }
    let allowed = String("123456789".prefix(usable.count))
    let key = try await prompt.key(
      TripText.packAsk.text, allowed: allowed, initial: "1", flag: "--pack")
    return usable[(key.wholeNumberValue ?? 1) - 1]
  }

  /// The shift list of the file given, or the one used last for this pack.
  private func roster(_ page: PackPage, enterprise: String) async throws -> RosterSheet {
    if let path = given.roster {
      let bytes = try WholeFile.bytes(path, session, bytesMax: RosterFile.bytesMax)
      let reading = try RosterFile.read(bytes, enterprise: enterprise, papers: page.pack.papers)
      guard reading.refused.isEmpty else { throw RosterReport.complaint(reading.refused, path) }
      console.notice(TripText.rosterRead.with("\(reading.people.count)", "\(reading.notes.count)"))
      return try RosterSheet(reading.people)
    }
    let last = await desk.sessions.values.filter { $0.packID == page.pack.packID }
      .max { $0.slot < $1.slot }
    if let last, let sheet = await desk.rosters[last.rosterID] {
      console.notice(TripText.rosterAgain.with("\(sheet.people.count)"))
      return sheet
    }
    let path = try await prompt.line(TripText.rosterAsk.text, flag: "--roster")
    var flow = self
    flow.given.roster = path
    return try await flow.roster(page, enterprise: enterprise)
  }

  private func choosePost(_ page: PackPage, _ sheet: RosterSheet) async throws -> PackPaper {
    let papers = page.pack.papers
    if let post = given.post {
      guard let paper = papers.first(where: { $0.postCode == post || $0.title == post }) else {
        throw TripRefusal.postUnknown(post)
      }
      return paper
    }
    if papers.count == 1 { return papers[0] }
    for (index, paper) in papers.prefix(9).enumerated() {
      console.notice(
        "  \(index + 1)  " + TextLayout.pad(paper.title, to: 20)
          + TripText.onShift.with("\(sheet.count(at: paper.postCode))"))
    }
    let allowed = String("123456789".prefix(papers.count))
    let key = try await prompt.key(TripText.postAsk.text, allowed: allowed, flag: "--post")
    return papers[(key.wholeNumberValue ?? 1) - 1]
  }

  private func named(_ sheet: RosterSheet) throws -> [String] {
    try given.named.map { word in
      let found = sheet.people.filter {
        $0.token == word || $0.name == word || $0.employeeNo == word
      }
      guard found.count == 1 else { throw TripRefusal.personUnknown(word) }
      return found[0].token
    }
  }

  private func officers(_ note: TripNote?) async throws -> [String] {
    if !given.officers.isEmpty { return given.officers }
    if let officers = note?.officers, officers.count >= TripRefusal.officersMin { return officers }
    let text = try await prompt.line(TripText.officersAsk.text, flag: "--officer")
    return text.split { " ,，、".contains($0) }.map(String.init)
  }
}

/// Faults of a shift list for people.
enum RosterReport {
  /// A complaint with a line a fault.
  static func complaint(_ verdicts: [RosterFile.Verdict], _ path: String) -> Complaint {
    Complaint(
      TripReasonText.rosterRefused.text,
      items: verdicts.map {
        Complaint.Item(place: TripText.lineNo.with("\($0.line)"), why: words($0.fault))
      },
      tries: TripReasonText.rosterRefused.hint.map { [$0.text] } ?? [],
      reason: TripReasonText.rosterRefused.rawValue, outcome: .rejected)
  }

  private static func words(_ fault: RosterFile.Fault) -> String {
    switch fault {
    case .heads: TripText.rosterHeads.text
    case .empty: TripText.rosterEmpty.text
    case .unidentified: TripText.rosterUnidentified.text
    case .digits: TripText.rosterDigits.text
    case .duplicate(let line): TripText.rosterDuplicate.with("\(line)")
    case .otherPost(let post): TripText.rosterOtherPost.with(post)
    }
  }
}
