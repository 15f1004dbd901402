import Questions
import Quiz

/// What somebody who sits sees now: everything is on the disk when it is shown.
///
/// A page or a screen draws this and nothing else; it never keeps state of its own.
struct ExamineeView: Sendable, Hashable {
  /// One option, at the place the paper gives it.
  struct Option: Sendable, Hashable {
    /// Permanent key, which an answer is given by.
    let key: String
    /// Text.
    let text: String
    /// Whether the saved answer holds it.
    let isChosen: Bool
  }

  /// The sitting.
  let sittingID: String
  /// Name with all but its first character covered.
  let maskedName: String
  /// What the paper is called.
  let paperTitle: String
  /// Where the sitting is.
  let stage: SittingStage
  /// How it ended.
  let closing: ClosingReason?
  /// Whether a question was shown: the time runs from then.
  let hasBegun: Bool
  /// Place of the question shown, from 0.
  let place: Int
  /// Questions of the paper.
  let count: Int
  /// Kind of the question.
  let kind: QuestionKind
  /// Stem.
  let stem: String
  /// Pictures that belong to the question; `Desk.picture` has their bytes.
  let pictures: [MediaReference]
  /// Options in the order of the paper; none for kinds without.
  let options: [Option]
  /// Blanks to fill; 0 for other kinds.
  let blanks: Int
  /// The saved answer; nil if there is none.
  let answer: SittingAnswer?
  /// Whether it is marked to look at again.
  let isMarked: Bool
  /// Places with a saved answer.
  let answered: Set<Int>
  /// Places marked to look at again.
  let marked: Set<Int>
  /// Seconds left, rounded up; the time stands still while paused.
  let secondsLeft: Int
  /// Seconds allowed.
  let secondsAllowed: Int
  /// Whether little time is left.
  let isWarned: Bool
  /// Whether the wall clock was turned during the sitting.
  let isClockSuspect: Bool
  /// Events on the disk: rises with every act, so that an old page can be told.
  let revision: Int

  /// Places without an answer.
  var unanswered: [Int] { (0..<count).filter { !answered.contains($0) } }

  /// Whether somebody may answer now.
  var isOpen: Bool { stage == .inProgress }

  /// The answer that choosing the option at `index` gives; nil if there is no such option.
  ///
  /// For a multiple choice it is added or taken off, for others it takes the place of the one
  /// before.
  func choosing(_ index: Int) -> SittingAnswer? {
    if kind == .judge { return index < 2 && index >= 0 ? .judge(index == 0) : nil }
    guard options.indices.contains(index) else { return nil }
    let key = options[index].key
    guard kind == .multiple else { return .options([key]) }
    var keys = Set(options.filter(\.isChosen).map(\.key))
    if keys.remove(key) == nil { keys.insert(key) }
    if keys.isEmpty { return .cleared }
    return .options(keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}

/// What somebody who sits may do.
enum ExamineeAct: Sendable, Hashable {
  /// Look at a question, by its place from 0.
  case show(Int)
  /// Answer a question; the same answer again changes nothing.
  case answer(Int, SittingAnswer)
  /// Mark a question to look at again, or take the mark off.
  case mark(Int, Bool)
  /// Hand in.
  case submit
}

/// One row of the inspector's board.
struct BoardRow: Sendable, Hashable {
  /// The sitting.
  let sittingID: String
  /// Name as on the roster; the board is the inspector's.
  let name: String
  /// Pseudonym.
  let token: String
  /// Post.
  let postCode: String
  /// The pack.
  let packID: String
  /// The slot.
  let slot: UInt32
  /// Which attempt.
  let attempt: UInt8
  /// Where it is.
  let stage: SittingStage
  /// How it ended.
  let closing: ClosingReason?
  /// Place shown, from 0; nil before the first.
  let place: Int?
  /// Questions answered.
  let answeredCount: Int
  /// Questions.
  let count: Int
  /// Seconds left.
  let secondsLeft: Int
  /// Seconds since the person last did something, by the monotonic clock; nil after a restart.
  let secondsSilent: Int?
  /// Times the program or machine started again.
  let recoveries: Int
  /// Whether the wall clock was turned.
  let isClockSuspect: Bool
  /// When it was opened, by the wall clock, in microseconds.
  let openedMicroseconds: Int64
  /// Officers who saw who it is, and who sign.
  let officers: [String]
  /// Whether officers put their names under the result.
  let isSigned: Bool
  /// What the office answered.
  let answer: SyncAnswer?
}

/// Somebody drawn, before and while they sit.
struct Seat: Sendable, Hashable {
  /// Pseudonym.
  let token: String
  /// Name on the roster.
  let name: String
  /// Employer's number.
  let employeeNo: String
  /// Last four of the identity number.
  let idLast4: String
  /// The sitting, once the identity was confirmed.
  let sittingID: String?
}

/// A slot as the inspector sees it.
struct SlotView: Sendable, Hashable {
  /// The slot.
  let key: SlotKey
  /// Post.
  let postCode: String
  /// The promise to be read aloud before the mine gives its digits: `7F3K-Q2MD`.
  let shortCommitment: String
  /// The roster's hash, its beginning.
  let rosterHash: String
  /// Whether the digits are there and people are drawn.
  let isDrawn: Bool
  /// Those who sit; empty before the draw.
  let seats: [Seat]
  /// Replacements.
  let substitutions: [Substitution]
  /// What became of the slot.
  let outcome: SlotOutcome
}
