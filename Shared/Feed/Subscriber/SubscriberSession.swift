internal import Access
internal import Contracts
internal import Crypto
internal import Ledger
internal import Store
internal import Wire

/// One connection to a source: subscribe, apply what comes, acknowledge, watch for silence.
struct SubscriberSession: Sendable {
  let source: FeedSubscriber.Source
  let generation: Int64
  let client: WireClient
  let inbox: Inbox
  let state: SubscriberState
  let clock: FeedClock

  /// Deliveries applied at once: each is of another lane. Source: [D].
  static let outstandingMax: UInt32 = 256
  /// Silence after which the peer counts as gone: three heartbeats. Source: wire decision.
  static let silenceMax = Duration.seconds(15)

  private var metadata: Metadata { [Gate.actingAsKey: source.mailbox] }

  func run() async throws {
    let ledger = LedgerWatch(client: client, metadata: metadata, inbox: inbox)
    try await ledger.check()
    let stream = try await client.serverStream(
      FeedServiceMethods.subscribe,
      FeedSubscribeRequest(
        consumer: source.consumer, generation: UInt64(generation),
        maxOutstanding: Self.outstandingMax, haveMboxSeq: UInt64(try await inbox.appliedThrough())),
      metadata: metadata)
    defer { stream.cancel() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await watchSilence() }
      group.addTask { try await receive(stream, ledger) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func receive(
    _ stream: ResponseStream<FeedSubscribeResponse>, _ ledger: LedgerWatch
  ) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      for try await response in stream {
        state.arrived(at: clock)
        switch response.item {
        case .delivery(let delivery):
          group.addTask { try await settle(delivery) }
        case .heartbeat(let heartbeat):
          state.heard(head: heartbeat.headMboxSeq, at: clock)
          if !heartbeat.checkpoint.isEmpty { try await ledger.check() }
        case nil: break
        }
      }
    }
    throw SubscriberTrouble.streamEnded
  }

  private func settle(_ delivery: FeedDelivery) async throws {
    let digest = Array(SHA256.hash(data: delivery.body))
    guard digest == delivery.sha256, let body = try? FeedEventBody(wire: delivery.body) else {
      return try await refuse(delivery, reason: "BODY_DAMAGED")
    }
    let decision: InboxDecision
    do {
      decision = try await inbox.apply(body, delivery, digest: digest)
    } catch let error as StoreError {
      throw error
    } catch {
      return try await refuse(delivery, reason: "EFFECT_FAILED")
    }
    switch decision {
    case .apply, .duplicate: try await acknowledge(delivery, body, digest)
    case .gap(let expected): try await refuse(delivery, reason: "GAP", expected: expected)
    case .conflict: try await refuse(delivery, reason: "CONFLICT")
    }
  }

  private func acknowledge(
    _ delivery: FeedDelivery, _ body: FeedEventBody, _ digest: [UInt8]
  ) async throws {
    _ = try await client.call(
      FeedServiceMethods.ack,
      FeedAckRequest(
        consumer: source.consumer,
        items: [
          FeedAckItem(mboxSeq: delivery.mboxSeq, eventID: body.eventID, sha256: digest)
        ]),
      metadata: metadata)
    state.applied(through: try await inbox.appliedThrough())
  }

  private func refuse(
    _ delivery: FeedDelivery, reason: String, expected: Int64 = 0
  ) async throws {
    _ = try await client.call(
      FeedServiceMethods.nack,
      FeedNackRequest(
        consumer: source.consumer, mboxSeq: delivery.mboxSeq, reason: reason,
        expectedLaneSeq: UInt64(expected)),
      metadata: metadata)
  }

  private func watchSilence() async throws {
    while true {
      let silent = clock.monotonic() - state.lastArrival
      guard silent < Self.silenceMax else { throw SubscriberTrouble.peerSilent }
      try await clock.sleep(clock.monotonic() + (Self.silenceMax - silent))
    }
  }
}

/// Why a source is not consumed at the moment.
enum SubscriberTrouble: Error, Sendable, Hashable {
  /// The source ended the stream.
  case streamEnded
  /// Nothing came for three heartbeats.
  case peerSilent

  /// The reason code of any error, for the status.
  static func reason(of error: any Error) -> String {
    switch error {
    case SubscriberTrouble.streamEnded: "STREAM_ENDED"
    case SubscriberTrouble.peerSilent: "PEER_SILENT"
    case is CheckpointError: "CHECKPOINT_REFUSED"
    case let status as Status: status.errorReasons.first ?? "\(status.code)".uppercased()
    case is StoreError: "STORE_FAILED"
    default: "UNREACHABLE"
    }
  }
}
