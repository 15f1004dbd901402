import Glibc
import Testing

@Suite("Starting and stopping", .timeLimit(.minutes(5)))
struct StartTests {
  @Test(
    "A service starts, says that it serves, and stops cleanly when asked", arguments: Suite.services
  )
  func startAndStop(service: String) async throws {
    let suite = try Suite()
    let process = try await suite.start(service)
    let status = try await suite.client(["status", service])
    #expect(status.code == 0, "\(status)")
    #expect(status.output.contains(service))
    process.signal(SIGTERM)
    let ending = try await process.wait(seconds: 20)
    #expect(ending.code == 0)
    #expect(ending.errors.contains("service stopped"))
    #expect(access(suite.socket(service), F_OK) != 0)
  }

  @Test(
    "All three start in any order, alone or together",
    arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func anyOrder(order: [Int]) async throws {
    let suite = try Suite()
    var processes: [Process] = []
    for index in order { processes.append(try await suite.start(Suite.services[index])) }
    let status = try await suite.client(["status"])
    #expect(status.code == 0, "\(status)")
    for process in processes { process.signal(SIGTERM) }
    for process in processes { #expect(try await process.wait(seconds: 20).code == 0) }
  }

  @Test("A service killed without warning starts again on its state and its stale socket")
  func afterKill() async throws {
    let suite = try Suite()
    let first = try await suite.start("permits")
    first.signal(SIGKILL)
    #expect(try await first.wait().code == 128 + SIGKILL)
    let second = try await suite.start("permits")
    #expect(try await suite.client(["status", "permits"]).code == 0)
    second.signal(SIGTERM)
    #expect(try await second.wait(seconds: 20).code == 0)
  }

  @Test("The service says that without an access file its user holds every role")
  func openAccess() async throws {
    let suite = try Suite()
    let process = try await suite.start("permits")
    #expect(process.log.contains("no access file"))
    #expect(process.log.contains("single-writer discipline"))
    let identity = try await suite.client(["whoami", "--as", "YJ"])
    #expect(identity.code == 0, "\(identity)")
    #expect(identity.output.contains("YJ"))
  }

  @Test("Version and help need no state")
  func versionAndHelp() async throws {
    for service in Suite.services {
      let version = try await Suite.run("\(Suite.programs)/anlan-\(service)", ["--version"])
      #expect(version.code == 0)
      #expect(version.output.hasPrefix("anlan-\(service) "))
      let help = try await Suite.run("\(Suite.programs)/anlan-\(service)", ["--help"])
      #expect(help.output.contains("--state DIR"))
    }
  }

  @Test("An idle service stays small; the figure is printed")
  func idleMemory() async throws {
    let suite = try Suite()
    for service in Suite.services {
      let process = try await suite.start(service)
      _ = try await suite.client(["status", service])
      let pages = try await Suite.run(
        "/bin/grep", ["-E", "VmRSS|RssAnon|RssFile|Threads", "/proc/\(process.processID)/status"])
      let figures = pages.output.split(separator: "\n").joined(separator: " ")
      print("idle anlan-\(service):", figures)
      #expect(pages.output.contains("VmRSS"))
      process.signal(SIGTERM)
      _ = try await process.wait(seconds: 20)
    }
  }
}
