/// What a module remembers of rows that only the writer changes, so that it need not read them
/// again for every request.
///
/// It must be set only after the statement that made it true. The store forgets all of it as soon
/// as anything is undone: a request that failed, a commit that failed.
public protocol WriterMemory: AnyObject {
  /// Remembers nothing.
  init()
}

extension Transaction {
  /// The memory of one kind, the same object until something is undone; then one that is empty.
  public func memory<Memory: WriterMemory>(_: Memory.Type = Memory.self) -> Memory {
    if let known = connection.memories[ObjectIdentifier(Memory.self)] as? Memory { return known }
    let fresh = Memory()
    connection.memories[ObjectIdentifier(Memory.self)] = fresh
    return fresh
  }
}
