import Crypto
import Questions
import Vocabulary

/// Reads an IMS content package: a ZIP with `imsmanifest.xml` and items of QTI 2.x or 3.
///
/// Nothing is unpacked to the disk. Every item that the manifest names becomes a row, also one that
/// is not there; other items in the container are told.
///
/// **Source**: IMS Content Packaging 1.2; QTI 2.2 and 3.0 packaging.
struct QTIPackage {
  /// Path of the list of contents, at the top of the container.
  static let manifestPath = "imsmanifest.xml"
  /// Bytes of the list, inclusive. [D]
  static let manifestBytesMax = 8_388_608
  /// Items of a package, inclusive. [D]
  static let itemsMax = 5_000

  private let archive: ZipArchive
  private let name: String
  private let hint: ReadingHint
  private var rows: [RowVerdict] = []
  private var notices: [Verdict] = []
  private var media: [[UInt8]: [UInt8]] = [:]

  private init(_ archive: ZipArchive, name: String, hint: ReadingHint) {
    self.archive = archive
    self.name = name
    self.hint = hint
  }

  /// Reads a container that holds the list of contents.
  ///
  /// - Throws: `WorkbookRefusal` for a container that is hostile or damaged as a whole.
  static func read(
    _ archive: ZipArchive, name: String, hint: ReadingHint
  ) throws(WorkbookRefusal) -> BankFileReading {
    if let hostile = archive.names.first(where: { PackagePath($0) == nil }) {
      throw .entryPath(hostile)
    }
    var package = QTIPackage(archive, name: name, hint: hint)
    let hrefs = try package.itemHrefs()
    for href in hrefs.prefix(itemsMax) { try package.read(href) }
    if hrefs.count > itemsMax {
      package.rows.append(
        RowVerdict(
          place: RowPlace(sheet: manifestPath, row: 1),
          verdicts: [Verdict(.tooLong, "\(hrefs.count) > \(itemsMax) items")]))
    }
    package.sayWhatIsLeft(hrefs)
    return BankFileReading(
      reading: ImportReading(format: "qti/package", rows: package.rows, notices: package.notices),
      media: package.media)
  }

  /// Items that the manifest names, in order, each once.
  private mutating func itemHrefs() throws(WorkbookRefusal) -> [String] {
    let bytes = try archive.bytes(of: Self.manifestPath, bytesMax: Self.manifestBytesMax)
    var hrefs: [String] = []
    do throws(XMLRefusal) {
      let stream = try XMLStream(bytes)
      while try stream.advance() {
        guard stream.isStart, stream.name == "resource" else { continue }
        let node = try stream.element()
        let type = (node.attributes["type"] ?? "").lowercased()
        guard type.hasPrefix("imsqti_item") else { continue }
        let href = node.attributes["href"] ?? node.first("file")?.attributes["href"] ?? ""
        if !hrefs.contains(href) { hrefs.append(href) }
      }
    } catch {
      rows.append(
        RowVerdict(
          place: RowPlace(sheet: Self.manifestPath, row: error.line),
          verdicts: [Verdict(error.code, error.detail)]))
    }
    if hrefs.isEmpty { notices.append(Verdict(.formatBroken, "\(Self.manifestPath): 0 items")) }
    return hrefs
  }

  private mutating func read(_ href: String) throws(WorkbookRefusal) {
    guard let path = PackagePath(href), archive.holds(path.text) else {
      return refuse(href, "href")
    }
    let bytes: [UInt8]
    do throws(WorkbookRefusal) {
      bytes = try archive.bytes(of: path.text, bytesMax: ReadingLimits.fileBytesMax)
    } catch {
      switch error {
      case .damaged, .encryptedPart: return refuse(href, error.reason)
      default: throw error
      }
    }
    for row in QTIReader.read(bytes, name: "\(name)/\(path.text)", hint: hint).rows {
      var row = row
      row.place.sheet = path.text
      try addPictures(to: &row, besides: path)
      rows.append(row)
    }
  }

  private mutating func refuse(_ href: String, _ why: String) {
    rows.append(
      RowVerdict(
        place: RowPlace(sheet: href, row: 1), verdicts: [Verdict(.formatBroken, "\(why) \(href)")])
    )
  }

  /// Gives pictures that are in the container their hash, type and size.
  private mutating func addPictures(
    to row: inout RowVerdict, besides item: PackagePath
  ) throws(WorkbookRefusal) {
    guard var draft = row.draft else { return }
    for index in draft.media.indices where draft.media[index].sha256.isEmpty {
      let name = draft.media[index].name
      guard let path = path(ofPicture: name, besides: item) else { continue }
      let bytes = try archive.bytes(of: path, bytesMax: ReadingLimits.pictureBytesMax)
      guard let type = MediaKind.type(of: bytes) else { continue }
      let hash = Array(SHA256.hash(data: bytes))
      media[hash] = bytes
      draft.media[index] = MediaReference(
        sha256: hash, name: name, mediaType: type, sizeBytes: bytes.count)
      row.verdicts.removeAll { $0 == Verdict(.pictureMissing, name) }
    }
    row.draft = draft
  }

  /// The one entry of this file name that is nearest: beside the item, or anywhere if it is alone.
  private func path(ofPicture name: String, besides item: PackagePath) -> String? {
    let there = archive.names.filter { PackagePath($0)?.fileName == name }
    let beside = there.first { PackagePath($0)?.folder == item.folder }
    return beside ?? (there.count == 1 ? there.first : nil)
  }

  /// Markup that no resource names as an item is told by its number.
  private mutating func sayWhatIsLeft(_ hrefs: [String]) {
    let read = Set(hrefs.compactMap { PackagePath($0)?.text.lowercased() })
    let left = archive.names.filter { name in
      let plain = name.lowercased()
      return plain.hasSuffix(".xml") && plain != Self.manifestPath && !read.contains(plain)
    }
    guard let first = left.first else { return }
    notices.append(Verdict(.leftOut, "\(left.count) xml: \(first)"))
  }
}

/// A path inside a container: relative, with slashes, and never above its top.
struct PackagePath: Sendable, Hashable {
  /// The path, without `.` parts.
  let text: String

  /// Bytes of a path, inclusive. [D]
  static let bytesMax = 1_024

  /// A path as a container or a manifest writes it; nil for one that leads outside, is absolute or
  /// names a drive, a device or another place.
  init?(_ written: String) {
    let plain = TagValue.decoded(written)
    guard !plain.isEmpty, plain.utf8.count <= Self.bytesMax, !plain.contains("\0"),
      !plain.contains(":"), !plain.contains("\\"), !plain.hasPrefix("/")
    else { return nil }
    let parts = plain.split(separator: "/").filter { $0 != "." }
    guard !parts.isEmpty, !parts.contains("..") else { return nil }
    text = parts.joined(separator: "/")
  }

  /// The last part.
  var fileName: String { text.split(separator: "/").last.map(String.init) ?? text }

  /// All but the last part; empty at the top.
  var folder: String { text.split(separator: "/").dropLast().joined(separator: "/") }
}
