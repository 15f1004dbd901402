import Contracts
import Wire

extension Suite {
  /// Database of a service.
  func database(_ service: String) -> String { "\(state(service))/\(service).sqlite" }

  /// Lends a connection to a service.
  func connected<Result: Sendable>(
    _ service: String, _ body: (WireClient) async throws -> Result
  ) async throws -> Result {
    try await WireClient.withConnection(to: socket(service), body)
  }

  /// Calls a method of a service as a department.
  func call<Request: WireMessage, Response: WireMessage>(
    _ service: String, _ method: Method<Request, Response>, _ request: Request,
    as department: String = "SPJ"
  ) async throws -> Response {
    try await connected(service) { client in
      try await client.call(
        method, request, metadata: ["anlan-acting-as": department], timeout: .seconds(20))
    }
  }

  /// Publishes an event as the approval bureau.
  func publish(_ event: PermitsLicenceEvent) async throws -> PermitsPublishResponse {
    try await call(
      "permits", PermitsServiceMethods.publish, PermitsPublishRequest(event: event))
  }

  /// Whether a service answers that it is serving.
  func isServing(_ service: String) async -> Bool {
    let answer = try? await connected(service) { client in
      try await client.call(HealthMethods.check, HealthCheckRequest(), timeout: .seconds(2))
    }
    return answer?.status == .serving
  }

  /// Waits until a mailbox has deliveries and all of them are acknowledged.
  func waitUntilDelivered(to recipients: [String], seconds: Int = 60) async throws {
    for recipient in recipients {
      try await Deadline(seconds: seconds).wait("\(recipient) to catch up") {
        let mailbox = try? await call(
          "permits", FeedServiceMethods.getMailbox, FeedGetMailboxRequest(), as: recipient)
        guard let mailbox, mailbox.headMboxSeq > 0 else { return Void?.none }
        return mailbox.pending == 0 ? () : nil
      }
    }
  }

  /// What a department was asked to do, by its own list.
  func receipts(of department: String) async throws -> [PermitsReceipt] {
    try await call(
      "permits", PermitsReceiptServiceMethods.listReceipts,
      PermitsListReceiptsRequest(filter: "department = \"\(department)\""), as: department
    ).receipts
  }

  /// Reasons of the alarms a service has raised.
  func alarms(of service: String) async throws -> [String] {
    try await call(service, HostServiceMethods.listAlarms, HostListAlarmsRequest())
      .alarms.map(\.reason)
  }
}

/// The status an operation was refused with; nil if it was not refused.
func refusal(of operation: () async throws -> Void) async -> Status? {
  do {
    try await operation()
    return nil
  } catch {
    return Status(of: error)
  }
}
