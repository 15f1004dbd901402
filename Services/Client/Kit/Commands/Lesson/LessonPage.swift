import Contracts

/// One lesson with its moves, for people.
struct LessonPage {
  let lesson: InvestigationLesson

  /// Its facts.
  var details: Details {
    let draft = lesson.draft ?? InvestigationLessonDraft()
    var details = Details()
    details.add(InspectionText.number.text, LessonName.short(lesson.name), .bold)
    details.add(CommonText.state.text, Names.state(lesson.state), Names.style(lesson.state))
    details.add(LessonText.title.text, draft.title)
    details.add(LessonText.caseName.text, draft.case)
    details.add(LessonText.text.text, draft.text)
    for (index, requirement) in draft.requirements.enumerated() {
      details.add("\(LessonText.requirement.text) \(index + 1)", requirement)
    }
    details.add(LessonText.causes.text, draft.causeCodes.joined(separator: "、"))
    details.add(LessonText.dueDay.text, draft.dueDay)
    details.add(
      LessonText.departments.text,
      draft.departments.map(Names.department).joined(separator: "、"))
    for term in draft.rule?.terms ?? [] {
      details.add(Names.criterion(term.criterion), term.values.joined(separator: "、"))
    }
    for exception in draft.rule?.exceptions ?? [] {
      details.add(
        LessonText.exception.text, "\(EntityPage.short(exception.entity)) \(exception.reason)")
    }
    if !draft.questions.isEmpty {
      details.add(LessonText.questions.text, "\(draft.questions.count)")
    }
    if !lesson.selectionSha256.isEmpty {
      details.add(
        LessonText.entities.text,
        LessonText.inAndOut.with("\(lesson.entitiesIn)", "\(lesson.entitiesOut)"))
      details.add(LessonText.frozen.text, Identifier.hex(lesson.selectionSha256))
    }
    details.add(LessonText.author.text, lesson.author)
    return details
  }

  /// The details, then the moves.
  func lines(on console: Console) -> [String] {
    var lines = details.lines(on: console)
    guard !lesson.moves.isEmpty else { return lines }
    lines += ["", console.styled(InspectionText.moves.text, .bold)]
    var table = Table(
      [
        .init(CommonText.time.text), .init(InspectionText.move.text),
        .init(InspectionText.by.text), .init("", gives: true),
      ], wraps: true)
    for move in lesson.moves {
      table.add([
        .init(Moment.text(move.time)), .init(Names.move(move.move)), .init(move.account),
        .init(move.note),
      ])
    }
    return lines
      + table.lines(width: console.facts.width, coloured: console.facts.isColoured, heads: false)
  }
}
