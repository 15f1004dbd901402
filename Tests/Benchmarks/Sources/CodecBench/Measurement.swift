/// How often an operation runs in a second.
struct Measurement {
  /// Operations between two looks at the clock.
  private static let batch = 1_000

  let seconds: Double

  /// Runs an operation for a while; every one returns a number, so that none is optimised away.
  @inline(never)
  func rate(_ body: () throws -> Int) rethrows -> (perSecond: Double, sum: Int) {
    var sum = 0
    for _ in 0..<Self.batch { sum &+= try body() }
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    var elapsed = Duration.zero
    while elapsed < .seconds(seconds) {
      for _ in 0..<Self.batch { sum &+= try body() }
      count += Self.batch
      elapsed = clock.now - start
    }
    return (Double(count) / (elapsed / .seconds(1)), sum)
  }

  /// Runs it and prints the stage's line of JSON.
  func report(
    _ what: String, _ server: String, _ round: Int, _ body: () throws -> Int
  ) rethrows {
    let (rate, sum) = try rate(body)
    print(
      "{\"what\":\"\(what)\",\"server\":\"\(server)\",\"round\":\(round),"
        + "\"result\":{\"operations_per_second\":\(Int(rate)),"
        + "\"ns_per_operation\":\(Int(1e9 / rate)),\"sum\":\(sum)}}")
  }
}
