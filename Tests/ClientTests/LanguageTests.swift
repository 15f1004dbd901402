import Testing

@testable import ClientKit

@Suite("The language of the client")
struct LanguageTests {
  @Test(
    "is what --lang says, else ANLAN_LANG, else the locale, else Chinese",
    arguments: [
      ([], [:], Language.chinese),
      ([], ["LANG": "C"], .chinese),
      ([], ["LANG": "POSIX"], .chinese),
      ([], ["LANG": "C.UTF-8"], .chinese),
      ([], ["LANG": "zh_CN.UTF-8"], .chinese),
      ([], ["LANG": "en_GB.UTF-8"], .english),
      ([], ["LANG": "de_DE.UTF-8"], .english),
      ([], ["LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"], .english),
      ([], ["LC_ALL": "", "LANG": "zh_CN.UTF-8"], .chinese),
      ([], ["ANLAN_LANG": "en", "LANG": "zh_CN.UTF-8"], .english),
      (["status", "--lang", "en"], ["ANLAN_LANG": "zh"], .english),
      (["--lang=zh", "status"], ["LANG": "en_GB.UTF-8"], .chinese),
      (["--", "--lang", "en"], [:], .chinese),
    ] as [([String], [String: String], Language)])
  func chosen(arguments: [String], environment: [String: String], expected: Language) {
    #expect(Language.chosen(arguments: arguments, environment: environment) == expected)
  }
}
