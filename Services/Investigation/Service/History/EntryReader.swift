internal import Contracts
internal import Vocabulary

/// Reads one sealed event of another service's ledger as a fact.
struct EntryReader {
  let body: FeedEventBody
  let reference: InvestigationFactReference

  /// The fact; nil for an event that is about nothing a history shows.
  ///
  /// - Throws: `WireError` if the payload is not what its type says.
  func fact() throws -> (fact: InvestigationHistoryFact, line: HistoryFacts.Line)? {
    switch body.payloadType {
    case PermitsLicenceEvent.protoName:
      return licence(try PermitsLicenceEvent(wire: body.payload))
    case PermitsReceiptNotice.protoName:
      return receipt(try PermitsReceiptNotice(wire: body.payload))
    case EnforcementInspection.protoName:
      return inspection(try EnforcementInspection(wire: body.payload))
    case EnforcementSitting.protoName:
      return sitting(try EnforcementSitting(wire: body.payload))
    default: return nil
    }
  }

  /// The last word of the event's type, such as `ISSUED` of "anlan.permits.LICENCE_ISSUED".
  private func word(after prefix: String) -> String {
    let last = body.type.split(separator: ".").last.map(String.init) ?? body.type
    return last.hasPrefix(prefix) ? String(last.dropFirst(prefix.count)) : last
  }

  private func fact(
    _ kind: HistoryKind, _ act: String, department: String, person: String, subject: String,
    detail: [String]
  ) -> InvestigationHistoryFact {
    InvestigationHistoryFact(
      kind: kind, act: act, department: department, person: person, subject: subject,
      detail: detail.filter { !$0.isEmpty }.joined(separator: "；"), occurTime: body.occurredTime,
      recordTime: body.recordedTime, reference: reference)
  }

  private func licence(
    _ event: PermitsLicenceEvent
  ) -> (fact: InvestigationHistoryFact, line: HistoryFacts.Line) {
    let document = event.document ?? PermitsLicenceDocument()
    let materials = event.materials.map { "\($0.kind) \($0.fileName)" }
    let state = Self.code(event.stateAfter.wireName, without: "LICENCE_STATE_")
    return (
      fact(
        .licences, word(after: "LICENCE_"), department: "SPJ", person: event.liaison,
        subject: event.licence,
        detail: [
          event.licenceTypeName, document.certificateNo,
          document.validTo.isEmpty ? "" : "有效至 \(document.validTo)",
          materials.isEmpty ? "" : "资料：\(materials.joined(separator: "、"))",
        ]),
      .licence(
        type: document.licenceType, state: state, validTo: try? LegalDay(document.validTo),
        decided: try? LegalDay(document.decisionDay), eventID: event.eventID)
    )
  }

  private func receipt(
    _ notice: PermitsReceiptNotice
  ) -> (fact: InvestigationHistoryFact, line: HistoryFacts.Line) {
    let act = notice.fact ?? PermitsReceiptFact()
    return (
      fact(
        .receipts, act.kind, department: notice.department, person: act.actor?.account ?? "",
        subject: notice.receipt,
        detail: [notice.licence, act.detail, act.level > 0 ? "第 \(act.level) 级" : ""]),
      .receipt(eventID: notice.eventID)
    )
  }

  private func inspection(
    _ inspection: EnforcementInspection
  ) -> (fact: InvestigationHistoryFact, line: HistoryFacts.Line) {
    let act = word(after: "INSPECTION_")
    var detail = [inspection.subject]
    if act == "RECORD", let record = inspection.record {
      detail.append(
        record.problems.isEmpty ? "未发现问题" : "问题：\(record.problems.joined(separator: "、"))")
    }
    if act == "CLOSE", !inspection.noQuizReason.isEmpty {
      detail.append("未考问：\(inspection.noQuizReason)")
    }
    return (
      fact(
        .inspections, act, department: inspection.department,
        person: inspection.officers.isEmpty
          ? inspection.moves.last?.account ?? ""
          : inspection.officers.joined(separator: "、"), subject: inspection.name,
        detail: detail), .inspection
    )
  }

  private func sitting(
    _ sitting: EnforcementSitting
  ) -> (fact: InvestigationHistoryFact, line: HistoryFacts.Line) {
    var detail = [sitting.inspection, sitting.post]
    if let score = sitting.score {
      detail.append("\(Self.marks(score.tenths))/\(Self.marks(score.tenthsMax)) 分")
    }
    detail += sitting.proposals.map { proposal in
      let decision = ["accepted": "同意", "declined": "不同意"][proposal.decision] ?? "待决定"
      return "\(Self.measures[proposal.kind] ?? proposal.kind)（\(decision)）"
    }
    var fact = fact(
      .quizzes, Self.code(sitting.state.wireName, without: "SITTING_STATE_"), department: "",
      person: sitting.personTitle.isEmpty ? sitting.person : sitting.personTitle,
      subject: sitting.name, detail: detail)
    fact.occurTime = sitting.closeTime ?? body.occurredTime
    return (fact, .quiz(sitting))
  }

  /// Kinds of proposals after a quiz in words, as the enforcement service codes them.
  private static let measures = [
    "EXPLAIN": "当场讲解错题", "RETEST": "补考", "RETRAINING": "待岗培训", "LEAVE_POST": "离岗，合格后上岗",
    "FINDING": "记为检查发现的问题", "ORDER": "责令组织培训", "TALK": "约谈主要负责人", "POINTS": "记分",
    "GRADE_INPUT": "计入分级", "REDRAW": "另抽人员再考", "SPECIAL_CHECK": "专项检查",
  ]

  private static func marks(_ tenths: UInt32) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func code(_ name: String, without prefix: String) -> String {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }
}
