import Contracts
import InvestigationService
import Ledger
import Store
import TestSupport
import Vocabulary
import Wire

extension InvestigationHouse {
  /// Moves a case.
  func move(
    _ client: WireClient, _ request: InvestigationMoveCaseRequest
  ) async throws -> InvestigationCase {
    try await client.call(InvestigationCaseServiceMethods.moveCase, request).case
      ?? InvestigationCase()
  }

  /// A case whose report every member signed and the leader submitted; answers its name.
  func submittedCase(
    id: String = "case-1", accident: InvestigationAccident? = nil
  ) async throws -> String {
    let name = try await investigatedCase(id: id, accident: accident)
    try await submit(name)
    return name
  }

  /// Drafts, signs, passes and submits the report of a case.
  func submit(_ name: String) async throws {
    let draft = try await member.call(
      InvestigationCaseServiceMethods.saveDraft,
      InvestigationSaveDraftRequest(
        name: name, sections: [InvestigationDraftSection(chapter: .causes, text: "边坡过陡")]))
    let hash = draft.draft?.sha256 ?? []
    for client in [leader, member] {
      _ = try await client.call(
        InvestigationCaseServiceMethods.signDraft,
        InvestigationSignDraftRequest(name: name, draftSha256: hash))
    }
    for member in Self.team where member.account.isEmpty {
      _ = try await office.call(
        InvestigationCaseServiceMethods.signDraft,
        InvestigationSignDraftRequest(
          name: name, draftSha256: hash, person: member.person, paper: "签名页"))
    }
    _ = try await move(leader, InvestigationMoveCaseRequest(name: name, move: .pass))
    _ = try await move(leader, InvestigationMoveCaseRequest(name: name, move: .submit))
  }

  /// Submits the report of a case and lets the government decide.
  func approve(_ name: String) async throws {
    try await submit(name)
    _ = try await move(
      office,
      InvestigationMoveCaseRequest(name: name, move: .approve, document: "高政函〔2026〕8号"))
  }

  /// A case that the government decided on; answers its name.
  func approvedCase(id: String = "case-1") async throws -> String {
    let name = try await investigatedCase(id: id)
    try await approve(name)
    return name
  }

  /// What was told about a case: each notice with who receives it.
  func notices(
    of name: String
  ) async throws -> [(notice: InvestigationCaseNotice, recipients: [String])] {
    try await store.read { reader in
      try Ledger.entries(of: "\(name)/notices", from: 1, limit: 100, in: reader).map { entry in
        let body = try FeedEventBody(wire: entry.body)
        return (
          try InvestigationCaseNotice(wire: body.payload), body.recipients.map(\.department)
        )
      }
    }
  }

  /// A lesson as it was sent: each message with who receives it.
  func sent(
    _ lesson: String
  ) async throws -> [(issued: InvestigationLessonIssued, recipients: [String])] {
    try await store.read { reader in
      try Ledger.entries(of: lesson, from: 1, limit: 100, in: reader).compactMap { entry in
        let body = try FeedEventBody(wire: entry.body)
        guard body.payloadType == InvestigationLessonIssued.protoName else { return nil }
        return (
          try InvestigationLessonIssued(wire: body.payload), body.recipients.map(\.department)
        )
      }
    }
  }
}
