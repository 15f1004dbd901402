internal import Contracts
internal import Store
internal import Vocabulary

/// What of a holder a caller may see: telephone numbers are for the bureau and for those who
/// receive the licence's events (contract of `Holder.phone`; handbook 8.2).
struct Discretion: Sendable {
  private let department: DepartmentCode

  init(for principal: Principal) { department = principal.department }

  /// The licence as the caller may see it.
  func shown(_ licence: PermitsLicence, in reader: Reader) throws -> PermitsLicence {
    var licence = licence
    licence.holder = try shown(licence.holder, of: licence.name, in: reader)
    return licence
  }

  /// The event as the caller may see it.
  func shown(_ event: PermitsLicenceEvent, in reader: Reader) throws -> PermitsLicenceEvent {
    var event = event
    event.holder = try shown(event.holder, of: event.licence, in: reader)
    return event
  }

  private func shown(
    _ holder: TypeHolder?, of licence: String, in reader: Reader
  ) throws -> TypeHolder? {
    guard var holder, !holder.phone.isEmpty, department != .approvalBureau else { return holder }
    if let number = LicenceName.number(in: licence),
      try ReceiptRecords.isReceiver(department.text, ofLicence: number, in: reader)
    {
      return holder
    }
    holder.phone = ""
    return holder
  }
}
