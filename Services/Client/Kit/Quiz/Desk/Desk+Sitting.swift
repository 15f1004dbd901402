import Questions
import Quiz
import Vocabulary

/// What people who sit see and do.
extension Desk {
  /// What somebody who sits sees now.
  ///
  /// - Throws: `TripRefusal`; `PackRefusal` if the questions cannot be opened.
  func view(of sittingID: String) throws -> ExamineeView {
    let sitting = try withFaces(sittingID)
    return makeView(sitting)
  }

  /// Does one thing, durably, and answers with what is to be seen then.
  ///
  /// The same answer or mark again writes nothing, so a page may send an act twice. After the time
  /// the sitting is closed with what was saved, and the act is refused.
  ///
  /// - Throws: `SittingRefusal`, `TripRefusal`, `PackRefusal`, `StoreError`.
  func act(on sittingID: String, _ act: ExamineeAct) async throws -> ExamineeView {
    _ = try withFaces(sittingID)
    try await takeUp(sittingID)
    let sitting = try found(sittingID)
    if !isNeedless(act, sitting.pending.state) {
      let action = Self.action(of: act)
      do {
        try await append([(sittingID, action)])
      } catch let refusal as SittingRefusal {
        guard case .timeOver = refusal else { throw refusal }
        try await append([(sittingID, .closed(.timeOver))])
        throw refusal
      }
    }
    running[sittingID]?.lastActMicroseconds = clock.now().monotonicMicroseconds
    return try view(of: sittingID)
  }

  /// Takes up a sitting that another run of the program left: notes that it started again.
  ///
  /// - Throws: `TripRefusal`, `StoreError`.
  func takeUp(_ sittingID: String) async throws {
    let sitting = try found(sittingID)
    if sitting.isTaken { return }
    running[sittingID]?.isTaken = true
    let state = sitting.pending.state
    guard !state.stage.isFinal, state.lastClock != nil else { return }
    do {
      try await append([(sittingID, .recovered)])
    } catch {
      running[sittingID]?.isTaken = false
      throw error
    }
  }

  private static func action(of act: ExamineeAct) -> SittingAction {
    func place(_ number: Int) -> UInt16 { UInt16(clamping: max(0, number)) }
    return switch act {
    case .show(let number): .shown(place(number))
    case .answer(let number, let answer): .answered(place(number), answer)
    case .mark(let number, let isMarked): .marked(place(number), isMarked)
    case .submit: .closed(.submitted)
    }
  }

  /// Whether an act would change nothing.
  private func isNeedless(_ act: ExamineeAct, _ state: SittingState) -> Bool {
    guard state.stage == .inProgress else { return false }
    return switch act {
    case .show(let place): state.currentQuestion == place
    case .answer(let place, .cleared): state.answers[place] == nil
    case .answer(let place, let answer): state.answers[place] == answer
    case .mark(let place, let isMarked): state.marks.contains(place) == isMarked
    case .submit: false
    }
  }

  /// Applies and commits actions, of one sitting or of several, in one transaction.
  ///
  /// In memory they count once they are on the disk. If the disk refuses, nothing of it is shown.
  /// Nothing may suspend between the rows and their request: the next act builds on these.
  func append(_ actions: [(sittingID: String, action: SittingAction)]) async throws {
    var rows: [SittingRow] = []
    var after: [String: SittingRecord] = [:]
    for (id, action) in actions {
      var record = try after[id] ?? found(id).pending
      let entry = try record.append(SittingEvent(action, at: clock.now()))
      after[id] = record
      rows.append(SittingRow(sittingID: id, entry: entry))
    }
    for (id, record) in after { running[id]?.pending = record }
    do {
      try await trip.records.append(rows)
    } catch {
      for (id, record) in after { restore(id, without: record) }
      throw error
    }
    for (id, record) in after { settle(id, record) }
  }

  /// Goes back to what is on the disk, unless a later act has already begun again from there.
  private func restore(_ sittingID: String, without refused: SittingRecord) {
    guard let sitting = running[sittingID], let last = refused.events.last else { return }
    let place = refused.events.count - 1
    let pending = sitting.pending.events
    guard pending.indices.contains(place), pending[place] == last else { return }
    running[sittingID]?.pending = sitting.committed
  }

  /// Counts a record as saved, unless a later one was.
  private func settle(_ sittingID: String, _ record: SittingRecord) {
    guard var sitting = running[sittingID] else { return }
    if record.events.count > sitting.committed.events.count { sitting.committed = record }
    if sitting.pending.events.count < sitting.committed.events.count {
      sitting.pending = sitting.committed
    }
    running[sittingID] = sitting
  }

  /// A sitting with its questions; the keys stay sealed.
  private func withFaces(_ sittingID: String) throws -> Running {
    var sitting = try found(sittingID)
    if sitting.faces.isEmpty {
      let pack = try pack(sitting.committed.header.packID)
      sitting.faces = try sitting.committed.header.paper.items.map { item in
        let question = QuestionRevision(id: item.questionID, version: item.version)
        guard let bytes = pack.face(of: question),
          let face = try? QuestionFace(canonicalBytes: bytes)
        else { throw PackRefusal.tampered("question \(item.questionID)") }
        return face
      }
      running[sittingID] = sitting
    }
    return sitting
  }

  private func makeView(_ sitting: Running) -> ExamineeView {
    let record = sitting.committed
    let state = record.state
    let header = record.header
    let place = min(state.currentQuestion ?? 0, max(0, sitting.faces.count - 1))
    let face = sitting.faces[place]
    let answer = state.answers[place]
    let texts = Dictionary(face.options.map { ($0.key, $0.text) }) { first, _ in first }
    var chosen: Set<String> = []
    if case .options(let keys) = answer { chosen = Set(keys) }
    let left = state.leftMicroseconds(at: clock.now())
    return ExamineeView(
      sittingID: header.sittingID, maskedName: person(header)?.maskedName ?? header.personToken,
      paperTitle: title(of: header), stage: state.stage, closing: state.closing,
      hasBegun: state.currentQuestion != nil, place: place, count: sitting.faces.count,
      kind: face.kind, stem: face.stem, pictures: face.media,
      options: header.paper.items[place].optionOrder.map { key in
        ExamineeView.Option(
          key: key, text: texts[key] ?? "", isChosen: chosen.contains(key))
      },
      blanks: face.blanks, answer: answer, isMarked: state.marks.contains(place),
      answered: Set(state.answers.keys), marked: state.marks,
      secondsLeft: Int((left + 999_999) / 1_000_000),
      secondsAllowed: Int(header.limitMicroseconds / 1_000_000),
      isWarned: sitting.isWarned || left <= Self.warningMicroseconds,
      isClockSuspect: state.isClockSuspect, revision: record.events.count)
  }

  /// The bytes of a picture on the paper of a sitting; nil if they do not travel in its pack.
  ///
  /// - Throws: `TripRefusal`; `PackRefusal` if the pack cannot be opened.
  func picture(_ sha256: [UInt8], of sittingID: String) throws -> PackMedia? {
    let sitting = try withFaces(sittingID)
    guard sitting.faces.contains(where: { $0.media.contains { $0.sha256 == sha256 } }) else {
      return nil
    }
    return try pack(sitting.committed.header.packID).media(sha256)
  }

  private func title(of header: SittingHeader) -> String {
    let post = header.evidence.context.postCode
    return (try? self.header(of: header.packID).paper(for: post)?.title) ?? post
  }
}
