import Ledger

extension Complaint {
  /// A ledger that does not verify.
  init(_ fault: LedgerFault, of name: String) {
    let place = "\(fault.position)"
    let why: String =
      switch fault {
      case .missing: LedgerText.faultMissing.with(place)
      case .changed: LedgerText.faultChanged.with(place)
      case .displaced: LedgerText.faultDisplaced.with(place)
      case .brokenChain: LedgerText.faultChain.with(place)
      case .unexpected: LedgerText.faultUnexpected.with(place)
      case .truncated(_, let size): LedgerText.faultTruncated.with(place, "\(size)")
      case .rewritten(let size): LedgerText.faultRewritten.with(place, "\(size)")
      case .badSignature(let size): LedgerText.faultSignature.with(place, "\(size)")
      case .staleTree: LedgerText.faultTree.with(place)
      }
    let reason: FeedReasonText =
      switch fault {
      case .missing, .unexpected: .positionGap
      case .changed, .displaced, .brokenChain: .chainBroken
      case .truncated, .rewritten, .staleTree: .rootDiffers
      case .badSignature: .signature
      }
    self.init(
      LedgerText.failed.with(name),
      items: [
        Item(place: "", why: why), Item(place: "", why: LedgerText.firstBad.with(place)),
      ],
      tries: reason.hint.map { [$0.text] } ?? [], reason: reason.rawValue, outcome: .unverified)
  }

  /// A checkpoint that is not believed.
  init(_ error: CheckpointError, of name: String) {
    let why: String =
      switch error {
      case .malformed: LedgerText.malformed.text
      case .badSignature: FeedReasonText.signature.text
      case .otherOrigin(let origin): LedgerText.otherOrigin.with(origin)
      case .keyChanged: LedgerText.keyChanged.text
      case .rolledBack(let before, let now): LedgerText.rolledBack.with("\(before)", "\(now)")
      case .inconsistent(let before, let now): LedgerText.inconsistent.with("\(before)", "\(now)")
      }
    let isSignature = error == .malformed || error == .badSignature
    let reason: FeedReasonText = isSignature ? .signature : .inconsistent
    self.init(
      LedgerText.failed.with(name), items: [Item(place: "", why: why)],
      tries: reason.hint.map { [$0.text] } ?? [], reason: reason.rawValue, outcome: .unverified)
  }
}
