import Vocabulary

/// Why the page does not do what it was asked.
enum PageRefusal: Refusal {
  /// No examinee, and no board, has this code.
  case codeWrong
  /// Too many wrong codes; seconds to wait.
  case codeTries(seconds: Int)
  /// No ticket, or one that this device did not give.
  case ticketMissing
  /// Another device took the sitting over.
  case ticketElsewhere
  /// The board needs its own code.
  case boardOnly
  /// The name the browser asked for is not the address it reached.
  case hostForeign(String)
  /// The request comes from another site's page.
  case originForeign(String)
  /// The body is no JSON, or not one of the acts; where.
  case bodyMalformed(String)
  /// The body is longer than allowed.
  case bodyTooLong
  /// No such path.
  case pathUnknown
  /// The path does not know this method.
  case methodUnknown
  /// The address to listen on is none of a small network.
  case addressRefused(String)
  /// The address cannot be listened on; the system's words.
  case addressTaken(String)

  /// Reason code.
  var reason: String {
    switch self {
    case .codeWrong: "PAGE_CODE_WRONG"
    case .codeTries: "PAGE_CODE_TRIES"
    case .ticketMissing: "PAGE_TICKET_MISSING"
    case .ticketElsewhere: "PAGE_TICKET_ELSEWHERE"
    case .boardOnly: "PAGE_BOARD_ONLY"
    case .hostForeign: "PAGE_HOST_FOREIGN"
    case .originForeign: "PAGE_ORIGIN_FOREIGN"
    case .bodyMalformed: "PAGE_BODY_MALFORMED"
    case .bodyTooLong: "PAGE_BODY_TOO_LONG"
    case .pathUnknown: "PAGE_PATH_UNKNOWN"
    case .methodUnknown: "PAGE_METHOD_UNKNOWN"
    case .addressRefused: "PAGE_ADDRESS_REFUSED"
    case .addressTaken: "PAGE_ADDRESS_TAKEN"
    }
  }

  /// Rule behind it.
  var basis: String { "[D]" }

  /// Fact at fault.
  var detail: String {
    switch self {
    case .codeTries(let seconds): "\(seconds) s"
    case .hostForeign(let text), .originForeign(let text), .bodyMalformed(let text),
      .addressRefused(let text), .addressTaken(let text):
      text
    default: ""
    }
  }
}
