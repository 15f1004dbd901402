import Access
import Glibc
import Synchronization
import Testing

@Suite("The account directory")
struct AccountDirectoryTests {
  @Test("The system knows root by name and group")
  func root() {
    let account = UnixAccount(systemUserID: 0)
    #expect(account.name == "root")
    #expect(account.groups.contains("root"))
  }

  @Test("An id without an account keeps its number and has no groups")
  func unknown() {
    let account = UnixAccount(systemUserID: 4_000_000_123)
    #expect(account.name == "uid:4000000123")
    #expect(account.groups.isEmpty)
  }

  @Test("An answer is kept for its lifetime and asked for again after it")
  func lifetime() async {
    let asked = Mutex(0)
    let moment = Mutex(ContinuousClock.now)
    let directory = AccountDirectory(
      lookUp: { userID in
        asked.withLock { $0 += 1 }
        return UnixAccount(userID: userID, name: "a", groups: [])
      },
      now: { moment.withLock { $0 } })
    _ = await directory.account(7)
    _ = await directory.account(7)
    #expect(asked.withLock { $0 } == 1)
    moment.withLock { $0 += AccountDirectory.lifetime }
    _ = await directory.account(7)
    #expect(asked.withLock { $0 } == 2)
  }

  @Test("The directory stays bounded however many accounts ask")
  func bounded() async {
    let directory = AccountDirectory(lookUp: { UnixAccount(userID: $0, name: "a", groups: []) })
    for userID in 0..<UInt32(3 * AccountDirectory.entriesMax) {
      _ = await directory.account(userID)
    }
    #expect(directory.count <= AccountDirectory.entriesMax)
  }
}
