/// Words of status, whoami and alarms.
enum StatusText: String, PhraseTable {
  case health, version, schema, ledger, started, alarms, mailboxes, consumers, mailbox, head
  case pending, parked, subscribers, source, applied, lag, connected, trouble, me, openAccess
  case account, roles, departments, methods, entries, who, nobody, alarmNo, subject, detail, why
  case noAlarms, connectedYes, connectedNo, storage, secondsAgo, minutesAgo, hoursAgo, daysAgo

  var phrase: Phrase {
    switch self {
    case .health: Phrase("健康", "Health")
    case .version: Phrase("版本", "Version")
    case .schema: Phrase("库版本", "Schema")
    case .ledger: Phrase("台账", "Ledger")
    case .started: Phrase("启动", "Started")
    case .alarms: Phrase("告警", "Alarms")
    case .mailboxes: Phrase("信箱", "Mailboxes")
    case .consumers: Phrase("服务间收件", "Feeds between services")
    case .mailbox: Phrase("信箱", "Mailbox")
    case .head: Phrase("最新号", "Head")
    case .pending: Phrase("未确认", "Pending")
    case .parked: Phrase("停投", "Parked")
    case .subscribers: Phrase("在线", "Online")
    case .source: Phrase("来源", "From")
    case .applied: Phrase("已处理", "Applied")
    case .lag: Phrase("积压", "Lag")
    case .connected: Phrase("连接", "Link")
    case .trouble: Phrase("问题", "Trouble")
    case .me: Phrase("当前账号：{0}", "Acting as: {0}")
    case .openAccess:
      Phrase(
        "{0}：未配置权限文件，启动者拥有全部权限（仅供试用）",
        "{0}: no access file; its starter holds every right (for trials only)")
    case .account: Phrase("账号", "Account")
    case .roles: Phrase("角色", "Roles")
    case .departments: Phrase("可代表部门", "Departments")
    case .methods: Phrase("可调用方法", "Methods")
    case .entries: Phrase("{0} 条", "{0} entries")
    case .who: Phrase("{0} {1}", "{0} {1}")
    case .nobody: Phrase("未识别", "unknown")
    case .alarmNo: Phrase("序号", "No.")
    case .subject: Phrase("对象", "Subject")
    case .detail: Phrase("详情", "Detail")
    case .why: Phrase("原因", "Reason")
    case .noAlarms: Phrase("没有告警。", "No alarms.")
    case .connectedYes: Phrase("已连接", "up")
    case .connectedNo: Phrase("断开", "down")
    case .storage: Phrase("存储", "Storage")
    case .secondsAgo: Phrase("{0} 秒前", "{0} s ago")
    case .minutesAgo: Phrase("{0} 分钟前", "{0} min ago")
    case .hoursAgo: Phrase("{0} 小时前", "{0} h ago")
    case .daysAgo: Phrase("{0} 天前", "{0} d ago")
    }
  }
}
