public import Questions
import Vocabulary

/// What a file of questions holds, with the bytes of its pictures.
public struct BankFileReading: Sendable, Hashable {
  /// Questions and verdicts.
  public var reading: ImportReading
  /// Bytes of pictures by their SHA-256.
  public var media: [[UInt8]: [UInt8]]
}

/// Reads banks that people keep in spreadsheets and texts, XLSX, DOCX, CSV and TXT, and packages.
///
/// The bytes tell the format, never the name. The name only tells the post, and is part of each
/// question's source.
public enum BankFile {
  /// Reads a file; whatever is wrong with it is a notice, and never stops the program.
  ///
  /// A hint's posts take the place of the post in the file's name.
  public static func read(
    _ file: [UInt8], named name: String, hint: ReadingHint = ReadingHint()
  ) -> BankFileReading {
    switch FileKind.of(file) {
    case .zip: container(file, BankSource(name, hint), hint)
    case .text: text(file, BankSource(name, hint), hint)
    case .empty: refused("FILE_EMPTY", "")
    case .encryptedOffice: refused("WORKBOOK_ENCRYPTED", "")
    case .oldWorkbook: refused("WORKBOOK_XLS", "")
    case .oldDocument: refused("DOCUMENT_DOC", "")
    case .otherContainer: refused("CONTAINER_UNKNOWN", "")
    case .html: refused("FILE_HTML", "")
    case .oldXMLWorkbook: refused("WORKBOOK_XML_2003", "")
    case .xml: refused("FILE_XML", "")
    case .foreign: refused("FILE_FOREIGN", "")
    }
  }

  private static func container(
    _ file: [UInt8], _ source: BankSource, _ hint: ReadingHint
  ) -> BankFileReading {
    do throws(WorkbookRefusal) {
      let archive = try ZipArchive(file)
      if archive.holds(QTIPackage.manifestPath) {
        return try QTIPackage.read(archive, name: source.file, hint: hint)
      }
      if let path = try WorkbookReader.mainPart(of: archive) {
        var reader = WorkbookReader(archive)
        return workbook(try reader.read(path), source)
      }
      guard let path = try DocumentReader.mainPart(of: archive) else { throw .noOfficeFile }
      var reading = BlockReader.read(
        try DocumentReader.lines(archive, path), source: source)
      reading.format = "docx/H"
      return BankFileReading(reading: reading, media: [:])
    } catch {
      return refused(error.reason, error.detail)
    }
  }

  private static func workbook(
    _ content: WorkbookContent, _ source: BankSource
  ) -> BankFileReading {
    var reader = SheetBankReader(source)
    for sheet in content.sheets { reader.read(sheet) }
    reader.finish()
    let others = content.sheetsWithoutCells.map { Verdict(.leftOut, ReadingText.noCells($0)) }
    let format = reader.families == [.rowPerOption] ? "xlsx/D" : "xlsx"
    return BankFileReading(
      reading: ImportReading(format: format, rows: reader.rows, notices: reader.notices + others),
      media: content.media)
  }

  private static func text(
    _ file: [UInt8], _ source: BankSource, _ hint: ReadingHint
  ) -> BankFileReading {
    guard file.count <= WorkbookLimits.fileBytesMax else {
      return refused("FILE_TOO_LARGE", "\(WorkbookLimits.fileBytesMax)")
    }
    do throws(TextEncodingRefusal) {
      let text = try PlainText.read(file, as: hint.encoding)
      guard hint.format != .blocks, let table = DelimitedReader.read(text.bytes) else {
        let reading = BlockReader.read(BlockReader.lines(of: text.bytes), source: source)
        return BankFileReading(reading: reading, media: [:])
      }
      var reader = SheetBankReader(source)
      reader.read(table)
      reader.finish()
      return BankFileReading(
        reading: ImportReading(format: "csv", rows: reader.rows, notices: reader.notices),
        media: [:])
    } catch {
      return refused(error.reason, error.detail)
    }
  }

  private static func refused(_ reason: String, _ detail: String) -> BankFileReading {
    let notice = Verdict(.formatBroken, ReadingText.refused(reason, detail))
    return BankFileReading(reading: ImportReading(format: "", notices: [notice]), media: [:])
  }
}

/// What is known of a file beside its bytes.
struct BankSource: Sendable, Hashable {
  /// Name of the file, without folders.
  let file: String
  /// Posts of questions that name none.
  let posts: [String]
  /// Whether the posts were read from the name.
  let hasGuessedPost: Bool
  /// Sector of questions that name none.
  let sector: String

  init(_ name: String, _ hint: ReadingHint) {
    file = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? name
    let post = FileNamePost.post(of: file)
    hasGuessedPost = hint.posts.isEmpty && !post.isEmpty
    posts = hasGuessedPost ? [post] : hint.posts
    sector = hint.sector
  }

  /// The notice about a post that was read from the name; nil if none was.
  var postNotice: Verdict? {
    hasGuessedPost ? Verdict(.repaired, ReadingText.postFromName(posts[0])) : nil
  }
}
