/// Language of what the client says: Chinese by default.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Simplified Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The language of the running command; commands of one process share it.
  @TaskLocal public static var current = Language.chinese

  /// Reads `zh`, `zh_CN.UTF-8`, `en`, `en-GB` …; nil for another language.
  public init?(tag: String) {
    let word = tag.lowercased().prefix { $0.isLetter }
    switch word {
    case "zh", "cn", "chinese": self = .chinese
    case "en", "english": self = .english
    default: return nil
    }
  }

  /// The language asked for: `--lang`, then `ANLAN_LANG`, then the locale.
  ///
  /// A locale that is unset, `C` or `POSIX` says nothing, so Chinese stays; any other locale that
  /// is not Chinese means English.
  public static func chosen(arguments: [String], environment: [String: String]) -> Language {
    if let tag = optionValue("--lang", in: arguments), let language = Language(tag: tag) {
      return language
    }
    if let tag = environment["ANLAN_LANG"], let language = Language(tag: tag) { return language }
    let keys = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = keys.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let word = locale.prefix { $0 != "." && $0 != "@" }
    if word.isEmpty || word == "C" || word == "POSIX" { return .chinese }
    return Language(tag: locale) ?? .english
  }

  /// The value of `--name value` or `--name=value`, before `--`; the last one wins.
  static func optionValue(_ name: String, in arguments: [String]) -> String? {
    var value: String?
    var awaited = false
    for argument in arguments.prefix(while: { $0 != "--" }) {
      if awaited {
        value = argument
        awaited = false
      } else if argument == name {
        awaited = true
      } else if argument.hasPrefix(name + "=") {
        value = String(argument.dropFirst(name.count + 1))
      }
    }
    return value
  }
}
