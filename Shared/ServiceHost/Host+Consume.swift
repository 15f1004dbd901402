internal import Contracts
public import Feed

extension Host {
  /// Consumes the feed of another service into this one's tables, effectively once, and answers for
  /// it in the status.
  ///
  /// - Parameters:
  ///   - service: Service that publishes, e.g. "permits".
  ///   - name: Whose mailbox it is, e.g. "enforcement" for `svc:enforcement`.
  ///   - effect: What a delivery does, inside the inbox's transaction.
  public mutating func consume(
    _ service: String, as name: String, effect: @escaping FeedSubscriber.Effect
  ) {
    let subscriber = FeedSubscriber(
      FeedSubscriber.Source(
        service: service, socket: settings.socket(of: service), mailbox: "svc:\(name)",
        consumer: name),
      store: store, logger: logger, effect: effect)
    let earlier = facts.consumers
    facts.consumers = { try await earlier() + [subscriber.status] }
    run(subscriber)
  }
}
