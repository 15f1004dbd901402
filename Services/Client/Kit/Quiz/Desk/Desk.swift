import Questions
import Quiz
import Vocabulary

/// The engine of a quiz on site: draws, sittings, clocks and results over one device's journal.
///
/// Every act is a row of the journal, committed with `synchronous=FULL` before the act returns, so
/// what a view shows is on the disk. Several people sit at once: writes of one moment share a
/// commit. It holds no screen and no socket; a terminal and a page both stand on
///
/// - `view(of:)` and `act(on:_:)` for those who sit,
/// - `board()`, `pause`, `resume`, `void`, `close`, `mark` for the inspector,
/// - `tick()`, called about once a second, for time warnings, time over and beats.
actor Desk {
  /// A sitting in memory.
  struct Running: Sendable {
    /// What is on the disk.
    var committed: SittingRecord
    /// What is on its way there.
    var pending: SittingRecord
    /// The questions as shown, in the order of the paper; empty while the pack cannot be opened.
    var faces: [QuestionFace]
    /// Whether this program has taken it up.
    var isTaken: Bool
    /// Whether the warning was given.
    var isWarned: Bool
    /// Monotonic clock at the last act of the person, in microseconds.
    var lastActMicroseconds: Int64?
    /// Why it cannot be used.
    var fault: TripRefusal?
  }

  /// Seconds before the end at which people are told.
  ///
  /// Source: quiz.md §6.3. [D]
  static let warningMicroseconds: Int64 = 120_000_000
  /// Time after which a beat is written, so that a power cut hides no more of it. [D]
  static let beatMicroseconds: Int64 = 1_000_000

  let trip: Trip
  let clock: DeskClock
  var packs: [String: OpenedPack] = [:]
  var headers: [String: SealedPack] = [:]
  var notes: [String: TripNote] = [:]
  var rosters: [String: RosterSheet] = [:]
  var sessions: [SlotKey: DrawSession] = [:]
  var running: [String: Running] = [:]
  var answers: [String: SyncAnswer] = [:]
  var latest: UTCMicroseconds = UTCMicroseconds(0)

  /// Rebuilds everything from the journal.
  ///
  /// - Throws: `TripRefusal`, `StoreError`.
  init(_ trip: Trip, clock: DeskClock = .machine) async throws {
    self.trip = trip
    self.clock = clock
    latest = try await trip.latest(clock.now())
    notes = try await trip.records.notes()
    rosters = try await trip.records.rosters()
    for session in try await trip.records.sessions() { sessions[session.key] = session }
    answers = try await trip.records.answers()
    for stored in try await trip.records.sittings() {
      running[stored.header.sittingID] = Self.replayed(stored)
    }
  }

  /// A sitting rebuilt from its rows; one whose chain breaks is kept, and shows its fault.
  private static func replayed(_ stored: StoredSitting) -> Running {
    let record: SittingRecord
    var fault: TripRefusal?
    do throws(SittingFault) {
      record = try SittingRecord(stored.header, journal: stored.rows)
    } catch {
      record = SittingRecord(stored.header)
      if case .chainBroken(let sequence) = error {
        fault = .sittingBroken(sequence: sequence)
      } else {
        fault = .sittingBroken(sequence: 0)
      }
    }
    let isWarned = record.events.contains { event in
      if case .timeWarning = event.action { true } else { false }
    }
    return Running(
      committed: record, pending: record, faces: [], isTaken: false, isWarned: isWarned,
      lastActMicroseconds: nil, fault: fault)
  }

  /// The moment of the draw: the latest the device has seen.
  func moment() -> UTCMicroseconds {
    latest = max(latest, UTCMicroseconds(clock.now().wallMicroseconds))
    return latest
  }

  /// An opened pack, opened once and kept.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  func pack(_ packID: String) throws -> OpenedPack {
    if let pack = packs[packID] { return pack }
    let pack = try trip.shelf.open(packID, at: moment())
    packs[packID] = pack
    return pack
  }

  /// The readable part of a pack, also of one that may not be opened any more.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  func header(of packID: String) throws -> PackHeader {
    if let pack = packs[packID] { return pack.header }
    if let pack = headers[packID] { return pack.header }
    let pack = try trip.shelf.pack(packID)
    headers[packID] = pack
    return pack.header
  }

  /// A sitting that can be used.
  ///
  /// - Throws: `TripRefusal.sittingUnknown`, `sittingBroken`.
  func found(_ sittingID: String) throws(TripRefusal) -> Running {
    guard let sitting = running[sittingID] else { throw .sittingUnknown(sittingID) }
    if let fault = sitting.fault { throw fault }
    return sitting
  }

  /// The person of a sitting, if the roster names them.
  func person(_ header: SittingHeader) -> RosterPerson? {
    let key = SlotKey(packID: header.packID, slot: header.slot)
    return sessions[key].flatMap { rosters[$0.rosterID] }?.person(header.personToken)
  }
}
