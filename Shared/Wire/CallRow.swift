import NIOCore

/// The calls of one read whose handlers have not begun, and the task that serves them; lives on the
/// event loop of their connection.
///
/// Its tasks are the only ones that the wire starts. A handler that never waits costs none of its
/// own: one task serves row after row and waits in between. Once a handler waits, the task is that
/// call's alone, and the next task takes over the rest of the row.
final class CallRow {
  private let eventLoop: any EventLoop
  private let executor: EventLoopExecutor
  private var calls: [ServerStream] = []
  /// How many of them have begun.
  private var begun = 0
  /// The call whose handler runs on this thread right now.
  private var current: ServerStream?
  /// The task that serves, or waits for the next row.
  private var task: Task<Void, Never>?
  /// Resumed once, by whoever takes it from here; a checked one costs a call as much as its task did.
  private var waiter: UnsafeContinuation<Bool, Never>?
  private var isClosed = false

  init(eventLoop: any EventLoop, executor: EventLoopExecutor) {
    self.eventLoop = eventLoop
    self.executor = executor
  }

  /// Adds a call at the end of the row.
  func append(_ call: ServerStream) { calls.append(call) }

  /// Serves the row and hands over each call that waits, with its task; false if the row was empty.
  func serve(handingOver handOver: (ServerStream, Task<Void, Never>) -> Void) -> Bool {
    guard !calls.isEmpty else { return false }
    while begun < calls.count {
      let task = runTask()
      guard let call = current else { continue }
      current = nil
      self.task = nil
      handOver(call, task)
    }
    calls.removeAll(keepingCapacity: true)
    begun = 0
    return true
  }

  /// Ends the task that waits for the next row; no further row comes.
  func close() {
    isClosed = true
    task = nil
    guard let waiter else { return }
    self.waiter = nil
    executor.runAtOnce { waiter.resume(returning: false) }
  }
}

// For the routes.
extension CallRow {
  /// The next call, which begins, if it is one of this route.
  func begin(of route: Route) -> ServerStream? {
    guard begun < calls.count else { return nil }
    let call = calls[begun]
    guard call.route === route else { return nil }
    begun += 1
    current = call
    return call
  }

  /// Ends a call that has been answered; false if it waited, so that the task must end as well.
  func end(_ call: ServerStream) -> Bool {
    let neverWaited = current === call
    if neverWaited { current = nil }
    call.end()
    return neverWaited
  }
}

// The task.
extension CallRow {
  /// Lets the waiting task, or a new one, run until it waits or ends.
  private func runTask() -> Task<Void, Never> {
    if let waiter, let task {
      self.waiter = nil
      executor.runAtOnce { waiter.resume(returning: true) }
      return task
    }
    let row = NIOLoopBound(self, eventLoop: eventLoop)
    let task = Task.immediate(executorPreference: executor) { await row.value.serveRows() }
    self.task = task
    return task
  }

  nonisolated(nonsending) private func serveRows() async {
    repeat {
      while begun < calls.count {
        let route = calls[begun].route
        guard await route.serve(self, route) else { return }
      }
    } while await waitForRow()
  }

  /// Waits for the next row; false if none comes, or another task waits for it already.
  nonisolated(nonsending) private func waitForRow() async -> Bool {
    guard !isClosed, waiter == nil else { return false }
    return await withUnsafeContinuation { waiter = $0 }
  }
}
