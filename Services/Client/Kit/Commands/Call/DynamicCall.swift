import Contracts
import Wire

/// One call with JSON in and out, of whatever kind the method is.
struct DynamicCall {
  let method: MethodDescription
  let pool: SchemaPool
  let link: Link

  private var raw: Method<OpaqueMessage, OpaqueMessage> {
    Method(service: method.service, name: method.name, kind: method.kind)
  }

  /// Calls and prints; streams print one line a message.
  func run(_ data: String?, session: Session) async throws {
    let requests = try messages(data, session: session)
    let console = session.console
    switch method.kind {
    case .unary:
      let answer = try await link.call(raw, try only(requests))
      console.json(try json(answer))
    case .serverStreaming:
      for try await answer in try await link.stream(raw, try only(requests)) {
        console.jsonLine(try json(answer))
      }
    case .clientStreaming:
      let stream = try await link.client.clientStream(
        raw, metadata: session.metadata, timeout: session.timeout)
      for request in requests { try await stream.send(request) }
      console.json(try json(try await stream.finish()))
    case .bidirectional:
      let stream = try await link.client.bidirectional(raw, metadata: session.metadata)
      for request in requests { try await stream.requests.send(request) }
      stream.requests.finish()
      for try await answer in stream.responses { console.jsonLine(try json(answer)) }
    }
  }

  private func only(_ requests: [OpaqueMessage]) throws -> OpaqueMessage {
    guard requests.count <= 1 else {
      throw Complaint(
        CallText.badData.with("\(requests.count) ≠ 1"), outcome: .usage)
    }
    return requests.first ?? OpaqueMessage()
  }

  private func messages(_ data: String?, session: Session) throws -> [OpaqueMessage] {
    var text = data ?? ""
    if data == "-" {
      let input = try InputFile("-", session: session)
      text = try input.text()
    }
    guard !text.allSatisfy(\.isWhitespace) else { return [] }
    do {
      return try JSONValue.readingMany(text).map { value in
        OpaqueMessage(bytes: pool.encode(try pool.message(value, as: method.request)))
      }
    } catch let fault as JSONFault {
      throw Complaint(
        UsageText.jsonFault.with("\(fault.line)", "\(fault.column)", fault.problem), outcome: .usage
      )
    } catch let error as JSONError {
      throw Complaint(
        CallText.badData.with(error.told.field + CommonText.colon.text + error.told.why),
        tries: ["anlan call \(method.path.dropFirst()) --describe"], outcome: .usage)
    }
  }

  private func json(_ message: OpaqueMessage) throws -> JSONValue {
    do {
      return pool.json(try pool.decode(message.bytes, as: method.response), withDefaults: true)
    } catch {
      throw Complaint(
        WireReasonText.malformedPayload.text, items: [.init(place: "", why: "\(error)")])
    }
  }
}
