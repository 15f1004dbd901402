/// One page of a list: how many rows, and the key after which it begins (AIP-158, keyset).
///
/// The token carries the key and a fingerprint of filter and order, so that a token cannot be
/// used with another question. It is not a secret and grants nothing.
public struct PageRequest: Sendable, Hashable {
  /// Most rows of a page.
  ///
  /// Source: [D].
  public static let rowsMax = 1000

  /// Rows wanted, 1 to `rowsMax`.
  public let rows: Int
  /// Key of the last row of the page before; empty for the first page.
  public let after: [String]
  private let fingerprint: UInt64

  /// Reads size and token; `question` is everything that must stay the same between pages.
  ///
  /// - Throws: `PageRefusal` if the token is not of this list or of another question.
  public init(
    size: UInt32, token: String, defaultRows: Int, question: [String]
  ) throws(PageRefusal) {
    rows = size == 0 ? defaultRows : min(Int(size), Self.rowsMax)
    fingerprint = Self.fingerprint(of: question)
    guard !token.isEmpty else {
      after = []
      return
    }
    let parts = try Self.decode(token)
    guard let first = parts.first, first == String(fingerprint, radix: 36) else {
      throw .tokenOfAnotherQuestion
    }
    after = Array(parts.dropFirst())
  }

  /// The token of the page after the row with this key.
  public func token(after key: [String]) -> String {
    let text = ([String(fingerprint, radix: 36)] + key).joined(separator: "\u{1F}")
    return text.utf8.map { byte in
      let hex = String(byte, radix: 16)
      return byte < 16 ? "0" + hex : hex
    }.joined()
  }

  /// The token of the page after a page of `count` rows, or none if that was the last.
  ///
  /// A page with fewer rows than asked for is the last; a full one may be followed by an empty one.
  public func nextToken(after key: [String]?, count: Int) -> String {
    guard let key, count == rows else { return "" }
    return token(after: key)
  }

  private static func decode(_ token: String) throws(PageRefusal) -> [String] {
    let digits = Array(token.utf8)
    guard digits.count.isMultiple(of: 2), digits.count <= 2048 else { throw .tokenUnreadable }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for start in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[start..<start + 2], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { throw .tokenUnreadable }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .tokenUnreadable }
    return text.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
  }

  /// FNV-1a: stable between runs, unlike `Hasher`; it guards against mistakes, not attackers.
  private static func fingerprint(of question: [String]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in question {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01b3
    }
    return hash
  }
}

/// Why a page cannot be given.
public enum PageRefusal: Error, Sendable, Hashable {
  /// Not a token that this service made.
  case tokenUnreadable
  /// A token of a list with another filter or order.
  case tokenOfAnotherQuestion

  /// Stable code for programs.
  public var reason: String {
    switch self {
    case .tokenUnreadable: "PAGE_TOKEN_UNREADABLE"
    case .tokenOfAnotherQuestion: "PAGE_TOKEN_OF_ANOTHER_QUESTION"
    }
  }
}
