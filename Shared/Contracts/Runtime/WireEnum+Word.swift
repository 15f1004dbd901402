extension WireEnum {
  /// The part of the value's name that tells it apart: `VALID` of `LICENCE_STATE_VALID`.
  public var word: String {
    let prefix = Self.wordPrefix
    let name = wireName
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }

  /// The value whose `word` this is, if this build knows it; never the unspecified one.
  public static func named(_ word: String) -> Self? {
    allCases.dropFirst().first { $0.word == word }
  }

  /// What all names of the enum begin with, taken from the name of its zero.
  private static var wordPrefix: String {
    let zero = Self(rawValue: 0).wireName
    let suffix = "UNSPECIFIED"
    return zero.hasSuffix(suffix) ? String(zero.dropLast(suffix.count)) : ""
  }
}
