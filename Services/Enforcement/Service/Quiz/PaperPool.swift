internal import Contracts
internal import EnforcementRules
internal import Questions
internal import Quiz
internal import Store
internal import Vocabulary

/// The questions that a blueprint may draw today: published, active, checked, not amended.
struct PaperPool {
  let bank: BankRecords.Stored
  let snapshot: String
  let questions: [QuestionRecords.Known]

  /// Hashes of the pictures that its questions show.
  var pictures: Set<[UInt8]> { Set(questions.flatMap(\.pictures)) }

  /// The pool of a blueprint's bank for its post.
  ///
  /// - Throws: `QuizFault.bankNotPublished`; `StoreError`.
  init(of blueprint: EnforcementBlueprint, on day: LegalDay, in reader: Reader) throws {
    bank = try BankHandlers.bank(named: blueprint.bank, field: "blueprint.bank", in: reader)
    guard
      let version = try BankRecords.version(of: bank, in: [.published], reading: reader)
    else { throw QuizFault.bankNotPublished(blueprint.bank) }
    snapshot = version.name
    let amendments = try AmendmentRecords.all(in: reader)
    questions = try QuestionRecords.questions(
      ofVersion: Int(version.number), ofBank: bank.number, in: reader
    ).filter { known in
      known.state == .active && known.content.basis.contains(where: \.isChecked)
        && known.content.basis.allSatisfy { $0.isChecked || $0.law.isEmpty }
        && (known.content.posts.contains(blueprint.post)
          || known.content.processes.contains(blueprint.post))
        && !amendments.touches(known.content.basis, on: day)
    }
  }

  /// The pool as a draw sees it, without the questions that cannot show their pictures.
  ///
  /// - Throws: `DrawRefusal`; `StoreError`.
  func drawPool(without leftOut: Set<String> = [], in reader: Reader) throws -> DrawPool {
    let eligible = try ExposureRecords.eligible(in: reader)
    let uses = try SittingRecords.uses(in: reader)
    return try DrawPool(
      questions.filter { !leftOut.contains($0.name) }.compactMap {
        $0.drawItem(uses: uses[$0.question] ?? 0, eligible: max(eligible[$0.question] ?? 0, 1))
      })
  }
}

extension QuestionRecords.Known {
  /// Hashes of its pictures, as far as the file that it came from had their bytes.
  var pictures: [[UInt8]] { content.media.map(\.sha256).filter { !$0.isEmpty } }
}
