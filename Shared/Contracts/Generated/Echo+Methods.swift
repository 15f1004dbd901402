// swift-format-ignore-file
// Written by proto/generate from anlan/echo/v1/echo.proto; do not edit.

/// Answers what it is asked.
public enum EchoServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.echo.v1.EchoService"

  /// Returns the notice it was given: nested, repeated, with much Chinese text.
  public static let echo = Method<EchoRequest, EchoResponse>(
    service: serviceName, name: "Echo", kind: .unary)

  /// Returns a sealed delivery: few fields and the body as bytes, what the feed sends most.
  public static let echoSealed = Method<EchoSealedRequest, EchoSealedResponse>(
    service: serviceName, name: "EchoSealed", kind: .unary)

  /// Sends `count` small messages, numbered from 1.
  public static let stream = Method<EchoStreamRequest, EchoStreamResponse>(
    service: serviceName, name: "Stream", kind: .serverStreaming)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    echo.description,
    echoSealed.description,
    stream.description,
  ]
}
