import NIOCore

/// Runs the tasks of one event loop's connections on that event loop.
///
/// NIO's event loops are serial executors, not task executors; a task preference needs the latter.
/// With it a handler starts, resumes and answers on the thread that owns its connection.
final class EventLoopExecutor: TaskExecutor {
  private let eventLoop: any EventLoop

  init(_ eventLoop: any EventLoop) { self.eventLoop = eventLoop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    eventLoop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
