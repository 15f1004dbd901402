import TestSupport
import Testing
import Vocabulary

struct CitizenIDTests {
  static let today = day("2026-11-24")

  @Test(
    "a right number is read and shown masked",
    arguments: [
      ("11010519491231002X", "110105********002X", "1949-12-31"),
      ("440524188001010014", "440524********0014", "1880-01-01"),
      ("14058119800101001X", "140581********001X", "1980-01-01"),
      ("14058119800101001x", "140581********001X", "1980-01-01"),
      ("140581197512310028", "140581********0028", "1975-12-31"),
      ("140581200002290033", "140581********0033", "2000-02-29"),
    ])
  func validNumber(text: String, masked: String, birth: String) throws {
    let number = try CitizenID(text, on: Self.today)
    #expect(number.masked == masked)
    #expect(number.birthDay.description == birth)
    #expect("\(number)" == masked)
    #expect(!String(reflecting: number).contains(number.unmasked.dropFirst(6).prefix(8)))
  }

  @Test(
    "a wrong number is refused with its reason",
    arguments: [
      ("140581198001010011", CitizenIDRefusal.checkCharacter),
      ("14058119800101001", .length(17)),
      ("140581198002300010", .birthDayImpossible),
      ("140581190002290010", .birthDayImpossible),
      ("140581198013010010", .birthDayImpossible),
      ("040581198001010010", .character(position: 1)),
      ("1405811980010100X0", .character(position: 17)),
      ("14058119800101001A", .character(position: 18)),
    ])
  func invalidNumber(text: String, refusal: CitizenIDRefusal) {
    #expect(throws: refusal) { try CitizenID(text, on: Self.today) }
  }

  @Test("born today is read, born tomorrow is refused")
  func future() throws {
    _ = try CitizenID(SyntheticCodes.citizenID(born: "20261124", 1), on: Self.today)
    #expect(throws: CitizenIDRefusal.birthDayInFuture) {
      try CitizenID(SyntheticCodes.citizenID(born: "20261125", 1), on: Self.today)
    }
  }
}
