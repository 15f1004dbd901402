public import Contracts
public import Store

/// Turns events of the permits feed into the read model, inside the transaction of the inbox row.
///
/// It looks at nothing but the event and its own tables, so that replaying the feed from the
/// beginning gives the same tables. Kinds of events it does not know leave no trace.
public struct EntityProjection: Sendable {
  /// A projection without state of its own.
  public init() {}

  /// Applies one event.
  ///
  /// - Throws: `WireError` if the payload is not what its type says; `StoreError`.
  public func apply(_ body: FeedEventBody, in transaction: Transaction) throws {
    switch body.payloadType {
    case PermitsLicenceEvent.protoName:
      let event = try PermitsLicenceEvent(wire: body.payload)
      try apply(event, in: transaction)
    case PermitsReceiptNotice.protoName:
      let notice = try PermitsReceiptNotice(wire: body.payload)
      guard notice.state == .claimed else { return }
      try EntityRecords.markClaimed(
        licence: notice.licence, at: notice.fact?.time?.microseconds ?? 0, in: transaction)
    default:
      return
    }
  }

  private func apply(_ event: PermitsLicenceEvent, in transaction: Transaction) throws {
    guard event.stateAfter != .refused, let holder = event.holder else { return }
    let now = event.recordTime?.microseconds ?? 0
    let known = try EntityRecords.entityNumber(ofLicence: event.licence, in: transaction)
    let entityNumber =
      if let known, event.premises == nil {
        known
      } else {
        try EntityRecords.upsert(
          name: EntityName.of(holder: holder, premises: event.premises, licence: event.licence),
          holder: holder.asShown, premises: event.premises, at: now,
          in: transaction)
      }
    try EntityRecords.upsertLicence(event, entityNumber: entityNumber, at: now, in: transaction)
    try EntityRecords.refreshState(of: entityNumber, at: now, in: transaction)
    if let known, known != entityNumber {
      // The licence moved, with its holder's name or premises: the entity it left changes too.
      try EntityRecords.refreshState(of: known, at: now, in: transaction)
    }
  }
}

extension TypeHolder {
  /// The holder as a read model keeps it: identity and telephone numbers stay with the permits
  /// service, because every entitled official sees a read model.
  var asShown: TypeHolder {
    var copy = self
    copy.identityNumber = ""
    copy.phone = ""
    return copy
  }
}
