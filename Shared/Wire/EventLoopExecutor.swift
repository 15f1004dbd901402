import NIOCore

/// Runs the tasks of one event loop's connections on that event loop.
///
/// NIO's event loops are serial executors, not task executors; a task preference needs the latter.
/// With it a handler starts, resumes and answers on the thread that owns its connection.
final class EventLoopExecutor: TaskExecutor {
  private let eventLoop: any EventLoop
  private let catcher: NIOLoopBound<Catcher>

  /// Made on the event loop.
  init(_ eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
    catcher = NIOLoopBound(Catcher(), eventLoop: eventLoop)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if eventLoop.inEventLoop, catcher.value.take(job) { return }
    eventLoop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  /// Resumes one task and lets it run before this returns, instead of in the loop's next round.
  func runAtOnce(_ resume: () -> Void) {
    guard let job = catcher.value.job(of: resume) else { return }
    job.runSynchronously(on: asUnownedTaskExecutor())
  }
}

extension EventLoopExecutor {
  /// Keeps the job that is enqueued on the loop's own thread while one is expected.
  private final class Catcher {
    private var isExpecting = false
    private var job: UnownedJob?

    func take(_ job: UnownedJob) -> Bool {
      guard isExpecting else { return false }
      isExpecting = false
      self.job = job
      return true
    }

    func job(of resume: () -> Void) -> UnownedJob? {
      isExpecting = true
      resume()
      isExpecting = false
      defer { job = nil }
      return job
    }
  }
}
