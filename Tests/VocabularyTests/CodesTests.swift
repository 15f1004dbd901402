import Testing
import Vocabulary

struct CodesTests {
  @Test(
    "an industry class is read with and without its letter",
    arguments: [
      ("B0610", "B0610"), ("0610", "B0610"), ("1190", "B1190"), ("2521", "C2521"),
      ("4511", "D4511"), ("4710", "E4710"), ("5162", "F5162"), ("5435", "G5435"),
      ("6130", "H6130"), ("8390", "P8390"), ("9700", "T9700"), ("0111", "A0111"),
    ])
  func industry(text: String, expected: String) throws {
    #expect(try IndustryCode(text).text == expected)
  }

  @Test(
    "a wrong industry class is refused",
    arguments: [
      ("C0610", IndustryCodeRefusal.letter), ("b0610", .letter), ("0010", .division(0)),
      ("9810", .division(98)), ("061", .form), ("B06100", .form), ("B061X", .form), ("", .form),
    ])
  func wrongIndustry(text: String, refusal: IndustryCodeRefusal) {
    #expect(throws: refusal) { try IndustryCode(text) }
  }

  @Test("a class lies under its letter, division, group and itself, not under another")
  func prefixes() throws {
    let coal = try IndustryCode("B0610")
    for prefix in ["", "B", "B06", "06", "061", "0610", "B0610"] {
      #expect(coal.lies(under: prefix))
    }
    for prefix in ["C", "C06", "07", "0620"] { #expect(!coal.lies(under: prefix)) }
    #expect(Sectors.sector(of: coal)?.item == 11)
    #expect(try Sectors.sector(of: IndustryCode("8390")) == nil)
  }

  @Test(
    "a division is read in its forms",
    arguments: [
      ("140581", true), ("140581101", true), ("140581K01", true), ("14058", false),
      ("1405811", false), ("140581k01", false), ("1405811K1", false), ("040581", false),
      ("K40581101", false), ("", false),
    ])
  func division(text: String, isRight: Bool) {
    #expect((DivisionCode(text) != nil) == isRight)
  }

  @Test("the city has sixteen towns and streets in use and a zone; the retired one is kept")
  func towns() throws {
    #expect(Divisions.towns.count == 16)
    let retired = try #require(DivisionCode("140581204"))
    #expect(Divisions.division(retired)?.isRetired == true)
    let zone = try #require(DivisionCode("140581K01"))
    #expect(DepartmentCode(town: zone) == .developmentZone)
    #expect(Departments.name(of: .developmentZone) == "开发区管委会")
  }

  @Test(
    "department codes are open",
    arguments: [
      ("YJ", true), ("svc:enforcement", true), ("140581101", true), ("NEW_BUREAU-2", true),
      ("", false), ("Y J", false), ("应急局", false), (String(repeating: "A", count: 32), true),
      (String(repeating: "A", count: 33), false),
    ])
  func department(text: String, isRight: Bool) {
    #expect((DepartmentCode(text) != nil) == isRight)
  }

  @Test("every department and every licence type has a code of its own")
  func tables() {
    #expect(Set(Departments.all.map(\.code)).count == Departments.all.count)
    #expect(Set(LicenceTypes.builtIn.map(\.code)).count == LicenceTypes.builtIn.count)
    #expect(Departments.all.allSatisfy { DepartmentCode($0.code.text) == $0.code })
    #expect(LicenceTypes.builtIn.allSatisfy { LicenceTypeCode($0.code.text) == $0.code })
  }

  @Test("roles are written R1 to R19 and nothing else is one")
  func roles() {
    #expect(Role.allCases.map(\.code) == (1...19).map { "R\($0)" })
    #expect(Role.allCases.allSatisfy { Role(code: $0.code) == $0 })
    for text in ["R0", "R20", "r1", "R01", "R", "1", "R+1"] { #expect(Role(code: text) == nil) }
    let set = RoleSet([.liaison, .departmentHead])
    #expect(set.codes == ["R3", "R6"])
    #expect(RoleSet.all.roles.count == 19)
    #expect(!set.holds(.coordinator))
  }

  @Test(
    "brackets around the year become 〔 〕, others stay",
    arguments: [
      ("高应急罚[2026]12号", "高应急罚〔2026〕12号"), ("高应急罚（2026）12号", "高应急罚〔2026〕12号"),
      ("高应急罚(2026)12号", "高应急罚〔2026〕12号"), ("高应急罚【2026】12号", "高应急罚〔2026〕12号"),
      ("高应急罚〔2026〕12号", "高应急罚〔2026〕12号"), (" 高审批〔２０２６〕７号　", "高审批〔2026〕7号"),
      ("(晋)MK安许证字[2024]0001", "(晋)MK安许证字〔2024〕0001"),
      ("（晋）MK安许证字〔2024〕0001", "(晋)MK安许证字〔2024〕0001"),
      ("140581202403150101", "140581202403150101"), ("甲(20262)号", "甲(20262)号"),
    ])
  func documentNumber(text: String, expected: String) {
    #expect(DocumentNumber(text)?.text == expected)
  }

  @Test("a blank document number and one over 128 characters are refused")
  func documentNumberLimits() {
    #expect(DocumentNumber(" \u{3000}") == nil)
    #expect(DocumentNumber(String(repeating: "号", count: 128)) != nil)
    #expect(DocumentNumber(String(repeating: "号", count: 129)) == nil)
  }

  @Test(
    "licence types are found by code, name, part of a name and number mark",
    arguments: [
      ("AQSC_MK", "", "AQSC_MK"), ("煤矿安全生产许可证", "", "AQSC_MK"),
      ("安全生产许可证", "(晋)MK安许证字〔2024〕0001", "AQSC_MK"),
      ("安全生产许可证", "(晋)JZ安许证字〔2024〕0001", "AQSC_JZ"),
      ("道路危险货物运输许可证", "", "DLYS"), ("采矿许可证", "C1405002024011", "CK"),
      ("高平市燃气经营许可证(管道)", "", "RQJY"), ("非煤矿山安全生产许可证", "", "AQSC_FM"),
    ])
  func licenceType(raw: String, number: String, code: String) {
    let type = LicenceTypeTable().type(named: raw, certificateNo: number)
    #expect(type.code?.text == code)
    #expect(type.raw == raw)
  }

  @Test(
    "an unknown licence type is kept as written", arguments: ["安全生产许可证", "养殖证", "", "AQSC_XX"])
  func unknownType(raw: String) {
    let type = LicenceTypeTable().type(named: raw)
    #expect(type == LicenceType(raw: raw, code: nil))
  }

  @Test(
    "money is read in 万元 to the fen",
    arguments: [
      ("0", 0), ("3.5", 3_500_000), ("0.000001", 1), ("12.345678", 12_345_678),
      ("9223372036854.775807", Int64.max),
    ] as [(String, Int64)])
  func money(text: String, fen: Int64) {
    #expect(MoneyFen(tenThousandYuan: text)?.fen == fen)
  }

  @Test(
    "malformed money is refused",
    arguments: ["", ".5", "5.", "1.2.3", "-1", "1e3", "1.2345678", "9223372036854.775808", "１"])
  func wrongMoney(text: String) {
    #expect(MoneyFen(tenThousandYuan: text) == nil)
  }

  @Test("money is written in 万元 with six decimals")
  func moneyText() {
    #expect(MoneyFen(fen: 3_500_000).tenThousandYuanText == "3.500000")
    #expect(MoneyFen(fen: 1).tenThousandYuanText == "0.000001")
    #expect(MoneyFen(fen: -12).tenThousandYuanText == "-0.000012")
  }
}
