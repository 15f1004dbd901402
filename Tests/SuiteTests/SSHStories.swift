import Glibc
import Testing

@Suite(
  "A department on another machine", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users and run sshd"),
  .enabled(if: Machine.has("sshd") && Machine.has("ssh-keygen"), "needs openssh-server"))
struct SSHStories {
  @Test("Over a forwarded socket the kernel's peer is the department's own ssh account")
  func forwarded() async throws {
    let suite = try Suite()
    chmod(suite.folder, 0o755)
    let group = "anlan-tunnel-\(getpid() % 10_000)"
    let user = try await UnixUser("ssh", home: suite.folder, groups: [group])
    do {
      try await story(suite, user, group)
    } catch {
      Issue.record(error)
    }
    await user.remove()
    _ = try? await Suite.run("/usr/sbin/groupdel", [group])
  }

  private func story(_ suite: Suite, _ user: UnixUser, _ group: String) async throws {
    _ = try suite.write(
      "access.json",
      """
      {"entitlements": [
        {"account": "\(user.name)", "department": "YJ", "roles": ["R3"]},
        {"uid": 0, "department": "SPJ", "roles": ["R1", "R2"]}
      ]}
      """)
    let file = try suite.write(
      "permits.json", #"{"access": "access.json", "socketGroup": "\#(group)"}"#)
    let permits = try await suite.start("permits", ["--config", file])
    let port = 20_000 + Int(getpid() % 20_000)
    let daemon = try await startDaemon(suite, user, port: port)
    let forwarded = "\(suite.folder)/forwarded.sock"
    let tunnel = try Process(
      "/usr/bin/ssh",
      [
        "-N", "-F", "/dev/null", "-p", "\(port)", "-i", "\(suite.folder)/user_key",
        "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
        "-o", "BatchMode=yes", "-o", "ExitOnForwardFailure=yes",
        "-L", "\(forwarded):\(suite.socket("permits"))", "\(user.name)@127.0.0.1",
      ])
    _ = try await Deadline(seconds: 30).wait("the tunnel") {
      guard tunnel.isRunning else { throw StoryError("ssh: \(tunnel.log) sshd: \(daemon.log)") }
      return access(forwarded, F_OK) == 0 ? true : nil
    }
    let identity = try await suite.client(["whoami", "--socket", "permits=\(forwarded)"])
    #expect(identity.code == 0, "\(identity) \(tunnel.log)")
    #expect(identity.output.contains(user.name))
    #expect(identity.output.contains("YJ"))
    _ = try await suite.publish(Licences.coal(Licences.eventID(1)))
    let list = try await suite.client(
      ["inbox", "list", "--json", "--socket", "permits=\(forwarded)"])
    #expect(list.code == 0, "\(list)")
    #expect(list.output.contains("receipts/YJ/1"), "\(list.output)")
    let bureau = try await suite.client(
      ["whoami", "--as", "SPJ", "--socket", "permits=\(forwarded)"])
    #expect(bureau.code != 0, "the account has no other department")
    tunnel.signal(SIGTERM)
    _ = try await tunnel.wait(seconds: 20)
    daemon.signal(SIGTERM)
    _ = try await daemon.wait()
    permits.signal(SIGTERM)
    _ = try await permits.wait(seconds: 20)
  }

  private func startDaemon(_ suite: Suite, _ user: UnixUser, port: Int) async throws -> Process {
    mkdir("/run/sshd", 0o755)
    for key in ["host_key", "user_key"] {
      let made = try await Suite.run(
        "/usr/bin/ssh-keygen",
        ["-q", "-t", "ed25519", "-N", "", "-f", "\(suite.folder)/\(key)"])
      guard made.code == 0 else { throw StoryError("ssh-keygen: \(made.errors)") }
    }
    let key = try await Suite.run("/bin/cat", ["\(suite.folder)/user_key.pub"])
    _ = try suite.write("authorised_keys", key.output)
    _ = try await Suite.run("/usr/sbin/usermod", ["-p", "*", user.name])
    // OpenSSH forwards no Unix sockets either where it forwards no TCP.
    let configuration = try suite.write(
      "sshd_config",
      """
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(suite.folder)/host_key
      PidFile \(suite.folder)/sshd.pid
      AuthorizedKeysFile \(suite.folder)/authorised_keys
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      UsePAM no
      StrictModes no
      AllowUsers \(user.name)
      AllowStreamLocalForwarding local
      AllowTcpForwarding local
      """)
    let daemon = try Process("/usr/sbin/sshd", ["-D", "-e", "-f", configuration])
    _ = try await Deadline(seconds: 20).wait("sshd") {
      guard daemon.isRunning else { throw StoryError("sshd: \(daemon.log)") }
      return daemon.log.contains("listening on") ? true : nil
    }
    return daemon
  }
}
