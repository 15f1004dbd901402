/// Reasons of calls, consumers and operators.
enum ServiceReasonText: String, ReasonTable {
  case beyondLedger = "BEYOND_LEDGER"
  case inboxConflict = "INBOX_CONFLICT"
  case checkpointRefused = "CHECKPOINT_REFUSED"
  case bodyDamaged = "BODY_DAMAGED"
  case consumerAhead = "CONSUMER_AHEAD"
  case consumerBehind = "CONSUMER_BEHIND"
  case effectFailed = "EFFECT_FAILED"
  case entitlementEnded = "ENTITLEMENT_ENDED"
  case headerRequired = "HEADER_REQUIRED"
  case itemsRange = "ITEMS_OUT_OF_RANGE"
  case leaseRange = "LEASE_OUT_OF_RANGE"
  case creditRange = "CREDIT_OUT_OF_RANGE"
  case ledgerInconsistent = "LEDGER_INCONSISTENT"
  case mailboxHeld = "MAILBOX_HELD"
  case nameInvalid = "NAME_INVALID"
  case orderUnknown = "ORDER_UNKNOWN"
  case placeInvalid = "PLACE_INVALID"
  case reasonRequired = "REASON_REQUIRED"
  case receiptMissing = "RECEIPT_NOT_FOUND"
  case requestConflict = "REQUEST_ID_CONFLICT"
  case resolutionUnknown = "RESOLUTION_UNKNOWN"
  case hashInvalid = "SHA256_INVALID"
  case sizeMismatch = "SIZE_MISMATCH"
  case streamEnded = "STREAM_ENDED"
  case tooManyCalls = "TOO_MANY_CALLS"
  case unknownService = "UNKNOWN_SERVICE"
  case writeQueue = "WRITE_QUEUE_FULL"
  case connectionClosed = "CONNECTION_CLOSED"
  case noSocket = "NO_SUCH_SOCKET"
  case refused = "CONNECTION_REFUSED"
  case socketPermission = "SOCKET_PERMISSION"
  case socketPath = "SOCKET_PATH_TOO_LONG"
  case connectTimeout = "CONNECT_TIMEOUT"
  case connectFailed = "CONNECT_FAILED"

  var phrase: Phrase {
    switch self {
    case .inboxConflict:
      Phrase("同一件收到两种内容", "the same delivery came with two bodies")
    case .checkpointRefused:
      Phrase("对方的检查点与记住的不一致，未接受", "the peer's checkpoint was refused")
    case .bodyDamaged: Phrase("收到的内容已损坏", "what arrived is damaged")
    case .beyondLedger: Phrase("台账没有这么多条", "the ledger has not so many entries")
    case .consumerAhead: Phrase("收件方的进度超前于信箱", "the consumer is ahead of the mailbox")
    case .consumerBehind: Phrase("收件方丢了已确认过的件", "the consumer lost what it had acknowledged")
    case .effectFailed: Phrase("收件方未能处理这一件", "the consumer could not apply this event")
    case .entitlementEnded:
      Phrase("此账号不再有权读这个信箱", "this account may not read this mailbox any more")
    case .headerRequired: Phrase("上传应先发送头信息", "an upload begins with its header")
    case .itemsRange: Phrase("条数超出范围", "the number of items is out of range")
    case .leaseRange: Phrase("租约时长超出范围", "the lease is out of range")
    case .creditRange: Phrase("请求的额度超出范围", "the credit asked for is out of range")
    case .ledgerInconsistent:
      Phrase("对方台账与先前的检查点不一致", "the peer's ledger does not continue its checkpoint")
    case .mailboxHeld: Phrase("本部门已有另一个收件程序在线", "another consumer of the department is connected")
    case .nameInvalid: Phrase("名称写法不对", "the name is not well formed")
    case .orderUnknown:
      Phrase("排序只能是 name 或 update_time desc", "the order is name or update_time desc")
    case .placeInvalid: Phrase("序号应从 1 起", "a number begins at 1")
    case .reasonRequired: Phrase("须说明理由", "a reason is required")
    case .receiptMissing: Phrase("没有这一件，或无权查看", "no such delivery, or not yours to see")
    case .requestConflict: Phrase("此请求编号已用于另一操作", "this request id was used for another act")
    case .resolutionUnknown: Phrase("处置只能是 retry 或 skip", "the resolution is retry or skip")
    case .hashInvalid: Phrase("SHA-256 应为 32 字节", "a SHA-256 has 32 bytes")
    case .sizeMismatch: Phrase("大小与先前声明的不同", "the size differs from the one declared before")
    case .streamEnded: Phrase("服务结束了推送流", "the service ended the stream")
    case .tooManyCalls: Phrase("同一连接上的并发调用过多", "too many calls at once on one connection")
    case .unknownService: Phrase("没有这个服务", "there is no such service")
    case .writeQueue: Phrase("发送队列已满", "the queue to send is full")
    case .connectionClosed: Phrase("连接已断开", "the connection was closed")
    case .noSocket: Phrase("服务没有运行", "the service is not running")
    case .refused: Phrase("服务已停止", "the service has stopped")
    case .socketPermission: Phrase("无权连接服务", "this account may not connect")
    case .socketPath: Phrase("套接字路径过长", "the socket's path is too long")
    case .connectTimeout: Phrase("服务没有应答", "the service does not answer")
    case .connectFailed: Phrase("连接失败", "connecting failed")
    }
  }

  var hint: Phrase? {
    switch self {
    case .mailboxHeld:
      Phrase("停掉另一处，或用同一 --consumer 名接替它", "stop it, or take over with its --consumer name")
    case .requestConflict: Phrase("换一个 --request-id", "use another --request-id")
    case .receiptMissing: Phrase("列出本部门的件：anlan inbox list", "list one's own: anlan inbox list")
    case .connectionClosed, .streamEnded, .tooManyCalls, .writeQueue:
      Phrase("再执行一次；重复提交不会产生重复记录", "run it again; repeating adds nothing twice")
    case .nameInvalid: Phrase("照列表里的写法：licences/7、YJ/12", "as lists write it: licences/7, YJ/12")
    default: nil
    }
  }
}
