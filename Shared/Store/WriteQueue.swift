internal import Synchronization

/// The requests that wait for the writer, and whether it still accepts any.
final class WriteQueue: Sendable {
  fileprivate struct State {
    var jobs: [any WriteJob] = []
    /// A drain has been scheduled or is running.
    var isDraining = false
    /// Why no further request is accepted.
    var end: StoreError?
    /// The I/O error that stopped the store.
    var failure: StoreError?
    var observers: [Int: CheckedContinuation<StoreError?, Never>] = [:]
    var nextObserver = 0
  }

  /// What became of a request.
  enum Admission {
    /// Accepted, and the caller must schedule a drain.
    case first
    case queued
    case refused(StoreError)
  }

  private let state = Mutex(State())
  private let jobsMax: Int

  init(jobsMax: Int) {
    self.jobsMax = jobsMax
  }

  func admit(_ job: any WriteJob) -> Admission {
    state.withLock { state in
      if let end = state.end { return .refused(end) }
      guard state.jobs.count < jobsMax else { return .refused(.overloaded(limit: jobsMax)) }
      state.jobs.append(job)
      if state.isDraining { return .queued }
      state.isDraining = true
      return .first
    }
  }

  /// Everything that waits, up to `limit`; nil ends the drain.
  func take(_ limit: Int) -> [any WriteJob]? {
    state.withLock { state in
      guard !state.jobs.isEmpty else {
        state.isDraining = false
        return nil
      }
      var batch: [any WriteJob] = []
      if state.jobs.count <= limit {
        batch.reserveCapacity(state.jobs.count)
        swap(&batch, &state.jobs)
      } else {
        batch = Array(state.jobs.prefix(limit))
        state.jobs.removeFirst(limit)
      }
      return batch
    }
  }

  /// Accepts no further request; those already accepted are still served.
  func close() {
    let observers = state.withLock { state in
      if state.end == nil { state.end = .closed }
      return state.takeObservers()
    }
    observers.forEach { $0.resume(returning: nil) }
  }

  /// Refuses all further requests and those that wait, and tells the observers why.
  func stop(because failure: StoreError) {
    let (jobs, observers) = state.withLock { state in
      state.end = .stopped
      if state.failure == nil { state.failure = failure }
      let jobs = state.jobs
      state.jobs.removeAll()
      return (jobs, state.takeObservers())
    }
    jobs.forEach { $0.refuse(.stopped) }
    observers.forEach { $0.resume(returning: failure) }
  }

  var failure: StoreError? { state.withLock { $0.failure } }

  /// Waits for the store to stop; nil when it is closed or the task is cancelled first.
  func waitForFailure() async -> StoreError? {
    let number = state.withLock { state in
      state.nextObserver += 1
      return state.nextObserver
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: StoreError?? = state.withLock { state in
          if let failure = state.failure { return .some(failure) }
          if state.end != nil || Task.isCancelled { return .some(nil) }
          state.observers[number] = continuation
          return .none
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      state.withLock { $0.observers.removeValue(forKey: number) }?.resume(returning: nil)
    }
  }
}

extension WriteQueue.State {
  fileprivate mutating func takeObservers() -> [CheckedContinuation<StoreError?, Never>] {
    defer { observers.removeAll() }
    return Array(observers.values)
  }
}
