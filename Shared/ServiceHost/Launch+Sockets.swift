import Access
import Glibc
import Logging
import Wire

extension Launch {
  /// Only the service's own user and root.
  private static let privateFolderMode: mode_t = 0o700
  /// Members of the group may pass through, and see nothing else.
  private static let groupFolderMode: mode_t = 0o710
  private static let privateSocketMode: UInt32 = 0o600
  private static let groupSocketMode: mode_t = 0o660

  /// The sockets to listen on: handed over by systemd, else bound by ourselves.
  func sockets() throws -> [ListeningSocket] {
    let handed = SocketActivation.descriptors(environment: environment, processID: getpid())
    if !handed.isEmpty, !settings.socketIsExplicit {
      return try handed.map { entry in
        try listening { () throws(ListenError) in
          try ListeningSocket.adopt(fileDescriptor: entry.descriptor)
        }
      }
    }
    let path = settings.socket
    try prepareFolder(of: path)
    let socket = try listening { () throws(ListenError) in
      try ListeningSocket.bind(path: path, mode: Self.privateSocketMode)
    }
    if let group = settings.socketGroup {
      try StateFolder.restrict(path, mode: Self.groupSocketMode, group: group)
    }
    return [socket]
  }

  /// Says what is running, on what, and where to connect.
  func logStart(_ sockets: [ListeningSocket]) {
    logger.info(
      "service started",
      metadata: [
        LogKey.serviceName: .string(definition.name),
        LogKey.serviceVersion: .string(definition.version),
        "storage": .string(HostService.storage), "state": .string(settings.state),
        "socket": .string(sockets.compactMap(\.path).joined(separator: ",")),
        "schema": .string("\(migrations.count)"), "pid": .string("\(getpid())"),
      ])
  }

  private func prepareFolder(of path: String) throws(StartFailure) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    let isShared = folder == "/tmp/anlan-\(geteuid())"
    let wasMissing = try StateFolder.create(folder, mustBeOwn: isShared)
    guard wasMissing || isShared else { return }
    let group = settings.socketGroup
    try StateFolder.restrict(
      folder, mode: group == nil ? Self.privateFolderMode : Self.groupFolderMode, group: group)
  }

  private func listening(
    _ open: () throws(ListenError) -> ListeningSocket
  ) throws(StartFailure) -> ListeningSocket {
    do {
      return try open()
    } catch {
      let (problem, remedy) = Self.words(of: error)
      throw StartFailure(.system, problem, remedy: remedy)
    }
  }

  private static func words(of error: ListenError) -> (problem: String, remedy: String) {
    let another = "choose another path with --socket."
    return switch error {
    case .pathTooLong(let path, let bytes, let bytesMax):
      ("socket path \(path) has \(bytes) bytes, at most \(bytesMax) fit", "Choose a shorter one.")
    case .notASocket(let path):
      ("\(path) exists and is not a socket", "Move it away, or \(another)")
    case .inUse(let path): ("another server listens on \(path)", "Stop it, or \(another)")
    case .failed(let step, let path, let code):
      ("\(step) \(path): \(String(cString: strerror(code)))", "Check the folder, or \(another)")
    case .notAdoptable(let descriptor, let reason):
      ("socket handed over as descriptor \(descriptor): \(reason)", "Correct the socket unit.")
    }
  }
}
