/// One legal step of custody.
public struct CustodyTransition: Sendable, Hashable {
  /// State before.
  public let from: CustodyState
  /// State after.
  public let to: CustodyState
  /// What moves it.
  public let act: CustodyAct
  /// What must hold, in words.
  public let condition: String
  /// Handbook row, law or `[D]`.
  public let basis: String
}

/// The custody machine: one table of transitions; what is not in it is illegal.
///
/// Custody ends when the piece is given back or archived. Reading and verifying move nothing.
public enum CustodyMachine {
  /// Every legal step.
  public static let transitions: [CustodyTransition] =
    [
      row(.collected, .sealed, .seal, "a seal number never used for this piece"),
      row(.collected, .archived, .archive, "by the leader: a document that needs no seal"),
      row(.sealed, .opened, .open, "names the seal it breaks, before a witness"),
      row(.sealed, .returned, .giveBack, "by the leader, with the receiver"),
      row(.sealed, .archived, .archive, "by the leader"),
      row(.opened, .examined, .examine, "what was done, in the note"),
      row(.opened, .sealed, .seal, "a seal number never used for this piece"),
      row(.examined, .examined, .examine, "what was done, in the note"),
      row(.examined, .sealed, .seal, "a seal number never used for this piece"),
      row(.examined, .returned, .giveBack, "by the leader, with the receiver"),
      row(.examined, .archived, .archive, "by the leader"),
    ]
    + [CustodyState.collected, .sealed, .opened, .examined].map {
      row($0, $0, .handOver, "the receiver is named")
    }

  /// The step an act causes in a state; nil if it is illegal.
  public static func transition(
    from state: CustodyState, by act: CustodyAct
  ) -> CustodyTransition? {
    transitions.first { $0.from == state && $0.act == act }
  }

  private static func row(
    _ from: CustodyState, _ to: CustodyState, _ act: CustodyAct, _ condition: String
  ) -> CustodyTransition {
    CustodyTransition(from: from, to: to, act: act, condition: condition, basis: "[D]")
  }
}
