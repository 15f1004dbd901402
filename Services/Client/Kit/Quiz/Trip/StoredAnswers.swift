import Quiz

/// Keys of one paper after its sitting was closed, kept so that the result can be explained when
/// the pack may not be opened any more.
struct StoredRelease: Sendable, Hashable {
  /// Hash of the closed record.
  var bodyHash: [UInt8]
  /// Tag of the release.
  var tag: [UInt8]
  /// Keys in the order of the paper.
  var keys: [QuestionKeyPart]
}

extension StoredRelease: CanonicalValue {
  /// Hash, tag, keys.
  func write(to writer: inout CanonicalWriter) {
    writer.bytes(bodyHash)
    writer.bytes(tag)
    writer.list(keys)
  }

  /// Reads the form.
  init(from reader: inout CanonicalReader) throws(CanonicalFault) {
    bodyHash = try reader.bytes()
    tag = try reader.bytes()
    keys = try reader.list(of: QuestionKeyPart.self)
  }
}

/// What the office answered about a sitting.
enum SyncAnswer: Sendable, Hashable {
  /// The signed receipt.
  case receipt([UInt8])
  /// Another copy is there; both are kept and a person decides. What the service said.
  case conflict(String)

  /// As the journal names it.
  var state: String {
    switch self {
    case .receipt: "receipt"
    case .conflict: "conflict"
    }
  }

  /// As the journal keeps it.
  var bytes: [UInt8] {
    switch self {
    case .receipt(let bytes): bytes
    case .conflict(let text): Array(text.utf8)
    }
  }
}
