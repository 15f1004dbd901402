import InvestigationRules
import Testing
import Vocabulary

@Suite("Custody of evidence")
struct CustodyTests {
  private let now = UTCMicroseconds(LegalDay(dayNumber: 20_000), hour: 12)

  private func facts(
    _ state: CustodyState, seals: [String] = [], isAltered: Bool = false
  ) -> CustodyFacts {
    CustodyFacts(
      state: state, compartment: .technical, seals: seals, lastActAt: now.adding(Hours(-2)),
      isAltered: isAltered)
  }

  private func request(
    _ act: CustodyAct, leader: Bool = true, hours: Int = -1, seal: String = "",
    witness: String = "", receiver: String = ""
  ) -> CustodyRequest {
    CustodyRequest(
      act: act, view: EvidenceView(isLeader: leader, compartments: [.technical]), now: now,
      actedAt: now.adding(Hours(hours)), place: "物证室", reason: "送检", seal: seal,
      witness: witness, receiver: receiver)
  }

  private func reasons(_ request: CustodyRequest, _ facts: CustodyFacts) -> [String] {
    do {
      _ = try custodyDecision(on: request, given: facts)
      return []
    } catch {
      guard case .guards(let findings) = error else { return ["\(error)"] }
      return findings.map(\.reason)
    }
  }

  @Test("every pair of state and act is legal or refused as the table says")
  func table() throws {
    let legal: [CustodyState: [CustodyAct: CustodyState]] = [
      .collected: [.seal: .sealed, .archive: .archived, .handOver: .collected],
      .sealed: [.open: .opened, .giveBack: .returned, .archive: .archived, .handOver: .sealed],
      .opened: [.examine: .examined, .seal: .sealed, .handOver: .opened],
      .examined: [
        .examine: .examined, .seal: .sealed, .giveBack: .returned, .archive: .archived,
        .handOver: .examined,
      ],
    ]
    for state in CustodyState.allCases {
      for act in CustodyAct.allCases {
        let asked = request(
          act, seal: act == .seal ? "F-2" : act == .open ? "F-1" : "", witness: "见证某",
          receiver: "接收某")
        let expected = legal[state]?[act]
        if let expected {
          let after = try custodyDecision(on: asked, given: facts(state, seals: ["F-1"]))
          #expect(after == expected, "\(state) \(act)")
        } else {
          #expect(throws: EvidenceRefusal.illegalTransition(from: state, act: act)) {
            try custodyDecision(on: asked, given: facts(state, seals: ["F-1"]))
          }
        }
      }
    }
  }

  @Test(
    "a seal is new, and an opening names the seal it breaks before a witness",
    arguments: [
      (CustodyAct.seal, "F-1", "", ["SEAL_USED"]), (.seal, "", "", ["FIELD_REQUIRED"]),
      (.seal, "F-2", "", []), (.open, "F-1", "见证某", []), (.open, "F-9", "见证某", ["SEAL_DIFFERS"]),
      (.open, "F-1", "", ["FIELD_REQUIRED"]),
    ])
  func seals(_ act: CustodyAct, _ seal: String, _ witness: String, _ expected: [String]) {
    let state: CustodyState = act == .seal ? .opened : .sealed
    #expect(
      reasons(request(act, seal: seal, witness: witness), facts(state, seals: ["F-1"]))
        == expected)
  }

  @Test(
    "an act lies between the one before it and now",
    arguments: [(-3, ["TIMES_IMPOSSIBLE"]), (-2, []), (0, []), (1, ["TIMES_IMPOSSIBLE"])])
  func times(_ hours: Int, _ expected: [String]) {
    #expect(reasons(request(.seal, hours: hours, seal: "F-1"), facts(.collected)) == expected)
  }

  @Test("only the leader ends custody, and nobody acts in a closed compartment")
  func rights() {
    #expect(throws: EvidenceRefusal.leaderOnly(.archive)) {
      try custodyDecision(on: request(.archive, leader: false), given: facts(.sealed))
    }
    var closed = request(.seal, leader: false, seal: "F-1")
    closed.view = EvidenceView(isLeader: false, compartments: [.management])
    #expect(throws: EvidenceRefusal.notFound) {
      try custodyDecision(on: closed, given: facts(.collected))
    }
  }

  @Test("altered bytes are not examined any more, but kept")
  func altered() throws {
    let broken = facts(.sealed, seals: ["F-1"], isAltered: true)
    #expect(throws: EvidenceRefusal.altered) {
      try custodyDecision(on: request(.open, seal: "F-1", witness: "见证某"), given: broken)
    }
    #expect(try custodyDecision(on: request(.archive), given: broken) == .archived)
  }
}

@Suite("Files of an archive")
struct ArchiveRulesTests {
  @Test(
    "a name in an archive is harmless, says what it was and is not too long",
    arguments: [
      (3, "照片 1.jpg", "0003-照片 1.jpg"), (3, "../../etc/passwd", "0003-passwd"),
      (12, "a:b*c?.pdf", "0012-a_b_c_.pdf"), (1, "100%.txt", "0001-100_.txt"),
      (1, "a\nb.txt", "0001-a_b.txt"), (1, "\u{202E}fdp.exe", "0001-_fdp.exe"),
      (1, "", "0001-file"), (1, "...", "0001-file"), (12_345, "x", "12345-x"),
    ])
  func names(_ number: Int, _ original: String, _ expected: String) {
    #expect(ArchiveName.safe(number: number, original) == expected)
  }

  @Test("a long name is cut between characters and keeps its ending")
  func longName() {
    let name = ArchiveName.safe(number: 7, String(repeating: "长", count: 300) + ".jpg")
    #expect(name.utf8.count <= ArchiveName.bytesMax)
    #expect(name.hasPrefix("0007-长") && name.hasSuffix("长.jpg"))
  }

  @Test("the full archive is the leader's; the masked one leaves out what is personal or closed")
  func variants() throws {
    let leader = EvidenceView(isLeader: true, compartments: [])
    let member = EvidenceView(isLeader: false, compartments: [.technical])
    try archiveDecision(.full, by: leader)
    try archiveDecision(.masked, by: member)
    #expect(throws: EvidenceRefusal.leaderOnly(.export)) { try archiveDecision(.full, by: member) }
    #expect(throws: EvidenceRefusal.notFound) { try archiveDecision(.masked, by: .none) }
    let place = { (compartment: Compartment, kind: EvidenceKind, variant: ArchiveVariant) in
      archivePlace(of: compartment, kind, isAltered: false, in: variant, by: leader)
    }
    #expect(place(.technical, .testimony, .full) == .included)
    #expect(place(.technical, .testimony, .masked) == .withheld("PERSONAL"))
    #expect(place(.responsibility, .document, .masked) == .withheld("RESPONSIBILITY"))
    #expect(place(.technical, .document, .masked) == .included)
    #expect(
      archivePlace(of: .management, .document, isAltered: false, in: .masked, by: member)
        == .hidden)
    #expect(
      archivePlace(of: .technical, .document, isAltered: true, in: .full, by: leader)
        == .withheld("ALTERED"))
  }

  @Test(
    "a masked name keeps its first character", arguments: [("张三", "张*"), ("欧阳某某", "欧**"), ("", "")])
  func masking(_ name: String, _ expected: String) { #expect(Masking.name(name) == expected) }
}
