import Questions
import Quiz

/// Names of values of quizzes.
enum QuizNames {
  /// A kind of question.
  static func kind(_ kind: QuestionKind) -> String {
    let text: QuizWord =
      switch kind {
      case .single: .single
      case .multiple: .multiple
      case .judge: .judge
      case .blank: .blank
      case .shortAnswer: .shortAnswer
      case .practical: .practical
      case .scenario: .scenario
      }
    return text.text
  }

  /// Where a sitting is.
  static func stage(_ row: BoardRow) -> String {
    let text: QuizWord =
      switch row.stage {
      case .drawn: .drawn
      case .inProgress: row.place == nil ? .notBegun : .inProgress
      case .paused: .paused
      case .submitted: row.closing == .timeOver ? .timeOver : .submitted
      case .voided: .voided
      }
    return text.text
  }

  /// The look of a stage.
  static func style(_ stage: SittingStage) -> Style {
    switch stage {
    case .drawn: .dim
    case .inProgress: .plain
    case .paused: .waiting
    case .submitted: .good
    case .voided: .bad
    }
  }

  /// A measure that may be proposed.
  static func measure(_ measure: Measure) -> String {
    let text: QuizWord =
      switch measure {
      case .explain: .explain
      case .retest: .retest
      case .retraining: .retraining
      case .leavePost: .leavePost
      case .finding: .finding
      case .order: .order
      case .talk: .talk
      case .points: .points
      case .gradeInput: .gradeInput
      case .redraw: .redraw
      case .specialCheck: .specialCheck
      }
    return text.text
  }

  /// Why somebody drawn is replaced.
  static func reason(_ reason: SubstitutionReason) -> String {
    let text: QuizWord =
      switch reason {
      case .leftMine: .leftMine
      case .onLeave: .onLeave
      case .postChanged: .postChanged
      }
    return text.text
  }

  /// What became of a slot.
  static func outcome(_ outcome: SlotOutcome) -> String {
    switch outcome {
    case .open: QuizWord.slotOpen.text
    case .used: QuizWord.slotUsed.text
    case .aborted(let reason): QuizWord.slotAborted.with(reason)
    }
  }
}

/// Words of values of quizzes.
enum QuizWord: String, PhraseTable {
  case single, multiple, judge, blank, shortAnswer, practical, scenario
  case drawn, notBegun, inProgress, paused, submitted, timeOver, voided
  case explain, retest, retraining, leavePost, finding, order, talk, points, gradeInput, redraw
  case specialCheck, leftMine, onLeave, postChanged, slotOpen, slotUsed, slotAborted

  var phrase: Phrase {
    switch self {
    case .single: Phrase("单选", "single choice")
    case .multiple: Phrase("多选", "multiple choice")
    case .judge: Phrase("判断", "true or false")
    case .blank: Phrase("填空", "blanks")
    case .shortAnswer: Phrase("简答", "short answer")
    case .practical: Phrase("实操", "practical")
    case .scenario: Phrase("情景", "scenario")
    case .drawn: Phrase("待核身份", "drawn")
    case .notBegun: Phrase("未开始", "not begun")
    case .inProgress: Phrase("答题中", "in progress")
    case .paused: Phrase("暂停", "paused")
    case .submitted: Phrase("已交卷", "handed in")
    case .timeOver: Phrase("到时交卷", "time over")
    case .voided: Phrase("作废", "void")
    case .explain: Phrase("当场讲解错题", "explain wrong answers")
    case .retest: Phrase("重考", "retest")
    case .retraining: Phrase("再培训", "retraining")
    case .leavePost: Phrase("离岗至合格", "leave the post until passed")
    case .finding: Phrase("列为检查问题", "finding")
    case .order: Phrase("责令企业培训", "order to train")
    case .talk: Phrase("约谈", "talk with the principal")
    case .points: Phrase("记分", "points")
    case .gradeInput: Phrase("计入分级", "input to the grade")
    case .redraw: Phrase("另抽人员复查", "draw other workers")
    case .specialCheck: Phrase("专项检查", "special check")
    case .leftMine: Phrase("升井", "left the mine")
    case .onLeave: Phrase("请假", "on leave")
    case .postChanged: Phrase("岗位变动", "post changed")
    case .slotOpen: Phrase("进行中", "open")
    case .slotUsed: Phrase("已用", "used")
    case .slotAborted: Phrase("已放弃：{0}", "given up: {0}")
    }
  }
}
