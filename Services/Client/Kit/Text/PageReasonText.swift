/// Reasons of the page that tablets use.
enum PageReasonText: String, ReasonTable {
  case codeWrong = "PAGE_CODE_WRONG"
  case codeTries = "PAGE_CODE_TRIES"
  case ticketMissing = "PAGE_TICKET_MISSING"
  case ticketElsewhere = "PAGE_TICKET_ELSEWHERE"
  case boardOnly = "PAGE_BOARD_ONLY"
  case hostForeign = "PAGE_HOST_FOREIGN"
  case originForeign = "PAGE_ORIGIN_FOREIGN"
  case bodyMalformed = "PAGE_BODY_MALFORMED"
  case bodyTooLong = "PAGE_BODY_TOO_LONG"
  case pathUnknown = "PAGE_PATH_UNKNOWN"
  case methodUnknown = "PAGE_METHOD_UNKNOWN"
  case addressRefused = "PAGE_ADDRESS_REFUSED"
  case addressTaken = "PAGE_ADDRESS_TAKEN"

  var phrase: Phrase {
    switch self {
    case .codeWrong: Phrase("没有这个考问码", "no such code")
    case .codeTries: Phrase("输错次数太多，请等一分钟", "too many wrong codes; wait a minute")
    case .ticketMissing: Phrase("本机还没有输入考问码", "no code was given on this device")
    case .ticketElsewhere: Phrase("这份卷子已在另一台设备上继续", "another device took this sitting over")
    case .boardOnly: Phrase("看板要用看板码进入", "the board needs its own code")
    case .hostForeign: Phrase("请用终端上显示的地址打开本页", "open the page at the address the terminal shows")
    case .originForeign: Phrase("请求来自别的网站，拒绝", "the request comes from another site; refused")
    case .bodyMalformed: Phrase("请求不成形", "the request is malformed")
    case .bodyTooLong: Phrase("内容太长，没有保存", "too long; not saved")
    case .pathUnknown: Phrase("没有这个页面", "no such page")
    case .methodUnknown: Phrase("这个地址不接受这种请求", "this address does not take such requests")
    case .addressRefused:
      Phrase(
        "只能用回环或局域网（热点）的一个 IPv4 地址", "only one IPv4 address of loopback or a small network")
    case .addressTaken: Phrase("这个地址或端口用不了", "this address or port cannot be used")
    }
  }

  var hint: Phrase? {
    switch self {
    case .codeWrong: Phrase("核对终端上显示的考问码", "compare it with the inspector's screen")
    case .ticketMissing, .ticketElsewhere: Phrase("重新输入考问码", "enter the code again")
    case .addressRefused, .addressTaken:
      Phrase(
        "anlan quiz serve --address 192.168.43.1 --port 8081",
        "anlan quiz serve --address 192.168.43.1 --port 8081")
    default: nil
    }
  }
}
