public import Contracts

/// Details of google.rpc inside a status, written and read by type.
extension Status {
  /// The domain of our own reasons.
  public static let domain = "anlan"

  /// The same status with one more detail.
  public func adding(_ detail: some WireMessage) -> Status {
    var copy = self
    copy.details.append(ProtoAny(packing: detail))
    return copy
  }

  /// The same status with a reason of ours and facts about it, in a stable order.
  public func adding(reason: String, facts: [(String, String)] = []) -> Status {
    adding(
      RPCErrorInfo(
        reason: reason, domain: Self.domain,
        metadata: facts.map { RPCErrorInfo.MetadataEntry(key: $0.0, value: $0.1) }))
  }

  /// Every detail of one type; details that do not parse are left out.
  public func details<Detail: WireMessage>(as type: Detail.Type) -> [Detail] {
    details.compactMap { detail in try? detail.unpack(Detail.self) }
  }

  /// The reasons it gives, such as "CREDIT_CODE_CHECK_DIGIT".
  public var errorReasons: [String] { details(as: RPCErrorInfo.self).map(\.reason) }
}

extension Status {
  /// One wrong field: INVALID_ARGUMENT with a reason and a field violation.
  public static func invalid(
    field: String, reason: String, description: String, facts: [(String, String)] = []
  ) -> Status {
    Status(.invalidArgument, "\(field): \(description)")
      .adding(reason: reason, facts: facts)
      .adding(
        RPCBadRequest(fieldViolations: [
          RPCBadRequest.FieldViolation(field: field, description: description)
        ]))
  }

  /// Several wrong fields: INVALID_ARGUMENT with a reason for the whole and a violation for each.
  public static func invalid(
    fields: [(field: String, description: String)], reason: String
  ) -> Status {
    Status(
      .invalidArgument, fields.map { "\($0.field): \($0.description)" }.joined(separator: "; ")
    )
    .adding(reason: reason)
    .adding(
      RPCBadRequest(
        fieldViolations: fields.map {
          RPCBadRequest.FieldViolation(field: $0.field, description: $0.description)
        }))
  }

  /// NOT_FOUND with the resource that is missing.
  public static func notFound(
    type: String, name: String, reason: String = "NOT_FOUND"
  ) -> Status {
    Status(.notFound, "\(type) \(name) does not exist")
      .adding(reason: reason)
      .adding(RPCResourceInfo(resourceType: type, resourceName: name))
  }

  /// ALREADY_EXISTS with the resource that exists.
  public static func alreadyExists(
    type: String, name: String, reason: String = "ALREADY_EXISTS"
  ) -> Status {
    Status(.alreadyExists, "\(type) \(name) exists")
      .adding(reason: reason)
      .adding(RPCResourceInfo(resourceType: type, resourceName: name))
  }

  /// FAILED_PRECONDITION with what is in the way of which subject.
  public static func failedPrecondition(
    subject: String, reason: String, description: String, facts: [(String, String)] = []
  ) -> Status {
    Status(.failedPrecondition, description)
      .adding(reason: reason, facts: facts)
      .adding(
        RPCPreconditionFailure(violations: [
          RPCPreconditionFailure.Violation(
            type: reason, subject: subject, description: description)
        ]))
  }

  /// PERMISSION_DENIED with a reason.
  public static func permissionDenied(
    reason: String, description: String, facts: [(String, String)] = []
  ) -> Status {
    Status(.permissionDenied, description).adding(reason: reason, facts: facts)
  }

  /// UNAVAILABLE with a reason and, when known, the delay after which a new try makes sense.
  public static func unavailable(
    reason: String, description: String, retryAfterSeconds: Int64? = nil
  ) -> Status {
    let status = Status(.unavailable, description).adding(reason: reason)
    guard let retryAfterSeconds else { return status }
    return status.adding(RPCRetryInfo(retryDelay: ProtoDuration(seconds: retryAfterSeconds)))
  }
}
