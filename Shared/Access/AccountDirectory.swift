import Dispatch
import Glibc
import Synchronization

/// A Unix account as the system's directory knows it.
public struct UnixAccount: Sendable, Hashable {
  /// User id.
  public let userID: UInt32
  /// Name, or `uid:N` where the account has no name.
  public let name: String
  /// Names of its groups, the primary one included.
  public let groups: Set<String>

  /// Makes an account.
  public init(userID: UInt32, name: String, groups: Set<String>) {
    self.userID = userID
    self.name = name
    self.groups = groups
  }
}

/// Looks accounts up by user id, away from the event loop, and keeps the answers for a while.
///
/// The system's directory may be a network service, so a look-up may block. A change of groups takes
/// effect within `lifetime`, also for streams that are already open.
public final class AccountDirectory: Sendable {
  private struct Entry {
    let account: UnixAccount
    let until: ContinuousClock.Instant
  }

  /// How long an answer is kept.
  public static let lifetime: Duration = .seconds(60)
  /// Most answers kept; beyond it the oldest half is forgotten.
  public static let entriesMax = 4096

  private let lookUp: @Sendable (UInt32) -> UnixAccount
  private let now: @Sendable () -> ContinuousClock.Instant
  private let entries = Mutex<[UInt32: Entry]>([:])
  private let queue = DispatchQueue(label: "anlan.accounts")

  /// Makes a directory over the system's, or over another look-up.
  public init(
    lookUp: @escaping @Sendable (UInt32) -> UnixAccount = { UnixAccount(systemUserID: $0) },
    now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.lookUp = lookUp
    self.now = now
  }

  /// How many answers are kept now.
  public var count: Int { entries.withLock { $0.count } }

  /// The account of a user id; suspends only when the answer is not at hand.
  public func account(_ userID: UInt32) async -> UnixAccount {
    let moment = now()
    if let entry = entries.withLock({ $0[userID] }), entry.until > moment { return entry.account }
    let account = await withCheckedContinuation { continuation in
      queue.async { [lookUp] in continuation.resume(returning: lookUp(userID)) }
    }
    keep(account, until: moment + Self.lifetime)
    return account
  }

  private func keep(_ account: UnixAccount, until: ContinuousClock.Instant) {
    entries.withLock { entries in
      if entries.count >= Self.entriesMax {
        let ages = entries.values.map(\.until).sorted()
        let median = ages[ages.count / 2]
        entries = entries.filter { $0.value.until > median }
      }
      entries[account.userID] = Entry(account: account, until: until)
    }
  }
}

extension UnixAccount {
  /// Room for one entry of the account database, in bytes.
  private static let entryBytesMax = 64 << 10
  /// Most groups of one account.
  private static let groupsMax = 1024

  /// Asks the system's directory; an unknown id becomes an account without name and groups.
  public init(systemUserID userID: UInt32) {
    var record = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var room = [CChar](repeating: 0, count: Self.entryBytesMax)
    guard getpwuid_r(userID, &record, &room, room.count, &found) == 0, found != nil,
      let namePointer = record.pw_name
    else {
      self.init(userID: userID, name: "uid:\(userID)", groups: [])
      return
    }
    let groups = Self.groupIDs(of: namePointer, primary: record.pw_gid).compactMap(Self.groupName)
    self.init(userID: userID, name: String(cString: namePointer), groups: Set(groups))
  }

  private static func groupIDs(of name: UnsafePointer<CChar>, primary: gid_t) -> [gid_t] {
    var groups = [gid_t](repeating: 0, count: groupsMax)
    var count = Int32(groupsMax)
    guard getgrouplist(name, primary, &groups, &count) >= 0 else { return [primary] }
    return Array(groups.prefix(Int(count)))
  }

  private static func groupName(_ groupID: gid_t) -> String? {
    var record = group()
    var found: UnsafeMutablePointer<group>?
    var room = [CChar](repeating: 0, count: entryBytesMax)
    guard getgrgid_r(groupID, &record, &room, room.count, &found) == 0, found != nil,
      let name = record.gr_name
    else { return nil }
    return String(cString: name)
  }
}
