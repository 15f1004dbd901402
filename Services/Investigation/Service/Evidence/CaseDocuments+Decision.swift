internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

// The report with its versions, who answers for what, what was decided and what became of it:
// sections 10 to 15.
extension CaseDocuments {
  /// Every version of the report, its signatures, and the page that people read.
  func reports(in reader: Reader) throws -> [InvestigationArchiveDocument] {
    let drafts = try DraftRecords.all(of: file.number, in: reader)
    var documents = drafts.map {
      document(.report, "第\($0.version)稿", $0.jsonValue())
    }
    documents.append(
      document(
        .report, "签名", list("signatures", file.snapshot.signatures.map { $0.jsonValue() })))
    let report = CaseReport(
      file: file, draft: drafts.last, judge: AccidentJudge(law: law), now: now, masking: nil,
      contents: try ReportContents(of: file, for: principal, on: now.legalDay, in: reader))
    documents.append(document("\(ArchiveSection.report.folder)/调查报告.html", text: report.page))
    return documents
  }

  /// Who answers for what, the government's decision, talks, the publication.
  func decisions(in reader: Reader) throws -> [InvestigationArchiveDocument] {
    let records = try AccountabilityRecords.all(of: file.snapshot.name, in: reader)
      .map { $0.snapshot.jsonValue() }
    let talks = try TalkRecords.all(of: file.snapshot.name, in: reader).map { $0.jsonValue() }
    func moves(_ kinds: Set<CaseMove>) -> JSONValue {
      list(
        "moves",
        file.snapshot.moves.filter { move in
          CaseMove(rawValue: move.move.rawValue).map(kinds.contains) ?? false
        }.map { $0.jsonValue() })
    }
    var documents = [
      document(.responsibility, "责任认定", list("accountability", records)),
      document(.approval, "批复", moves([.submit, .sendBack, .approve, .receive])),
      document(.penalties, "处理和约谈", list("talks", talks)),
      document(.rectification, "评估和结案", moves([.implement, .evaluate, .close, .reopen])),
    ]
    if let publication = file.snapshot.publication {
      documents.append(document(.publication, "公布", publication.jsonValue()))
    }
    return documents
  }

  /// Measures and lessons with how far they came; names masked in the masked variant.
  func followUp(in reader: Reader) throws -> [InvestigationArchiveDocument] {
    let calendar = WorkingCalendar()
    let measures = try MeasureRecords.all(of: file.snapshot.name, in: reader).map {
      stored -> JSONValue in
      var measure = stored.view(on: now.legalDay, calendar: calendar)
      if variant == .masked {
        measure.person = PersonMask.name(measure.person)
        measure.moves = []
      }
      return measure.jsonValue()
    }
    let lessons = try LessonRecords.all(of: file.snapshot.name, in: reader).map {
      stored -> JSONValue in
      var lesson = stored.snapshot
      if variant == .masked {
        lesson.author = PersonMask.name(lesson.author)
        lesson.moves = []
      }
      return JSONValue.object([
        .init("lesson", lesson.jsonValue()),
        .init("coverage", try LessonGaps(of: stored.edition, in: reader).shown.jsonValue()),
      ])
    }
    return [
      document(.rectification, "整改措施和建议", list("measures", measures)),
      document(.rectification, "举一反三", list("lessons", lessons)),
    ]
  }
}
