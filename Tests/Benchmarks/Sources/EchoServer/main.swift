import Contracts
import Glibc
import Wire

/// Serves anlan.echo.v1 on the socket named by the first argument, as the C and Go peers do.
///
/// `--envelope-only`: the notice is not read, as with the C peer's option of that name: what is left
/// is our RPC layer without the codec.
let servedBy = "bench-echo-1"
let envelopeOnly = CommandLine.arguments.contains("--envelope-only")

var router = Router()
if envelopeOnly {
  // Field 5, a string; both echo messages end with it.
  let tail: [UInt8] = [5 << 3 | 2, UInt8(servedBy.utf8.count)] + Array(servedBy.utf8)
  let echo = Method<OpaqueMessage, OpaqueMessage>(
    service: EchoServiceMethods.serviceName, name: EchoServiceMethods.echo.name, kind: .unary)
  router.unary(echo) { request, _ in OpaqueMessage(bytes: request.bytes + tail) }
} else {
  // The request is the handler's own, so that its notice moves into the reply.
  router.unary(EchoServiceMethods.echo) { (request: consuming EchoRequest, _) in
    EchoResponse(sequence: request.sequence, notice: request.notice.take(), servedBy: servedBy)
  }
}
router.unary(EchoServiceMethods.echoSealed) { request, _ in
  EchoSealedResponse(
    sequence: request.sequence, eventID: request.eventID, sha256: request.sha256,
    body: request.body, servedBy: servedBy)
}
router.serverStream(EchoServiceMethods.stream) { request, _, responses in
  var response = EchoStreamResponse(
    eventID: "0197c5d2-7b1e-7a64-9c1d-5f2f3f8a4e10", sha256: [UInt8](repeating: 0xA1, count: 32),
    recordedUs: 1_795_501_485_123_456)
  for index in 0..<request.count {
    response.index = UInt64(index) + 1
    try await responses.send(response)
  }
}

guard CommandLine.arguments.count == (envelopeOnly ? 3 : 2) else {
  print("usage: EchoServer SOCKET [--envelope-only]")
  exit(64)
}
let listener = try ListeningSocket.bind(path: CommandLine.arguments[1])
try await WireServer(router: router).run(on: [listener])
