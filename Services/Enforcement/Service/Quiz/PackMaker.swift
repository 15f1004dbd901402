internal import Contracts
internal import Crypto
internal import EnforcementRules
internal import Feed
internal import Questions
internal import Quiz
internal import Store
internal import Vocabulary

/// Seals a pack for an inspection and a device, inside one transaction.
struct PackMaker {
  let context: EnforcementContext
  let now: UTCMicroseconds

  /// How long a pack may be used.
  ///
  /// Source: handbook 7.5 ("not used in 24 h"), [D] for three days: a trip underground and back.
  static let life = Hours(72)
  /// Slots when the caller does not say. [D]
  static let slotsDefault = 12
  /// Slots a caller may ask for. [D]
  static let slotsMax = 64

  /// A pack, and the questions that were left out of a new one for want of their pictures.
  typealias Made = (pack: PackRecords.Stored, leftOut: [String])

  /// The pack of a request; the same request gives the same pack.
  ///
  /// - Throws: `QuizFault`, `InspectionFault`, `BankFault`, `StoreError`.
  func make(
    _ request: EnforcementPullPackRequest, showing pictures: PackPictures,
    by principal: Principal, in transaction: Transaction
  ) throws -> Made {
    let key = context.signer.publicKey
    let digest = digest(of: request)
    if let made = try PackRecords.made(by: request.requestID, signedBy: key, in: transaction) {
      guard made.requestDigest == digest else {
        throw QuizFault.requestIDConflict(request.requestID)
      }
      return (made, [])
    }
    guard request.deviceKey.count == QuizSigner.keyBytes else { throw QuizFault.deviceKey }
    let slots = request.slots == 0 ? Self.slotsDefault : Int(request.slots)
    guard (1...Self.slotsMax).contains(slots) else { throw QuizFault.slots(Self.slotsMax) }
    let inspection = try openInspection(request.inspection, of: principal, in: transaction)
    let number = try PackRecords.nextNumber(in: transaction)
    var parts = PackParts(pictures)
    for name in request.blueprints { try parts.add(name, context, on: now.legalDay, transaction) }
    guard let kind = parts.kind else { throw QuizFault.fieldRequired("blueprints") }
    let secrets = (0..<slots).map { _ in randomBytes(SlotCommitment.secretBytes) }
    let ephemeral = randomBytes(QuizSigner.keyBytes)
    let packID = NamedUUID.text(of: "anlan.enforcement.pack\u{1F}\(request.requestID)")
    let history = try history(
      of: inspection, packID: packID, asking: parts.questions, in: transaction)
    let sealed = try seal(
      parts, history, kind: kind, packID: packID, serial: number, secrets: secrets,
      ephemeral: ephemeral, for: request, inspection: inspection)
    try PackRecords.insert(
      PackRecords.New(
        packID: packID, requestID: request.requestID, requestDigest: digest,
        inspection: inspection, sealed: sealed, sha256: Array(SHA256.hash(data: sealed)),
        secrets: secrets.flatMap { $0 }, ephemeral: ephemeral, slots: slots,
        account: principal.account, department: principal.department.text, notBefore: now,
        expires: now.adding(Self.life),
        questions: parts.known.map { ($0.question, $0.revision) }), number: number,
      in: transaction)
    try context.announceQuestion(
      "packs/\(packID)", "PACK_SEALED", by: principal.account, because: request.inspection,
      at: now, in: transaction)
    guard let made = try PackRecords.find(packID, signedBy: key, in: transaction) else {
      throw QuizFault.unsealable("the pack vanished")
    }
    return (made, parts.leftOut.sorted())
  }

  /// What was asked at the enterprise lately, of the questions that travel.
  private func history(
    of inspection: Int, packID: String, asking questions: [PackQuestion], in reader: Reader
  ) throws -> PackHistory {
    guard let entity = try InspectionRecords.find(inspection, in: reader)?.entity else {
      return PackHistory()
    }
    let there = Set(questions.map(\.question.id))
    return PackHistory(
      try ExposureRecords.asked(
        atEntity: entity, on: now.legalDay, knownBefore: now, in: reader
      ).filter { there.contains($0.questionID) }.map {
        AskedBefore(
          questionID: $0.questionID, mark: AskedMark.make(person: $0.person, packID: packID),
          day: $0.day)
      })
  }

  private func openInspection(
    _ name: String, of principal: Principal, in reader: Reader
  ) throws -> Int {
    guard let number = InspectionName.number(in: name) else {
      throw QuizFault.nameInvalid(field: "inspection", example: "inspections/12")
    }
    guard let inspection = try InspectionRecords.find(number, in: reader),
      inspection.department == principal.department.text
    else { throw InspectionFault.notFound }
    guard inspection.state == .approved || inspection.state == .started else {
      throw QuizFault.inspectionNotOpen(name)
    }
    return number
  }

  private func seal(
    _ parts: PackParts, _ history: PackHistory, kind: PackKind, packID: String, serial: Int,
    secrets: [[UInt8]], ephemeral: [UInt8], for request: EnforcementPullPackRequest,
    inspection: Int
  ) throws -> [UInt8] {
    let draft = PackDraft(
      packID: packID, serial: UInt64(serial), kind: kind, issuedAt: now, notBefore: now,
      expires: now.adding(Self.life), devicePublicKey: request.deviceKey,
      tripNo: InspectionName.text(of: inspection),
      bankSnapshot: parts.snapshots.sorted().joined(separator: ","), ruleSets: parts.ruleSets,
      papers: parts.papers, questions: parts.questions, slotSecrets: secrets, history: history,
      media: parts.media)
    guard let device = DeviceKey(secret: ephemeral) else { throw QuizFault.deviceKey }
    do {
      return try draft.seal(by: context.signer, ephemeral: device)
    } catch let refusal as PackRefusal {
      throw QuizFault.unsealable("\(refusal.reason) \(refusal.detail)")
    }
  }

  private func digest(of request: EnforcementPullPackRequest) -> [UInt8] {
    var out = CanonicalBytes(tag: "QZPR")
    out.append(request.inspection)
    out.append(request.blueprints) { $0.append($1) }
    out.append(request.deviceKey)
    out.append(Int(request.slots))
    return context.digests.digest(of: out.bytes)
  }
}

/// What the blueprints of a pack bring together.
private struct PackParts {
  private(set) var kind: PackKind?
  private(set) var papers: [PackPaper] = []
  private(set) var ruleSets: [RuleSet] = []
  private(set) var snapshots: Set<String> = []
  private(set) var known: [QuestionRecords.Known] = []
  private(set) var questions: [PackQuestion] = []
  private(set) var media: [PackMedia] = []
  private(set) var leftOut: Set<String> = []
  private let pictures: PackPictures

  init(_ pictures: PackPictures) { self.pictures = pictures }

  mutating func add(
    _ name: String, _ context: EnforcementContext, on day: LegalDay, _ reader: Reader
  ) throws {
    guard let code = BlueprintName.code(in: name) else {
      throw QuizFault.nameInvalid(field: "blueprints", example: "blueprints/gas-inspector")
    }
    guard let message = try PackRecords.blueprint(code, in: reader) else {
      throw QuizFault.notFound(type: "blueprint", name: name)
    }
    guard let rule = context.law.ruleSet(message.ruleSet, on: day) else {
      throw QuizFault.ruleSetUnknown(message.ruleSet)
    }
    if let kind, kind != rule.rules.packKind {
      throw QuizFault.unsealable("keys travel with some of the rule sets and not with others")
    }
    kind = rule.rules.packKind
    let pool = try PaperPool(of: message, on: day, in: reader)
    for question in pool.questions where !pictures.hold(question.pictures) {
      leftOut.insert(question.name)
    }
    let draw: DrawPool
    do {
      draw = try pool.drawPool(without: leftOut, in: reader)
    } catch let refusal as DrawRefusal {
      throw QuizFault.unsealable("\(refusal.reason) \(refusal.detail)")
    }
    papers.append(
      PackPaper(
        postCode: code, title: message.post, ruleSetCode: rule.rules.code,
        blueprint: try Blueprint(message), pool: draw))
    if !ruleSets.contains(rule.rules) { ruleSets.append(rule.rules) }
    snapshots.insert(pool.snapshot)
    for question in pool.questions
    where !leftOut.contains(question.name) && !known.contains(where: { $0.name == question.name }) {
      guard let draft = QuestionDraft(question.content) else { continue }
      known.append(question)
      for picture in question.pictures.compactMap({ pictures[$0] })
      where !media.contains(where: { $0.sha256 == picture.sha256 }) {
        media.append(picture)
      }
      questions.append(
        PackQuestion(
          QuestionRevision(id: question.name, version: UInt32(question.revision)),
          face: QuestionFace(draft).canonicalBytes, keyPart: QuestionKeyPart(draft).canonicalBytes))
    }
  }
}

/// Names of blueprints in the contract: `blueprints/<code>`.
enum BlueprintName {
  /// The code in a name; nil if it is no blueprint's name.
  static func code(in name: String) -> String? {
    let prefix = "blueprints/"
    guard name.hasPrefix(prefix) else { return nil }
    let code = String(name.dropFirst(prefix.count))
    return BankName.isCode(code) ? code : nil
  }
}

/// Random bytes of the system.
func randomBytes(_ count: Int) -> [UInt8] {
  var random = SystemRandomNumberGenerator()
  return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
}
