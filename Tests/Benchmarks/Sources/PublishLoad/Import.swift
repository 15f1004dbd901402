import Contracts
import Glibc
import Wire

/// Imports one file of disclosures.
struct Import {
  /// Bytes of one message.
  private static let chunkBytes = 256 * 1024

  let socket: String
  let file: String

  /// Sends the file, takes a verdict for every row, and tells how many rows a second.
  func run() async throws -> String {
    let bytes = try Self.read(file)
    let client = try await WireClient.connect(to: socket)
    let clock = ContinuousClock()
    let start = clock.now
    let stream = try await client.bidirectional(PermitsServiceMethods.importDisclosures)
    async let sent: Void = Self.send(bytes, to: stream.requests)
    var summary: PermitsImportSummary?
    var verdicts = 0
    for try await response in stream.responses {
      verdicts += response.rows.count
      if let last = response.summary { summary = last }
    }
    try await sent
    let seconds = (clock.now - start) / .seconds(1)
    await client.close()
    guard let summary, summary.published == summary.rows, verdicts == summary.rows else {
      throw LoadFailure.unexpected("\(summary.map { "\($0)" } ?? "no summary")")
    }
    let rate = Int(Double(summary.rows) / seconds)
    return "{\"events_per_second\":\(rate),\"rows\":\(summary.rows),"
      + "\"us_per_row\":\(Int(seconds * 1e6) / max(1, Int(summary.rows)))}"
  }

  private static func send(
    _ bytes: [UInt8], to requests: RequestWriter<PermitsImportDisclosuresRequest>
  ) async throws {
    try await requests.send(
      PermitsImportDisclosuresRequest(part: .options(PermitsImportOptions(fileName: "bench.csv"))))
    for start in stride(from: 0, to: bytes.count, by: chunkBytes) {
      let chunk = Array(bytes[start..<min(start + chunkBytes, bytes.count)])
      try await requests.send(PermitsImportDisclosuresRequest(part: .chunk(chunk)))
    }
    requests.finish()
  }

  private static func read(_ file: String) throws -> [UInt8] {
    guard let stream = fopen(file, "rb") else {
      throw LoadFailure.unexpected("cannot open \(file)")
    }
    defer { fclose(stream) }
    fseek(stream, 0, SEEK_END)
    let size = ftell(stream)
    rewind(stream)
    return [UInt8](unsafeUninitializedCapacity: size) { memory, count in
      count = fread(memory.baseAddress, 1, size, stream)
    }
  }
}
