import Access
import Logging
import ServiceHost
import Testing

@Suite("The settings of a service")
struct SettingsTests {
  private func settings(
    _ arguments: [String] = [], file: String? = nil, _ environment: [String: String] = [:]
  ) throws -> HostSettings {
    var content = HostConfiguration()
    if let file {
      content = try HostConfiguration(file: "/etc/anlan/permits.json", bytes: Array(file.utf8))
    }
    return try HostSettings(
      service: "permits", options: LaunchOptions(arguments: arguments), file: content,
      environment: environment, userID: 1000)
  }

  @Test("With nothing configured the service keeps to its user's own folders")
  func defaults() throws {
    let settings = try settings([], ["HOME": "/h"])
    #expect(settings.state == "/h/.local/state/anlan/permits")
    #expect(settings.socket == "/tmp/anlan-1000/permits.sock")
    #expect(settings.access == nil)
    #expect(settings.logLevel == .info)
    #expect(settings.socket(of: "enforcement") == "/tmp/anlan-1000/enforcement.sock")
  }

  @Test("A flag wins over the file, the file over the environment")
  func precedence() throws {
    let environment = [
      "HOME": "/h", "XDG_STATE_HOME": "/x", "STATE_DIRECTORY": "/s:/t",
      "XDG_RUNTIME_DIR": "/r", "ANLAN_RUNTIME": "/a",
    ]
    let file = #"{"state": "/f", "socket": "/f/p.sock", "logLevel": "debug"}"#
    #expect(try settings([], environment).state == "/s")
    #expect(try settings([], environment).socket == "/a/permits.sock")
    #expect(try settings([], file: file, environment).state == "/f")
    #expect(try settings([], file: file, environment).logLevel == .debug)
    let flagged = try settings(
      ["--state=/g", "--socket", "/g/p.sock", "--log-level", "error"], file: file, environment)
    #expect(flagged.state == "/g")
    #expect(flagged.socket == "/g/p.sock")
    #expect(flagged.socketIsExplicit)
    #expect(flagged.logLevel == .error)
  }

  @Test("The access file is found beside the configuration file, peers where they are said to be")
  func paths() throws {
    let file = #"{"access": "access.json", "peers": {"permits": "/run/anlan/permits.sock"}}"#
    let settings = try settings([], file: file, ["HOME": "/h"])
    #expect(settings.access == "/etc/anlan/access.json")
    #expect(settings.socket(of: "permits") == "/run/anlan/permits.sock")
  }

  @Test("Without any folder to keep its state the service says which flag to use")
  func nowhere() throws {
    let failure = try #require(throws: StartFailure.self) { try settings() }
    #expect(failure.remedy.contains("--state"))
  }

  @Test(
    "A mistake in the file names the key",
    arguments: [
      (#"{"sate": "/f"}"#, "sate", "unknown key"),
      (#"{"state": 1}"#, "state", "wrong type: a number"),
      (#"{"logLevel": "loud"}"#, "logLevel", "unknown level"),
      (#"{"peers": ["/p"]}"#, "peers", "wrong type: an array"),
      (#"{"state": ""}"#, "state", "empty text"),
      (#"{"state": "/f""#, "", "not valid JSON"),
    ])
  func mistakes(file: String, key: String, problem: String) throws {
    let error = try #require(throws: ConfigurationError.self) { try settings([], file: file) }
    #expect(error.key == key)
    #expect(error.problem.hasPrefix(problem))
  }

  @Test(
    "A wrong flag is refused with the way to help",
    arguments: [["--stat", "/x"], ["--state"], ["--state="], ["--log-level", "loud"], ["run"]])
  func wrongFlags(arguments: [String]) throws {
    let failure = try #require(throws: StartFailure.self) {
      try LaunchOptions(arguments: arguments)
    }
    #expect(failure.exitCode == .usage)
    #expect(failure.remedy.contains("--help"))
  }

  @Test("Sockets are taken over only if systemd meant them for this process")
  func activation() {
    func taken(_ environment: [String: String]) -> [Int32] {
      SocketActivation.descriptors(environment: environment, processID: 42).map(\.descriptor)
    }
    #expect(taken([:]) == [])
    #expect(taken(["LISTEN_PID": "41", "LISTEN_FDS": "1"]) == [])
    #expect(taken(["LISTEN_PID": "42", "LISTEN_FDS": "0"]) == [])
    #expect(taken(["LISTEN_PID": "42", "LISTEN_FDS": "-1"]) == [])
    #expect(taken(["LISTEN_PID": "42", "LISTEN_FDS": "9999"]) == [])
    #expect(taken(["LISTEN_PID": "42", "LISTEN_FDS": "2", "LISTEN_FDNAMES": "a:b"]) == [3, 4])
  }
}
