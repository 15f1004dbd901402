/// Memory of one statement for the texts and blobs that are bound to it.
///
/// SQLite holds pointers into it until the statement is bound anew, so it only moves when that
/// begins.
final class BoundBytes {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private var used = 0

  /// Bytes kept between uses; what a large value needed beyond that is given back.
  ///
  /// Source: [D].
  static let keptBytesMax = 65_536

  /// Makes room for the values of one binding and forgets those of the last.
  func reserve(_ count: Int) {
    used = 0
    guard memory.count < count || memory.count > Self.keptBytesMax else { return }
    memory.deallocate()
    memory = .allocate(byteCount: count, alignment: 16)
  }

  /// Copies a value; there is room for it.
  func keep(_ value: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard !value.isEmpty else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let place = UnsafeMutableRawBufferPointer(rebasing: memory[used..<used + value.count])
    place.copyMemory(from: value)
    used += value.count
    return UnsafeRawBufferPointer(place)
  }

  deinit { memory.deallocate() }
}

extension SQLValue {
  /// Bytes that a copy of a text or blob takes.
  var byteCount: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .blob(let bytes): bytes.count
    case .null, .integer, .real: 0
    }
  }
}
