/// Reasons of the feed, of materials and of the ledger.
enum FeedReasonText: String, ReasonTable {
  case fenced = "GENERATION_FENCED"
  case hashMismatch = "HASH_MISMATCH"
  case leaseExpired = "LEASE_EXPIRED"
  case gap = "GAP"
  case laneParked = "LANE_PARKED"
  case laneNotParked = "LANE_NOT_PARKED"
  case samePerson = "SECOND_PERSON_REQUIRED"
  case resolutionDiffers = "RESOLUTION_DIFFERS"
  case seekDiffers = "SEEK_DIFFERS"
  case materialLarge = "MATERIAL_TOO_LARGE"
  case offset = "OFFSET_MISMATCH"
  case creditExceeded = "CREDIT_TOO_LARGE"
  case chainBroken = "CHAIN_BROKEN"
  case rootDiffers = "ROOT_DIFFERS"
  case signature = "SIGNATURE_INVALID"
  case inconsistent = "CHECKPOINT_INCONSISTENT"
  case positionGap = "POSITION_GAP"
  case peerSilent = "PEER_SILENT"
  case disconnected = "DISCONNECTED"

  var phrase: Phrase {
    switch self {
    case .fenced:
      Phrase("同一收件程序已在别处以更新的代次运行", "the same consumer runs elsewhere with a newer generation")
    case .hashMismatch: Phrase("内容与哈希不符", "the content does not match its hash")
    case .leaseExpired: Phrase("投递租约已过期，将重新投递", "the lease has expired; it is delivered again")
    case .gap: Phrase("序号不连续，正在回补", "a number is missing; being fetched again")
    case .laneParked: Phrase("连续失败 12 次，通道已停，待人处理", "parked after 12 failures: a person must act")
    case .laneNotParked: Phrase("通道没有停，无需处置", "the lane is not parked")
    case .samePerson: Phrase("须由第二个人确认", "a second person must approve")
    case .resolutionDiffers: Phrase("与先前提议的处置不同", "it differs from the resolution proposed")
    case .seekDiffers: Phrase("与先前提议的起点不同", "it differs from the place proposed")
    case .materialLarge: Phrase("资料超过 2 GiB 上限", "the material is over the limit of 2 GiB")
    case .offset: Phrase("续传位置与已存不符", "the offset differs from what is stored")
    case .creditExceeded: Phrase("请求的额度超过上限", "the credit asked for is over its limit")
    case .chainBroken: Phrase("台账哈希链断裂", "the hash chain of the ledger is broken")
    case .rootDiffers:
      Phrase("台账根哈希与签名检查点不符", "the ledger's root differs from the signed checkpoint")
    case .signature: Phrase("检查点签名无效", "the checkpoint's signature is not valid")
    case .inconsistent:
      Phrase("检查点与先前记住的不一致", "the checkpoint is inconsistent with the one remembered")
    case .positionGap: Phrase("台账位置不连续", "a position of the ledger is missing")
    case .peerSilent: Phrase("15 秒没有心跳", "no heartbeat for 15 seconds")
    case .disconnected: Phrase("连接已断开，正在重连", "disconnected; trying again")
    }
  }

  var hint: Phrase? {
    switch self {
    case .fenced: Phrase("停掉另一处，或稍后重试", "stop the other one, or try again later")
    case .laneParked:
      Phrase("anlan feed lanes；再 anlan feed resolve", "anlan feed lanes; then anlan feed resolve")
    case .samePerson:
      Phrase("请另一位有权人员执行同一命令", "ask another entitled person to run the same command")
    case .offset, .leaseExpired: Phrase("重新执行同一命令即可续传", "run the same command again: it resumes")
    case .hashMismatch:
      Phrase(
        "重新取回；仍不符请报告：anlan alarms", "fetch it again; if it stays wrong, report it: anlan alarms")
    case .chainBroken, .rootDiffers, .signature, .inconsistent, .positionGap:
      Phrase(
        "立即保全数据库与备份，并通知审计（R17）", "secure the database and its backups, and tell the auditor (R17)")
    default: nil
    }
  }
}
