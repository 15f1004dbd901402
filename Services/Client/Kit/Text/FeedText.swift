/// Words and help of the feed commands.
enum FeedText: String, PhraseTable {
  case group, mailbox, lanes, resolve, seek, replay, service, department, subject, resolution
  case reason, position, from, to, epoch, oldest, lane, failures, parkedState, waitingState, next
  case proposed, effective, awaiting, redelivering, acked, retry, skip, noLanes, replayed,
    subjectOnly
  case confirm, confirmNeeded, requestID, seekAwaiting

  var phrase: Phrase {
    switch self {
    case .group: Phrase("投递运维：信箱、通道、重投、重放", "operate the feed: mailboxes, lanes, seek, replay")
    case .mailbox: Phrase("一个信箱的数字", "one mailbox in numbers")
    case .lanes: Phrase("有失败的通道，停投的在前", "lanes with failures, parked ones first")
    case .resolve: Phrase("处置停投的通道（须两人）", "resolve a parked lane (two people)")
    case .seek:
      Phrase("从某号起重新投递（须两人，留审计记录）", "deliver again from a number on (two people; audited)")
    case .replay: Phrase("只读重放过去的投递", "read past deliveries again, without effect")
    case .service: Phrase("哪个服务的投递", "the feed of which service")
    case .department: Phrase("谁的信箱（默认本部门）", "whose mailbox (default one's own)")
    case .subject: Phrase("通道，如 licences/…", "lane, e.g. licences/…")
    case .resolution: Phrase("retry 重投，skip 跳过这一件", "retry, or skip this one event")
    case .reason: Phrase("理由", "why")
    case .position: Phrase("从哪个号起", "from which number")
    case .from: Phrase("第一个号", "first number")
    case .to: Phrase("最后一个号", "last number")
    case .epoch: Phrase("纪元", "Epoch")
    case .oldest: Phrase("最早未确认", "Oldest pending")
    case .lane: Phrase("通道", "Lane")
    case .failures: Phrase("失败次数", "Failures")
    case .parkedState: Phrase("停投", "parked")
    case .waitingState: Phrase("等待重试", "waiting")
    case .next: Phrase("下次", "Next")
    case .proposed: Phrase("提议", "Proposed")
    case .effective: Phrase("已生效：{0} {1}", "effective: {0} {1}")
    case .awaiting: Phrase("已提议，等第二个人确认：{0}", "proposed; awaits a second person: {0}")
    case .redelivering: Phrase("将重新投递 {0} 件，新纪元 {1}", "{0} are delivered again, new epoch {1}")
    case .seekAwaiting:
      Phrase(
        "已提议从第 {1} 件起重投 {0}，等第二个人执行同一命令确认",
        "proposed to deliver again to {0} from no. {1}; awaits a second person's same command")
    case .acked: Phrase("已确认至", "Acknowledged to")
    case .retry: Phrase("重投", "retry")
    case .skip: Phrase("跳过", "skip")
    case .noLanes: Phrase("没有失败的通道。", "No lane has failures.")
    case .replayed: Phrase("重放 {0} 件", "{0} replayed")
    case .subjectOnly: Phrase("只看这个通道", "this lane only")
    case .confirm: Phrase("写出部门代码以确认", "the department's code again, to confirm")
    case .confirmNeeded:
      Phrase(
        "重投会影响 {0} 的收件；确认请加 --confirm={0}",
        "this affects the inbox of {0}; confirm with --confirm={0}")
    case .requestID: Phrase("请求编号；重试时用同一编号", "request id; the same for a retry")
    }
  }
}
