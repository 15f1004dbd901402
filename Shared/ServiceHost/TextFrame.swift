import Vocabulary

/// A canonical byte form of fields: each is preceded by its length, so that no two lists of fields
/// have the same bytes.
struct TextFrame {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ text: String) {
    append(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  mutating func append(_ number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }
}

extension AuditEntry {
  /// The bytes that the ledger seals.
  func sealedBytes(number: Int64) -> [UInt8] {
    var frame = TextFrame()
    frame.append(UInt64(bitPattern: number))
    frame.append(UInt64(bitPattern: at.value))
    frame.append(UInt64(userID))
    for text in [account, department, method, object, outcome.rawValue, reason, requestID] {
      frame.append(text)
    }
    return frame.bytes
  }
}
