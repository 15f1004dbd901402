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
    let kind = ObjectIdentifier(Memory.self)
    for known in connection.memories where known.kind == kind {
      if let memory = known.memory as? Memory { return memory }
    }
    let fresh = Memory()
    connection.memories.append((kind, fresh))
    return fresh
  }
}
