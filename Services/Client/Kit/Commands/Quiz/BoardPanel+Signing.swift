import Quiz
import Vocabulary

/// A signing that has begun on the board: whose numbers are still to come, and for what.
struct BoardSigning: Sendable, Hashable {
  /// The result under the bar.
  let sittingID: String
  /// Other results of the same slot and the same officers that can be signed as well.
  let others: [String]
  /// Officers whose number is still to come, in their order.
  var missing: [String]
  /// Numbers that came.
  var signatures: [OfficerSignature] = []
}

/// Signing on the board: every officer of the sitting types their own certificate number; once is
/// enough for all who handed in.
extension BoardPanel {
  /// Asks the first officer, or says why nothing can be signed.
  mutating func beginSigning() {
    guard let row = current else { return }
    guard row.stage == .submitted else {
      message = QuizText.signAfterHandIn.text
      return
    }
    guard !row.isSigned else {
      message = SittingReasonText.signedAlready.text
      return
    }
    guard row.answer == nil else {
      message = TripReasonText.sentAlready.text
      return
    }
    let others = rows.filter {
      $0.packID == row.packID && $0.slot == row.slot && $0.sittingID != row.sittingID
        && $0.stage == .submitted && !$0.isSigned && $0.answer == nil
        && $0.officers == row.officers
    }
    signing = BoardSigning(
      sittingID: row.sittingID, others: others.map(\.sittingID), missing: row.officers)
    askNextOfficer()
  }

  /// A key while an officer types the number of their certificate.
  mutating func pressCertificate(_ key: Key, of officer: String, _ text: String) -> Wish? {
    switch key {
    case .character(let character):
      asking = (.certificate(officer), text + HalfWidth.normalised(String(character)))
    case .backspace: asking = (.certificate(officer), String(text.dropLast()))
    case .escape: stopSigning()
    case .enter:
      let number = text.trimmingBlanks()
      guard !number.isEmpty, signing != nil else {
        stopSigning()
        return nil
      }
      certificates[officer] = number
      signing?.missing.removeFirst()
      signing?.signatures.append(OfficerSignature(officer: officer, certificateNo: number))
      return afterOfficer()
    default: break
    }
    return nil
  }

  /// A key while it is asked whether the others are signed as well.
  mutating func pressOthers(_ key: Key) -> Wish? {
    guard let signing else { return nil }
    switch key {
    case .escape: stopSigning()
    case .character(let character):
      switch HalfWidth.normalised(String(character)).lowercased() {
      case "y": return finish([signing.sittingID] + signing.others, signing)
      case "n": return finish([signing.sittingID], signing)
      default: break
      }
    default: break
    }
    return nil
  }

  private mutating func afterOfficer() -> Wish? {
    guard let signing else { return nil }
    guard signing.missing.isEmpty else {
      askNextOfficer()
      return nil
    }
    guard signing.others.isEmpty else {
      asking = (.others(signing.others.count), "")
      return nil
    }
    return finish([signing.sittingID], signing)
  }

  private mutating func askNextOfficer() {
    guard let officer = signing?.missing.first else { return stopSigning() }
    asking = (.certificate(officer), certificates[officer] ?? "")
  }

  private mutating func finish(_ ids: [String], _ signing: BoardSigning) -> Wish {
    asking = nil
    self.signing = nil
    return .sign(ids, signing.signatures)
  }

  private mutating func stopSigning() {
    asking = nil
    signing = nil
    message = InboxText.promptCancelled.text
  }
}
