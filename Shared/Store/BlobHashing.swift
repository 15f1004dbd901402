internal import Crypto
internal import Glibc

/// The running digests of uploads, on a queue of their own: one core hashes a chunk while another
/// writes it.
///
/// A digest that does not stand exactly where the file ends is of no use and is forgotten; the file
/// is then read again.
actor BlobHashing {
  private struct Running {
    var offset: Int64
    var hasher: SHA256
    /// Counts up with every use; the lowest is forgotten first.
    var lastUse: Int
  }

  private let executor = QueueExecutor(label: "anlan.blobs.hasher")
  private let files: BlobFiles
  private let runningMax: Int
  private var running: [BlobDigest: Running] = [:]
  private var uses = 0

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(files: BlobFiles, runningMax: Int) {
    self.files = files
    self.runningMax = runningMax
  }

  /// Takes chunks that are being written, the first at `offset`.
  func update(_ upload: BlobDigest, _ chunks: [[UInt8]], at offset: Int64) {
    uses += 1
    var state = running[upload] ?? Running(offset: 0, hasher: SHA256(), lastUse: 0)
    guard state.offset == offset else {
      running[upload] = nil
      return
    }
    for chunk in chunks {
      state.hasher.update(data: chunk)
      state.offset += Int64(chunk.count)
    }
    state.lastUse = uses
    running[upload] = state
    guard running.count > runningMax,
      let oldest = running.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return }
    running[oldest.key] = nil
  }

  /// The digest of the first `sizeBytes` bytes of an upload's file, which is forgotten here.
  func finish(_ upload: BlobDigest, sizeBytes: Int64) throws(StoreError) -> [UInt8] {
    let state = running.removeValue(forKey: upload)
    if let state, state.offset == sizeBytes { return Array(state.hasher.finalize()) }
    return Array(try fileHasher(upload, sizeBytes: sizeBytes).finalize())
  }

  /// Reads what an earlier upload left, unless its digest is still running.
  func resume(_ upload: BlobDigest, offset: Int64) throws(StoreError) {
    guard offset > 0, running[upload]?.offset != offset else { return }
    uses += 1
    running[upload] = Running(
      offset: offset, hasher: try fileHasher(upload, sizeBytes: offset), lastUse: uses)
  }

  /// Forgets an upload.
  func forget(_ upload: BlobDigest) { running[upload] = nil }

  private func fileHasher(
    _ upload: BlobDigest, sizeBytes: Int64
  ) throws(StoreError) -> SHA256 {
    try files.hasher(
      of: OpenFile(files.partialPath(of: upload), flags: O_RDONLY), sizeBytes: sizeBytes)
  }
}
