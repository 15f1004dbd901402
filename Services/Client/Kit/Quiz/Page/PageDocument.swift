import Contracts
import FoundationEssentials
import Quiz

/// The page as one document: markup, looks, program and words, with nothing from anywhere else.
struct PageDocument: Sendable {
  /// What is sent.
  let bytes: [UInt8]
  /// What the browser may run and reach: this program, these looks, this server.
  let policy: String

  /// The document in the language of the command.
  init() {
    let style = String(decoding: PackageResources.page_css, as: UTF8.self)
    let script = String(decoding: PackageResources.page_js, as: UTF8.self)
    let places = [
      "LANGUAGE": Language.current == .chinese ? "zh-CN" : "en", "STYLE": style, "SCRIPT": script,
      "WORDS": Self.words, "TITLE": PageText.title.text, "NOSCRIPT": PageText.noScript.text,
    ]
    var text = String(decoding: PackageResources.page_html, as: UTF8.self)
    for (name, value) in places.sorted(by: { $0.key < $1.key }) {
      let parts = text.split(separator: "{{\(name)}}", omittingEmptySubsequences: false)
      text = parts.joined(separator: value)
    }
    bytes = Array(text.utf8)
    policy = [
      "default-src 'none'", "script-src '\(Self.hash(script))'", "style-src '\(Self.hash(style))'",
      "img-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
      "frame-ancestors 'none'",
    ].joined(separator: "; ")
  }

  /// Every word of the page; `<` cannot end the element it stands in.
  private static var words: String {
    let members = PageText.allCases.map { JSONValue.Member($0.rawValue, .string($0.text)) }
    return JSONValue.object(members).compact.split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "\\u003c")
  }

  private static func hash(_ text: String) -> String {
    "sha256-" + Data(Digests.sha256(Array(text.utf8))).base64EncodedString()
  }
}
