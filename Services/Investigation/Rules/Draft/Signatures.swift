/// A member's signature, bound to the bytes that were signed.
///
/// **Source**: 国务院令493 art. 30.
public struct DraftSignature: Sendable, Hashable {
  /// Who signed.
  public let person: String
  /// SHA-256 of the draft.
  public let draftSHA256: [UInt8]
  /// Where the member disagrees; empty if nowhere.
  public let dissent: String

  /// Makes a signature.
  public init(person: String, draftSHA256: [UInt8], dissent: String = "") {
    self.person = person
    self.draftSHA256 = draftSHA256
    self.dissent = dissent
  }
}

/// Checks of signatures.
public enum Signatures {
  /// Who must sign: members of the six parties; the procuratorate and experts are guests.
  public static func mustSign(_ seat: TeamSeat) -> Bool {
    guard let party = seat.party else { return true }
    return party != .procuratorate && party != .expert
  }

  /// What keeps a signature from being taken: the draft changed since it was read.
  public static func signing(
    _ signature: DraftSignature, by seat: TeamSeat, current: [UInt8]
  ) -> [CaseFinding] {
    var findings: [CaseFinding] = []
    if signature.draftSHA256 != current {
      findings.append(
        CaseFinding(
          "draft_sha256", reason: "DRAFT_CHANGED",
          "the draft is no longer the one that was read: read it again and sign that",
          basis: "493 art. 30"))
    }
    if !seat.interest.isEmpty {
      findings.append(
        CaseFinding(
          "person", reason: "MEMBER_INTEREST", "person=\(seat.person)",
          basis: "493 art. 23"))
    }
    return findings
  }

  /// What keeps a draft from being passed: somebody has not signed these very bytes, or disagrees
  /// and the government has not decided.
  public static func passing(
    _ signatures: [DraftSignature], team: [TeamSeat], current: [UInt8], document: String
  ) -> [CaseFinding] {
    let valid = signatures.filter { $0.draftSHA256 == current }
    let signed = Set(valid.map(\.person))
    var findings = team.filter { mustSign($0) && !signed.contains($0.person) }.map {
      CaseFinding(
        "signatures", reason: "MEMBER_UNSIGNED", "person=\($0.person)",
        basis: "493 art. 30")
    }
    let dissenters = valid.filter { !$0.dissent.isEmpty }.map(\.person)
    if !dissenters.isEmpty, document.isEmpty {
      findings.append(
        CaseFinding(
          "document", reason: "DISSENT_UNDECIDED",
          "person=\(dissenters.joined(separator: ", "))",
          basis: "6.5"))
    }
    return findings
  }
}
