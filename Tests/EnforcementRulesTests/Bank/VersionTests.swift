import EnforcementRules
import TestSupport
import Testing
import Vocabulary

struct VersionTests {
  /// Every legal step (handbook 7.4).
  static let legal: [(VersionState, VersionMove, VersionState)] = [
    (.draft, .submit, .inReview), (.inReview, .sendBack, .draft),
    (.inReview, .approve, .published), (.published, .supersede, .superseded),
    (.published, .suspend, .suspended), (.suspended, .resume, .published),
    (.suspended, .retire, .retired),
  ]

  @Test("every move in every state is as the table says", arguments: VersionState.allCases)
  func everyPair(from: VersionState) {
    for move in VersionMove.allCases {
      let expected = Self.legal.first { $0.0 == from && $0.1 == move }?.2
      #expect(
        VersionMachine.transition(from: from, by: move)?.to == expected,
        "\(from.code) \(move.code)")
    }
  }

  private static func census(_ change: (inout BankCensus) -> Void = { _ in }) -> BankCensus {
    var census = BankCensus()
    census.questions = 60
    change(&census)
    return census
  }

  private static func facts(
    _ state: VersionState, _ census: BankCensus = census()
  ) -> VersionFacts {
    VersionFacts(state: state, author: "author", writers: ["author"], census: census)
  }

  @Test("who wrote or submitted a version does not approve or return it")
  func samePerson() throws {
    let author = Principals.member(of: .emergency, .questionReviewer, account: "author")
    let keeper = Principals.member(of: .emergency, .questionReviewer, account: "keeper")
    for move in [VersionMove.approve, .sendBack] {
      #expect(throws: VersionRefusal.samePerson("author")) {
        try versionDecision(move, by: author, note: "看过", given: Self.facts(.inReview))
      }
      _ = try versionDecision(move, by: keeper, note: "看过", given: Self.facts(.inReview))
    }
  }

  private static func broken(_ reason: String) -> BankCensus {
    census { census in
      switch reason {
      case "BANK_EMPTY": census.questions = 0
      case "QUESTION_INCOMPLETE": census.incomplete = ["banks/a/questions/1"]
      case "BANK_CONTRADICTION": census.contradicting = ["banks/a/questions/1"]
      case "BANK_DUPLICATE": census.duplicate = ["banks/a/questions/1"]
      case "BANK_AMENDED": census.amended = ["banks/a/questions/1"]
      default:
        census.strata = [
          .init(blueprint: "blueprints/a", code: "瓦斯/single/*", drawn: 5, available: 14)
        ]
      }
    }
  }

  @Test(
    "a version is published only when every guard holds",
    arguments: [
      "BANK_EMPTY", "QUESTION_INCOMPLETE", "BANK_CONTRADICTION", "BANK_DUPLICATE", "BANK_AMENDED",
      "BLUEPRINT_TOO_FEW",
    ])
  func guards(reason: String) {
    let keeper = Principals.member(of: .emergency, .departmentHead, account: "head")
    do throws(VersionRefusal) {
      _ = try versionDecision(
        .approve, by: keeper, note: "", given: Self.facts(.inReview, Self.broken(reason)))
      Issue.record("approved")
    } catch {
      guard case .guards(let findings) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(findings.map(\.reason) == [reason])
    }
  }

  @Test("three times what a paper draws is enough, one less is not")
  func pool() throws {
    let keeper = Principals.member(of: .emergency, .departmentHead, account: "head")
    let enough = Self.census {
      $0.strata = [.init(blueprint: "b", code: "瓦斯/single/*", drawn: 5, available: 15)]
    }
    let next = try versionDecision(
      .approve, by: keeper, note: "", given: Self.facts(.inReview, enough))
    #expect(next == .published)
  }

  @Test("only a head resumes or retires, and says why")
  func afterSuspension() {
    let keeper = Principals.member(of: .emergency, .questionReviewer, account: "keeper")
    let head = Principals.member(of: .emergency, .departmentHead, account: "head")
    for move in [VersionMove.resume, .retire] {
      #expect(throws: VersionRefusal.roleMissing(RoleSet(.departmentHead))) {
        try versionDecision(move, by: keeper, note: "查明", given: Self.facts(.suspended))
      }
      #expect(throws: VersionRefusal.noteRequired) {
        try versionDecision(move, by: head, note: "", given: Self.facts(.suspended))
      }
    }
  }

  @Test("a question goes where the table lets it", arguments: QuestionState.allCases)
  func question(from: QuestionState) {
    let legal: [QuestionState: Set<QuestionState>] = [
      .draft: [.flagged, .retired], .active: [.flagged, .retired],
      .flagged: [.active, .draft, .retired], .retired: [],
    ]
    for next in QuestionState.allCases {
      #expect(from.mayBecome(next) == legal[from]?.contains(next), "\(from.code) \(next.code)")
    }
  }
}
