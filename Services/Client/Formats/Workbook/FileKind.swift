/// What a file really is, told by its bytes and never by its name.
public enum FileKind: Sendable, Hashable {
  /// A ZIP container: XLSX or DOCX, told apart by its parts.
  case zip
  /// An OLE container that holds an encrypted office file.
  case encryptedOffice
  /// An Excel 97–2003 workbook.
  case oldWorkbook
  /// A Word 97–2003 document.
  case oldDocument
  /// An OLE container of another kind.
  case otherContainer
  /// A page of HTML, however it is named.
  case html
  /// Excel's XML of 2003.
  case oldXMLWorkbook
  /// XML of another kind.
  case xml
  /// A PDF, a picture or an archive that is no ZIP.
  case foreign
  /// Text, as far as can be seen.
  case text
  /// No byte at all.
  case empty

  /// The kind of a file with these bytes.
  public static func of(_ bytes: [UInt8]) -> FileKind {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return .zip
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return container(bytes)
    }
    if foreignBeginnings.contains(where: { bytes.starts(with: $0) }) { return .foreign }
    return textKind(bytes)
  }

  /// PDF, RAR, 7z, gzip, PNG, JPEG, GIF: first bytes by their published formats.
  private static let foreignBeginnings: [[UInt8]] = [
    Array("%PDF-".utf8), Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF], [0x1F, 0x8B],
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
  ]

  /// Streams of an OLE container have UTF-16 names; the names tell what it holds.
  private static func container(_ bytes: [UInt8]) -> FileKind {
    if holds(bytes, wide("EncryptedPackage")) { return .encryptedOffice }
    if holds(bytes, wide("Workbook")) || holds(bytes, wide("Book")) { return .oldWorkbook }
    if holds(bytes, wide("WordDocument")) { return .oldDocument }
    return .otherContainer
  }

  /// Bytes of the beginning that tell markup from text.
  private static let sampleBytes = 2048

  private static func textKind(_ bytes: [UInt8]) -> FileKind {
    let sample = bytes.prefix(sampleBytes).filter { $0 != 0 }
      .map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    guard let start = sample.firstIndex(where: { $0 > 0x20 && $0 < 0x80 }),
      sample[start] == UInt8(ascii: "<"), start <= 8
    else { return .text }
    let markup = Array(sample[start...])
    if ["<html", "<!doctype html", "<table", "<meta", "<head", "<style", "<body"]
      .contains(where: { markup.starts(with: Array($0.utf8)) })
    {
      return .html
    }
    guard markup.starts(with: Array("<?xml".utf8)) else { return .text }
    if holds(markup, Array("urn:schemas-microsoft-com:office:spreadsheet".utf8)) {
      return .oldXMLWorkbook
    }
    return holds(markup, Array("<html".utf8)) ? .html : .xml
  }

  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      for start in 0...(text.count - word.count) where text[start] == first {
        if text[start..<(start + word.count)].elementsEqual(word) { return true }
      }
      return false
    }
  }
}
