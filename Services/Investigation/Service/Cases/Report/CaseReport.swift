internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Store
internal import Vocabulary
internal import Wire

/// The investigation report put together from the case: what the records say, the chapters of a
/// draft, the signatures, and what is unresolved.
///
/// **Source**: 国务院令493 art. 30; GB 6442-2025.
struct CaseReport {
  let file: CaseFile
  let draft: InvestigationDraft?
  let judge: AccidentJudge
  let now: UTCMicroseconds
  /// Names to mask; nil for the whole text.
  let masking: [String]?
  /// What the case holds beside the text, as the reader may see it.
  let contents: ReportContents

  /// Chapters in the order of the law.
  static let chapters: [(number: Int32, title: String)] = [
    (1, "事故发生单位概况"), (2, "事故发生经过和事故救援情况"), (3, "事故造成的人员伤亡和直接经济损失"),
    (4, "事故发生的原因和事故性质"), (5, "事故责任的认定以及对事故责任者的处理建议"), (6, "事故防范和整改措施"),
    (7, "应急处置评估"), (8, "事故教训"),
  ]

  /// A version of the draft; 0 means the current one.
  ///
  /// - Throws: `CaseFault`.
  static func draft(
    _ version: UInt32, of file: CaseFile, in reader: Reader
  ) throws -> InvestigationDraft {
    let wanted = version == 0 ? file.snapshot.draft?.version ?? 0 : version
    guard let draft = try DraftRecords.find(wanted, of: file.number, in: reader) else {
      throw CaseFault.draftNotFound
    }
    return draft
  }

  /// Records what is published: the masked text by its hash.
  ///
  /// - Throws: `CaseFault`, `Status` if a name is not one that can be masked.
  static func publish(
    _ file: inout CaseFile, masking names: [String], at asked: CaseRequest,
    in transaction: Transaction
  ) throws {
    guard names.allSatisfy({ $0.count > 1 }) else {
      throw Status.invalid(
        field: "masked_names", reason: "NAME_TOO_SHORT",
        description: "a name to mask has at least two characters [493 art. 34]")
    }
    let draft = try draft(0, of: file, in: transaction)
    let text = draft.sections.map { Masking.text($0.text, masking: names) }
      .joined(separator: "\n")
    file.snapshot.publication = InvestigationCasePublication(
      place: asked.document, sha256: Array(SHA256.hash(data: Array(text.utf8))),
      version: draft.version, maskedNames: UInt32(names.count))
  }

  /// What is unresolved, in words.
  var unresolved: [String] {
    var points: [String] = []
    let accident = file.accident
    let tally = AccidentTally(accident.tally ?? InvestigationTally())
    if accident.levelMayRise { points.append("事故等级为下限，仍可能上升") }
    let figures: [(String, Bound)] = [
      ("死亡人数", tally.deaths), ("失踪人数", tally.missing), ("重伤人数", tally.severe),
      ("急性工业中毒人数", tally.poisoned), ("直接经济损失", tally.lossFen),
    ]
    points += figures.filter { !$0.1.isExact }.map { "\($0.0)尚未查清" }
    if accident.accidentType.isEmpty { points.append("事故类别未定") }
    let written = Set(draft?.sections.map(\.chapter.rawValue) ?? [])
    points += Self.chapters.filter { !written.contains($0.number) }.map { "缺章：\($0.title)" }
    points += file.snapshot.appraisals.filter { $0.toDay.isEmpty }.map { "鉴定未出结论：\($0.body)" }
    if let draft {
      let signed = Set(
        file.signatures.filter { $0.draftSHA256 == draft.sha256 }.map(\.person))
      points += file.seats.filter { Signatures.mustSign($0) && !signed.contains($0.person) }
        .map { "未签名：\($0.person)" }
      points += file.signatures.filter {
        $0.draftSHA256 == draft.sha256 && !$0.dissent.isEmpty
      }.map { "不同意见（\($0.person)）：\($0.dissent)" }
    }
    points += recordedPoints
    let lead = judge.lead(of: accident).authority
    if lead != file.snapshot.leadAuthority {
      points.append("按现等级应由 \(lead) 牵头，现由 \(file.snapshot.leadAuthority) 牵头")
    }
    return points
  }

  /// What timeline, causes, evidence and measures leave open.
  private var recordedPoints: [String] {
    var points = contents.disputed.map { "来源有争议：\($0.text)" }
    if let causes = contents.causes {
      let judged = CauseSufficiency(of: causes.graph)
      if judged.direct.isEmpty { points.append("没有证据连到事故的直接原因") }
      if judged.indirect.isEmpty { points.append("没有证据连到事故的间接原因") }
      points += judged.bare.map { "原因联系没有证据：N\($0.from)→N\($0.to)" }
      points += judged.open.map { "原因尚未认定：N\($0)" }
    }
    points += contents.exhibits.filter(\.altered).map { "证据内容已变：\($0.exhibitNo) \($0.title)" }
    if contents.measures.isEmpty { points.append("没有提出整改措施") }
    points += contents.measures.filter { $0.state == .declined }.map { "建议未被采纳：\($0.text)" }
    return points
  }
}
