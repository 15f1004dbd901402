/// Help of the common options and of the small commands.
enum CommonHelp: String, PhraseTable {
  case lang, json, plain, noColour, noInput, noPager, sockets, socket, actingAs, timeout
  case root, status, whoami, alarms, man, help, methods, all, pageSize, pageToken, filter

  var phrase: Phrase {
    switch self {
    case .lang:
      Phrase("zh 或 en（默认看 ANLAN_LANG 与系统语言）", "zh or en (else ANLAN_LANG, else the locale)")
    case .json:
      Phrase("输出 JSON；写成 --json=字段,字段 只取这些字段", "print JSON; --json=a,b prints those fields only")
    case .plain: Phrase("输出以制表符分隔的纯文本，便于脚本处理", "print tab-separated text without decoration")
    case .noColour: Phrase("不用颜色（也认 NO_COLOR）", "no colour (NO_COLOR works too)")
    case .noInput: Phrase("从不询问；缺什么就报错", "never ask; fail and name what is missing")
    case .noPager: Phrase("长列表不分页", "no pager for long lists")
    case .sockets:
      Phrase("套接字所在目录（也认 ANLAN_RUNTIME）", "folder of the sockets (ANLAN_RUNTIME works too)")
    case .socket: Phrase("单独指明一个服务的套接字，可重复", "the socket of one service; repeatable")
    case .actingAs: Phrase("以哪个部门的身份办理（限本账号有权的）", "act for one of the account's own departments")
    case .timeout: Phrase("每次调用最多等多少秒（默认 30）", "seconds to wait for a call (default 30)")
    case .root: Phrase("安澜：安全生产监管的许可推送、签收与台账", "Anlan: licence pushes, receipts and ledgers")
    case .status: Phrase("各服务是否健康、版本、积压与告警", "health, versions, lag and alarms of all services")
    case .whoami: Phrase("服务把当前账号认作谁、能做什么", "who the services take this account for")
    case .alarms: Phrase("需要人处理的告警，最新在前", "alarms that need a person, newest first")
    case .man:
      Phrase("输出手册页（mdoc 格式）：anlan man | man -l -", "print the manual page: anlan man | man -l -")
    case .help: Phrase("显示某个命令的帮助", "show the help of a command")
    case .methods: Phrase("同时列出允许调用的方法", "list the methods allowed as well")
    case .all: Phrase("翻完所有页", "all pages")
    case .pageSize: Phrase("每页条数", "items a page")
    case .pageToken: Phrase("从上次给出的标记继续", "go on from the token given last time")
    case .filter: Phrase("附加筛选条件，与其他条件同时成立", "one more condition, joined with AND")
    }
  }
}
