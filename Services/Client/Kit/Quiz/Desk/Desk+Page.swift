import NIOPosix
import Questions
import Quiz

/// What the page needs beside what a terminal does.
extension Desk {
  /// Opens packs on a thread made for blocking calls, so that no request waits for a file.
  ///
  /// - Throws: `PackRefusal`, `TripRefusal`, `StoreError`.
  func unpack(_ packIDs: Set<String>) async throws {
    let moment = moment()
    for id in packIDs.sorted() where packs[id] == nil {
      let shelf = trip.shelf
      packs[id] = try await NIOThreadPool.singleton.runIfActive { try shelf.open(id, at: moment) }
    }
  }

  /// Takes up those of some sittings whose time runs, so that it also ends if nobody comes back.
  ///
  /// - Throws: `TripRefusal`, `StoreError`.
  func takeUpRunning(_ sittingIDs: [String]) async throws {
    for id in sittingIDs {
      guard let sitting = running[id], sitting.fault == nil else { continue }
      if sitting.pending.state.isRunning { try await takeUp(id) }
    }
  }

  /// Refuses an answer whose form is not that of the question's kind.
  ///
  /// The rules of a sitting know the paper, but not the kinds of its questions.
  ///
  /// - Throws: `SittingRefusal.place`, `answer`; `TripRefusal`, `PackRefusal`.
  func check(_ answer: SittingAnswer, at place: Int, of sittingID: String) throws {
    _ = try view(of: sittingID)
    let faces = running[sittingID]?.faces ?? []
    guard faces.indices.contains(place) else { throw SittingRefusal.place(place) }
    let isRight =
      switch (faces[place].kind, answer) {
      case (_, .cleared), (.multiple, .options), (.judge, .judge), (.shortAnswer, .text),
        (.practical, .text):
        true
      case (.single, .options(let keys)), (.scenario, .options(let keys)): keys.count == 1
      case (.blank, .blanks(let texts)): texts.count == faces[place].blanks
      default: false
      }
    guard isRight else { throw SittingRefusal.answer(place) }
  }
}
