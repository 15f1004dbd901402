internal import Contracts
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// Reads stored bytes again and compares them with the hash they were collected under.
struct EvidenceCheck: Sendable {
  let desk: EvidenceDesk

  private var context: InvestigationContext { desk.context }

  /// Checks one piece.
  ///
  /// - Throws: `EvidenceRefusal.notFound`.
  func one(_ name: EvidenceName) async throws -> InvestigationEvidence {
    let now = context.clock.now
    let found = try await context.store.write { [desk] in
      try desk.find(name, for: .readFile, purpose: "VERIFY", at: now, in: $0)?.piece
    }
    guard let found else { throw EvidenceRefusal.notFound }
    return try await check(found, name)
  }

  /// Checks every piece of a case that the caller sees.
  func all(of caseName: String) async throws -> [InvestigationEvidence] {
    let pieces = try await context.store.read { [desk] reader in
      let (file, view) = try desk.view(of: caseName, for: .readFile, in: reader)
      return try EvidenceRecords.list(
        file.number, view.compartments, rows: EvidenceLimits.piecesMax, in: reader)
    }
    var checked: [InvestigationEvidence] = []
    for piece in pieces { checked.append(try await check(piece, EvidenceName(piece.name))) }
    return checked
  }

  private func check(
    _ piece: InvestigationEvidence, _ name: EvidenceName
  ) async throws -> InvestigationEvidence {
    let isIntact = try await context.blobs.isIntact(BlobDigest(piece.sha256)) ?? false
    let now = context.clock.now
    if !isIntact { try await desk.reportAltered(name, at: now) }
    return try await context.store.write { [desk] transaction in
      var current = try EvidenceRecords.find(name, in: transaction) ?? piece
      if isIntact, !current.altered {
        try desk.log(
          .verify, reason: "SHA-256", of: name, on: &current, at: now, in: transaction)
      }
      return current
    }
  }
}
