/// Sockets that systemd opened and handed over (`sd_listen_fds(3)`), read by hand: it is a
/// convention of three environment variables, not a library.
public enum SocketActivation {
  /// First descriptor handed over.
  ///
  /// Source: sd_listen_fds(3).
  public static let firstDescriptor: Int32 = 3
  /// Most sockets that are taken over.
  public static let descriptorsMax: Int32 = 16

  /// Descriptors handed over to this process, with their names; none if the variables are missing
  /// or meant for another process.
  public static func descriptors(
    environment: [String: String], processID: Int32
  ) -> [(descriptor: Int32, name: String)] {
    guard let owner = environment["LISTEN_PID"].flatMap({ Int32($0) }), owner == processID,
      let count = environment["LISTEN_FDS"].flatMap({ Int32($0) }), count > 0,
      count <= descriptorsMax
    else { return [] }
    let names = (environment["LISTEN_FDNAMES"] ?? "")
      .split(separator: ":", omittingEmptySubsequences: false)
    return (0..<count).map { index in
      let position = Int(index)
      return (
        firstDescriptor + index, position < names.count ? String(names[position]) : "unknown"
      )
    }
  }
}
