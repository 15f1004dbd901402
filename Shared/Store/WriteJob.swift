/// One request for the writer, without the type of its answer.
protocol WriteJob: Sendable {
  /// Runs the request in the open transaction; its caller goes on only through `finish`.
  ///
  /// It may run again after all it did was undone, with `finish` of the first run never called.
  func run(in transaction: Transaction) -> WriteResult
  /// Lets the caller go on with an error, the request not having run.
  func refuse(_ error: StoreError)
}

/// What a request left behind when it ran.
struct WriteResult: Sendable {
  /// What the request threw, if anything; its changes are then undone.
  let error: (any Error)?
  /// Lets the caller go on: with its own answer, or with the error of the whole commit.
  let finish: @Sendable (StoreError?) -> Void
}

/// One request and its waiting caller.
struct WriteRequest<Answer: Sendable>: WriteJob {
  let body: @Sendable (Transaction) throws -> Answer
  let caller: CheckedContinuation<Answer, any Error>

  func run(in transaction: Transaction) -> WriteResult {
    let result = Result { try body(transaction) }
    let caller = caller
    switch result {
    case .success(let answer):
      return WriteResult(error: nil) { failure in
        if let failure {
          caller.resume(throwing: failure)
        } else {
          caller.resume(returning: answer)
        }
      }
    case .failure(let error):
      return WriteResult(error: error) { caller.resume(throwing: $0 ?? error) }
    }
  }

  func refuse(_ error: StoreError) {
    caller.resume(throwing: error)
  }
}
