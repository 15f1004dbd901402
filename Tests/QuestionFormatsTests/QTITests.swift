import QuestionFormats
import Questions
import Testing

/// Items of QTI 2.x and 3: handbook 3.3, last row.
struct QTITests {
  private func read(_ text: String) -> ImportReading {
    QTIReader.read(Array(text.utf8), name: "a.xml")
  }

  static func item(
    _ interaction: String, cardinality: String = "single",
    declaration: String = "<correctResponse><value>c1</value></correctResponse>",
    processing: String =
      "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>"
  ) -> String {
    """
    <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q1" title="题">
    <responseDeclaration identifier="RESPONSE" cardinality="\(cardinality)" baseType="identifier">\(declaration)</responseDeclaration>
    <itemBody><p>甲是
    什么？</p>\(interaction)</itemBody>\(processing)
    </assessmentItem>
    """
  }

  static let choices =
    "<simpleChoice identifier=\"c0\">一</simpleChoice><simpleChoice identifier=\"c1\" fixed=\"true\">二</simpleChoice>"

  static func choice(_ most: Int) -> String {
    "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"\(most)\"><prompt>选一个。</prompt>\(choices)</choiceInteraction>"
  }

  @Test("A choice has its prompt in the stem, its key by identifier and its fixed places")
  func oneAnswer() {
    let reading = read(Self.item(Self.choice(1)))
    #expect(reading.line == "single/甲是 什么？\n选一个。/A=一 B=二/B")
    #expect(reading.drafts.first?.options.map(\.isFixed) == [false, true])
    #expect(reading.codes.isEmpty)
  }

  @Test("Several answers make a multiple choice, and a mapping names the right ones")
  func multiple() {
    let mapping =
      "<mapping><mapEntry mapKey=\"c0\" mappedValue=\"1\"/><mapEntry mapKey=\"c1\" mappedValue=\"-1\"/></mapping>"
    let reading = read(Self.item(Self.choice(0), cardinality: "multiple", declaration: mapping))
    #expect(reading.line == "multiple/甲是 什么？\n选一个。/A=一 B=二/A")
    #expect(reading.codes == [.multipleHasOne])
  }

  @Test("QTI 3 reads like QTI 2")
  func third() {
    let text = """
      <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q1">
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>b</qti-value></qti-correct-response></qti-response-declaration>
      <qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>甲？</qti-prompt><qti-simple-choice identifier="a">一</qti-simple-choice><qti-simple-choice identifier="b">二<qti-feedback-inline outcome-identifier="F" identifier="b">因为</qti-feedback-inline></qti-simple-choice></qti-choice-interaction></qti-item-body>
      <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
      </qti-assessment-item>
      """
    let reading = read(text)
    #expect(reading.line == "single/甲？/A=一 B=二/B")
    #expect(reading.drafts.first?.explanation == "因为")
    #expect(readQuestions(bytes: Array(text.utf8), name: "x").format == "qti")
  }

  @Test("Inline choices and gaps stand in the stem")
  func inline() {
    let inline = read(
      Self.item(
        "<p>是<inlineChoiceInteraction responseIdentifier=\"RESPONSE\"><inlineChoice identifier=\"c0\">一</inlineChoice><inlineChoice identifier=\"c1\">二</inlineChoice></inlineChoiceInteraction>吗</p>"
      ))
    #expect(inline.line == "single/甲是 什么？\n是____吗/A=一 B=二/B")
    let gap = read(Self.item("<p>是<textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>"))
    #expect(gap.line == "blank/甲是 什么？\n是____//c1")
  }

  @Test("A choice between right and wrong is a judgement")
  func judgement() {
    let reading = read(
      Self.item(
        "<choiceInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><simpleChoice identifier=\"c0\">正确</simpleChoice><simpleChoice identifier=\"c1\">错误</simpleChoice></choiceInteraction>"
      ))
    #expect(reading.line == "judge/甲是 什么？//wrong")
    #expect(reading.codes == [.repaired])
  }

  @Test(
    "Everything else is reported",
    arguments: [
      (item("<orderInteraction responseIdentifier=\"RESPONSE\"/>"), "E-TYPE orderInteraction"),
      (item("<p>无</p>"), "E-TYPE 0 interactions"),
      (item(choice(1) + choice(1)), "E-TYPE choiceInteraction choiceInteraction"),
      (
        item(choice(1), declaration: "<correctResponse><value>c9</value></correctResponse>"),
        "E-ANSRANGE c9"
      ),
      (item(choice(1), declaration: ""), "E-NOANS "),
      (
        item(
          choice(1), processing: "<responseProcessing><responseCondition/></responseProcessing>"),
        "W-LEFTOUT responseProcessing "
      ),
      (
        "<assessmentTest><testPart/></assessmentTest>",
        "E-FORMAT <assessmentTest>: 0 assessmentItem"
      ),
    ])
  func reported(text: String, word: String) { #expect(read(text).words.contains(word)) }
}
