public import Vocabulary

/// Band of a trace: what its steps are about, in the order they are drawn.
public enum TraceBand: String, Sendable, Hashable, CaseIterable {
  /// 许可.
  case licence = "LICENCE"
  /// 送达签收.
  case receipt = "RECEIPT"
  /// 检查.
  case inspection = "INSPECTION"
  /// 考问.
  case quiz = "QUIZ"
  /// 事故.
  case accident = "ACCIDENT"
  /// 调查.
  case inquiry = "CASE"
  /// 原因.
  case cause = "CAUSE"
  /// 措施.
  case measure = "MEASURE"
  /// 教训.
  case lesson = "LESSON"
  /// 教训回执.
  case lessonReceipt = "LESSON_RECEIPT"

  /// Title in a picture.
  public var title: String {
    switch self {
    case .licence: "许可"
    case .receipt: "送达签收"
    case .inspection: "检查"
    case .quiz: "考问"
    case .accident: "事故"
    case .inquiry: "调查"
    case .cause: "原因"
    case .measure: "措施"
    case .lesson: "教训"
    case .lessonReceipt: "回执"
    }
  }
}

/// A step of a trace, from a licence event to the last receipt of the lesson.
public struct TraceStep: Sendable, Hashable {
  /// Number, from 1, in the order of time; 0 before it is traced.
  public internal(set) var number = 0
  /// Band.
  public let band: TraceBand
  /// What, as a code.
  public let act: String
  /// What it is about; steps of one subject are one box of the picture.
  public let subject: String
  /// Words.
  public let text: String
  /// When; nil for what has no moment of its own, such as a cause.
  public let at: UTCMicroseconds?
  /// Key that others name it by.
  public let key: String
  /// Keys of the steps it follows from.
  public let follows: [String]
  /// Number of the fact it shows; nil if it is of the case itself.
  public let fact: Int?
  /// Steps it follows from, by number.
  public internal(set) var after: [Int] = []

  /// Makes a step that is not traced yet.
  public init(
    _ band: TraceBand, _ act: String, of subject: String, text: String, at: UTCMicroseconds?,
    key: String, follows: [String] = [], fact: Int? = nil
  ) {
    self.band = band
    self.act = act
    self.subject = subject
    self.text = text
    self.at = at
    self.key = key
    self.follows = follows
    self.fact = fact
  }
}

/// The steps in order, each with those it follows from.
///
/// The accident follows from everything before it that nothing else came of: that is what it asks
/// about. Steps after it never lead to it.
public struct Trace: Sendable {
  /// The steps.
  public let steps: [TraceStep]

  /// Traces steps.
  public init(_ untraced: [TraceStep]) {
    let rank = Dictionary(
      uniqueKeysWithValues: TraceBand.allCases.enumerated().map { ($1, $0) })
    func place(_ step: TraceStep) -> (Int64, Int) {
      (step.at?.value ?? .max, rank[step.band] ?? 0)
    }
    var steps = untraced.enumerated().sorted {
      let (one, other) = (place($0.element), place($1.element))
      return one != other ? one < other : $0.offset < $1.offset
    }.map(\.element)
    for index in steps.indices { steps[index].number = index + 1 }
    let numbers = Dictionary(steps.map { ($0.key, $0.number) }) { first, _ in first }
    for index in steps.indices {
      steps[index].after = Set(steps[index].follows.compactMap { numbers[$0] })
        .subtracting([steps[index].number]).sorted()
    }
    if let accident = steps.firstIndex(where: { $0.band == .accident }), let at = steps[accident].at
    {
      let led = Set(steps.flatMap(\.after))
      let before = steps.filter {
        (rank[$0.band] ?? 0) < (rank[.accident] ?? 0) && ($0.at ?? at) < at
          && !led.contains($0.number)
      }
      steps[accident].after = (steps[accident].after + before.map(\.number)).sorted()
    }
    self.steps = steps
  }

  /// The steps that a licence, or one event of it, begins: other licences and what is only about
  /// them fall away, everything from the inspections on stays.
  public func beginning(with licence: String, event: String?) -> Trace {
    let first = event.flatMap { id in steps.first { $0.key == id } }
    return Trace(
      steps.filter { step in
        switch step.band {
        case .licence:
          step.subject == licence && (step.at ?? .distant) >= (first?.at ?? .distantPast)
        case .receipt:
          step.follows.contains { key in
            steps.contains {
              $0.key == key && $0.band == .licence && $0.subject == licence
                && ($0.at ?? .distant) >= (first?.at ?? .distantPast)
            }
          }
        default: true
        }
      })
  }
}

extension UTCMicroseconds {
  fileprivate static let distant = UTCMicroseconds(.max)
  fileprivate static let distantPast = UTCMicroseconds(.min)
}
