import Contracts
import Vocabulary
import Wire

extension Complaint {
  /// Any error of a command, for a person.
  init(_ error: any Error, session: Session?) {
    let requestID = session?.requestID ?? ""
    switch error {
    case let complaint as Complaint: self = complaint
    case let error as ServiceUnreachable: self.init(error)
    case let error as any StatusConvertible: self.init(error.status, requestID: requestID)
    case let refusal as any Refusal: self.init(refusal)
    case is CancellationError:
      self.init(CommonText.interrupted.text, outcome: .usage)
    default:
      self.init(
        ConnectText.internalFault.text, items: [Item(place: "", why: "\(error)")],
        requestID: requestID)
    }
  }

  /// A service that cannot be reached.
  init(_ error: ServiceUnreachable) {
    let name = error.service.rawValue
    let path = error.path
    let start = ConnectText.tryStart.with(name)
    let elsewhere = ConnectText.tryWhere.text
    let forward = ConnectText.tryForward.with(name)
    let (what, tries, outcome): (String, [String], Outcome) =
      switch error.error {
      case .noSuchSocket:
        (ConnectText.notRunning.with(name, path), [start, elsewhere, forward], .failure)
      case .refused where SocketPaths.holdsOther(path):
        (ConnectText.notASocket.with(name, path), [elsewhere], .usage)
      case .refused: (ConnectText.stopped.with(name, path), [start], .failure)
      case .permission:
        (ConnectText.forbidden.with(name, path), [ConnectText.tryGroup.text], .denied)
      case .pathTooLong: (ConnectText.pathLong.with(path), [ConnectText.tryShorter.text], .usage)
      case .timedOut: (ConnectText.slow.with(name, path), [start], .failure)
      case .failed: (ConnectText.failed.with(name, error.error.description), [elsewhere], .failure)
      }
    self.init(what, tries: tries, reason: error.error.reason, outcome: outcome)
  }

  /// A status of a service.
  init(_ status: Status, requestID: String = "") {
    let violations = status.details(as: RPCBadRequest.self).flatMap(\.fieldViolations)
    let infos = status.details(as: RPCErrorInfo.self)
    let reason = infos.first?.reason ?? ""
    let words = Reasons.words(of: reason)
    let facts = infos.first?.metadata ?? []
    var items =
      violations
      .map { Self.item($0, of: reason, basis: Self.basis(facts)) }
    if items.isEmpty, let words, words.meaning.text != Self.head(status) {
      items = [Item(place: "", why: words.meaning.text, basis: Self.basis(facts))]
    }
    items += facts.filter { !["basis", "method"].contains($0.key) && !$0.value.isEmpty }
      .map {
        Item(
          place: Names.factKey($0.key), why: Names.word($0.value, basis: Self.basis(facts)))
      }
    if items.isEmpty, words == nil, !status.message.isEmpty {
      items = [Item(place: "", why: status.message)]
    }
    var tries = Self.hints(of: violations)
    if tries.isEmpty, let hint = words?.hint { tries = [hint.text] }
    if let delay = status.details(as: RPCRetryInfo.self).first?.retryDelay {
      tries.append(ConnectText.retryAfter.with("\(delay.seconds)"))
    }
    if status.code == .deadlineExceeded { tries.append(ConnectText.tryTimeout.text) }
    self.init(
      Self.head(status), items: items, tries: tries,
      reason: reason.isEmpty ? "\(status.code)" : reason, requestID: requestID,
      outcome: Self.outcome(status.code, reason: reason))
  }

  private static func basis(_ facts: [RPCErrorInfo.MetadataEntry]) -> String {
    facts.first { $0.key == "basis" }?.value ?? ""
  }

  /// A violation says its reason code first if it has one, and its rule last:
  /// "CREDIT_CODE_CHECK detail [GB 32100]".
  ///
  /// One that has none is about the reason of the whole. Facts after the code, such as
  /// "count=1; needed=2", are said in words.
  private static func item(
    _ violation: RPCBadRequest.FieldViolation, of whole: String, basis: String
  ) -> Item {
    var description = violation.description
    var basis = basis
    if description.hasSuffix("]"), let open = description.lastIndex(of: "[") {
      let rule = String(description[description.index(after: open)...].dropLast())
      basis = rule == "D" ? "" : rule
      description = String(description[..<open])
      while description.last == " " { description.removeLast() }
    }
    let code = code(of: description)
    guard code.contains("_"), let words = Reasons.words(of: code) else {
      return Item(place: violation.field, why: why(description, whole), basis: basis)
    }
    let detail = String(description.dropFirst(code.count).drop { ": ".contains($0) })
    let rest = FactWords.reading(detail) ?? value(in: detail)
    let why = words.meaning.text + (rest.isEmpty ? "" : " [\(rest)]")
    return Item(place: violation.field, why: why, basis: basis)
  }

  /// A description without a code: English beside the words of the reason, alone in English.
  private static func why(_ description: String, _ reason: String) -> String {
    guard Language.current != .english, let words = Reasons.words(of: reason) else {
      return description
    }
    let rest = value(in: description)
    return rest.isEmpty || rest == words.meaning.text
      ? words.meaning.text : "\(words.meaning.text) [\(rest)]"
  }

  /// What to try against each violation, once.
  private static func hints(of violations: [RPCBadRequest.FieldViolation]) -> [String] {
    var hints: [String] = []
    for violation in violations {
      guard let hint = Reasons.words(of: code(of: violation.description))?.hint?.text,
        !hints.contains(hint)
      else { continue }
      hints.append(hint)
    }
    return hints
  }

  private static func code(of description: String) -> String {
    String(description.prefix { $0 == "_" || $0.isUppercase || $0.isNumber })
  }

  /// What a detail adds to the words of its reason: the value, not the English sentence around it.
  static func value(in detail: String) -> String {
    let value = detail[...].firstRange(of: ": ").map { detail[$0.upperBound...] } ?? detail[...]
    guard Language.current != .english else { return String(value) }
    // Words of a sentence, not names in a list.
    let words = value.split(separator: " ").count {
      $0.allSatisfy { $0.isASCII && ($0.isLowercase || ",.;:'".contains($0)) }
    }
    return words >= 2 ? "" : String(value)
  }

  private static func head(_ status: Status) -> String {
    let text: ConnectText? =
      switch status.code {
      case .invalidArgument, .outOfRange: .refusedInput
      case .permissionDenied: .denied
      case .unauthenticated: .unknownCaller
      case .alreadyExists: .conflict
      case .failedPrecondition: .precondition
      case .deadlineExceeded: .deadline
      case .unavailable: .unavailable
      case .resourceExhausted: .exhausted
      case .internal, .unknown: .internalFault
      case .dataLoss: .dataLoss
      case .unimplemented: .unimplemented
      case .aborted: .aborted
      case .cancelled: .cancelledCall
      default: nil
      }
    if status.code == .notFound {
      let name = status.details(as: RPCResourceInfo.self).first?.resourceName ?? ""
      return name.isEmpty
        ? WireReasonText.notFound.text : ConnectText.notThere.with(name)
    }
    return text?.text ?? ConnectText.other.with("\(status.code)", status.message)
  }

  /// How the client ends after a status.
  static func outcome(_ code: StatusCode, reason: String) -> Outcome {
    switch code {
    case .ok: .ok
    case .invalidArgument, .outOfRange: .rejected
    case .permissionDenied, .unauthenticated: .denied
    case .alreadyExists, .aborted: .conflict
    case .dataLoss: .unverified
    case .cancelled: .usage
    default: .failure
    }
  }
}
