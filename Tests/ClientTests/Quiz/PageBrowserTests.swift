import Glibc
import NIOPosix
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
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let scene = try QuizScene(now: UTCMicroseconds(Int64(now.tv_sec) * 1_000_000))
    let desk = try await Desk(try await scene.trip(), clock: .machine)
    _ = try await scene.seated(desk, count: 6)
    await desk.trip.close()
    let folder = "\(#filePath)".split(separator: "/").dropLast(2).joined(separator: "/")
    let words = [
      "python3", "/\(folder)/Browser/page_in_chromium.py", "--anlan", SittingProcess.program,
      "--state", scene.folder.path, "--out", Self.pictures ?? "\(scene.folder.path)/pictures",
    ]
    let log = "\(scene.folder.path)/browser-log"
    let code = try await NIOThreadPool.singleton.runIfActive { try Self.run(words, log: log) }
    let told = Folders.read(log) ?? ""
    print(told)
    #expect(code == 0, "\(told)")
  }

  /// Runs a program to its end.
  private static func run(_ words: [String], log: String) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent"]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, words[0], &actions, nil, &argv, &envp) == 0 else {
      throw Complaint("cannot start \(words[0])")
    }
    var status: Int32 = 0
    _ = waitpid(child, &status, 0)
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
