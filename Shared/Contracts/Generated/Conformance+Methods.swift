// swift-format-ignore-file
// Written by proto/generate from anlan/conformance/v1/conformance.proto; do not edit.

/// The four kinds of call.
public enum ConformanceServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.conformance.v1.ConformanceService"

  /// Answers with what it was sent.
  public static let echo = Method<ConformanceEchoRequest, ConformanceEchoResponse>(
    service: serviceName, name: "Echo", kind: .unary)

  /// Answers once with the number of requests and their bytes.
  public static let collect = Method<ConformanceCollectRequest, ConformanceCollectResponse>(
    service: serviceName, name: "Collect", kind: .clientStreaming)

  /// Answers `count` times.
  public static let spread = Method<ConformanceSpreadRequest, ConformanceSpreadResponse>(
    service: serviceName, name: "Spread", kind: .serverStreaming)

  /// Answers every request at once with what it was sent.
  public static let chat = Method<ConformanceChatRequest, ConformanceChatResponse>(
    service: serviceName, name: "Chat", kind: .bidirectional)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    echo.description,
    collect.description,
    spread.description,
    chat.description,
  ]
}
