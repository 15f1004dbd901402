/// A database file of a store, opened only to look at it: a copy, a backup, or one in use.
public final class StoreFile: Sendable {
  private let readers: ReadPool

  /// Opens an existing file; nothing in it can change through this object.
  ///
  /// - Throws: `StoreError`; `notOurs` when it is another kind of database.
  public init(readingFrom path: String) throws(StoreError) {
    readers = try ReadPool(path: path, count: 1)
  }

  /// Runs `body` on one snapshot of the committed rows.
  ///
  /// - Throws: What `body` throws, or `StoreError`.
  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Reader) throws -> Answer
  ) async throws -> Answer {
    try await readers.read(body)
  }

  /// Closes the file.
  public func close() async {
    await readers.close()
  }
}
