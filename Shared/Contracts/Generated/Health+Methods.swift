// swift-format-ignore-file
// Written by proto/generate from grpc/health/v1/health.proto; do not edit.

/// Tells whether a service serves.
public enum HealthMethods {
  /// Full name of the service.
  public static let serviceName = "grpc.health.v1.Health"

  /// The state now. NOT_FOUND for a service that is not registered.
  public static let check = Method<HealthCheckRequest, HealthCheckResponse>(
    service: serviceName, name: "Check", kind: .unary)

  /// The state now, then every change. SERVICE_UNKNOWN instead of NOT_FOUND.
  public static let watch = Method<HealthCheckRequest, HealthCheckResponse>(
    service: serviceName, name: "Watch", kind: .serverStreaming)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    check.description,
    watch.description,
  ]
}
