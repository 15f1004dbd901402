/// What is said about connections and statuses.
enum ConnectText: String, PhraseTable {
  case notRunning, stopped, notASocket, forbidden, pathLong, slow, failed, notThere
  case tryStart, tryWhere, tryGroup, tryForward, tryShorter, tryTimeout
  case refusedInput, denied, unknownCaller, conflict, precondition, deadline, unavailable
  case exhausted, internalFault, dataLoss, unimplemented, aborted, cancelledCall, other
  case retryAfter

  var phrase: Phrase {
    switch self {
    case .notRunning: Phrase("{0} 服务没有运行（{1}）", "the {0} service is not running ({1})")
    case .stopped:
      Phrase("{0} 服务已停止，套接字还在（{1}）", "the {0} service has stopped, its socket remains ({1})")
    case .notASocket: Phrase("{1} 不是 {0} 服务的套接字", "{1} is no socket of the {0} service")
    case .forbidden: Phrase("当前账号无权连接 {0} 服务（{1}）", "this account may not connect to {0} ({1})")
    case .pathLong: Phrase("套接字路径过长：{0}", "the socket's path is too long: {0}")
    case .slow: Phrase("{0} 服务没有应答（{1}）", "the {0} service does not answer ({1})")
    case .failed: Phrase("连接 {0} 服务失败：{1}", "connecting to {0} failed: {1}")
    case .notThere: Phrase("找不到 {0}", "{0} was not found")
    case .tryStart:
      Phrase(
        "启动服务：compose/run，或 systemctl start anlan-{0}",
        "start it: compose/run, or systemctl start anlan-{0}")
    case .tryWhere:
      Phrase(
        "服务在别处时指明目录：--sockets 目录（或 ANLAN_RUNTIME）",
        "if it listens elsewhere: --sockets DIR (or ANLAN_RUNTIME)")
    case .tryGroup:
      Phrase(
        "请管理员把账号加入服务的用户组，再重新登录", "ask the administrator to add the account to the service's group")
    case .tryForward:
      Phrase(
        "从其他机器：ssh -L /tmp/{0}.sock:远端路径 主机，再加 --socket {0}=/tmp/{0}.sock",
        "from another machine: ssh -L /tmp/{0}.sock:REMOTE HOST, then --socket {0}=/tmp/{0}.sock")
    case .tryShorter: Phrase("换一个更短的目录", "use a shorter folder")
    case .tryTimeout: Phrase("加长时限再试：--timeout 60", "try with more time: --timeout 60")
    case .refusedInput: Phrase("输入不符合规则，没有保存", "the input breaks the rules; nothing was stored")
    case .denied: Phrase("无权办理", "not allowed")
    case .unknownCaller: Phrase("服务不认识当前账号", "the service does not know this account")
    case .conflict:
      Phrase("与已有记录冲突", "it conflicts with a record that exists")
    case .precondition: Phrase("现在不能这样办", "not possible in the present state")
    case .deadline: Phrase("超过时限，服务没有答复", "the time was up before the service answered")
    case .unavailable: Phrase("服务暂时不可用", "the service is not available now")
    case .exhausted: Phrase("超过上限", "a limit is reached")
    case .internalFault: Phrase("服务内部出错", "the service failed inside")
    case .dataLoss: Phrase("数据校验失败", "the data does not verify")
    case .unimplemented: Phrase("服务不支持此方法", "the service does not have this method")
    case .aborted: Phrase("同时有人改动，请重试", "somebody else was faster; try again")
    case .cancelledCall: Phrase("调用已取消", "the call was cancelled")
    case .other: Phrase("服务答复 {0}：{1}", "the service answered {0}: {1}")
    case .retryAfter: Phrase("{0} 秒后再试", "try again after {0} s")
    }
  }
}
