import Crypto
import Store

/// The digests the probe names its blobs by.
enum ProbeDigest {
  static func of(_ content: [UInt8]) throws -> BlobDigest {
    try BlobDigest(Array(SHA256.hash(data: content)))
  }
}
