import CZip

/// A ZIP container in memory, opened for reading with every limit that a bomb would cross.
///
/// Sizes written in the container are never believed: bytes are counted as they inflate.
final class ZipArchive {
  private let bytes: UnsafeMutableRawPointer
  private let archive: OpaquePointer
  private var indices: [String: UInt64] = [:]
  /// Names of the entries as they are written, in order.
  private(set) var names: [String] = []
  private var inflatedBytes = 0

  /// Opens a container.
  ///
  /// - Throws: `WorkbookRefusal`.
  init(_ file: [UInt8]) throws(WorkbookRefusal) {
    guard file.count <= WorkbookLimits.fileBytesMax else {
      throw .fileTooLarge(bytesMax: WorkbookLimits.fileBytesMax)
    }
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(file.count, 1), alignment: 16)
    file.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    guard let source = zip_source_buffer_create(copy, UInt64(file.count), 0, nil),
      let opened = zip_open_from_source(source, ZIP_RDONLY, nil)
    else {
      copy.deallocate()
      throw .damaged(part: "")
    }
    self.bytes = copy
    self.archive = opened
    let count = Int(zip_get_num_entries(opened, 0))
    guard count <= WorkbookLimits.entriesMax else { throw .tooManyEntries(count) }
    for index in 0..<UInt64(max(count, 0)) {
      guard let name = zip_get_name(opened, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else { continue }
      names.append(String(cString: name))
      let key = Self.key(String(cString: name))
      if indices[key] == nil { indices[key] = index }
    }
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// Whether the container has a part.
  func holds(_ path: String) -> Bool { indices[Self.key(path)] != nil }

  /// Opens a part.
  ///
  /// - Throws: `WorkbookRefusal.damaged` if there is none, `encryptedPart` if it has a password.
  func open(_ path: String) throws(WorkbookRefusal) -> ZipPart {
    guard let index = indices[Self.key(path)] else { throw .damaged(part: path) }
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(archive, index, 0, &stat) == 0 else { throw .damaged(part: path) }
    guard stat.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encryptedPart(path) }
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged(part: path) }
    return ZipPart(file, path: path, archive: self, compressedBytes: Int(clamping: stat.comp_size))
  }

  /// All bytes of a part.
  ///
  /// - Throws: `WorkbookRefusal`, also if the part is longer than `bytesMax`.
  func bytes(of path: String, bytesMax: Int) throws(WorkbookRefusal) -> [UInt8] {
    let part = try open(path)
    var result: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = room.withUnsafeMutableBytes { part.read(into: $0) }
      if let refusal = part.refusal { throw refusal }
      guard count > 0 else { return result }
      result.append(contentsOf: room.prefix(count))
      guard result.count <= bytesMax else { throw .inflatesTooFar(part: path) }
    }
  }

  /// Counts inflated bytes; false once they are past a limit.
  fileprivate func spend(_ count: Int, part: Int, compressedBytes: Int) -> Bool {
    inflatedBytes += count
    if inflatedBytes > WorkbookLimits.inflatedBytesMax { return false }
    if part <= WorkbookLimits.ratioFreeBytes { return true }
    return part / WorkbookLimits.ratioMax <= max(compressedBytes, 1)
  }

  /// Names as office programs compare them: without case, with slashes, without a leading one.
  private static func key(_ path: String) -> String {
    var bytes = path.utf8.map { byte -> UInt8 in
      if byte == UInt8(ascii: "\\") { return UInt8(ascii: "/") }
      return (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A part of a container while it inflates.
final class ZipPart {
  private let file: OpaquePointer
  private let archive: ZipArchive
  private let compressedBytes: Int
  private var readBytes = 0
  /// First bytes of markup, while a document type may begin in them.
  private var beginning: [UInt8] = []
  /// Name of the part.
  let path: String
  /// Why reading stopped early; nil while nothing is wrong.
  private(set) var refusal: WorkbookRefusal?

  fileprivate init(
    _ file: OpaquePointer, path: String, archive: ZipArchive, compressedBytes: Int
  ) {
    self.file = file
    self.path = path
    self.archive = archive
    self.compressedBytes = compressedBytes
  }

  deinit { zip_fclose(file) }

  /// Reads the next bytes of markup, which must not begin with a document type.
  ///
  /// A parser would report one too, but some fail at its entities first and say less.
  func readMarkup(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = read(into: room)
    guard count > 0, beginning.count < Self.beginningBytes else { return count }
    beginning.append(contentsOf: UnsafeRawBufferPointer(room)[..<count])
    let word = Array("<!DOCTYPE".utf8)
    for start in beginning.indices where beginning[start] == word[0] {
      guard beginning[start...].starts(with: word) else { continue }
      refusal = .documentType(part: path)
      return -1
    }
    return count
  }

  /// Bytes in which a document type must begin.
  private static let beginningBytes = 2048
  /// Reads the next bytes; 0 at the end, -1 if something is wrong.
  func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    guard refusal == nil else { return -1 }
    let count = Int(zip_fread(file, room.baseAddress, UInt64(room.count)))
    guard count >= 0 else {
      refusal = .damaged(part: path)
      return -1
    }
    readBytes += count
    guard archive.spend(count, part: readBytes, compressedBytes: compressedBytes) else {
      refusal = .inflatesTooFar(part: path)
      return -1
    }
    return count
  }
}
