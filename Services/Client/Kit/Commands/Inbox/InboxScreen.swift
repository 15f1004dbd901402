import Contracts
import Synchronization
import Wire

/// The live table: receives in the background, and lets a person open, sign, return and claim.
struct InboxScreen {
  let session: Session
  let department: String
  let follower: Follower

  /// Receipts on the screen at most.
  static let receiptsMax: UInt32 = 200

  /// What the screen reacts to.
  private enum Event: Sendable {
    case keys([Key])
    case news(FollowNews)
    case failed(Complaint)
    case pause
  }

  /// Runs until the person leaves.
  ///
  /// - Throws: `Complaint` when receiving cannot go on.
  func run() async throws {
    guard let terminal = RawTerminal(session.console.output) else {
      return try await follower.run { _ in }
    }
    defer { terminal.leave() }
    let (events, feed) = AsyncStream.makeStream(of: Event.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await follower.run { news in feed.yield(.news(news)) }
        } catch {
          if !Task.isCancelled { feed.yield(.failed(Complaint(error, session: session))) }
        }
      }
      group.addTask {
        var decoder = KeyDecoder()
        while !Task.isCancelled {
          let bytes = try await terminal.bytes()
          let keys = bytes.isEmpty ? decoder.pause() : decoder.keys(bytes)
          feed.yield(keys.isEmpty ? .pause : .keys(keys))
        }
      }
      defer { group.cancelAll() }
      try await react(to: events, on: terminal)
    }
  }

  private func react(to events: AsyncStream<Event>, on terminal: RawTerminal) async throws {
    var board = InboxBoard(department: department)
    await refresh(&board)
    var size =
      Surroundings.terminalSize() ?? (TerminalFacts.widthDefault, TerminalFacts.heightDefault)
    draw(board, size, terminal)
    for await event in events {
      switch event {
      case .keys(let keys):
        for key in keys {
          guard let wish = board.press(key, height: size.rows) else { continue }
          if case .quit = wish { return }
          await fulfil(wish, &board)
        }
      case .news(let news): await hear(news, &board)
      case .failed(let complaint): throw complaint
      case .pause:
        let now = Surroundings.terminalSize() ?? size
        if now == size { continue }
        size = now
      }
      draw(board, size, terminal)
    }
  }

  private func draw(_ board: InboxBoard, _ size: (columns: Int, rows: Int), _ terminal: RawTerminal)
  {
    let (lines, cursor) = board.screen(
      width: size.columns, height: size.rows, coloured: session.console.facts.isColoured)
    terminal.draw(lines, cursor: cursor)
  }

  private func hear(_ news: FollowNews, _ board: inout InboxBoard) async {
    switch news {
    case .connected(let head):
      board.isConnected = true
      board.head = head
      await refresh(&board)
    case .received(let delivery, _):
      board.fresh += 1
      board.head = max(board.head, delivery.mboxSeq)
      await refresh(&board)
    case .heartbeat(let head, _): board.head = head
    case .refused(let number, let reason):
      board.message = (reason == .gap ? InboxText.gap : .badHash).with("\(number)")
    case .lost(let complaint, _):
      board.isConnected = false
      board.message = complaint.what
    case .repeated: return
    }
  }

  private func refresh(_ board: inout InboxBoard) async {
    do {
      let answer = try await session.call(
        .permits, PermitsReceiptServiceMethods.listReceipts,
        PermitsListReceiptsRequest(
          pageSize: Self.receiptsMax, filter: "department=\"\(department)\""))
      board.replace(answer.receipts)
    } catch {
      board.message = Complaint(error, session: session).what
    }
  }

  private func fulfil(_ wish: InboxBoard.Wish, _ board: inout InboxBoard) async {
    do {
      board.message = try await session.with(.permits) { link in
        try await act(wish, ReceiptActs(link: link), &board)
      }
    } catch {
      let complaint = Complaint(error, session: session)
      let why = complaint.items.first.map { CommonText.colon.text + $0.why } ?? ""
      board.message = TextLayout.harmless(complaint.what + why)
    }
    await refresh(&board)
  }

  private func act(
    _ wish: InboxBoard.Wish, _ acts: ReceiptActs, _ board: inout InboxBoard
  ) async throws -> String {
    switch wish {
    case .quit: return ""
    case .open(let name):
      let answer = try await acts.open(name, requestID: Identifier.uuid())
      let page = ReceiptPage(receipt: answer.receipt ?? PermitsReceipt(), event: answer.event)
      board.mode = .page(page.lines(on: session.console), top: 0)
      return InboxText.opened.with(ReceiptTable.short(name))
    case .act(.sign, let name, let value):
      _ = try await acts.sign(name, officer: value, requestID: Identifier.uuid())
      return InboxText.signed.with(ReceiptTable.short(name), value)
    case .act(.giveBack, let name, let value):
      _ = try await acts.giveBack(name, reason: value, requestID: Identifier.uuid())
      return InboxText.returned.with(ReceiptTable.short(name))
    case .act(.claim, let name, let value):
      _ = try await acts.claim(name, supervisor: value, requestID: Identifier.uuid())
      return InboxText.claimed.with(ReceiptTable.short(name), value)
    }
  }
}
