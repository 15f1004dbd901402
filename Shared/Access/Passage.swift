import Logging
import Wire

/// One method's way in: gate, handler, translation of what it throws.
struct Passage: Sendable {
  let path: String
  let gate: Gate
  let logger: Logger
  let translation: Endpoints.Translation

  func run<Result>(
    _ context: CallContext, _ body: (Caller) async throws -> Result
  ) async throws -> Result {
    let caller: Caller
    do {
      caller = try await gate.admit(context, to: path)
    } catch {
      throw error.status(calling: path)
    }
    do {
      return try await body(caller)
    } catch {
      throw status(of: error, caller)
    }
  }

  private func status(of error: any Error, _ caller: Caller) -> Status {
    if let known = error as? any StatusConvertible { return known.status }
    if error is CancellationError { return Status(of: error) }
    if let status = translation(error) { return status }
    caller.logger.error(
      "request failed unexpectedly",
      metadata: [LogKey.errorReason: .string("\(type(of: error))")])
    return Status(.internal, "internal error; see the service's log")
  }
}
