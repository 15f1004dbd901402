public import Contracts

/// How a call ended: a code, a sentence for developers, and details that a program can read.
public struct Status: Error, Sendable, Hashable {
  /// The outcome.
  public var code: StatusCode
  /// One sentence in English for developers and logs; people read text made from the details.
  public var message: String
  /// Packed details, such as ErrorInfo and BadRequest.
  public var details: [ProtoAny]

  /// A status with its details.
  public init(_ code: StatusCode, _ message: String, details: [ProtoAny] = []) {
    self.code = code
    self.message = message
    self.details = details
  }
}

/// An error that knows how it leaves a service; every other error leaves as INTERNAL.
public protocol StatusConvertible: Error {
  /// The status a client sees.
  var status: Status { get }
}

extension Status: StatusConvertible {
  /// Itself.
  public var status: Status { self }
}

extension Status: CustomStringConvertible {
  /// The code, the sentence and the reasons.
  public var description: String {
    let reasons = errorReasons
    return reasons.isEmpty
      ? "\(code): \(message)" : "\(code): \(message) [\(reasons.joined(separator: ", "))]"
  }
}

extension Status {
  /// The status of any error; unexpected errors become INTERNAL and keep their text to themselves.
  public init(of error: any Error) {
    switch error {
    case let error as any StatusConvertible: self = error.status
    case is CancellationError: self = Status(.cancelled, "the call was cancelled")
    default: self = Status(.internal, "unexpected error")
    }
  }

  /// The status inside an RPC message.
  init(_ message: RPCStatus) {
    self.init(
      StatusCode(rawValue: message.code), message.message, details: message.details)
  }

  /// The message that carries this status.
  var rpcStatus: RPCStatus {
    RPCStatus(code: code.rawValue, message: message, details: details)
  }
}
