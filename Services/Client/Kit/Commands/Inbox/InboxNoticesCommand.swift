import ArgumentParser
import Contracts

/// Shows what the investigation told the department: cases, lessons, measures, warnings.
struct InboxNoticesCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "notices", NoticeText.help,
      examples: [
        Example("anlan inbox notices --as AWB", "事故调查发来的通知", "what the investigation told"),
        Example(
          "anlan inbox notices --from 40 --json", "从第 40 件起，每件一行", "from no. 40, a line each"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: FeedText.from.help(.number)) var from: UInt64 = 1

  func run(in session: Session) async throws -> Outcome {
    let deliveries = try await session.with(.investigation) { link in
      let department = try await OwnDepartment.find(over: link)
      let writer = FollowWriter(department: department, console: session.console)
      let stream = try await link.session.acting(for: department).stream(
        FeedServiceMethods.replay, FeedReplayRequest(fromMboxSeq: from), over: link)
      var read: [(UInt64, FeedEventBody)] = []
      for try await answer in stream {
        guard let delivery = answer.delivery, let body = try? FeedEventBody(wire: delivery.body)
        else { continue }
        read.append((delivery.mboxSeq, body))
        if !session.console.isText { writer.write(.received(delivery, body)) }
      }
      return read
    }
    guard session.console.isText else { return .ok }
    session.console.table(NoticeTable.table(deliveries))
    session.console.notice(FeedText.replayed.with("\(deliveries.count)"))
    return .ok
  }
}

/// Notices of the investigation as a table.
enum NoticeTable {
  /// One line a notice, in the order they came.
  static func table(_ deliveries: [(number: UInt64, body: FeedEventBody)]) -> Table {
    var table = Table(
      [
        .init(InspectionText.number.text, right: true), .init(CommonText.time.text),
        .init(NoticeText.what.text), .init(NoticeText.about.text),
        .init(NoticeText.content.text, gives: true, cellsMin: 20),
      ], wraps: true)
    for (number, body) in deliveries {
      let row = row(of: body)
      table.add([
        .init("\(number)"), .init(Moment.short(body.recordedTime)), .init(row.what, row.style),
        .init(row.about), .init(row.content),
      ])
    }
    return table
  }

  /// What a notice says: what happened, to what, and more words.
  static func row(
    of body: FeedEventBody
  ) -> (what: String, about: String, content: String, style: Style) {
    switch body.payloadType {
    case InvestigationCaseNotice.protoName:
      guard let notice = try? InvestigationCaseNotice(wire: body.payload) else { break }
      return row(of: notice)
    case InvestigationLessonIssued.protoName:
      guard let issued = try? InvestigationLessonIssued(wire: body.payload) else { break }
      return (
        NoticeText.lesson.text, issued.lesson,
        NoticeText.lessonLine.with(
          issued.draft?.title ?? "", issued.draft?.dueDay ?? "", "\(issued.entities.count)"),
        .waiting
      )
    case InvestigationLessonSilence.protoName:
      guard let silence = try? InvestigationLessonSilence(wire: body.payload) else { break }
      return (
        Names.escalation(silence.step), silence.lesson,
        "\(silence.title) \(EntityPage.short(silence.entity)) \(silence.dueDay)", .bad
      )
    default: break
    }
    return (
      String(body.type.split(separator: ".").last ?? ""), body.subject, "", .plain
    )
  }

  private static func row(
    of notice: InvestigationCaseNotice
  ) -> (what: String, about: String, content: String, style: Style) {
    let kind =
      NoticeKindText(rawValue: Names.key(notice.kind, "NOTICE_KIND_"))?.text
      ?? notice.kind.wireName
    var parts = [
      notice.title.isEmpty ? notice.unit : notice.title, Names.level(notice.level),
      "\(InjuryText.death.text) \(AccidentFigures.text(notice.deaths))",
    ]
    if !notice.clock.isEmpty { parts.append("\(Names.clock(notice.clock)) \(notice.dueDay)") }
    parts += notice.suggestions.compactMap {
      NoticeSuggestionText(rawValue: Names.key($0, "NOTICE_SUGGESTION_"))?.text
    }
    return (
      kind, notice.case, parts.joined(separator: " · "), notice.kind == .overdue ? .bad : .plain
    )
  }
}
