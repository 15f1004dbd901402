public import Store

/// A key of the digests of requests that is the same in every test.
public enum TestKey {
  /// The length is wrong.
  struct Fault: Error {}

  /// Digests under it.
  public static var digests: RequestDigests {
    get throws {
      let key = [UInt8](repeating: 9, count: RequestDigests.keyBytes)
      guard let digests = RequestDigests(key: key) else { throw Fault() }
      return digests
    }
  }
}
