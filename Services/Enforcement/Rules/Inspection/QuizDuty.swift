public import Vocabulary

/// Sectors whose inspections need a quiz (逢查必考), as dated data.
///
/// The notice names the duty without a county rule that says for whom; the built-in row is for
/// mines and open to correction by `quiz-duty.json`.
public struct QuizDuty: Sendable, Hashable, Codable {
  /// Items of the notice whose sectors are under the duty; 11 is 煤矿.
  public let items: [Int]

  /// Makes a duty.
  public init(items: [Int]) { self.items = items }

  /// What is built in.
  public static let builtIn = Dated([
    DatedRow(
      QuizDuty(items: [11, 12]), inForceFrom: LegalDay.earliest, source: "notice item 9; [D]",
      isVerified: false)
  ])

  /// Whether an industry's sector is under the duty.
  public func applies(to industry: IndustryCode) -> Bool {
    Sectors.sector(of: industry).map { items.contains($0.item) } ?? false
  }
}
