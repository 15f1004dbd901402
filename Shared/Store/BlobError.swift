/// Why a blob was not taken or not given; troubles of the disk are `StoreError`s.
public enum BlobError: Error, Sendable, Hashable {
  /// A SHA-256 has 32 bytes.
  case malformedDigest(bytes: Int)
  /// The declared size is negative or above the limit; nothing was written.
  case tooLarge(declaredBytes: Int64, limitBytes: Int64)
  /// The declared size differs from the one the upload began with.
  case sizeChanged(begunWithBytes: Int64)
  /// More bytes came than declared; the chunk was not written.
  case tooLong(declaredBytes: Int64)
  /// The chunk does not begin where the last one ended; go on from there.
  case wrongOffset(expected: Int64)
  /// The upload cannot finish before all bytes are here.
  case incomplete(haveBytes: Int64, declaredBytes: Int64)
  /// The bytes are not those of the digest; the partial upload was removed.
  case digestMismatch
  /// There is no such blob, or no such upload.
  case notFound
}
