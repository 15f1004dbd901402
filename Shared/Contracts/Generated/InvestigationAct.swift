// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/act.proto; do not edit.

/// One act. It proves what was recorded without telling it: the content goes by its hash, because
/// the file of a case is for its team (493 art. 28).
public struct InvestigationAct: Sendable, Hashable {

  /// What it is about: "cases/7", "reports/12", "cases/7/evidence/3".
  public var subject: String

  /// The act as a code, such as "CONVENE".
  public var act: String

  /// Account.
  public var account: String

  /// Department of the account.
  public var department: String

  /// When it was recorded.
  public var time: ProtoTimestamp?

  /// State of the subject after it, if it has one.
  public var state: String

  /// SHA-256 of what was recorded, serialised.
  public var contentSha256: [UInt8]

  /// Number of the act on this subject, 1..n.
  public var step: UInt32

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Act" }
}

extension InvestigationAct {
  /// The message with no field set.
  public init() {
    self.init(subject: "", act: "", account: "", department: "", time: nil, state: "", contentSha256: [], step: 0, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    subject: String = "",
    act: String = "",
    account: String = "",
    department: String = "",
    time: ProtoTimestamp? = nil,
    state: String = "",
    contentSha256: [UInt8] = [],
    step: UInt32 = 0
  ) {
    self.init(subject: subject, act: act, account: account, department: department, time: time, state: state, contentSha256: contentSha256, step: step, unknownFields: [])
  }
}
