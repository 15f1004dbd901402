internal import Contracts
internal import Feed
internal import Questions
internal import Quiz
internal import Store
internal import Vocabulary
internal import Wire

/// Why a request about a blueprint, a pack or a sitting fails.
enum QuizFault: Error, Sendable, Hashable {
  case notFound(type: String, name: String)
  case nameInvalid(field: String, example: String)
  case fieldRequired(String)
  case requestIDConflict(String)
  case blueprint(reason: String, detail: String)
  case tooFew([StratumShortage])
  case bankNotPublished(String)
  case ruleSetUnknown(String)
  case inspectionNotOpen(String)
  case deviceKey
  case slots(Int)
  case unsealable(String)
  case sittingUnreadable(String)
  case sittingOfUnknownPack(String)
  case hashDiffers
  case conflict(sitting: String, stored: [UInt8], given: [UInt8])
  case illegal(state: String, act: String)
  case marksInvalid(place: Int, most: Int)
  case sameOfficer
  case rescoreChanged
  case rescoreInvalid(String)
  case tooLate(String)
}

extension QuizFault: StatusConvertible {
  var status: Status {
    switch self {
    case .notFound(let type, let name): Status.notFound(type: type, name: name)
    case .nameInvalid(let field, let example):
      Status.invalid(
        field: field, reason: "NAME_INVALID", description: "a name such as \(example)")
    case .fieldRequired(let field):
      Status.invalid(field: field, reason: "FIELD_REQUIRED", description: "is empty")
    case .requestIDConflict(let id):
      Status(.alreadyExists, "the request id was used before for another pack")
        .adding(reason: "REQUEST_ID_CONFLICT", facts: [("request_id", id)])
    case .blueprint(let reason, let detail):
      Status.invalid(field: "blueprint.strata", reason: reason, description: detail)
    case .tooFew(let strata):
      Status.invalid(
        fields: strata.map { shortage in
          let facts: [Fact] = [
            .stratum(shortage.stratum), .available(shortage.available), .needed(shortage.needed),
          ]
          return ("blueprint.strata", "BLUEPRINT_TOO_FEW \(facts.text) [7.4]")
        },
        reason: "BLUEPRINT_TOO_FEW")
    case .bankNotPublished(let bank):
      Status.failedPrecondition(
        subject: bank, reason: "BANK_NOT_PUBLISHED",
        description: "no version of the bank is published", facts: [("basis", "7.4")])
    case .ruleSetUnknown(let code):
      Status.invalid(
        field: "blueprint.rule_set", reason: "RULE_SET_UNKNOWN",
        description: "no rule set \(code) is in force today")
    case .inspectionNotOpen(let name):
      Status.failedPrecondition(
        subject: name, reason: "INSPECTION_NOT_OPEN",
        description: "a pack is for an inspection that is approved or started",
        facts: [("basis", "7.7")])
    case .deviceKey:
      Status.invalid(
        field: "device_key", reason: "DEVICE_KEY_INVALID", description: "32 bytes of X25519")
    case .slots(let most):
      Status.invalid(
        field: "slots", reason: "SLOTS_INVALID", description: "1 to \(most)")
    case .unsealable(let what):
      Status.failedPrecondition(
        subject: "pack", reason: "PACK_UNSEALABLE", description: what, facts: [("basis", "2.10")])
    case .sittingUnreadable(let what):
      Status.invalid(field: "chunk", reason: "SITTING_UNREADABLE", description: what)
    case .sittingOfUnknownPack(let pack):
      Status.failedPrecondition(
        subject: "sitting", reason: "PACK_UNKNOWN", description: "no pack \(pack) was sealed here",
        facts: [("pack", pack)])
    case .hashDiffers:
      Status.invalid(
        field: "sha256", reason: "HASH_DIFFERS", description: "the bytes have another hash")
    default: actStatus
    }
  }

  private var actStatus: Status {
    switch self {
    case .conflict(let sitting, let stored, let given):
      Status(.alreadyExists, "another copy of the sitting is here; both are kept")
        .adding(
          reason: "SITTING_CONFLICT",
          facts: [
            ("sitting", sitting), ("stored", stored.hexadecimal), ("given", given.hexadecimal),
          ])
    case .illegal(let state, let act):
      Status.failedPrecondition(
        subject: "sitting", reason: "ILLEGAL_TRANSITION",
        description: "a sitting in state \(state) cannot take \(act)",
        facts: [("from", state), ("event", act), ("basis", "7.6")])
    case .marksInvalid(let place, let most):
      Status.invalid(
        field: "marks", reason: "MARKS_INVALID",
        description: "place \(place): at most \(most) tenths, for an answer that waits for marks")
    case .sameOfficer:
      Status.failedPrecondition(
        subject: "caller", reason: "APPEAL_SAME_OFFICER",
        description: "another officer marks after an appeal", facts: [("basis", "7.6")])
    case .rescoreChanged:
      Status.failedPrecondition(
        subject: "rescore", reason: "RESCORE_CHANGED",
        description: "sittings came in since the preview; look again", facts: [("basis", "[D]")])
    case .rescoreInvalid(let field):
      Status.invalid(field: field, reason: "RESCORE_INVALID", description: "see the contract")
    case .tooLate(let limit):
      Status.failedPrecondition(
        subject: "sitting", reason: "APPEAL_TOO_LATE", description: "at most \(limit)",
        facts: [("basis", "7.6")])
    default: Status(.internal, "quiz")
    }
  }
}

extension Blueprint {
  /// The plan that a message holds.
  init(_ message: EnforcementBlueprint) throws(QuizFault) {
    do throws(BlueprintRefusal) {
      try self.init(
        quotas: message.strata.map { StratumQuota(Stratum($0), count: Int($0.count)) })
    } catch {
      throw .blueprint(reason: error.reason, detail: error.detail)
    }
  }
}

extension Stratum {
  /// The stratum that a message names; what it leaves open stands for any.
  init(_ message: EnforcementStratum) {
    self.init(
      topic: message.topic.isEmpty ? nil : message.topic, kind: QuestionKind(message.kind),
      difficulty: message.difficulty == 0 ? nil : Int(message.difficulty))
  }
}

extension QuestionRecords.Known {
  /// The question as a draw sees it; nil if it is no question.
  func drawItem(uses: Int, eligible: Int) -> DrawItem? {
    guard let draft = QuestionDraft(content) else { return nil }
    return DrawItem(
      id: name, version: UInt32(revision), contentHash: sha256,
      stratum: Stratum(
        topic: draft.topic.isEmpty ? "-" : draft.topic, kind: draft.kind,
        difficulty: draft.difficulty),
      weight: ItemWeight(uses: uses, eligible: eligible),
      options: draft.options.map { DrawOption(key: $0.key, isFixed: $0.isFixed) })
  }
}
