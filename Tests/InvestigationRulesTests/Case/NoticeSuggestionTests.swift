import InvestigationRules
import Testing

@Suite("What a case suggests to the other services")
struct NoticeSuggestionTests {
  @Test(
    "a death at once, points and discredit after the decision",
    arguments: [
      (.ordinary, 0, false, []), (.ordinary, 1, false, [.licenceReview, .gradeDown]),
      (.larger, 0, true, [.points]), (.larger, 3, true, [.licenceReview, .points, .gradeDown]),
      (.major, 0, false, []), (.major, 0, true, [.points, .seriousDiscredit]),
    ] as [(AccidentLevel, Int64, Bool, [NoticeSuggestion])])
  func suggestions(
    level: AccidentLevel, deaths: Int64, isDecided: Bool, expected: [NoticeSuggestion]
  ) {
    #expect(
      noticeSuggestions(level: level, deaths: .atLeast(deaths), isDecided: isDecided) == expected)
  }
}
