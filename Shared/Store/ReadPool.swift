internal import GRDB
internal import Synchronization

/// One question for a reader.
struct ReadJob: Sendable {
  /// Answers the caller.
  let run: @Sendable (Reader) -> Void
  /// Lets the caller go on with an error.
  let refuse: @Sendable (StoreError) -> Void
}

/// One read-only connection on a queue of its own.
actor ReadLane {
  private let executor: QueueExecutor
  private let database: DatabaseQueue
  private var connection: Connection?

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(path: String) throws(StoreError) {
    executor = QueueExecutor(label: "anlan.store.reader")
    do {
      database = try Opening.reader(at: path)
      connection = try database.inDatabase { database in
        let connection = try Connection(database)
        try Opening.prepareReader(connection, path: path)
        return connection
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Wakes the lane; it serves jobs of `source` until there are none.
  nonisolated func serve(_ source: @escaping @Sendable () -> ReadJob?) {
    executor.async {
      self.assumeIsolated { lane in
        while let job = source() { lane.answer(job) }
      }
    }
  }

  /// Answers one question from one snapshot of the database.
  private func answer(_ job: ReadJob) {
    guard let connection else { return job.refuse(.closed) }
    database.inDatabase { _ in
      do {
        try connection.run("BEGIN")
      } catch {
        return job.refuse(StoreError(error))
      }
      job.run(Reader(connection))
      connection.rollBack()
    }
  }

  func close() {
    guard connection != nil else { return }
    database.inDatabase { _ in
      connection?.forgetStatements()
      connection = nil
    }
    try? database.close()
  }
}

/// A few read-only connections that share one line of questions.
final class ReadPool: Sendable {
  private struct State {
    var jobs: [ReadJob] = []
    var idle: [Int]
    var isClosed = false
  }

  private let lanes: [ReadLane]
  private let state: Mutex<State>

  init(path: String, count: Int) throws(StoreError) {
    var lanes: [ReadLane] = []
    for _ in 0..<max(1, count) { lanes.append(try ReadLane(path: path)) }
    self.lanes = lanes
    state = Mutex(State(idle: Array(lanes.indices)))
  }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (Reader) throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { caller in
      submit(
        ReadJob(
          run: { reader in caller.resume(with: Result { try body(reader) }) },
          refuse: { caller.resume(throwing: $0) }))
    }
  }

  private func submit(_ job: ReadJob) {
    let (isClosed, lane) = state.withLock { state -> (Bool, Int?) in
      if state.isClosed { return (true, nil) }
      state.jobs.append(job)
      return (false, state.idle.popLast())
    }
    if isClosed { return job.refuse(.closed) }
    guard let lane else { return }
    lanes[lane].serve { [self] in next(for: lane) }
  }

  private func next(for lane: Int) -> ReadJob? {
    state.withLock { state in
      guard !state.jobs.isEmpty else {
        state.idle.append(lane)
        return nil
      }
      return state.jobs.removeFirst()
    }
  }

  func close() async {
    let jobs = state.withLock { state in
      state.isClosed = true
      defer { state.jobs.removeAll() }
      return state.jobs
    }
    for job in jobs { job.refuse(.closed) }
    for lane in lanes { await lane.close() }
  }
}
