import Contracts
import Glibc
import Quiz
import Testing
import Vocabulary

@testable import ClientKit

@Suite("The inspector's own work at a quiz", .serialized, .timeLimit(.minutes(3)))
struct InspectorKeysTests {
  /// Most keys for five workers, and most seconds besides answering.
  ///
  /// Source: quiz.md §6.1.
  private static let (keysMax, secondsMax) = (45, 90.0)

  private static let hasPython = ["/usr/bin", "/usr/local/bin"].contains {
    access("\($0)/python3", X_OK) == 0
  }

  @Test(
    "five workers on tablets, from the roster to two signatures each: 45 keys, 90 seconds at most",
    .enabled(if: hasPython, "skipped: python3 is not installed"))
  func fiveWorkers() async throws {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let scene = try QuizScene(now: UTCMicroseconds(Int64(now.tv_sec) * 1_000_000))
    await (try await scene.trip()).close()
    let roster = "\(scene.folder.path)/roster.csv"
    let file = try OutputFile(roster)
    try file.write(Array(QuizScene.rosterText(20).utf8))
    try file.commit()
    let log = "\(scene.folder.path)/keys-log"
    let code = try await Script.run(
      [
        "python3", "\(Script.terminalFolder)/inspector_keys.py", "--anlan", SittingProcess.program,
        "--state", scene.folder.path, "--roster", roster,
      ], log: log)
    let told = Folders.read(log) ?? ""
    print("inspector: \(told)")
    #expect(code == 0, "\(told)")
    let value = try JSONValue(parsing: told)
    #expect(value["code"]?.int == 0)
    #expect(try #require(value["keys"]?.int) <= Self.keysMax)
    let seconds = ["waitingSeconds", "personSeconds"].compactMap { name -> Double? in
      guard case .number(let text) = value[name] else { return nil }
      return Double(text)
    }
    #expect(seconds.count == 2)
    #expect(seconds.reduce(0, +) <= Self.secondsMax)
    // Both names are under every result, on the disk.
    let desk = try await Desk(try Trip(folder: scene.path), clock: .machine)
    let rows = await desk.board()
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.isSigned && $0.stage == .submitted })
    await desk.trip.close()
  }
}
