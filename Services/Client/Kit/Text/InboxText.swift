/// Words of the inbox.
enum InboxText: String, PhraseTable {
  case number, delivered, signed, returned, claimed, opened, signAsk, returnAsk, claimAsk, keys
  case title, waiting, connected, reconnecting, headAt, newEvents, empty, quitNote, badHash, gap
  case heartbeatLost, facts, detail, promptCancelled, officerNeeded, reasonNeeded, supervisorNeeded
  case listening, noEvents, event, subject, materials, journalAt, departmentNeeded, openKeys
  case alreadyHere, skipReplay, confirmed, viewOf, notDeliveredYet, roleNote, moreBelow
  case expiring

  var phrase: Phrase {
    switch self {
    case .number: Phrase("件号", "No.")
    case .delivered: Phrase("送达", "Delivered")
    case .signed: Phrase("已签收：{0}（{1}）", "signed: {0} ({1})")
    case .returned:
      Phrase(
        "已退回：{0}。牵头部门在改派前继续负责", "returned: {0}. The lead stays responsible until it is rerouted")
    case .claimed: Phrase("已认领：{0}，监管人 {1}", "claimed: {0}, supervisor {1}")
    case .opened: Phrase("已阅：{0}", "read: {0}")
    case .signAsk: Phrase("签收人姓名：", "Officer who signs: ")
    case .returnAsk: Phrase("退回理由：", "Reason for the return: ")
    case .claimAsk: Phrase("监管人姓名：", "Supervisor: ")
    case .keys:
      Phrase(
        "↑↓ 选择  Enter 打开  s 签收  r 退回  c 认领  q 退出",
        "↑↓ select  Enter open  s sign  r return  c claim  q quit")
    case .title: Phrase("{0} 收件", "Inbox of {0}")
    case .waiting: Phrase("待办 {0}", "{0} waiting")
    case .connected: Phrase("已连接", "connected")
    case .reconnecting: Phrase("正在重连", "reconnecting")
    case .headAt: Phrase("最新号 {0}", "head {0}")
    case .newEvents: Phrase("新到 {0} 件", "{0} new")
    case .empty: Phrase("信箱是空的，新件会自动出现。", "The inbox is empty; new events appear by themselves.")
    case .quitNote:
      Phrase("已退出。未签收的件仍在信箱：anlan inbox", "Left. What is not signed stays: anlan inbox")
    case .badHash: Phrase("第 {0} 件内容与哈希不符，未收", "no. {0} does not match its hash; not accepted")
    case .gap: Phrase("第 {0} 件之前有缺号，请求重投", "a number before {0} is missing; asked again")
    case .heartbeatLost: Phrase("15 秒没有心跳，重新连接", "no heartbeat for 15 s; connecting again")
    case .facts: Phrase("经过", "Facts")
    case .detail: Phrase("详情", "Detail")
    case .promptCancelled: Phrase("没有输入，未办理。", "Nothing entered; nothing done.")
    case .officerNeeded: Phrase("--officer 姓名", "--officer NAME")
    case .reasonNeeded: Phrase("--reason 理由", "--reason TEXT")
    case .supervisorNeeded: Phrase("--supervisor 姓名", "--supervisor NAME")
    case .listening: Phrase("正在收件：{0}。Ctrl-C 退出", "receiving for {0}; Ctrl-C to leave")
    case .noEvents: Phrase("暂无新件。", "Nothing new.")
    case .event: Phrase("{0} · {1}", "{0} · {1}")
    case .subject: Phrase("许可", "Licence")
    case .materials: Phrase("资料", "Materials")
    case .journalAt: Phrase("本地日志：{0}", "journal: {0}")
    case .departmentNeeded:
      Phrase(
        "此账号可代表多个部门，请用 --as 指明：{0}", "this account has several departments; choose with --as: {0}")
    case .openKeys: Phrase("按任意键返回", "any key to go back")
    case .alreadyHere: Phrase("重复投递，已在日志中", "delivered again; in the journal already")
    case .skipReplay: Phrase("（重放，不产生效力）", " (replay, without effect)")
    case .confirmed: Phrase("已确认收到", "acknowledged")
    case .viewOf: Phrase("第 {0}/{1} 件", "{0} of {1}")
    case .notDeliveredYet: Phrase("还没有收件程序确认送达", "no receiver has confirmed delivery yet")
    case .roleNote: Phrase("作为{0}", "as {0}")
    case .expiring: Phrase("许可还有 {0} 天到期", "licence ends in {0} days")
    case .moreBelow: Phrase("…还有 {0} 件", "… {0} more")
    }
  }
}

/// Help of the inbox commands.
enum InboxHelp: String, PhraseTable {
  case group, list, follow, open, sign, returning, claim, receipt, officer, reason, supervisor
  case consumer, waiting, once, table, requestID

  var phrase: Phrase {
    switch self {
    case .group:
      Phrase("本部门的收件：实时接收、打开、签收、退回、认领", "a department's inbox: receive, open, sign, return, claim")
    case .list: Phrase("列出本部门的件", "list the department's deliveries")
    case .follow: Phrase("实时收件；终端上是可操作的表格", "receive live; on a terminal a table to work in")
    case .open: Phrase("打开一件（记为已阅）", "open one (recorded as read)")
    case .sign: Phrase("签收", "sign for one")
    case .returning: Phrase("退回并说明理由", "return one with a reason")
    case .claim: Phrase("认领并指定监管人", "claim one and name the supervisor")
    case .receipt:
      Phrase(
        "件号，如 YJ/12 或 receipts/YJ/12；只写 12 即本部门", "number, e.g. YJ/12; 12 alone means one's own")
    case .officer: Phrase("签收人姓名", "officer who signs")
    case .reason: Phrase("为什么不属于本部门职责", "why it is not this department's duty")
    case .supervisor: Phrase("对该企业负监管责任的人", "supervisor of the entity")
    case .consumer: Phrase("收件程序的名字", "name of the consumer")
    case .waiting: Phrase("只列还要办的", "only what still needs an act")
    case .once: Phrase("收完现有的就退出", "end when everything there is has been received")
    case .table: Phrase("不用表格，逐件输出", "no table: one block an event")
    case .requestID: Phrase("请求编号；重试时用同一编号", "request id; the same for a retry")
    }
  }
}
