import Contracts

/// One inspection with its record and its moves, for people.
struct InspectionPage {
  let inspection: EnforcementInspection

  /// Its facts.
  var details: Details {
    var details = Details()
    let quiz = Self.quiz(inspection)
    details.add(InspectionText.number.text, InspectionName.short(inspection.name), .bold)
    details.add(
      CommonText.state.text, Names.state(inspection.state), Names.style(inspection.state))
    details.add(InspectionText.kind.text, Names.kind(inspection.kind))
    details.add(InspectionText.entity.text, inspection.entityTitle)
    details.add(EntityText.name.text, EntityPage.short(inspection.entity))
    details.add(InspectionText.sector.text, inspection.sector)
    details.add(CommonText.department.text, Names.department(inspection.department))
    details.add(InspectionText.plannedDay.text, inspection.plannedDay)
    details.add(InspectionText.subject.text, inspection.subject)
    details.add(InspectionText.officers.text, inspection.officers.joined(separator: "、"))
    details.add(InspectionText.quiz.text, quiz.text, quiz.style)
    details.add(InspectionText.noQuizReason.text, inspection.noQuizReason)
    for proposal in inspection.quizProposals {
      details.add(
        InspectionText.proposed.text, SittingPage.words(of: proposal),
        proposal.decision == "open" ? .waiting : .plain)
    }
    if let record = inspection.record { Self.add(record, to: &details) }
    return details
  }

  /// The details, then the moves.
  func lines(on console: Console) -> [String] {
    var lines = details.lines(on: console)
    guard !inspection.moves.isEmpty else { return lines }
    lines += ["", console.styled(InspectionText.moves.text, .bold)]
    var table = Table(
      [
        .init(CommonText.time.text), .init(InspectionText.move.text),
        .init(InspectionText.by.text), .init("", gives: true),
      ], wraps: true)
    for move in inspection.moves {
      table.add([
        .init(Moment.text(move.time)), .init(Names.move(move.move)), .init(move.account),
        .init(Self.note(move.note)),
      ])
    }
    return lines
      + table.lines(width: console.facts.width, coloured: console.facts.isColoured, heads: false)
  }

  /// What to do next.
  var next: String? {
    let number = InspectionName.short(inspection.name)
    return switch inspection.state {
    case .planned: "anlan inspection approve \(number)"
    case .approved: "anlan inspection start \(number) --officers …"
    case .started: "anlan inspection record \(number) --arrive … --leave …"
    case .recorded: "anlan inspection close \(number)"
    default: nil
    }
  }

  /// How it stands with the quiz; a dash where none is required.
  static func quiz(_ inspection: EnforcementInspection) -> (text: String, style: Style) {
    if !inspection.sittings.isEmpty {
      return (InspectionText.quizTaken.with("\(inspection.sittings.count)"), .good)
    }
    guard inspection.quizRequired, inspection.state != .cancelled else { return ("—", .dim) }
    return inspection.noQuizReason.isEmpty
      ? (InspectionText.quizRequired.text, .waiting) : (InspectionText.quizMissing.text, .dim)
  }

  private static func add(_ record: EnforcementInspectionRecord, to details: inout Details) {
    details.add(InspectionText.arrived.text, Moment.text(record.arriveTime))
    details.add(InspectionText.left.text, Moment.text(record.leaveTime))
    details.add(
      InspectionText.underground.text, record.isUnderground ? CommonText.yes.text : "")
    details.add(InspectionText.record.text, record.text)
    if record.problems.isEmpty {
      details.add(InspectionText.problems.text, InspectionText.noProblems.text)
    }
    for (index, problem) in record.problems.enumerated() {
      details.add("\(InspectionText.problems.text) \(index + 1)", problem, .waiting)
    }
    details.add(InspectionText.signedBy.text, record.signedBy)
    details.add(InspectionText.refusal.text, record.refusalNote, .waiting)
  }

  /// A late record says so before its note.
  private static func note(_ note: String) -> String {
    note.hasPrefix("LATE")
      ? InspectionText.lateRecord.text + note.dropFirst("LATE".count) : note
  }
}
