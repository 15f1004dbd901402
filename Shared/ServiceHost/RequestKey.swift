import Store

/// The key of the digests of requests: a secret of the service that its database remembers.
///
/// With another key every repeated request would look like a different one under the same id, so a
/// service whose database was written with a key does not start without that key.
enum RequestKey {
  /// Name of the secret, and of its file in the state folder.
  static let name = "request.key"
  /// Steps of its own schema.
  static let migrations = RequestKeyRecords.migrations

  /// The digests of this service, with a key that is made at the first start.
  ///
  /// - Throws: `StartFailure` if the key is lost or is another one; `StoreError`.
  static func digests(
    of store: Store, state: String, environment: [String: String]
  ) async throws -> RequestDigests {
    let known = try await store.read { try RequestKeyRecords.fingerprint(in: $0) }
    let bytes = try ServiceSecret.load(
      name, byteCount: RequestDigests.keyBytes, state: state, environment: environment,
      mayBeMade: known == nil)
    guard let digests = RequestDigests(key: bytes) else {
      throw refusal("\(name) is not \(RequestDigests.keyBytes) bytes long", state)
    }
    guard let known else {
      let now = HostClock.now()
      try await store.write {
        try RequestKeyRecords.keep(digests.fingerprint, at: now, in: $0)
      }
      return digests
    }
    guard digests.fingerprint == known else {
      throw refusal("\(name) is not the key that the database was written with", state)
    }
    return digests
  }

  private static func refusal(_ problem: String, _ state: String) -> StartFailure {
    StartFailure(
      .configuration, problem,
      remedy: "Restore \(state)/\(name) from the backup that the database is from.")
  }
}
