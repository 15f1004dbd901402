import Contracts
import Questions
import Quiz
import Vocabulary

/// A blueprint as a person writes it: by options, or in a JSON file with these keys and no others.
///
/// ```json
/// {"name": "gas-inspector", "bank": "coal-gas-inspector", "post": "瓦斯检查工",
///  "ruleSet": "coal-key-posts",
///  "strata": [{"kind": "单选", "topic": "通风", "difficulty": 3, "count": 5}]}
/// ```
///
/// With `total`, strata may say `percent` in place of `count`: quotas follow by the largest
/// remainder.
struct BlueprintDraft: Sendable, Hashable {
  /// One stratum.
  struct Row: Sendable, Hashable {
    var topic = ""
    var kind = EnforcementQuestionKind.unspecified
    var difficulty: UInt32 = 0
    var count: UInt32?
    var percent: UInt32?
  }

  var name = ""
  var bank = ""
  var post = ""
  var ruleSet = ""
  var total: UInt32?
  var strata: [Row] = []

  /// Keys of the file.
  static let keys = ["name", "bank", "post", "ruleSet", "total", "strata"]
  /// Keys of one stratum.
  static let rowKeys = ["kind", "topic", "difficulty", "count", "percent"]

  /// This, with what it does not say taken from another.
  func completed(by other: BlueprintDraft) -> BlueprintDraft {
    BlueprintDraft(
      name: name.isEmpty ? other.name : name, bank: bank.isEmpty ? other.bank : bank,
      post: post.isEmpty ? other.post : post, ruleSet: ruleSet.isEmpty ? other.ruleSet : ruleSet,
      total: total ?? other.total, strata: strata.isEmpty ? other.strata : strata)
  }

  /// The message, with quotas in whole numbers.
  ///
  /// - Throws: `Complaint` naming every key that is missing; `BlueprintRefusal` for shares that do
  ///   not add up.
  func message() throws -> EnforcementBlueprint {
    var items = [
      ("name", name), ("bank", bank), ("post", post), ("ruleSet", ruleSet),
    ].filter { $0.1.isEmpty }.map {
      Complaint.Item(place: $0.0, why: BlueprintText.keyMissing.text)
    }
    if strata.isEmpty {
      items.append(Complaint.Item(place: "strata", why: BlueprintText.keyMissing.text))
    }
    for (index, row) in strata.enumerated() where (row.count == nil) == (row.percent == nil) {
      items.append(
        Complaint.Item(place: "strata[\(index)]", why: BlueprintText.countOrPercent.text))
    }
    let shares = strata.contains { $0.percent != nil }
    if shares, total == nil {
      items.append(Complaint.Item(place: "total", why: BlueprintText.totalNeeded.text))
    }
    guard items.isEmpty else {
      throw Complaint(
        ConnectText.refusedInput.text, items: items,
        tries: ["anlan help quiz blueprint put"], outcome: .usage)
    }
    return EnforcementBlueprint(
      name: PackPullCommand.name(name, "blueprints"), bank: try BankNames.bank(bank), post: post,
      ruleSet: ruleSet, strata: try shares ? byShares() : strata.map { Self.stratum($0) })
  }

  /// Quotas by the largest remainder; a stratum whose share comes to nothing is left out.
  private func byShares() throws -> [EnforcementStratum] {
    let rows = strata.map { (row: $0, stratum: Stratum(topicKind: $0)) }
    let plan = try Blueprint(
      total: Int(total ?? 0),
      shares: rows.map { StratumShare($0.stratum, permille: Int($0.row.percent ?? 0) * 10) })
    return rows.compactMap { row, stratum in
      guard let quota = plan.quotas.first(where: { $0.stratum == stratum }) else { return nil }
      var row = row
      row.count = UInt32(quota.count)
      return Self.stratum(row)
    }
  }

  private static func stratum(_ row: Row) -> EnforcementStratum {
    EnforcementStratum(
      topic: row.topic, kind: row.kind, difficulty: row.difficulty, count: row.count ?? 0)
  }
}

extension Stratum {
  /// The stratum a person wrote.
  fileprivate init(topicKind row: BlueprintDraft.Row) {
    self.init(
      topic: row.topic.isEmpty ? nil : row.topic,
      kind: QuestionKind.allCases.first { Int32($0.code) == row.kind.rawValue },
      difficulty: row.difficulty == 0 ? nil : Int(row.difficulty))
  }
}
