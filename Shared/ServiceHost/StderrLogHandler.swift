import Glibc
public import Logging

/// Writes one line a record to standard error: `message key=value …`, as people and journald read it.
public struct StderrLogHandler: LogHandler {
  /// Longest line in bytes; what is longer is cut.
  public static let lineBytesMax = 4096

  /// Least level that is written.
  public var logLevel: Logger.Level
  /// Metadata of every line.
  public var metadata: Logger.Metadata = [:]
  /// Whether journald reads the lines: then it knows the time, and wants the level as a prefix.
  private let forJournal: Bool
  private let write: @Sendable (String) -> Void

  /// Makes a handler.
  ///
  /// - Parameters:
  ///   - logLevel: Least level that is written.
  ///   - forJournal: Whether journald reads the lines (`JOURNAL_STREAM` is set).
  ///   - write: Where a finished line goes.
  public init(
    logLevel: Logger.Level, forJournal: Bool,
    write: @escaping @Sendable (String) -> Void = { StderrLogHandler.writeToStandardError($0) }
  ) {
    self.logLevel = logLevel
    self.forJournal = forJournal
    self.write = write
  }

  /// One item of metadata.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a record.
  public func log(event: LogEvent) {
    var line = forJournal ? "<\(Self.priority(event.level))>" : "\(Self.timestamp()) "
    if !forJournal { line += event.level.rawValue.uppercased() + " " }
    line += Self.printable(event.message.description, quoted: false)
    let all = metadata.merging(event.metadata ?? [:]) { _, own in own }
    for key in all.keys.sorted() {
      guard let value = all[key] else { continue }
      line += " \(key)=\(Self.printable("\(value)", quoted: true))"
    }
    write(line)
  }

  /// Writes one line to standard error in one call, so that lines never mix.
  public static func writeToStandardError(_ line: String) {
    var bytes = Array(line.utf8.prefix(lineBytesMax))
    bytes.append(UInt8(ascii: "\n"))
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  /// Priority of syslog.
  ///
  /// Source: sd-daemon(3).
  private static func priority(_ level: Logger.Level) -> Int {
    switch level {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }

  private static func timestamp() -> String { "\(HostClock.now())" }

  /// The text without control characters, in quotation marks where it has spaces.
  private static func printable(_ text: String, quoted: Bool) -> String {
    var isPlain = !text.isEmpty
    var clean = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": clean.append(" ")
      case "\"": clean.append("'")
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: clean.append("?")
      default: clean.unicodeScalars.append(scalar)
      }
      if scalar == " " || scalar == "=" || scalar == "\n" || scalar == "\t" { isPlain = false }
    }
    return isPlain || !quoted ? clean : "\"\(clean)\""
  }
}
