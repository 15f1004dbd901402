public import Contracts

/// Facts that only the service's own modules know, asked when somebody wants the status.
public struct HostFacts: Sendable {
  /// Mailboxes it serves.
  public var mailboxes: @Sendable () async throws -> [HostMailboxStatus] = { [] }
  /// Feeds of other services that it consumes.
  public var consumers: @Sendable () async throws -> [HostConsumerStatus] = { [] }
  /// Highest ledger position.
  public var ledgerSize: @Sendable () async throws -> UInt64 = { 0 }
  /// Alarms that nobody has cleared.
  public var openAlarms: @Sendable () async throws -> UInt64 = { 0 }
  /// At most so many alarms, newest first, older than a number if one is given.
  public var alarms: @Sendable (_ limit: Int, _ olderThan: UInt64?) async throws -> [HostAlarm] = {
    _, _ in []
  }

  /// Makes facts that know nothing yet.
  public init() {}
}
