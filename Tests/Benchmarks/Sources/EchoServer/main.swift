import Contracts
import Glibc
import Wire

/// Serves anlan.echo.v1 on the socket named by the first argument, as the C and Go peers do.
let servedBy = "bench-echo-1"

var router = Router()
router.unary(EchoServiceMethods.echo) { request, _ in
  EchoResponse(sequence: request.sequence, notice: request.notice, servedBy: servedBy)
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

guard CommandLine.arguments.count == 2 else {
  print("usage: EchoServer SOCKET")
  exit(64)
}
let listener = try ListeningSocket.bind(path: CommandLine.arguments[1])
try await WireServer(router: router).run(on: [listener])
