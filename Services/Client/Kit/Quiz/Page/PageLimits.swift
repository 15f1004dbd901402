/// Every limit of the page, with its unit.
enum PageLimits {
  /// Most bytes of the page as sent, everything in it.
  ///
  /// Source: quiz.md §6.2.
  static let documentBytesMax = 60 << 10
  /// Most bytes of the body of a request: an answer in words, escaped, and room. [D]
  static let bodyBytesMax = 64 << 10
  /// Most bytes of one header field. [D]
  static let headerFieldBytesMax = 4 << 10
  /// Most bytes of all header fields. [D]
  static let headerBytesMax = 16 << 10
  /// Most header fields. [D]
  static let headerFieldsMax = 64
  /// Most connections at once: two for each of 200 tablets, and room. [D]
  static let connectionsMax = 512
  /// Seconds after which a silent connection is closed. [D]
  static let idleSeconds: Int64 = 60
  /// Letters of an examinee's code: 23⁶ is 148 million. [D]
  static let seatCodeLetters = 6
  /// Letters of the board's code: it shows every examinee. [D]
  static let boardCodeLetters = 8
  /// Wrong codes that one address may give within a window. [D]
  static let wrongCodesPerPeer = 5
  /// Wrong codes that all addresses together may give within a window: at 200 examinees, a day of
  /// guessing finds a code with a probability of 4 %. [D]
  static let wrongCodesAll = 30
  /// Length of the window, in microseconds: a minute. [D]
  static let wrongCodeWindowMicroseconds: Int64 = 60_000_000
  /// Seconds a tablet keeps its ticket: half a day, longer than any visit. [D]
  static let ticketSeconds = 43_200
  /// Seconds without a word after which a tablet counts as away; the page asks every five. [D]
  static let awaySeconds = 15
  /// Interval of time warnings, time over and beats.
  static let tickInterval = Duration.seconds(1)
  /// The port when none is said.
  ///
  /// Source: quiz.md §6.1.
  static let portDefault = 8080
}
