import Quiz

/// What the office answered about carried sittings, on its way back to their device.
///
/// The receipts prove themselves: each is signed, and names the record it is for.
struct ReturnedAnswers: Sendable {
  /// What the office answered, by sitting.
  var answers: [(sittingID: String, answer: SyncAnswer)] = []
  /// The signed list of withdrawn packs and questions; empty if it could not be had.
  var revocations: [UInt8] = []

  /// What a returned file holds: the list first, then each answer.
  var records: [[UInt8]] {
    [revocations]
      + answers.map { row in
        var writer = CanonicalWriter()
        writer.text(row.sittingID)
        writer.text(row.answer.state)
        writer.bytes(row.answer.bytes)
        return writer.bytes
      }
  }

  /// Nothing yet.
  init() {}

  /// Reads what `records` wrote; nil for anything else.
  init?(records: [[UInt8]]) {
    guard let first = records.first else { return nil }
    revocations = first
    for record in records.dropFirst() {
      var reader = CanonicalReader(record)
      guard let id = try? reader.text("sitting"), let state = try? reader.text("state"),
        let bytes = try? reader.bytes(), reader.left == 0,
        let answer = SyncAnswer(state: state, bytes: bytes)
      else { return nil }
      answers.append((id, answer))
    }
  }
}

extension SyncAnswer {
  /// The answer that the journal or a file keeps; nil for a state that is none.
  init?(state: String, bytes: [UInt8]) {
    switch state {
    case "receipt": self = .receipt(bytes)
    case "conflict": self = .conflict(String(decoding: bytes, as: UTF8.self))
    default: return nil
    }
  }
}

extension Desk {
  /// Takes an answer that came back by a file, after checking that it is about a record of this
  /// device.
  ///
  /// - Throws: `TripRefusal.returnForeign`, `signingKeyMissing`; `StoreError`.
  func take(_ answer: SyncAnswer, of sittingID: String) async throws {
    guard running[sittingID] != nil else { throw TripRefusal.returnForeign(sittingID) }
    if case .receipt(let bytes) = answer {
      let receipt = try? ReceiptVerification.read(bytes, trusting: try trip.shelf.trusted())
      guard let receipt, receipt.sittingID == sittingID,
        receipt.bodyHash == (try record(of: sittingID)).bodyHash
      else { throw TripRefusal.returnForeign(sittingID) }
    }
    try await note(answer, of: sittingID)
  }
}
