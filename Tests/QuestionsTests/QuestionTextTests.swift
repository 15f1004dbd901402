import Questions
import Testing

struct QuestionTextTests {
  @Test(
    "Texts that read the same compare the same",
    arguments: [
      ("甲烷（CH４）浓度达到　1．0％", "甲烷(CH4)浓度达到1.0%"), ("“一炮三检”。", "一炮三检"), ("①②", "12"),
      ("20㎡", "20m²"), ("Ⅲ类", "III类"), ("3～5t", "3~5t"), ("压力≦0.1㎫", "压力≤0.1MPa"),
      ("应当（ ）。", "应当____"),
    ])
  func same(one: String, other: String) {
    #expect(QuestionText.comparable(one) == QuestionText.comparable(other))
  }

  @Test(
    "Texts that differ in what counts stay different",
    arguments: [
      ("1.0", "10"), ("1-2", "12"), ("1mW", "1MW"), ("<5", ">5"), ("+5", "-5"), ("5", "-5"),
      ("3:1", "31"),
    ])
  func different(one: String, other: String) {
    #expect(QuestionText.comparable(one) != QuestionText.comparable(other))
  }

  @Test(
    "A running number goes and a figure stays",
    arguments: [
      ("1.井下", "井下"), ("12、井下", "井下"), ("３．井下", "井下"), ("(4)井下", "井下"), ("【5】井下", "井下"),
      ("第6题：井下", "井下"), ("7)井下", "井下"), (" 8. 井下", "井下"), ("1.2020年", "2020年"), ("9．、井下", "井下"),
      ("1.5MPa的压力", nil), ("20m以内", nil), ("2026年施行", nil), ("第三条", nil), ("", nil), ("1.", nil),
    ] as [(String, String?)])
  func numbers(stem: String, rest: String?) {
    #expect(QuestionText.withoutNumber(stem) == rest)
  }

  @Test("Control characters go and are reported, line ends become one kind")
  func cleaning() {
    let cleaned = QuestionText.cleaned("\u{FEFF}甲\u{0}烷\r\n浓\u{200B}度\t1%\r ")
    #expect(cleaned.text == "甲烷\n浓度 1%")
    #expect(cleaned.hadControl)
    #expect(QuestionText.cleaned("甲烷\n浓度").hadControl == false)
  }
}
