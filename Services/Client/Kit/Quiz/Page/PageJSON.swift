import Contracts
import Questions
import Quiz

/// What is sent to a browser, as JSON; everything in it is on the disk.
enum PageJSON {
  /// A sitting as its examinee sees it.
  ///
  /// The question comes only once the time runs.
  static func seat(_ view: ExamineeView, result: SittingResult?) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("role", .string("seat")), .init("stage", .string(view.stage.rawValue)),
      .init("closing", view.closing.map { .string("\($0)") } ?? .null),
      .init("begun", .bool(view.hasBegun)), .init("title", .string(view.paperTitle)),
      .init("name", .string(view.maskedName)), .init("place", number(view.place)),
      .init("count", number(view.count)),
      .init("answered", .array(view.answered.sorted().map(number))),
      .init("marks", .array(view.marked.sorted().map(number))),
      .init("left", number(view.secondsLeft)), .init("allowed", number(view.secondsAllowed)),
      .init("warned", .bool(view.isWarned)), .init("clockTurned", .bool(view.isClockSuspect)),
      .init("revision", number(view.revision)),
    ]
    if view.hasBegun, !view.stage.isFinal { members += question(view) }
    if let result { members.append(.init("result", Self.result(result))) }
    return .object(members)
  }

  private static func question(_ view: ExamineeView) -> [JSONValue.Member] {
    var texts: [String] = []
    switch view.answer {
    case .blanks(let given): texts = given
    case .text(let given): texts = [given]
    default: break
    }
    return [
      .init("kind", .string(view.kind.rawValue)),
      .init("kindText", .string(QuizNames.kind(view.kind))), .init("stem", .string(view.stem)),
      .init("pictures", .array(view.pictures.map(picture))),
      .init("options", .array(options(view))), .init("blanks", number(view.blanks)),
      .init("texts", .array(texts.map { .string($0) })),
      .init("saved", .bool(view.answer != nil)), .init("marked", .bool(view.isMarked)),
    ]
  }

  private static func picture(_ picture: MediaReference) -> JSONValue {
    .object([
      .init("hash", .string(Digests.hex(picture.sha256))),
      .init("text", .string(TripText.picture.with(picture.name))),
    ])
  }

  private static func options(_ view: ExamineeView) -> [JSONValue] {
    func option(_ key: String, _ label: String, _ text: String, _ isChosen: Bool) -> JSONValue {
      .object([
        .init("key", .string(key)), .init("label", .string(label)), .init("text", .string(text)),
        .init("chosen", .bool(isChosen)),
      ])
    }
    if view.kind == .judge {
      return [
        option("true", "", QuizText.judgeTrue.text, view.answer == .judge(true)),
        option("false", "", QuizText.judgeFalse.text, view.answer == .judge(false)),
      ]
    }
    return view.options.enumerated().map { index, one in
      option(one.key, AnswerText.letter(index), one.text, one.isChosen)
    }
  }

  /// A result as its examinee may see it.
  private static func result(_ result: SittingResult) -> JSONValue {
    let page = ResultPage(result: result)
    guard let sheet = result.sheet else {
      return .object([
        .init("score", .string("")), .init("verdict", .string("ON_RETURN")),
        .init("note", .string(QuizText.scoredOnReturn.text)), .init("wrong", .array([])),
      ])
    }
    return .object([
      .init("score", .string(page.scoreLine(sheet))),
      .init("verdict", .string(ResultTable.verdict(sheet.verdict))),
      .init("note", .string(result.certainty.map(ResultPage.certaintyLine) ?? "")),
      .init("wrong", .array(result.wrong.map(wrong))),
    ])
  }

  private static func wrong(_ wrong: WrongAnswer) -> JSONValue {
    .object([
      .init("place", number(wrong.place)), .init("stem", .string(wrong.stem)),
      .init("given", .string(wrong.given)), .init("right", .string(wrong.right)),
      .init("explanation", .string(wrong.explanation)), .init("redLine", .bool(wrong.isRedLine)),
      .init("basis", .array(wrong.basis.map { .string("\($0.law) \($0.article)") })),
    ])
  }

  /// The board; names are covered, because the page goes over the air.
  static func board(
    _ rows: [BoardRow], _ seats: [PageSeat], _ links: [String: SeatLink], at now: Int64
  ) -> JSONValue {
    let byID = Dictionary(rows.map { ($0.sittingID, $0) }) { first, _ in first }
    return .object([
      .init("role", .string("board")),
      .init(
        "rows",
        .array(
          seats.compactMap { seat in
            byID[seat.sittingID].map { row($0, seat, links[seat.sittingID], at: now) }
          })),
    ])
  }

  private static func row(
    _ row: BoardRow, _ seat: PageSeat, _ link: SeatLink?, at now: Int64
  ) -> JSONValue {
    let silent = link?.secondsSilent(at: now)
    return .object([
      .init("number", number(seat.number)), .init("name", .string(RosterPerson.masked(row.name))),
      .init("post", .string(row.postCode)), .init("stage", .string(row.stage.rawValue)),
      .init("stageText", .string(QuizNames.stage(row))),
      .init("place", row.place.map { number($0 + 1) } ?? .null),
      .init("answered", number(row.answeredCount)), .init("count", number(row.count)),
      .init("left", number(row.secondsLeft)), .init("devices", number(Int(link?.devices ?? 0))),
      .init("silent", silent.map(number) ?? .null),
      .init("away", .bool((silent ?? 0) >= PageLimits.awaySeconds)),
      .init("clockTurned", .bool(row.isClockSuspect)),
      .init("recoveries", number(row.recoveries)),
    ])
  }

  /// A refusal in words, with what is to be seen after it.
  static func refusal(_ complaint: Complaint, view: JSONValue?) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(
        "error",
        .object([
          .init("reason", .string(complaint.reason)), .init("text", .string(complaint.what)),
          .init("hint", .string(complaint.tries.first ?? "")),
        ]))
    ]
    if let view { members.append(.init("view", view)) }
    return .object(members)
  }

  private static func number(_ number: Int) -> JSONValue { .number("\(number)") }
}
