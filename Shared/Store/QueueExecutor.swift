internal import Dispatch

/// Runs an actor on a dispatch queue of its own, so that a disk that blocks holds up nobody else.
final class QueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) {
    queue = DispatchQueue(label: label)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func checkIsolated() {
    dispatchPrecondition(condition: .onQueue(queue))
  }

  /// Runs a closure on the queue without the cost of a task.
  func async(_ body: @escaping @Sendable () -> Void) {
    queue.async(execute: body)
  }
}
