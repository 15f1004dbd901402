/// Words and help of `call`.
enum CallText: String, PhraseTable {
  case call, method, data, at, list, describe, noMethod, badData, request, response, kindUnary
  case kindClient, kindServer, kindBoth, methodNeeded, reflectionFailed, unknownType
  case argument, twoRequests

  var phrase: Phrase {
    switch self {
    case .call: Phrase("经反射调用任意方法（JSON 进出）", "call any method through reflection (JSON in and out)")
    case .method:
      Phrase("服务/方法，如 PermitsService/GetLicence", "service/method, e.g. PermitsService/GetLicence")
    case .data:
      Phrase("请求的 JSON；- 从标准输入读；流式请求每行一条", "request as JSON; - for stdin; one a line for streams")
    case .argument: Phrase("请求的 JSON，同 --data", "request as JSON, as --data")
    case .twoRequests:
      Phrase("请求写了两次：参数和 --data 只用一个", "the request is given twice: as an argument or as --data")
    case .at: Phrase("向哪个服务的套接字调用", "at the socket of which service")
    case .list: Phrase("列出所有方法", "list all methods")
    case .describe: Phrase("说明方法的请求与应答字段", "describe the fields of request and response")
    case .noMethod: Phrase("没有方法“{0}”", "there is no method “{0}”")
    case .badData: Phrase("请求数据不合要求：{0}", "the request data does not fit: {0}")
    case .request: Phrase("请求", "Request")
    case .response: Phrase("应答", "Response")
    case .kindUnary: Phrase("一问一答", "unary")
    case .kindClient: Phrase("请求为流", "client stream")
    case .kindServer: Phrase("应答为流", "server stream")
    case .kindBoth: Phrase("双向流", "both stream")
    case .methodNeeded: Phrase("请给出方法", "name a method")
    case .reflectionFailed: Phrase("服务的反射应答不可用：{0}", "the service's reflection cannot be used: {0}")
    case .unknownType: Phrase("没有类型“{0}”", "there is no type “{0}”")
    }
  }
}
