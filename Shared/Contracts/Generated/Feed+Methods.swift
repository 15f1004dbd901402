// swift-format-ignore-file
// Written by proto/generate from anlan/feed/v1/feed.proto; do not edit.

/// Deliveries of one service to its recipients. The recipient is always the caller's department.
public enum FeedServiceMethods {
  /// Full name of the service.
  public static let serviceName = "anlan.feed.v1.FeedService"

  /// Streams the caller's undelivered events, then new ones, within the credit asked for.
  /// Errors: FAILED_PRECONDITION GENERATION_FENCED if a newer generation is subscribed.
  public static let subscribe = Method<FeedSubscribeRequest, FeedSubscribeResponse>(
    service: serviceName, name: "Subscribe", kind: .serverStreaming)

  /// States that events are durably stored by the recipient, materials verified. Idempotent; the
  /// reply means "committed". Errors: FAILED_PRECONDITION HASH_MISMATCH (alarmed), NOT_FOUND.
  public static let ack = Method<FeedAckRequest, FeedAckResponse>(
    service: serviceName, name: "Ack", kind: .unary)

  /// Says that an event could not be processed: the lane backs off, after 12 failures it is parked.
  public static let nack = Method<FeedNackRequest, FeedNackResponse>(
    service: serviceName, name: "Nack", kind: .unary)

  /// Renews the lease of events still being worked on.
  public static let extend = Method<FeedExtendRequest, FeedExtendResponse>(
    service: serviceName, name: "Extend", kind: .unary)

  /// Streams past deliveries again, read-only; changes nothing.
  public static let replay = Method<FeedReplayRequest, FeedReplayResponse>(
    service: serviceName, name: "Replay", kind: .serverStreaming)

  /// Proposes or approves that deliveries from a position on become undelivered again (operator;
  /// audited; a new epoch). Two different people are needed.
  public static let seek = Method<FeedSeekRequest, FeedSeekResponse>(
    service: serviceName, name: "Seek", kind: .unary)

  /// The caller's mailbox: head, acknowledged, pending, parked lanes.
  public static let getMailbox = Method<FeedGetMailboxRequest, FeedGetMailboxResponse>(
    service: serviceName, name: "GetMailbox", kind: .unary)

  /// Lanes with failures, the parked ones first (operator, or the caller's own).
  public static let listLanes = Method<FeedListLanesRequest, FeedListLanesResponse>(
    service: serviceName, name: "ListLanes", kind: .unary)

  /// Proposes or approves what happens to a parked lane. Two different people are needed.
  public static let resolveLane = Method<FeedResolveLaneRequest, FeedResolveLaneResponse>(
    service: serviceName, name: "ResolveLane", kind: .unary)

  /// All methods, in the order of the contract.
  public static let all: [MethodDescription] = [
    subscribe.description,
    ack.description,
    nack.description,
    extend.description,
    replay.description,
    seek.description,
    getMailbox.description,
    listLanes.description,
    resolveLane.description,
  ]
}
