import Contracts

/// A proposed question with its source and verdicts, for people.
struct ProposalPage {
  /// The proposal.
  let proposal: EnforcementQuestionProposal

  /// Its facts: where it came from, the question, what the checks say, what was decided.
  var details: Details {
    var details = Details()
    details.add(ProposalText.proposal.text, Self.short(proposal.name), .bold)
    details.add(CommonText.state.text, Names.state(proposal.state), Names.style(proposal.state))
    details.add(ProposalText.lesson.text, "\(proposal.lesson) \(proposal.title)")
    details.add(ProposalText.caseName.text, proposal.case)
    details.add(ProposalText.came.text, Moment.text(proposal.createTime))
    for verdict in proposal.verdicts {
      details.add(
        BankText.verdict.text, VerdictText.words(verdict.code, verdict.detail),
        verdict.code.hasPrefix("E-") ? .bad : .waiting)
    }
    QuestionPage(revisions: [EnforcementQuestion(content: proposal.content)])
      .addContent(to: &details)
    if proposal.state != .open {
      details.add(ProposalText.decidedBy.text, proposal.account)
      details.add(CommonText.time.text, Moment.text(proposal.decideTime))
      details.add(BankText.note.text, proposal.reason)
      details.add(ValueText.question.text, BankNames.short(proposal.question))
    }
    return details
  }

  /// `3` for `proposals/3`.
  static func short(_ name: String) -> String {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }

  /// `proposals/3` for `3` and itself.
  ///
  /// - Throws: `Complaint` for anything else.
  static func full(_ text: String) throws -> String {
    guard UInt64(short(text)) != nil else {
      throw Complaint(
        ParserText.invalidValue.with(text, "<\(ValueText.number.text)>", ""),
        tries: ["anlan bank proposals"], outcome: .usage)
    }
    return prefix + short(text)
  }

  private static let prefix = "proposals/"
}
