public import Access
internal import Contracts
internal import History
internal import Vocabulary

extension PermitsService {
  /// Who may call its methods (handbook 8.1, 8.2); an access file may override rows.
  public static var access: AccessTable {
    var table = AccessTable()
    let bureau = AccessRule.roles(.approvalClerk, .approvalApprover)
    table.allow(PermitsServiceMethods.publish, bureau)
    table.allow(PermitsServiceMethods.publishMany, bureau)
    table.allow(PermitsServiceMethods.importDisclosures, bureau)
    table.allow(PermitsServiceMethods.getLicence, .everyEntitled)
    table.allow(PermitsServiceMethods.listLicences, .everyEntitled)
    table.allow(PermitsServiceMethods.listLicenceEvents, .everyEntitled)
    table.allow(PermitsServiceMethods.listRoutes, .everyEntitled)
    table.allow(PermitsReceiptServiceMethods.listReceipts, .everyEntitled)
    table.allow(PermitsReceiptServiceMethods.getReceipt, .everyEntitled)
    table.allow(PermitsReceiptServiceMethods.listOverdue, .everyEntitled)
    // Which of these roles an act needs is the receipt machine's to say; here only who may try.
    table.allow(PermitsReceiptServiceMethods.openReceipt, .roles(.liaison, .departmentHead))
    table.allow(PermitsReceiptServiceMethods.signReceipt, .roles(.liaison, .departmentHead))
    table.allow(PermitsReceiptServiceMethods.returnReceipt, .roles(.liaison, .departmentHead))
    table.allow(PermitsReceiptServiceMethods.claimReceipt, .roles(.departmentHead))
    return table.merging(HistoryHandlers.access)
  }
}
