/// Keys of log metadata: one spelling for every service, so that a line can be searched for.
public enum LogKey {
  /// Id of one request, made by the client or by the server; set once and never dropped.
  public static let requestID = "request.id"
  /// Path of the method, such as `/anlan.permits.v1.PermitsService/Publish`.
  public static let requestMethod = "request.method"
  /// Unix account of the peer, or `uid:N`.
  public static let callerAccount = "caller.account"
  /// Department the caller acts for.
  public static let callerDepartment = "caller.department"
  /// Service of the suite that calls, for `svc:` callers.
  public static let callerService = "caller.service"
  /// Id of a licence.
  public static let licenceID = "licence.id"
  /// Id of a pushed event.
  public static let pushID = "push.id"
  /// Reason code, or the type of an unexpected error; never a person's data.
  public static let errorReason = "error.reason"
  /// Fact behind an error that holds no person's data.
  public static let errorDetail = "error.detail"
  /// How long something took, in milliseconds.
  public static let durationMilliseconds = "duration.ms"
  /// Name of the service that logs.
  public static let serviceName = "service.name"
  /// Version of the executable that logs.
  public static let serviceVersion = "service.version"
}
