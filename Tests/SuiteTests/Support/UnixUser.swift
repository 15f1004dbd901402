import Glibc
import Synchronization

/// A system user made for one story and removed after it; needs root.
final class UnixUser: Sendable {
  let name: String
  let userID: uid_t
  let groupID: gid_t
  let home: String

  /// Makes a user, as a member of `groups`, which are made as well if they are not there.
  init(_ word: String, home: String, groups: [String] = []) async throws {
    name = "anlan-\(word)-\(getpid() % 10_000)-\(Self.next())"
    self.home = home
    for group in groups {
      _ = try await Suite.run("/usr/sbin/groupadd", ["--system", "-f", group])
    }
    var arguments = ["--system", "--no-create-home", "--home-dir", home, "--shell", "/bin/sh"]
    if !groups.isEmpty { arguments += ["--groups", groups.joined(separator: ",")] }
    let made = try await Suite.run("/usr/sbin/useradd", arguments + ["--user-group", name])
    guard made.code == 0 else { throw StoryError("useradd: \(made.errors)") }
    guard let entry = getpwnam(name) else { throw StoryError("no entry of \(name)") }
    userID = entry.pointee.pw_uid
    groupID = entry.pointee.pw_gid
  }

  /// Stories run side by side, each with people of its own.
  private static let made = Mutex(0)

  private static func next() -> Int {
    made.withLock {
      $0 += 1
      return $0
    }
  }

  /// Removes the user; stories call it in the end.
  func remove() async {
    _ = try? await Suite.run("/usr/sbin/userdel", ["-f", name])
    _ = try? await Suite.run("/usr/sbin/groupdel", [name])
  }

  /// Arguments of `setpriv` that run a program as this user.
  var privileges: [String] {
    ["--reuid", "\(userID)", "--regid", "\(groupID)", "--init-groups", "--inh-caps=-all"]
  }
}
