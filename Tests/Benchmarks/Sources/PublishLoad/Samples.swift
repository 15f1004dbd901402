/// Durations and their percentiles.
struct Samples: Sendable {
  private var nanoseconds: [Int64] = []

  mutating func append(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    nanoseconds.append(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }

  mutating func append(_ others: Samples) { nanoseconds += others.nanoseconds }

  /// Members of a JSON object: median and 99th percentile in microseconds.
  var json: String {
    let sorted = nanoseconds.sorted()
    guard let last = sorted.last else { return "\"samples\":0" }
    let p50 = sorted[sorted.count / 2] / 1_000
    let p99 = sorted[sorted.count * 99 / 100] / 1_000
    return "\"p50_us\":\(p50),\"p99_us\":\(p99),\"max_us\":\(last / 1_000),"
      + "\"samples\":\(sorted.count)"
  }
}
