import CZip

/// Containers made in memory for tests.
enum ZipFixture {
  /// A container with these parts.
  static func file(_ parts: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &error),
      let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error)
    else { throw FixtureFailure.zip }
    zip_source_keep(source)
    var copies: [UnsafeMutableRawPointer] = []
    defer { for copy in copies { copy.deallocate() } }
    for part in parts {
      let copy = UnsafeMutableRawPointer.allocate(byteCount: max(part.bytes.count, 1), alignment: 8)
      part.bytes.withUnsafeBytes { bytes in
        if let base = bytes.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) }
      }
      copies.append(copy)
      guard let content = zip_source_buffer(archive, copy, UInt64(part.bytes.count), 0),
        zip_file_add(archive, part.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0
      else { throw FixtureFailure.zip }
    }
    guard zip_close(archive) == 0, zip_source_open(source) == 0 else { throw FixtureFailure.zip }
    defer {
      zip_source_close(source)
      zip_source_free(source)
    }
    var result: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = zip_source_read(source, &room, UInt64(room.count))
      guard count > 0 else { return result }
      result.append(contentsOf: room.prefix(Int(count)))
    }
  }

  static func file(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
    try file(parts.map { (name: $0.name, bytes: Array($0.text.utf8)) })
  }
}

enum FixtureFailure: Error { case zip }
