// swift-format-ignore-file
// Written by proto/generate from anlan/host/v1/host.proto; do not edit.

/// Facts about the running service and the caller.
public enum HostServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.host.v1.HostService"

  /// Version, schema, start, lag, lasting alarms.
  public static let getStatus = Method<HostGetStatusRequest, HostGetStatusResponse>(
    service: serviceName, name: "GetStatus", kind: .unary)

  /// Who the service takes the caller for, and what he may call.
  public static let whoAmI = Method<HostWhoAmIRequest, HostWhoAmIResponse>(
    service: serviceName, name: "WhoAmI", kind: .unary)

  /// Alarms raised, newest first (R12, R17, R18).
  public static let listAlarms = Method<HostListAlarmsRequest, HostListAlarmsResponse>(
    service: serviceName, name: "ListAlarms", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    getStatus.description,
    whoAmI.description,
    listAlarms.description,
  ]
}
