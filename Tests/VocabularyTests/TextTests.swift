import Testing
import Vocabulary

struct TextTests {
  static let line = "行政相对人名称,高平市示例一号煤业有限公司〔2026〕,𠮷\r\n"
  /// GB18030 of `高平市`.
  static let gaoping: [UInt8] = [0xB8, 0xDF, 0xC6, 0xBD, 0xCA, 0xD0]

  private func read(_ bytes: [UInt8], as encoding: TextEncoding? = nil, chunk: Int) throws
    -> (text: String, encoding: TextEncoding?)
  {
    var reader = TextReader(encoding)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      try reader.read(Array(bytes[start..<min(start + chunk, bytes.count)]), into: &text)
    }
    try reader.finish(into: &text)
    return (String(decoding: text, as: UTF8.self), reader.encoding)
  }

  @Test(
    "UTF-8 is read with and without a mark in chunks of any size",
    arguments: [1, 2, 3, 7, 4096])
  func utf8(chunk: Int) throws {
    for mark in [[], [0xEF, 0xBB, 0xBF] as [UInt8]] {
      let result = try read(mark + Array(Self.line.utf8), chunk: chunk)
      #expect(result.text == Self.line)
      #expect(result.encoding == .utf8)
    }
  }

  @Test("GB18030 is found and read in chunks of any size", arguments: [1, 2, 3, 7, 4096])
  func gb18030(chunk: Int) throws {
    let bytes = Array("XK_XDR_MC,".utf8) + Self.gaoping + Array("\r\n".utf8)
    let result = try read(bytes, chunk: chunk)
    #expect(result.text == "XK_XDR_MC,高平市\r\n")
    #expect(result.encoding == .gb18030)
  }

  @Test("GB18030 text longer than the converter's room is read whole")
  func longText() throws {
    let bytes = Array(repeatElement(Self.gaoping, count: 50_000).joined())
    let result = try read(bytes, chunk: 100_001)
    #expect(result.text.unicodeScalars.count == 150_000)
    #expect(result.text.hasSuffix("高平市"))
  }

  @Test("text that is all ASCII is UTF-8, an empty file is too")
  func ascii() throws {
    #expect(try read(Array("a,b\n".utf8), chunk: 1).encoding == .utf8)
    #expect(try read([], chunk: 1).encoding == .utf8)
  }

  @Test("UTF-16, malformed and cut-off text are refused with the offset")
  func refusals() throws {
    #expect(throws: TextEncodingRefusal.utf16) { try read([0xFF, 0xFE, 0x41, 0], chunk: 2) }
    #expect(throws: TextEncodingRefusal.malformed(offset: 6)) {
      try read(Self.gaoping + [0xFF, 0x20], as: .gb18030, chunk: 3)
    }
    #expect(throws: TextEncodingRefusal.malformed(offset: 6)) {
      try read(Self.gaoping + [0xB8], as: .gb18030, chunk: 8)
    }
  }

  @Test(
    "full-width forms become half-width",
    arguments: [("１４０５８１", "140581"), ("ＭＡ－／", "MA-/"), ("高平　市", "高平 市"), ("煤矿", "煤矿")])
  func halfWidth(text: String, expected: String) {
    #expect(HalfWidth.normalised(text) == expected)
  }

  @Test("blanks are trimmed at both ends only")
  func trimming() {
    #expect("\u{FEFF} \t高 平\u{3000}\r\n".trimmingBlanks() == "高 平")
    #expect(" \u{3000}".trimmingBlanks().isEmpty)
  }
}
