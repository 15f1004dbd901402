import Logging
import ServiceHost
import Synchronization
import Testing

@Suite("The log")
struct LogTests {
  private final class Lines: Sendable {
    let all = Mutex<[String]>([])
  }

  private func line(
    forJournal: Bool, _ message: Logger.Message, _ metadata: Logger.Metadata
  ) -> String {
    let lines = Lines()
    let logger = Logger(label: "test") { _ in
      StderrLogHandler(logLevel: .info, forJournal: forJournal) { line in
        lines.all.withLock { $0.append(line) }
      }
    }
    logger.warning(message, metadata: metadata)
    logger.debug("not written")
    return lines.all.withLock { $0.joined(separator: "|") }
  }

  @Test("A line for the journal has a priority, then the message, then keys in order")
  func journal() {
    #expect(
      line(forJournal: true, "feed lags", ["b": "two words", "a": "1"])
        == "<4>feed lags a=1 b=\"two words\"")
  }

  @Test("A line for a person begins with the time and the level")
  func person() {
    let text = line(forJournal: false, "feed lags", [:])
    #expect(text.hasSuffix(" WARNING feed lags"))
    #expect(text.prefix(2) == "20")
  }

  @Test("A value cannot forge a second line or a second key")
  func forgery() {
    #expect(
      line(forJournal: true, "m", ["a": "x\n<3>y b=\"z\""]) == "<4>m a=\"x <3>y b='z'\"")
  }
}
