// swift-format-ignore-file
// Written by proto/generate from grpc/reflection/v1/reflection.proto; do not edit.

/// Describes the services of this server.
public enum ReflectionServerReflectionMethods {
  /// Full name of the service.
  public static let serviceName = "grpc.reflection.v1.ServerReflection"

  /// Answers questions in the order asked.
  public static let serverReflectionInfo = Method<ReflectionServerReflectionRequest, ReflectionServerReflectionResponse>(
    service: serviceName, name: "ServerReflectionInfo", kind: .bidirectional)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    serverReflectionInfo.description,
  ]
}
