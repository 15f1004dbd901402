internal import Contracts
internal import Crypto
internal import InvestigationRules
internal import Vocabulary
internal import Wire

/// Most characters of a chapter of a draft.
///
/// Source: [D].
private let chapterCharactersMax = 100_000

extension InvestigationDraft {
  /// The version that a request saves.
  ///
  /// - Throws: `Status` if a chapter is unknown, empty, twice there or too long.
  init(
    _ request: InvestigationSaveDraftRequest, version: UInt32, by account: String,
    at now: UTCMicroseconds
  ) throws(Status) {
    var faults: [(field: String, description: String)] = []
    if request.sections.isEmpty { faults.append(("sections", "FIELD_REQUIRED [493 art. 30]")) }
    var seen: Set<Int32> = []
    for (index, section) in request.sections.enumerated() {
      if !(1...8).contains(section.chapter.rawValue) {
        faults.append(("sections[\(index)].chapter", "FIELD_REQUIRED a chapter 1–8 [493 art. 30]"))
      }
      if !seen.insert(section.chapter.rawValue).inserted {
        faults.append(("sections[\(index)].chapter", "CHAPTER_TWICE [D]"))
      }
      if section.text.isEmpty { faults.append(("sections[\(index)].text", "FIELD_REQUIRED [D]")) }
      if section.text.count > chapterCharactersMax {
        faults.append(
          ("sections[\(index)].text", "FIELD_TOO_LONG at most \(chapterCharactersMax) [D]"))
      }
    }
    guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_DRAFT") }
    let sections = request.sections.sorted { $0.chapter.rawValue < $1.chapter.rawValue }
    self.init(
      version: version, sections: sections,
      sha256: Array(SHA256.hash(data: InvestigationDraft(sections: sections).encoded())),
      account: account, time: ProtoTimestamp(microseconds: now.value), note: request.note)
  }

  /// Without its chapters.
  var head: InvestigationDraft {
    var head = self
    head.sections = []
    return head
  }
}

extension CaseFile {
  /// Takes a signature bound to the current draft.
  ///
  /// - Throws: `CaseFault`, `CaseRefusal`.
  mutating func sign(
    _ request: InvestigationSignDraftRequest, by principal: Principal, at now: UTCMicroseconds
  ) throws {
    guard state == .drafted, let draft = snapshot.draft else {
      throw CaseActRefusal.stateForbids(.signDraft, state)
    }
    let relation = relation(of: principal)
    let own = snapshot.team.first { !$0.account.isEmpty && $0.account == principal.account }
    let named = snapshot.team.first { $0.person == request.person }
    guard let member = request.person.isEmpty ? own : named else {
      throw CaseFault.memberUnknown(
        request.person.isEmpty ? principal.account : request.person)
    }
    if member.person != own?.person {
      guard !relation.isDisjoint(with: [.leader, .office]), member.account.isEmpty else {
        throw CaseFault.otherMembersPaper
      }
      guard !request.paper.isEmpty else {
        throw Status.invalid(
          field: "paper", reason: "FIELD_REQUIRED",
          description: "the signed paper of a member without an account [493 art. 30]")
      }
    }
    let findings = Signatures.signing(
      DraftSignature(
        person: member.person, draftSHA256: request.draftSha256, dissent: request.dissent),
      by: TeamSeat(member), current: draft.sha256)
    guard findings.isEmpty else { throw CaseRefusal.guards(findings) }
    snapshot.signatures.removeAll {
      $0.person == member.person && $0.draftSha256 == draft.sha256
    }
    snapshot.signatures.append(
      InvestigationSignature(
        person: member.person, version: draft.version, draftSha256: draft.sha256,
        dissent: request.dissent, time: ProtoTimestamp(microseconds: now.value),
        paper: request.paper))
    touch(at: now)
  }
}
