import Glibc
import Questions
import Quiz
import Testing
import Vocabulary

@testable import ClientKit

@Suite("The page in a real browser", .serialized, .timeLimit(.minutes(5)))
struct PageBrowserTests {
  /// Whether a browser can be driven here.
  private static let isThere = ["chromium", "python3"].allSatisfy { name in
    ["/usr/bin", "/usr/local/bin"].contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Where the pictures go: kept if `ANLAN_PICTURES` names a folder.
  private static let pictures = getenv("ANLAN_PICTURES").map { String(cString: $0) }

  @Test(
    "at 360, 768 and 1280 px: whole sittings, lost network, kill -9, a second tablet, the board",
    .enabled(if: isThere, "skipped: chromium or python3 is not installed"))
  func story() async throws {
    try await drive("whole", QuizScene.chosen, people: 6)
  }

  @Test(
    "at 360, 768 and 1280 px: blanks and answers in words, kept through a reload and a lost network",
    .enabled(if: isThere, "skipped: chromium or python3 is not installed"))
  func written() async throws {
    try await drive("written", QuizScene.written, people: 3)
  }

  /// Runs one story of the script against the real program.
  private func drive(
    _ story: String, _ kinds: [(kind: QuestionKind, count: Int)], people: Int
  ) async throws {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let scene = try QuizScene(
      now: UTCMicroseconds(Int64(now.tv_sec) * 1_000_000), kinds: kinds)
    let desk = try await Desk(try await scene.trip(), clock: .machine)
    _ = try await scene.seated(desk, count: people)
    await desk.trip.close()
    let words = [
      "python3", "\(Script.folder)/page_in_chromium.py", "--anlan", SittingProcess.program,
      "--state", scene.folder.path, "--out", Self.pictures ?? "\(scene.folder.path)/pictures",
      "--story", story,
    ]
    let log = "\(scene.folder.path)/browser-log"
    let code = try await Script.run(words, log: log)
    let told = Folders.read(log) ?? ""
    print(told)
    #expect(code == 0, "\(told)")
  }
}
