/// Turns a file's chunks into UTF-8, finding the encoding by itself unless it is told.
///
/// A byte order mark is dropped. UTF-8 passes through unchecked: whoever makes strings checks.
public struct TextReader: ~Copyable {
  /// Bytes looked at, from the first that is not ASCII, before the encoding is decided.
  ///
  /// Source: `[D]`.
  public static let guessBytes = 4096

  /// The encoding; nil while every byte so far was ASCII or too few were seen.
  public private(set) var encoding: TextEncoding?
  private var decoder: GB18030Decoder?
  private var waiting: [UInt8] = []
  private var hasStarted = false

  /// Makes a reader of a known encoding, or nil to guess.
  public init(_ encoding: TextEncoding? = nil) { self.encoding = encoding }

  /// Appends the text of the next chunk.
  ///
  /// - Throws: `TextEncodingRefusal`.
  public mutating func read(
    _ chunk: [UInt8], into text: inout [UInt8]
  ) throws(TextEncodingRefusal) {
    try read(chunk, into: &text, isLast: false)
  }

  /// Ends the file and appends what still waited.
  ///
  /// - Throws: `TextEncodingRefusal`.
  public mutating func finish(into text: inout [UInt8]) throws(TextEncodingRefusal) {
    try read([], into: &text, isLast: true)
    guard decoder != nil else { return }
    try decoder?.finish()
  }

  private mutating func read(
    _ chunk: [UInt8], into text: inout [UInt8], isLast: Bool
  ) throws(TextEncodingRefusal) {
    if encoding != nil, hasStarted, waiting.isEmpty {
      return try pass(chunk, into: &text)
    }
    waiting.append(contentsOf: chunk)
    // Three bytes tell a byte order mark.
    guard hasStarted || waiting.count >= 3 || isLast else { return }
    if !hasStarted { try start() }
    if encoding == nil { decide(isLast: isLast) }
    let ready = encoding == nil ? waiting.firstIndex { $0 >= 0x80 } ?? waiting.count : waiting.count
    let bytes = Array(waiting.prefix(ready))
    waiting.removeFirst(ready)
    try pass(bytes, into: &text)
  }

  private mutating func start() throws(TextEncodingRefusal) {
    hasStarted = true
    if waiting.starts(with: [0xFF, 0xFE]) || waiting.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    guard waiting.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    if encoding == nil { encoding = .utf8 }
    if encoding == .utf8 { waiting.removeFirst(3) }
  }

  private mutating func decide(isLast: Bool) {
    guard let first = waiting.firstIndex(where: { $0 >= 0x80 }) else {
      if isLast { encoding = .utf8 }
      return
    }
    let sample = waiting[first...]
    guard sample.count >= Self.guessBytes || isLast else { return }
    encoding = .guess(sample)
  }

  private mutating func pass(
    _ bytes: [UInt8], into text: inout [UInt8]
  ) throws(TextEncodingRefusal) {
    guard encoding == .gb18030 else { return text.append(contentsOf: bytes) }
    if decoder == nil { decoder = try GB18030Decoder() }
    try decoder?.decode(bytes, into: &text)
  }
}
