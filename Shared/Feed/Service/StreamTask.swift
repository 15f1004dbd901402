/// One thing a subscribed stream has to do.
enum StreamTask: Sendable {
  /// Send a delivery; the body comes along when it is still in memory.
  case deliver(PendingDelivery, attempt: Int, epoch: Int64, EventRecords.Sealed?)
  /// Read pending deliveries after a place.
  case scan(after: Int64, token: UInt64)
  /// Read a lane's first pending deliveries.
  case load(lane: Int64, token: UInt64)
  /// Look at the table and at the leases.
  case look
  /// Send a sign of life.
  case heartbeat
}

/// What a subscribed stream has to do, in order.
typealias Outbox = Handover<StreamTask>
