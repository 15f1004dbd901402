import Contracts
import Quiz

/// What the inspector's terminal tells of a page that is served.
struct ServedPage: Sendable {
  let register: SeatRegister
  let address: PageAddress

  /// Where tablets connect to, and the code of the board.
  var lines: [String] {
    [
      QuizText.pageAt.with(address.url), QuizText.boardCode.with(register.boardCode),
    ]
  }

  /// Codes and connections, by sitting.
  var tablets: [String: TabletSign] {
    let now = register.desk.clock.now().monotonicMicroseconds
    let links = register.links
    return Dictionary(
      uniqueKeysWithValues: register.seats.map { seat in
        let link = links[seat.sittingID]
        return (
          seat.sittingID,
          TabletSign(
            code: seat.code, devices: link?.devices ?? 0,
            secondsSilent: link?.secondsSilent(at: now))
        )
      })
  }

  /// The same for a program.
  var json: JSONValue {
    .object([
      .init("address", .string(address.url)), .init("board", .string(register.boardCode)),
      .init(
        "seats",
        .array(
          register.seats.map {
            .object([
              .init("number", .number("\($0.number)")), .init("name", .string($0.name)),
              .init("sitting", .string($0.sittingID)), .init("code", .string($0.code)),
            ])
          })),
    ])
  }
}

/// How a tablet stands, on the inspector's board.
struct TabletSign: Sendable, Hashable {
  /// What is typed on it.
  let code: String
  /// Devices that joined so far.
  let devices: Int64
  /// Seconds since its page last asked; nil if it has not since the page is served.
  let secondsSilent: Int?

  /// What the inspector should see.
  var flags: [String] {
    var flags: [String] = []
    if let secondsSilent {
      if secondsSilent >= PageLimits.awaySeconds { flags.append("⚠" + QuizText.tabletAway.text) }
    } else {
      flags.append(QuizText.tabletNone.text)
    }
    if devices > 1 { flags.append("⚠" + QuizText.tabletMoved.with("\(devices - 1)")) }
    return flags
  }
}

/// Serves the page to tablets, with the board in this terminal meanwhile.
struct PageFlow {
  let session: Session
  let desk: Desk
  /// The address asked for; nil to ask, or loopback if nobody can be asked.
  let address: String?
  let port: Int

  private var console: Console { session.console }

  /// Serves some slots until the inspector leaves the board.
  ///
  /// - Throws: `PageRefusal`, `PackRefusal`, `TripRefusal`, `StoreError`; `Complaint`.
  func run(_ slots: Set<SlotKey>) async throws {
    let wanted = try PageAddress(try await choose(), port: port)
    try await desk.unpack(Set(slots.map(\.packID)))
    let register = try await SeatRegister(desk, slots: slots)
    try await desk.takeUpRunning(register.seats.map(\.sittingID))
    let server = PageServer(register: register, document: PageDocument(), address: wanted)
    try await server.run { address in
      let page = ServedPage(register: register, address: address)
      tell(page)
      if console.isText, console.facts.isCapable, session.surroundings.terminals.input {
        try await BoardScreen(session: session, desk: desk, page: page).run()
      } else {
        console.notice(QuizText.pageStop.text)
        while true { try await Task.sleep(for: .seconds(Self.waitSeconds)) }
      }
    }
  }

  /// Without a terminal it serves until it is stopped; how long one wait of that is. [D]
  private static let waitSeconds = 3_600

  private func tell(_ page: ServedPage) {
    if case .json = console.form { return console.jsonLine(page.json) }
    for line in page.lines { console.notice(line) }
    var table = Table([
      Table.Column("#", right: true), Table.Column(QuizText.name.text),
      Table.Column(QuizText.code.text),
    ])
    for seat in page.register.seats {
      table.add([
        Table.Cell("\(seat.number)"), Table.Cell(seat.name, .bold), Table.Cell(seat.code, .bold),
      ])
    }
    console.table(table)
  }

  private func choose() async throws -> String {
    if let address { return address }
    let hosts = [PageAddress.loopback] + PageAddress.candidates().prefix(8)
    let prompt = KeyPrompt(session: session)
    guard hosts.count > 1, prompt.canAsk else { return PageAddress.loopback }
    for (index, host) in hosts.enumerated() { console.notice("  \(index + 1)  \(host)") }
    let key = try await prompt.key(
      QuizText.addressAsk.text, allowed: String("123456789".prefix(hosts.count)), initial: "1",
      flag: "--address")
    return hosts[(key.wholeNumberValue ?? 1) - 1]
  }
}
