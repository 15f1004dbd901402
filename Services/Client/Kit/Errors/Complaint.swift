import Contracts

/// What went wrong, for a person: what, where, why, by which rule, and what to try.
public struct Complaint: Error, Sendable, Hashable {
  /// One thing that is wrong.
  public struct Item: Sendable, Hashable {
    /// Field, option or line.
    public let place: String
    /// Why.
    public let why: String
    /// Rule, article or standard.
    public let basis: String

    /// Makes an item.
    public init(place: String, why: String, basis: String = "") {
      self.place = place
      self.why = why
      self.basis = basis
    }
  }

  /// What failed, one sentence.
  public let what: String
  /// Details.
  public let items: [Item]
  /// What to try, in order; commands stand on their own.
  public let tries: [String]
  /// Reason code, for programs and for the help desk.
  public let reason: String
  /// Request id, to find the log line.
  public let requestID: String
  /// How the client ends.
  public let outcome: Outcome

  /// Makes a complaint.
  public init(
    _ what: String, items: [Item] = [], tries: [String] = [], reason: String = "",
    requestID: String = "", outcome: Outcome = .failure
  ) {
    self.what = what
    self.items = items
    self.tries = tries
    self.reason = reason
    self.requestID = requestID
    self.outcome = outcome
  }

  /// The lines for a person.
  public func lines(on console: Console) -> [String] {
    let head = console.styled(CommonText.errorHead.text, .bad)
    var lines = ["\(head)\(TextLayout.harmless(what))"]
    for item in items {
      var line = "  · " + TextLayout.harmless(item.place)
      line += (item.place.isEmpty ? "" : CommonText.colon.text) + TextLayout.harmless(item.why)
      line += Names.basis(item.basis)
      lines.append(line)
    }
    if !tries.isEmpty { lines.append(CommonText.tryHead.text) }
    lines += tries.map { "  " + $0 }
    let codes = [reason, requestID.isEmpty ? "" : "request-id \(requestID)"]
    let code = codes.filter { !$0.isEmpty }.joined(separator: "  ")
    if !code.isEmpty { lines.append(console.styled("[\(code)]", .dim)) }
    return lines
  }

  /// The same for a program.
  var json: JSONValue {
    .object([
      .init(
        "error",
        .object([
          .init("message", .string(what)), .init("reason", .string(reason)),
          .init("exitCode", .number("\(outcome.rawValue)")),
          .init("requestId", .string(requestID)),
          .init(
            "details",
            .array(
              items.map { item in
                .object([
                  .init("field", .string(item.place)), .init("description", .string(item.why)),
                  .init("basis", .string(item.basis)),
                ])
              })),
          .init("try", .array(tries.map { .string($0) })),
        ]))
    ])
  }
}
