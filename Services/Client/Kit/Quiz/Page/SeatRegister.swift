import Quiz
import Synchronization
import Vocabulary

/// One place at the page: whose it is, and its code.
struct PageSeat: Sendable, Hashable {
  /// Place on the board, from 1.
  let number: Int
  /// The sitting.
  let sittingID: String
  /// Name as on the roster; for the inspector's terminal only.
  let name: String
  /// What is typed on the tablet.
  let code: String
}

/// How a place is connected.
struct SeatLink: Sendable, Hashable {
  /// Devices that joined so far.
  var devices: Int64 = 0
  /// Monotonic clock when its page last asked, in microseconds; nil if it has not.
  var seenMicroseconds: Int64?

  /// Seconds since its page last asked; nil if it has not.
  func secondsSilent(at now: Int64) -> Int? {
    seenMicroseconds.map { Int(max(0, now - $0) / 1_000_000) }
  }
}

/// Who may reach what over the page: places, codes, devices.
///
/// The newest device that gives a code has the sitting; the one before is told so and can do nothing
/// more. Which device is the newest is on the disk before it is let in, so that a kill does not let
/// an old one back.
final class SeatRegister: Sendable {
  private struct State: Sendable {
    var links: [String: SeatLink]
    var joins = JoinGuard()
  }

  /// Every place, in the order of the board.
  let seats: [PageSeat]
  /// The code of the board.
  let boardCode: String
  /// The sittings' desk.
  let desk: Desk

  private let codes: SeatCodes
  private let state: Mutex<State>

  /// Places for the sittings of some slots that are not void.
  ///
  /// - Throws: `TripRefusal`, `StoreError`.
  init(_ desk: Desk, slots: Set<SlotKey>) async throws {
    let trip = desk.trip
    codes = SeatCodes(secret: try trip.folder.journalKey(), slots: Array(slots))
    let rows = await desk.board().filter {
      slots.contains(SlotKey(packID: $0.packID, slot: $0.slot)) && $0.stage != .voided
    }
    var taken: Set<String> = []
    var seats: [PageSeat] = []
    var links: [String: SeatLink] = [:]
    for (index, row) in rows.enumerated() {
      var turn = 0
      while taken.contains(codes.code(of: row.sittingID, turn: turn)) { turn += 1 }
      let code = codes.code(of: row.sittingID, turn: turn)
      taken.insert(code)
      seats.append(
        PageSeat(number: index + 1, sittingID: row.sittingID, name: row.name, code: code))
      let devices = try await trip.records.mark(Self.mark(row.sittingID))
      links[row.sittingID] = SeatLink(devices: devices)
    }
    self.seats = seats
    self.desk = desk
    boardCode = codes.boardCode
    state = Mutex(State(links: links))
  }

  /// Lets a browser in by a code; a ticket is given once the disk knows of the device.
  ///
  /// - Throws: `PageRefusal.codeTries`, `codeWrong`; `StoreError`.
  func join(_ typed: String, from peer: String) async throws -> SeatCodes.Ticket {
    let now = desk.clock.now().monotonicMicroseconds
    if let seconds = state.withLock({ $0.joins.wait(of: peer, at: now) }) {
      throw PageRefusal.codeTries(seconds: seconds)
    }
    let code = SeatCodes.normalised(HalfWidth.normalised(typed))
    if code == boardCode { return .board }
    guard let seat = seats.first(where: { $0.code == code }) else {
      state.withLock { $0.joins.note(wrongFrom: peer, at: now) }
      throw PageRefusal.codeWrong
    }
    let device = state.withLock { state in
      let device = (state.links[seat.sittingID]?.devices ?? 0) + 1
      state.links[seat.sittingID] = SeatLink(devices: device, seenMicroseconds: now)
      return device
    }
    try await desk.trip.records.raise(Self.mark(seat.sittingID), to: device)
    return .seat(seat.sittingID, device: device)
  }

  /// The text of a ticket.
  func text(of ticket: SeatCodes.Ticket) -> String { codes.text(of: ticket) }

  /// The sitting of a ticket, if it is that of the newest device; notes that its page asked.
  ///
  /// - Throws: `PageRefusal.ticketMissing`, `ticketElsewhere`.
  func seat(_ text: String?) throws(PageRefusal) -> String {
    guard let text, case .seat(let id, let device) = codes.ticket(text) else {
      throw .ticketMissing
    }
    let now = desk.clock.now().monotonicMicroseconds
    let newest: Int64? = state.withLock { state in
      guard let newest = state.links[id]?.devices else { return nil }
      if newest == device { state.links[id]?.seenMicroseconds = now }
      return newest
    }
    guard let newest else { throw .ticketMissing }
    guard newest == device else { throw .ticketElsewhere }
    return id
  }

  /// Whether a ticket is the board's.
  ///
  /// - Throws: `PageRefusal.ticketMissing`, `boardOnly`.
  func board(_ text: String?) throws(PageRefusal) {
    guard let text, let ticket = codes.ticket(text) else { throw .ticketMissing }
    guard ticket == .board else { throw .boardOnly }
  }

  /// Whose ticket it is, without a look at devices; nil if it is none.
  func ticket(_ text: String?) -> SeatCodes.Ticket? { text.flatMap { codes.ticket($0) } }

  /// How the places are connected, by sitting.
  var links: [String: SeatLink] { state.withLock { $0.links } }

  private static func mark(_ sittingID: String) -> String { "device|\(sittingID)" }
}
