import Contracts
import HTTPTypes
import Hummingbird
import NIOCore
import Quiz
import Vocabulary

/// Answers the page's requests.
///
/// | request | answer |
/// |---|---|
/// | `GET /` | the page |
/// | `POST /api/join` | a code → a ticket in a cookie, and the state |
/// | `GET /api/state` | the sitting, or the board |
/// | `POST /api/act` | one act; answered once it is on the disk |
/// | `GET /api/picture/HASH` | a picture of the own paper |
/// | `POST /api/leave` | the ticket is taken off this browser |
///
/// Each waits without holding a thread: the desk is an actor, and its disk has a thread of its own.
struct PageSite: HTTPResponder {
  let register: SeatRegister
  let document: PageDocument

  /// The cookie that holds the ticket.
  static let cookie = "anlan_seat"
  private static let picturePath = "/api/picture/"
  /// How long somebody may still read why too much was refused, before the connection ends. [D]
  private static let partingSeconds: Int64 = 2

  private var desk: Desk { register.desk }

  /// One answer; every error becomes words.
  func respond(to request: Request, context: PageContext) async throws -> Response {
    do {
      try gate(request, context)
      return try await answer(request, context)
    } catch {
      let refusal = error as? PageRefusal
      if refusal == .bodyTooLong {
        let channel = context.channel
        channel.eventLoop.scheduleTask(in: .seconds(Self.partingSeconds)) {
          channel.close(promise: nil)
        }
      }
      var response = reply(
        PageJSON.refusal(Complaint(error, session: nil), view: await view(after: error, request)),
        status: Self.status(of: error))
      if case .codeTries(let seconds) = refusal { response.headers[.retryAfter] = "\(seconds)" }
      return response
    }
  }

  /// Whether the request comes from our own page, at our own address.
  private func gate(_ request: Request, _ context: PageContext) throws(PageRefusal) {
    let name = (request.head.authority ?? "").lowercased()
    guard context.names.contains(name) else { throw .hostForeign(name) }
    guard request.method == .post else { return }
    if let origin = request.headers[.origin] {
      guard origin.lowercased() == "http://\(name)" else { throw .originForeign(origin) }
    } else if let site = FieldName.secFetchSite.flatMap({ request.headers[$0] }),
      site != "same-origin"
    {
      throw .originForeign(site)
    }
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/json") else {
      throw .bodyMalformed("content-type")
    }
    let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard length <= PageLimits.bodyBytesMax else { throw .bodyTooLong }
  }

  private func answer(_ request: Request, _ context: PageContext) async throws -> Response {
    let known: [String: HTTPRequest.Method] = [
      "/": .get, "/api/state": .get, "/api/join": .post, "/api/act": .post, "/api/leave": .post,
    ]
    if request.method == .get, request.uri.path.hasPrefix(Self.picturePath) {
      return try await picture(request)
    }
    guard let method = known[request.uri.path] else { throw PageRefusal.pathUnknown }
    guard request.method == method else { throw PageRefusal.methodUnknown }
    switch request.uri.path {
    case "/": return page()
    case "/api/join": return try await join(request, context)
    case "/api/act": return try await act(request)
    case "/api/leave": return leave()
    default: return reply(try await state(ticket(request)))
    }
  }

  private func join(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let code = try await body(request)["code"]?.string else {
      throw PageRefusal.bodyMalformed("code")
    }
    let ticket = register.text(of: try await register.join(code, from: context.peer))
    var response = reply(try await state(ticket))
    response.headers[.setCookie] = Self.cookieText(ticket, seconds: PageLimits.ticketSeconds)
    return response
  }

  private func act(_ request: Request) async throws -> Response {
    let id = try register.seat(ticket(request))
    let act = try PageAct.reading(try await body(request))
    if case .answer(let place, let answer) = act {
      try await desk.check(answer, at: place, of: id)
    }
    return reply(try await seat(try await desk.act(on: id, act)))
  }

  /// A picture of the paper of whoever asks; its type was told by its bytes.
  private func picture(_ request: Request) async throws -> Response {
    let id = try register.seat(ticket(request))
    let hash = request.uri.path.dropFirst(Self.picturePath.count)
    guard let sha256 = Identifier.bytes(hex: String(hash)),
      let picture = try await desk.picture(sha256, of: id)
    else { throw PageRefusal.pathUnknown }
    return Response(
      status: .ok, headers: Self.headers(type: picture.mediaType),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: picture.bytes)))
  }

  private func leave() -> Response {
    var response = reply(.object([]))
    response.headers[.setCookie] = Self.cookieText("", seconds: 0)
    return response
  }

  /// What the holder of a ticket sees.
  private func state(_ ticket: String?) async throws -> JSONValue {
    if register.ticket(ticket) == .board {
      return PageJSON.board(
        await desk.board(), register.seats, register.links,
        at: desk.clock.now().monotonicMicroseconds)
    }
    return try await seat(try await desk.view(of: try register.seat(ticket)))
  }

  private func seat(_ view: ExamineeView) async throws -> JSONValue {
    guard view.stage == .submitted else { return PageJSON.seat(view, result: nil) }
    return PageJSON.seat(view, result: try await desk.result(of: view.sittingID))
  }

  /// After an act that was refused, the page goes on from what is true.
  private func view(after error: any Error, _ request: Request) async -> JSONValue? {
    guard !(error is PageRefusal), let id = try? register.seat(ticket(request)),
      let view = try? await desk.view(of: id)
    else { return nil }
    return (try? await seat(view)) ?? PageJSON.seat(view, result: nil)
  }

  private func body(_ request: Request) async throws -> JSONValue {
    let buffer: ByteBuffer
    do { buffer = try await request.body.collect(upTo: PageLimits.bodyBytesMax) } catch {
      guard error is NIOTooManyBytesError else { throw error }
      throw PageRefusal.bodyTooLong
    }
    guard let text = String(validating: buffer.readableBytesView, as: UTF8.self) else {
      throw PageRefusal.bodyMalformed("UTF-8")
    }
    do throws(JSONFault) { return try JSONValue.reading(text) } catch {
      throw PageRefusal.bodyMalformed("\(error.line):\(error.column)")
    }
  }

  private func ticket(_ request: Request) -> String? {
    let mark = Self.cookie + "="
    for field in request.headers[values: .cookie] {
      for part in field.split(separator: ";") {
        let text = part.drop { $0 == " " }
        if text.hasPrefix(mark) { return String(text.dropFirst(mark.count)) }
      }
    }
    return nil
  }

  private static func cookieText(_ ticket: String, seconds: Int) -> String {
    "\(cookie)=\(ticket); Max-Age=\(seconds); Path=/; HttpOnly; SameSite=Strict"
  }

  private func page() -> Response {
    var headers = Self.headers(type: "text/html; charset=utf-8")
    headers[.contentSecurityPolicy] = document.policy
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: document.bytes))
    )
  }

  private func reply(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Response {
    var headers = Self.headers(type: "application/json")
    headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: value.compact)))
  }

  private static func headers(type: String) -> HTTPFields {
    var headers = HTTPFields()
    headers[.contentType] = type
    headers[.cacheControl] = "no-store"
    headers[.xContentTypeOptions] = "nosniff"
    if let name = FieldName.referrerPolicy { headers[name] = "no-referrer" }
    headers[.crossOriginResourcePolicy] = "same-origin"
    return headers
  }
}

extension PageSite {
  /// The status of an error.
  static func status(of error: any Error) -> HTTPResponse.Status {
    guard let refusal = error as? PageRefusal else {
      return error is any Refusal ? .conflict : .serviceUnavailable
    }
    switch refusal {
    case .codeWrong, .boardOnly, .originForeign: return .forbidden
    case .codeTries: return .tooManyRequests
    case .ticketMissing, .ticketElsewhere: return .unauthorized
    case .hostForeign: return .misdirectedRequest
    case .bodyMalformed, .addressRefused, .addressTaken: return .badRequest
    case .bodyTooLong: return .contentTooLarge
    case .pathUnknown: return .notFound
    case .methodUnknown: return .methodNotAllowed
    }
  }
}

/// Names of header fields that the library has no word for.
private enum FieldName {
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")
  static let referrerPolicy = HTTPField.Name("Referrer-Policy")
}
