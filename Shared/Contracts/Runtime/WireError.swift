/// Why bytes are not the message they are said to be.
public enum WireError: Error, Sendable, Hashable {
  /// Not protobuf, or cut short.
  case malformed(message: String)
  /// A string field that is not UTF-8; the field by its full name.
  case invalidUTF8(field: String)
  /// The message asks for more memory than a message of its length may.
  case budgetExceeded(message: String, bytesMax: Int)
  /// Nested deeper than any message of the contract can be.
  case tooDeep(message: String, levelsMax: Int)

  /// The error in English, for a status message.
  public var description: String {
    switch self {
    case .malformed(let message): "not a valid \(message)"
    case .invalidUTF8(let field): "\(field) is not UTF-8"
    case .budgetExceeded(let message, let bytesMax):
      "\(message) needs more than \(bytesMax) bytes of memory"
    case .tooDeep(let message, let levelsMax):
      "\(message) is nested deeper than \(levelsMax) levels"
    }
  }
}

extension WireError: CustomStringConvertible {}
