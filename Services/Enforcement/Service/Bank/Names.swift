/// Names of banks in the contract: `banks/<code>`.
enum BankName {
  /// Characters of a code, inclusive. [D]
  static let codeCharactersMax = 64

  /// The name of a bank.
  static func text(of code: String) -> String { "banks/\(code)" }

  /// The code in a name; nil if it is no bank's name.
  static func code(in name: String) -> String? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts[0] == "banks", isCode(parts[1]) else { return nil }
    return parts[1]
  }

  /// Whether a text may be the code of a bank.
  static func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= codeCharactersMax
      && text.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }
}

/// Names of versions in the contract: `banks/<code>/versions/<n>`.
struct VersionName: Hashable {
  let bank: String
  let number: Int

  init(bank: String, number: Int) {
    self.bank = bank
    self.number = number
  }

  /// Reads a name; nil if it is no version's.
  init?(_ name: String) {
    guard let (bank, number) = childName(name, under: "versions") else { return nil }
    self.init(bank: bank, number: number)
  }

  var text: String { "banks/\(bank)/versions/\(number)" }
}

/// Names of questions in the contract: `banks/<code>/questions/<n>`.
struct QuestionName: Hashable {
  let bank: String
  let number: Int

  init(bank: String, number: Int) {
    self.bank = bank
    self.number = number
  }

  /// Reads a name; nil if it is no question's.
  init?(_ name: String) {
    guard let (bank, number) = childName(name, under: "questions") else { return nil }
    self.init(bank: bank, number: number)
  }

  var text: String { "banks/\(bank)/questions/\(number)" }
}

private func childName(_ name: String, under word: String) -> (String, Int)? {
  let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  guard parts.count == 4, parts[0] == "banks", BankName.isCode(parts[1]), parts[2] == word,
    let number = Int(parts[3]), number > 0, String(number) == parts[3]
  else { return nil }
  return (parts[1], number)
}
