internal import CStore
internal import Glibc

/// Writes large aligned pieces of a file past the page cache: copying a gigabyte into it costs a core
/// as much as hashing it, and nobody reads an upload back soon.
///
/// Where the file system does not do that, and for what is not aligned, it declines and the caller
/// writes as usual.
final class DirectWriter {
  /// What offsets and lengths must be multiples of, in bytes.
  ///
  /// Source: open(2), O_DIRECT: the logical block size, at most the page size.
  static let alignmentBytes = 4_096
  /// Bytes below which the way around the cache does not pay. [D]
  static let countMin = 256 << 10
  /// Bytes of the buffer: what is gathered for one write, with a chunk to spare. [D]
  static let bufferBytes = 2 << 20

  private var buffer: UnsafeMutableRawBufferPointer?
  private var isRefused = false

  init() {}

  deinit { buffer?.deallocate() }

  /// Writes chunks that follow one another at `offset`; false if that is left to the caller.
  func write(_ chunks: [[UInt8]], count: Int, to path: String, at offset: Int64) -> Bool {
    let isAligned =
      offset % Int64(Self.alignmentBytes) == 0 && count % Self.alignmentBytes == 0
    guard isAligned, count >= Self.countMin, count <= Self.bufferBytes, !isRefused else {
      return false
    }
    let file = anlan_store_open_direct(path)
    guard file >= 0 else {
      isRefused = true
      return false
    }
    defer { close(file) }
    let memory =
      buffer
      ?? .allocate(byteCount: Self.bufferBytes, alignment: Self.alignmentBytes)
    buffer = memory
    var filled = 0
    for chunk in chunks {
      chunk.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: memory[filled...]).copyMemory(from: $0)
      }
      filled += chunk.count
    }
    // A short or refused write is the caller's to repeat: it writes the same bytes again.
    return pwrite(file, memory.baseAddress, count, off_t(offset)) == count
  }

  /// Gives the buffer back when no upload is open.
  func rest() {
    buffer?.deallocate()
    buffer = nil
  }
}
