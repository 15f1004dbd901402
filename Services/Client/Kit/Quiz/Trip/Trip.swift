import Quiz
import Store
import Vocabulary

/// Everything a device carries: its keys, packs and journal; one program at a time may have it.
struct Trip: Sendable {
  /// Where it stands.
  let folder: TripFolder
  /// The journal.
  let records: TripRecords
  /// The key packs are sealed for.
  let device: DeviceKey
  /// The packs.
  let shelf: PackShelf

  /// The mark of the latest moment the device has seen.
  static let seenMark = "seen"

  /// Opens the state of this device, and makes it on first use.
  ///
  /// It blocks; call it at start. With `orLooking`, a device that another program has is opened to
  /// look at: nothing is written.
  ///
  /// - Throws: `TripRefusal.heldByAnother` when another program has it; `Complaint`, `StoreError`.
  init(folder path: String, orLooking: Bool = false) throws {
    folder = try TripFolder(path)
    let secret = try folder.deviceSecret()
    guard let device = DeviceKey(secret: secret) else { throw TripRefusal.keyFile("device.key") }
    self.device = device
    shelf = PackShelf(folder: folder, device: device)
    let seal = RowSeal(key: try folder.journalKey())
    do throws(StoreError) {
      let store = try Store(at: .file(folder.journalPath), migrations: TripSchema.migrations)
      records = TripRecords(store: store, seal: seal)
    } catch {
      guard case .heldByAnother(_, let processID) = error else { throw error }
      guard orLooking else { throw TripRefusal.heldByAnother(processID: processID) }
      records = TripRecords(lookingAt: folder.journalPath, holder: processID, seal: seal)
    }
  }

  /// The latest moment this device has ever seen, so that a clock set back brings nothing back.
  func latest(_ clock: ClockReading) async throws -> UTCMicroseconds {
    let seen = try await records.mark(Self.seenMark)
    if clock.wallMicroseconds > seen, records.mayWrite {
      try await records.raise(Self.seenMark, to: clock.wallMicroseconds)
    }
    return UTCMicroseconds(max(seen, clock.wallMicroseconds))
  }

  /// Takes a pack that came straight from the service, with what the office knows of the trip.
  ///
  /// The service just signed the time into it, so a mark that a wrong clock left in the future is
  /// put right.
  func accept(_ bytes: [UInt8], note: TripNote, at clock: ClockReading) async throws -> SealedPack {
    let pack = try shelf.keep(bytes)
    try await records.keep(note, of: pack.header.packID)
    let distance = clock.wallMicroseconds - pack.header.issuedAt.value
    if abs(distance) < Self.freshMicroseconds {
      try await records.raise(Self.seenMark, to: clock.wallMicroseconds, isSetting: true)
    }
    return pack
  }

  /// How far the device's clock may be from the time in a fresh pack to count as right: an hour. [D]
  static let freshMicroseconds: Int64 = 3_600_000_000

  /// Closes the journal and lets go of the lock.
  func close() async { await records.close() }
}
