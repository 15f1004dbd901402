import Contracts
import Glibc
import Testing
import Wire

@Suite("Listening sockets and connecting to them")
struct ListeningSocketTests {
  @Test("A fresh path gets a socket with the mode asked for", arguments: [0o600, 0o660, 0o666])
  func mode(mode: UInt32) throws {
    let folder = try TemporaryFolder()
    let listener = try ListeningSocket.bind(path: folder.file("s"), mode: mode)
    var status = stat()
    #expect(lstat(folder.file("s"), &status) == 0)
    #expect(status.st_mode & 0o7777 == mode)
    #expect(status.st_mode & S_IFMT == S_IFSOCK)
    listener.close()
    #expect(lstat(folder.file("s"), &status) != 0)
  }

  @Test(
    "A path that is not a socket is refused and left alone", arguments: ["file", "folder", "link"])
  func notASocket(kind: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s")
    switch kind {
    case "file": close(open(path, O_CREAT | O_WRONLY, 0o600))
    case "folder": mkdir(path, 0o700)
    default: symlink("/nowhere", path)
    }
    #expect(throws: ListenError.notASocket(path: path)) { try ListeningSocket.bind(path: path) }
    #expect(access(path, F_OK) == 0 || kind == "link")
    rmdir(path)
  }

  @Test("A live server keeps its path; a stale socket is replaced")
  func staleAndLive() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("s")
    let live = try RawPeer.listen(path: path)
    #expect(throws: ListenError.inUse(path: path)) { try ListeningSocket.bind(path: path) }
    close(live)
    #expect(access(path, F_OK) == 0)
    let listener = try ListeningSocket.bind(path: path)
    #expect(throws: ListenError.inUse(path: path)) { try ListeningSocket.bind(path: path) }
    listener.close()
  }

  @Test("Closing removes only the socket that was bound here")
  func replacedPath() throws {
    let folder = try TemporaryFolder()
    let listener = try ListeningSocket.bind(path: folder.file("s"))
    unlink(folder.file("s"))
    let other = try RawPeer.listen(path: folder.file("s"))
    listener.close()
    #expect(access(folder.file("s"), F_OK) == 0)
    close(other)
  }

  @Test("Both sides of the length limit of a path")
  func pathLength() throws {
    let folder = try TemporaryFolder()
    let room = 107 - folder.path.utf8.count - 1
    let longest = folder.file(String(repeating: "s", count: room))
    let listener = try ListeningSocket.bind(path: longest)
    listener.close()
    #expect(throws: ListenError.pathTooLong(path: longest + "s", bytes: 108, bytesMax: 107)) {
      try ListeningSocket.bind(path: longest + "s")
    }
  }

  @Test("A missing folder is named in the error")
  func missingFolder() throws {
    let error = #expect(throws: ListenError.self) {
      try ListeningSocket.bind(path: "/nonexistent-anlan/s")
    }
    #expect(error == .failed(step: "open folder", path: "/nonexistent-anlan", code: ENOENT))
  }

  @Test("An inherited listening socket is served and its path is kept")
  func adopt() async throws {
    let folder = try TemporaryFolder()
    let descriptor = try RawPeer.listen(path: folder.file("s"))
    let listener = try ListeningSocket.adopt(fileDescriptor: descriptor)
    #expect(listener.path == folder.file("s"))
    let server = WireServer(router: ConformanceHandlers().router)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(on: [listener]) }
      try await WireClient.withConnection(to: folder.file("s")) { client in
        let response = try await client.call(
          ConformanceServiceMethods.echo, ConformanceEchoRequest(text: "a"))
        #expect(response.text == "a")
      }
      server.drain()
      try await group.waitForAll()
    }
    #expect(access(folder.file("s"), F_OK) == 0)
  }

  @Test("Descriptors that are no listening Unix stream socket are refused")
  func notAdoptable() throws {
    let file = open("/dev/null", O_RDONLY)
    let internet = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let datagram = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    let idle = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    for descriptor in [file, internet, datagram, idle, -1] {
      #expect(throws: ListenError.self) {
        try ListeningSocket.adopt(fileDescriptor: descriptor)
      }
    }
    for descriptor in [file, internet, datagram, idle] { close(descriptor) }
  }

  @Test("A client says why it found no server")
  func connectErrors() async throws {
    let folder = try TemporaryFolder()
    let missing = folder.file("no")
    await #expect(throws: ConnectError.noSuchSocket(path: missing)) {
      _ = try await WireClient.connect(to: missing)
    }
    let stale = folder.file("stale")
    close(try RawPeer.listen(path: stale))
    await #expect(throws: ConnectError.refused(path: stale)) {
      _ = try await WireClient.connect(to: stale)
    }
    let long = String(repeating: "x", count: 108)
    await #expect(throws: ConnectError.pathTooLong(path: long, bytes: 108, bytesMax: 107)) {
      _ = try await WireClient.connect(to: long)
    }
  }

  @Test(
    "A socket that another user may not enter is a matter of permission",
    .enabled(if: geteuid() != 0, "root may enter every socket"))
  func permission() async throws {
    let folder = try TemporaryFolder()
    let listener = try ListeningSocket.bind(path: folder.file("s"), mode: 0)
    await #expect(throws: ConnectError.permission(path: folder.file("s"))) {
      _ = try await WireClient.connect(to: folder.file("s"))
    }
    listener.close()
  }
}
