import Contracts

/// Moves an inspection on and says so.
struct InspectionMoving {
  /// What is said when it is done; places for the number and the entity.
  let done: InspectionText
  /// What to suggest; the number is put behind it.
  var next: String?

  /// Sends the request.
  func run(
    _ request: EnforcementMoveInspectionRequest, in session: Session
  ) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementInspectionServiceMethods.moveInspection, request)
    say(answer.inspection ?? EnforcementInspection(), json: answer, on: session.console)
    return .ok
  }

  /// Says how the inspection stands.
  func say(
    _ inspection: EnforcementInspection, json answer: some WireMessage, on console: Console
  ) {
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: console.line("\(inspection.name)\t\(inspection.state.wireName)")
    case .text:
      let number = InspectionName.short(inspection.name)
      let note = inspection.moves.last?.note ?? ""
      let late = note.hasPrefix("LATE") ? InspectionText.lateRecord.text : ""
      console.line(done.with(number, inspection.entityTitle) + late)
      if let next { console.suggest("\(next) \(number)") }
    }
  }
}
