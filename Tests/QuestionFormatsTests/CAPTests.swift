import FoundationEssentials
import Glibc
import QuestionFormats
import Testing

@Suite("CAP 1.2 files")
struct CAPTests {
  private static func file(_ inner: String, root: String = "") -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>\(root)
      <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a-1</identifier>\
      <sender>a@example.cn</sender><sent>2026-11-24T09:00:00+08:00</sent><status>Actual</status>\
      <msgType>Alert</msgType><scope>Public</scope>\(inner)</alert>
      """.utf8)
  }

  private static var sample: CAPMessage {
    var message = CAPMessage()
    message.identifier = "a-1"
    message.sender = "anlan.YJ"
    message.sent = "2026-11-24T09:00:00+08:00"
    message.status = "Exercise"
    message.type = "Update"
    message.scope = "Private"
    message.addresses = ["YJ", "two words"]
    message.note = "<b>&\"'</b> 一\n二"
    message.references = [["s", "i", "2026-11-24T08:00:00+08:00"]]
    var info = CAPInfo()
    info.texts = ["language": "zh-CN", "event": "暴雨 & 大风", "severity": "Severe"]
    info.lists = ["category": ["Met", "Safety"], "responseType": ["Avoid"]]
    info.pairs = ["eventCode": [CAPPair(name: "c", value: "1")]]
    info.resources = [["resourceDesc": "图", "mimeType": "image/png"]]
    var area = CAPArea()
    area.texts = ["areaDesc": "高平市", "altitude": "100"]
    area.polygons = ["35.8,112.9 35.9,112.9 35.9,113.0 35.8,112.9"]
    area.geocodes = [CAPPair(name: "GB/T 2260", value: "140581")]
    info.areas = [area]
    message.infos = [info]
    return message
  }

  @Test("what is written reads back as it was, with every character")
  func roundTrip() throws {
    let text = CAPWriter.write(Self.sample)
    #expect(try CAPReader.read(Array(text.utf8)) == Self.sample)
  }

  @Test(
    "an independent check agrees that what is written is CAP 1.2, and sees what is not",
    .enabled(if: access("/usr/bin/python3", X_OK) == 0, "needs /usr/bin/python3"))
  func twin() throws {
    var complete = Self.sample
    complete.infos[0].texts["urgency"] = "Expected"
    complete.infos[0].texts["certainty"] = "Likely"
    var ack = complete
    ack.type = "Ack"
    ack.infos = []
    var zulu = complete
    zulu.sent = "2026-11-24T01:00:00Z"
    var loose = complete
    loose.references = []
    for (message, isGood) in [
      (complete, true), (ack, true), (zulu, false), (loose, false), (Self.sample, false),
    ] {
      #expect(try Self.passesTwin(CAPWriter.write(message)) == isGood)
    }
  }

  private static func passesTwin(_ text: String) throws -> Bool {
    let path = "/tmp/cap-\(UInt64.random(in: 0 ... .max)).xml"
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { unlink(path) }
    let twin = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Twins/cap_check.py").path
    return system("/usr/bin/python3 '\(twin)' '\(path)' >/dev/null 2>&1") == 0
  }

  @Test(
    "a hostile or wrong file is refused and says why",
    arguments: [
      (
        CAPTests.file(
          "<note>&x;</note>", root: "<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        CAPRefusal.Kind.notXML
      ),
      (
        CAPTests.file(
          "<note>&b;</note>",
          root: "<!DOCTYPE alert [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\">]>"),
        .notXML
      ),
      (CAPTests.file("<note>a</note><note>b</note>"), .unexpected),
      (CAPTests.file("<alarm/>"), .unexpected),
      (CAPTests.file("<references>one,two</references>"), .unexpected),
      (CAPTests.file("<info><area><polygon/></area></info>"), .missing),
      (Array("<alert><identifier>a</identifier></alert>".utf8), .notAlert),
      (Array("no xml".utf8), .notXML), ([], .notXML),
      (Array(CAPTests.file("").dropLast(4)), .notXML),
      ([UInt8](repeating: 0x20, count: CAPReader.fileBytesMax + 1), .tooLarge),
    ])
  func refused(_ file: [UInt8], _ kind: CAPRefusal.Kind) {
    do {
      _ = try CAPReader.read(file)
      Issue.record("it was taken")
    } catch {
      #expect(error.kind == kind, "\(error)")
    }
  }

  @Test("a message of another system is read, with a prefix and a signature it does not need")
  func foreign() throws {
    let text = """
      <cap:alert xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2">
        <cap:identifier>KSTO1055887203</cap:identifier><cap:sender>KSTO@NWS.NOAA.GOV</cap:sender>
        <cap:sent>2003-06-17T14:57:00-07:00</cap:sent><cap:status>Actual</cap:status>
        <cap:msgType>Alert</cap:msgType><cap:scope>Public</cap:scope>
        <cap:info><cap:category>Met</cap:category><cap:event>STORM</cap:event></cap:info>
        <Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>x</SignatureValue>
        </Signature>
      </cap:alert>
      """
    let message = try CAPReader.read(Array(text.utf8))
    #expect(message.identifier == "KSTO1055887203")
    #expect(message.infos.first?.texts["event"] == "STORM")
  }
}
