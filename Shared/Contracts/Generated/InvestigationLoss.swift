// swift-format-ignore-file
// Written by proto/generate from anlan/investigation/v1/loss.proto; do not edit.

/// One entry.
public struct InvestigationLossEntry: Sendable, Hashable {

  /// "cases/<id>/loss/<number>".
  public var name: String

  /// REQUIRED. Code of the scheme in force on the day of the accident, such as "1".
  public var kind: String

  /// OUTPUT_ONLY. Its words.
  public var words: String

  /// REQUIRED. Amount in fen, at least 1.
  public var amountFen: UInt64

  /// What it was for.
  public var note: String

  /// REQUIRED. Where it comes from: names of evidence of this case.
  public var evidence: [String]

  /// Account that entered it.
  public var account: String

  /// When.
  public var recordTime: ProtoTimestamp?

  /// Why it was taken back; empty while it counts.
  public var withdrawn: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.LossEntry" }
}

extension InvestigationLossEntry {
  /// The message with no field set.
  public init() {
    self.init(name: "", kind: "", words: "", amountFen: 0, note: "", evidence: [], account: "", recordTime: nil, withdrawn: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    kind: String = "",
    words: String = "",
    amountFen: UInt64 = 0,
    note: String = "",
    evidence: [String] = [],
    account: String = "",
    recordTime: ProtoTimestamp? = nil,
    withdrawn: String = ""
  ) {
    self.init(name: name, kind: kind, words: words, amountFen: amountFen, note: note, evidence: evidence, account: account, recordTime: recordTime, withdrawn: withdrawn, unknownFields: [])
  }
}

/// The calculation.
public struct InvestigationLoss: Sendable, Hashable {

  /// "cases/<id>".
  public var `case`: String

  /// Edition of GB 6721 in force on the day of the accident.
  public var edition: String

  /// Where the kinds come from.
  public var source: String

  /// Kinds of the scheme.
  public var kinds: [InvestigationLossItem]

  /// Entries in the order they were entered.
  public var entries: [InvestigationLossEntry]

  /// Sum of the entries that count, in fen.
  public var sumFen: UInt64

  /// True once the calculation is finished.
  public var settled: Bool

  /// As reported before it was itemised; absent if nothing was.
  public var reported: InvestigationFigure?

  /// What the level is judged by.
  public var lossFen: InvestigationFigure?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.Loss" }
}

extension InvestigationLoss {
  /// The message with no field set.
  public init() {
    self.init(case: "", edition: "", source: "", kinds: [], entries: [], sumFen: 0, settled: false, reported: nil, lossFen: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    edition: String = "",
    source: String = "",
    kinds: [InvestigationLossItem] = [],
    entries: [InvestigationLossEntry] = [],
    sumFen: UInt64 = 0,
    settled: Bool = false,
    reported: InvestigationFigure? = nil,
    lossFen: InvestigationFigure? = nil
  ) {
    self.init(case: `case`, edition: edition, source: source, kinds: kinds, entries: entries, sumFen: sumFen, settled: settled, reported: reported, lossFen: lossFen, unknownFields: [])
  }
}

/// Adds.
public struct InvestigationAddLossEntryRequest: Sendable, Hashable {

  /// REQUIRED. Made by the client (UUID).
  public var requestID: String

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// REQUIRED. `kind`, `amount_fen`, `evidence`.
  public var entry: InvestigationLossEntry?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddLossEntryRequest" }
}

extension InvestigationAddLossEntryRequest {
  /// The message with no field set.
  public init() {
    self.init(requestID: "", case: "", entry: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    requestID: String = "",
    case: String = "",
    entry: InvestigationLossEntry? = nil
  ) {
    self.init(requestID: requestID, case: `case`, entry: entry, unknownFields: [])
  }
}

/// Added.
public struct InvestigationAddLossEntryResponse: Sendable, Hashable {

  /// The entry.
  public var entry: InvestigationLossEntry?

  /// The case, levelled anew.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.AddLossEntryResponse" }
}

extension InvestigationAddLossEntryResponse {
  /// The message with no field set.
  public init() {
    self.init(entry: nil, case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entry: InvestigationLossEntry? = nil,
    case: InvestigationCase? = nil
  ) {
    self.init(entry: entry, case: `case`, unknownFields: [])
  }
}

/// Takes back.
public struct InvestigationWithdrawLossEntryRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>/loss/<number>".
  public var name: String

  /// REQUIRED. Why.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.WithdrawLossEntryRequest" }
}

extension InvestigationWithdrawLossEntryRequest {
  /// The message with no field set.
  public init() {
    self.init(name: "", note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    name: String = "",
    note: String = ""
  ) {
    self.init(name: name, note: note, unknownFields: [])
  }
}

/// Taken back.
public struct InvestigationWithdrawLossEntryResponse: Sendable, Hashable {

  /// The entry.
  public var entry: InvestigationLossEntry?

  /// The case, levelled anew.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.WithdrawLossEntryResponse" }
}

extension InvestigationWithdrawLossEntryResponse {
  /// The message with no field set.
  public init() {
    self.init(entry: nil, case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    entry: InvestigationLossEntry? = nil,
    case: InvestigationCase? = nil
  ) {
    self.init(entry: entry, case: `case`, unknownFields: [])
  }
}

/// Finishes.
public struct InvestigationSettleLossRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// Why the sum is less than was reported; REQUIRED if it is.
  public var note: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SettleLossRequest" }
}

extension InvestigationSettleLossRequest {
  /// The message with no field set.
  public init() {
    self.init(case: "", note: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = "",
    note: String = ""
  ) {
    self.init(case: `case`, note: note, unknownFields: [])
  }
}

/// Finished.
public struct InvestigationSettleLossResponse: Sendable, Hashable {

  /// The case, levelled anew.
  public var `case`: InvestigationCase?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.SettleLossResponse" }
}

extension InvestigationSettleLossResponse {
  /// The message with no field set.
  public init() {
    self.init(case: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: InvestigationCase? = nil
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}

/// Asks.
public struct InvestigationGetLossRequest: Sendable, Hashable {

  /// REQUIRED. "cases/<id>".
  public var `case`: String

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetLossRequest" }
}

extension InvestigationGetLossRequest {
  /// The message with no field set.
  public init() {
    self.init(case: "", unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    case: String = ""
  ) {
    self.init(case: `case`, unknownFields: [])
  }
}

/// The calculation.
public struct InvestigationGetLossResponse: Sendable, Hashable {

  /// The calculation.
  public var loss: InvestigationLoss?

  /// Fields this build does not know, as they came.
  public var unknownFields: [UInt8]

  /// Full protobuf name.
  public static var protoName: String { "anlan.investigation.v1.GetLossResponse" }
}

extension InvestigationGetLossResponse {
  /// The message with no field set.
  public init() {
    self.init(loss: nil, unknownFields: [])
  }

  /// The message with the fields given.
  public init(
    loss: InvestigationLoss? = nil
  ) {
    self.init(loss: loss, unknownFields: [])
  }
}
