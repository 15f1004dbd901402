import ArgumentParser
import Contracts

/// Shows or saves a draft of the investigation report.
struct CaseDraftCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "draft", CaseHelp.draft,
      examples: [
        Example("anlan case draft 7", "看当前稿", "the current draft"),
        Example("anlan case draft 7 --file 报告.md --note 补充原因", "保存一稿", "save a version"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CaseHelp.number.help(.number)) var number: String
  @Option(help: CaseHelp.file.help(.file), completion: .file()) var file: String?
  @Option(help: CaseHelp.base.help(.version)) var base: UInt32?
  @Option(help: CaseHelp.note.help(.text)) var note: String?
  @Option(help: CaseHelp.version.help(.version)) var version: UInt32 = 0

  func run(in session: Session) async throws -> Outcome {
    let name = try NumberedName.investigation(number)
    guard let file else { return try await show(name, in: session) }
    let input = try InputFile(file, session: session)
    defer { input.close() }
    let sections = try Self.sections(try input.text())
    let base = try await base(of: name, in: session)
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.saveDraft,
      InvestigationSaveDraftRequest(
        name: name, sections: sections, baseVersion: base, note: note ?? ""))
    return CaseSaying.say(answer.case, json: answer, in: session)
  }

  private func base(of name: String, in session: Session) async throws -> UInt32 {
    if let base { return base }
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.getCase,
      InvestigationGetCaseRequest(name: name))
    return answer.case?.draft?.version ?? 0
  }

  private func show(_ name: String, in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .investigation, InvestigationCaseServiceMethods.getDraft,
      InvestigationGetDraftRequest(name: name, version: version))
    let console = session.console
    if case .json = console.form {
      console.json(answer.jsonValue)
      return .ok
    }
    let draft = answer.draft ?? InvestigationDraft()
    var lines = [console.styled(CaseText.draft.with("\(draft.version)"), .bold)]
    for section in draft.sections {
      lines += ["", "# \(Names.chapter(section.chapter))"]
      lines += section.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    console.page(lines)
    return .ok
  }

  /// Chapters of a text whose headings are lines such as `# 事故教训` or `# 8`.
  ///
  /// - Throws: `Complaint` with the line of a heading that is none.
  static func sections(_ text: String) throws -> [InvestigationDraftSection] {
    var sections: [InvestigationDraftSection] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("# ") else {
        guard !sections.isEmpty else { continue }
        sections[sections.count - 1].text += "\(line)\n"
        continue
      }
      let title = String(line.dropFirst(2).drop(while: \.isWhitespace))
      guard let chapter = chapter(title) else {
        throw Complaint(
          CaseText.badChapter.with("\(index + 1)"),
          items: ChapterText.allCases.enumerated().map {
            .init(place: "\($0.offset + 1)", why: $0.element.text)
          }, outcome: .usage)
      }
      sections.append(InvestigationDraftSection(chapter: chapter, text: ""))
    }
    return sections.map { section in
      var section = section
      while section.text.last?.isNewline == true { section.text.removeLast() }
      return section
    }
  }

  private static func chapter(_ title: String) -> InvestigationDraftChapter? {
    if let number = Int32(title), (1...8).contains(number) {
      return InvestigationDraftChapter(rawValue: number)
    }
    return Names.value(title, prefix: "DRAFT_CHAPTER_", words: ChapterText.self)
  }
}
