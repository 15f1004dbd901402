/// A table of reason codes: what each means for a person, and what to try.
protocol ReasonTable: PhraseTable, RawRepresentable where RawValue == String {
  /// What to try, if there is something.
  var hint: Phrase? { get }
}

/// Finds the words of a reason code.
enum Reasons {
  /// What a code means and what to try; nil if the client is older than the code.
  static func words(of code: String) -> (meaning: Phrase, hint: Phrase?)? {
    if let row = WireReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = AccessReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = InputReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = HolderReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = LicenceReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = FeedReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = FormReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = ServiceReasonText(rawValue: code) { return (row.phrase, row.hint) }
    return bankWords(of: code)
  }

  private static func bankWords(of code: String) -> (meaning: Phrase, hint: Phrase?)? {
    if let row = EnforcementReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = CaseReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = FollowUpReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = EvidenceReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = HistoryReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = FactReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = CaseGuardText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = ReportReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = BlueprintReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = ScoringReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = BankFileReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = TripReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = PastReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = PackReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = SittingReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = ReceiptReasonText(rawValue: code) { return (row.phrase, row.hint) }
    if let row = PageReasonText(rawValue: code) { return (row.phrase, row.hint) }
    return nil
  }

  /// What a code means, or the code itself.
  static func meaning(of code: String) -> String { words(of: code)?.meaning.text ?? code }

  /// Every code the client has words for.
  static var codes: [String] {
    WireReasonText.allCases.map(\.rawValue) + AccessReasonText.allCases.map(\.rawValue)
      + InputReasonText.allCases.map(\.rawValue) + HolderReasonText.allCases.map(\.rawValue)
      + LicenceReasonText.allCases.map(\.rawValue) + FeedReasonText.allCases.map(\.rawValue)
      + FormReasonText.allCases.map(\.rawValue) + ServiceReasonText.allCases.map(\.rawValue)
      + EnforcementReasonText.allCases.map(\.rawValue)
      + CaseReasonText.allCases.map(\.rawValue)
      + FollowUpReasonText.allCases.map(\.rawValue)
      + EvidenceReasonText.allCases.map(\.rawValue)
      + HistoryReasonText.allCases.map(\.rawValue)
      + FactReasonText.allCases.map(\.rawValue)
      + CaseGuardText.allCases.map(\.rawValue) + ReportReasonText.allCases.map(\.rawValue)
      + BlueprintReasonText.allCases.map(\.rawValue) + ScoringReasonText.allCases.map(\.rawValue)
      + BankFileReasonText.allCases.map(\.rawValue)
      + TripReasonText.allCases.map(\.rawValue) + PackReasonText.allCases.map(\.rawValue)
      + SittingReasonText.allCases.map(\.rawValue) + ReceiptReasonText.allCases.map(\.rawValue)
      + PageReasonText.allCases.map(\.rawValue) + PastReasonText.allCases.map(\.rawValue)
  }
}

/// Reasons of the wire and of storage.
enum WireReasonText: String, ReasonTable {
  case frameTooLong = "FRAME_TOO_LONG"
  case frameReservedByte = "FRAME_RESERVED_BYTE"
  case malformedPayload = "MALFORMED_PAYLOAD"
  case mailboxFull = "MAILBOX_FULL"
  case metadataTooLarge = "METADATA_TOO_LARGE"
  case unexpectedData = "UNEXPECTED_DATA"
  case storageBusy = "STORAGE_BUSY"
  case storageFull = "STORAGE_FULL"
  case diskFull = "DISK_FULL"
  case storageStopped = "STORAGE_STOPPED"
  case storageFailed = "STORAGE_FAILED"
  case outcomeUnknown = "OUTCOME_UNKNOWN"
  case notFound = "NOT_FOUND"
  case alreadyExists = "ALREADY_EXISTS"
  case draining = "DRAINING"
  case notSupported = "UNIMPLEMENTED"

  var phrase: Phrase {
    switch self {
    case .frameTooLong: Phrase("消息超过 4 MiB 上限", "the message is over the limit of 4 MiB")
    case .frameReservedByte: Phrase("对方发来的帧不合规", "the peer sent a frame that breaks the protocol")
    case .malformedPayload: Phrase("消息内容无法解码", "the message cannot be decoded")
    case .mailboxFull: Phrase("接收方读得太慢，缓冲已满", "the reader is too slow; its buffer is full")
    case .metadataTooLarge: Phrase("请求附带的元数据过大", "the request's metadata is too large")
    case .unexpectedData: Phrase("此方法不接受后续数据", "this method takes no further data")
    case .storageBusy: Phrase("数据库正忙", "the database is busy")
    case .storageFull, .diskFull:
      Phrase("服务所在磁盘已满，未写入", "the service's disk is full; nothing stored")
    case .storageStopped: Phrase("服务因磁盘故障停止写入", "the service stopped writing after a disk fault")
    case .storageFailed: Phrase("写入失败，未保存", "writing failed; nothing stored")
    case .outcomeUnknown:
      Phrase("提交结果未知：可能已保存，也可能没有", "the outcome of the commit is unknown: stored or not")
    case .notFound: Phrase("找不到，或无权查看", "not found, or not yours to see")
    case .alreadyExists: Phrase("已经存在", "it exists already")
    case .draining: Phrase("服务正在停止", "the service is stopping")
    case .notSupported: Phrase("服务没有这个方法", "the service has no such method")
    }
  }

  var hint: Phrase? {
    switch self {
    case .storageBusy, .draining, .mailboxFull:
      Phrase(
        "稍后用同一命令重试；重复提交不会产生重复记录", "run the same command again later; repeating adds nothing twice")
    case .storageFull, .diskFull, .storageStopped, .storageFailed:
      Phrase("通知系统管理员查看：anlan alarms", "tell the administrator, see: anlan alarms")
    case .outcomeUnknown:
      Phrase("用同一编号再执行一次：已保存则不变", "run it again with the same id: if stored, nothing changes")
    case .frameTooLong: Phrase("把输入分成几份", "split the input")
    case .notSupported: Phrase("服务版本可能较旧：anlan status", "the service may be older: anlan status")
    case .notFound, .alreadyExists, .frameReservedByte, .malformedPayload, .metadataTooLarge,
      .unexpectedData:
      nil
    }
  }
}
