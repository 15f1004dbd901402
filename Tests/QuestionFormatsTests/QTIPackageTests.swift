import QuestionFormats
import Questions
import Testing

/// Packages of QTI items: what the manifest names is read, what is hostile is refused.
struct QTIPackageTests {
  static func manifest(_ hrefs: [String], type: String = "imsqti_item_xmlv2p1") -> String {
    let resources = hrefs.enumerated().map {
      "<resource identifier=\"r\($0)\" type=\"\(type)\" href=\"\($1)\"><file href=\"\($1)\"/></resource>"
    }
    return """
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><organizations/><resources>\
      <resource identifier="t" type="imsqti_test_xmlv2p1" href="test.xml"/>\
      \(resources.joined())</resources></manifest>
      """
  }

  static func read(_ parts: [(name: String, text: String)]) throws -> ImportReading {
    readQuestions(bytes: try ZipFixture.file(parts), name: "包.zip")
  }

  static let item = QTITests.item(QTITests.choice(1))
  static let third = """
    <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q1">
    <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>b</qti-value></qti-correct-response></qti-response-declaration>
    <qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>甲？</qti-prompt><qti-simple-choice identifier="a">一</qti-simple-choice><qti-simple-choice identifier="b">二</qti-simple-choice></qti-choice-interaction></qti-item-body>
    </qti-assessment-item>
    """

  @Test("items of both versions are read in the order of the manifest")
  func items() throws {
    let reading = try Self.read([
      ("imsmanifest.xml", Self.manifest(["items/b.xml", "./items/a%20b.xml"])),
      ("items/a b.xml", Self.third), ("items/b.xml", Self.item), ("test.xml", "<assessmentTest/>"),
    ])
    #expect(reading.format == "qti/package")
    #expect(reading.rows.map(\.place.sheet) == ["items/b.xml", "items/a b.xml"])
    #expect(reading.drafts.map(\.answer) == [.options(["B"]), .options(["B"])])
    #expect(reading.notices.map(\.code) == [.leftOut])
  }

  @Test("an item that is not there, is no item or leads outside is a refused row")
  func missing() throws {
    let reading = try Self.read([
      (
        "imsmanifest.xml",
        Self.manifest([
          "items/none.xml", "a.xml", "../outside.xml", "http://example.org/b.xml", "bad.xml",
        ])
      ), ("a.xml", Self.item), ("bad.xml", "<assessmentItem><itemBody>"),
    ])
    #expect(reading.rows.map(\.isRejected) == [true, false, true, true, true])
    #expect(
      reading.rows.filter(\.isRejected).allSatisfy { row in
        row.verdicts.contains { $0.code == .formatBroken }
      })
  }

  @Test(
    "an entry that leads outside of the package refuses all of it",
    arguments: [
      "../a.xml", "items/../../a.xml", "/etc/a.xml", "C:/a.xml", "..\\a.xml", "a%2F..%2F../b.xml",
    ])
  func traversal(name: String) throws {
    let reading = try Self.read([
      ("imsmanifest.xml", Self.manifest(["b.xml"])), ("b.xml", Self.item), (name, Self.item),
    ])
    #expect(reading.drafts.isEmpty)
    #expect(reading.rows.count == 1)
    #expect(
      reading.rows[0].verdicts.first?.detail.hasPrefix("PACKAGE_ENTRY_PATH") == true)
    #expect(reading.rows[0].verdicts.first?.code == .formatBroken)
  }

  @Test("a bomb and too many entries are refused with their codes")
  func bombs() throws {
    let zeros = String(repeating: " ", count: 40_000_000)
    let bomb = try Self.read([
      ("imsmanifest.xml", Self.manifest(["b.xml"])), ("b.xml", Self.item + zeros),
    ])
    #expect(bomb.drafts.isEmpty)
    #expect(
      bomb.rows.first?.verdicts.first?.detail.hasPrefix("WORKBOOK_INFLATES_TOO_FAR") == true)
    let many = try Self.read(
      [("imsmanifest.xml", Self.manifest(["b.xml"])), ("b.xml", Self.item)]
        + (0...WorkbookLimits.entriesMax).map { ("x\($0)", "") })
    #expect(many.drafts.isEmpty)
    #expect(
      many.rows.first?.verdicts.first?.detail.hasPrefix("WORKBOOK_TOO_MANY_ENTRIES") == true)
  }

  @Test("a manifest with a document type, without items or cut short is told and crashes nothing")
  func manifests() throws {
    let typed = "<!DOCTYPE m [<!ENTITY a \"b\">]>" + Self.manifest(["a.xml"])
    for text in [typed, Self.manifest([]), "<manifest><resources><resource type=\"imsqti_item"] {
      let reading = try Self.read([("imsmanifest.xml", text), ("a.xml", Self.item)])
      #expect(reading.drafts.isEmpty)
      #expect(!reading.rows.isEmpty)
      #expect(
        (reading.rows.flatMap(\.verdicts) + reading.notices).contains {
          $0.code == .formatBroken
        })
    }
  }

  @Test("a picture of the package belongs to its question, with its bytes")
  func pictures() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 5]
    let item = Self.item.replacing("甲是", with: "<img src=\"../img/a.png\" alt=\"\"/>甲是")
    let file = readQuestionFile(
      bytes: try ZipFixture.file([
        (name: "imsmanifest.xml", bytes: Array(Self.manifest(["items/a.xml"]).utf8)),
        (name: "items/a.xml", bytes: Array(item.utf8)), (name: "img/a.png", bytes: png),
      ]), name: "包.zip")
    let media = try #require(file.reading.drafts.first?.media.first)
    #expect(media.mediaType == "image/png")
    #expect(media.sizeBytes == png.count)
    #expect(file.media[media.sha256] == png)
    #expect(!file.reading.rows[0].verdicts.contains { $0.code == .pictureMissing })
  }
}
