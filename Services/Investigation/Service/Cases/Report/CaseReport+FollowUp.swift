internal import Contracts
internal import InvestigationRules
internal import Vocabulary

// What is to follow: measures, lessons, accountability.
extension CaseReport {
  /// Measures and recommendations with whom they went to and by when.
  var measuresList: String {
    let rows = contents.measures.map { measure in
      let number = measure.name.split(separator: "/").last.map(String.init) ?? ""
      let state = MeasureState(rawValue: measure.state.rawValue).map(ReportWords.word) ?? ""
      let late = measure.delay == .unspecified ? "" : "（超期）"
      let answer = measure.answer.isEmpty ? "" : "。答复：\(measure.answer)"
      let recipient = [Self.department(measure.department), measure.person]
        .filter { !$0.isEmpty }.joined(separator: " ")
      return [
        number, Self.kind(measure.kind), measure.text + answer,
        recipient.isEmpty ? "未下达" : recipient, measure.dueDay.isEmpty ? "—" : measure.dueDay,
        state + late,
      ]
    }
    return html.table(["编号", "种类", "内容", "承办", "期限", "状态"], rows, narrow: [0, 1, 4, 5])
  }

  /// Lessons for others of the same kind, with how many they went to.
  var lessonsList: String {
    let rows = contents.lessons.map { lesson in
      let draft = lesson.draft ?? InvestigationLessonDraft()
      let state = LessonState(rawValue: lesson.state.rawValue).map(ReportWords.word) ?? ""
      let wanted = draft.requirements.joined(separator: "；")
      return [
        lesson.name.split(separator: "/").last.map(String.init) ?? "",
        wanted.isEmpty ? draft.title : "\(draft.title)：\(wanted)",
        draft.departments.map(Self.department).joined(separator: "、"),
        lesson.entitiesIn == 0 ? "未选定" : "\(lesson.entitiesIn) 家", draft.dueDay, state,
      ]
    }
    return html.table(["编号", "教训和要求", "承办", "同类企业", "期限", "状态"], rows, narrow: [0, 3, 4, 5])
  }

  /// Who is to answer for what before which body; only for those it is for.
  var accountabilityList: String {
    let rows = (contents.accountability ?? []).map { record in
      let state = AccountabilityState(rawValue: record.state.rawValue).map(ReportWords.word) ?? ""
      let kind = SanctionKind(rawValue: record.kind.rawValue)?.word ?? ""
      return [record.party, record.fact, record.clause, kind, record.body, state]
    }
    return html.table(["人员或单位", "事实", "条款", "处理", "决定机关", "状态"], rows, narrow: [5])
  }

  private static func kind(_ kind: InvestigationMeasureKind) -> String {
    switch kind {
    case .enterprise: "企业整改"
    case .public: "公共部门"
    case .recommendation: "建议"
    default: ""
    }
  }

  private static func department(_ code: String) -> String {
    Departments.all.first { $0.code.text == code }?.name ?? code
  }
}
