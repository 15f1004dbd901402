import Quiz

/// Codes that are typed, and tickets that a browser keeps; all follow from a secret of the device.
///
/// Nothing of it is stored: after the program was killed, the same codes and tickets hold.
struct SeatCodes: Sendable {
  /// What a ticket lets its holder reach.
  enum Ticket: Sendable, Hashable {
    /// A sitting, on the device that joined it as the first, second, …
    case seat(String, device: Int64)
    /// The board.
    case board
  }

  /// Letters without those that look like others: I, L, O.
  static let alphabet = Array("ABCDEFGHJKMNPQRSTUVWXYZ")

  private let key: [UInt8]
  private let slots: String

  /// Codes of some slots, from the device's secret.
  init(secret: [UInt8], slots: [SlotKey]) {
    key = Digests.hmac(key: secret, Array("anlan quiz page".utf8))
    self.slots = slots.map { "\($0.packID)#\($0.slot)" }.sorted().joined(separator: "|")
  }

  /// The code of a sitting; another one for each `turn`, should two sittings share one.
  func code(of sittingID: String, turn: Int = 0) -> String {
    letters(PageLimits.seatCodeLetters, of: "seat|\(sittingID)|\(turn)")
  }

  /// The code of the board.
  var boardCode: String { letters(PageLimits.boardCodeLetters, of: "board|\(slots)") }

  /// A ticket as a browser keeps it.
  func text(of ticket: Ticket) -> String {
    switch ticket {
    case .seat(let id, let device): "s.\(id).\(device)." + seal("s|\(id)|\(device)")
    case .board: "b." + seal("b|\(slots)")
    }
  }

  /// A ticket read back; nil if this device did not give it.
  func ticket(_ text: String) -> Ticket? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let found: Ticket
    if parts.count == 4, parts[0] == "s", let device = Int64(parts[2]) {
      found = .seat(parts[1], device: device)
    } else if parts.count == 2, parts[0] == "b" {
      found = .board
    } else {
      return nil
    }
    return Self.isSame(self.text(of: found), text) ? found : nil
  }

  /// A code as typed: full width, small letters, blanks and dashes do not matter.
  static func normalised(_ typed: String) -> String {
    String(typed.uppercased().filter { $0.isLetter })
  }

  private func seal(_ text: String) -> String {
    Digests.hex(Digests.hmac(key: key, Array(text.utf8)))
  }

  /// Letters from a hash, each from two bytes so that all are as good as equally likely.
  private func letters(_ count: Int, of text: String) -> String {
    let digest = Digests.hmac(key: key, Array(text.utf8))
    return String(
      (0..<count).map { index in
        let number = Int(digest[2 * index]) << 8 | Int(digest[2 * index + 1])
        return Self.alphabet[number % Self.alphabet.count]
      })
  }

  /// Compares in a time that does not tell where two texts differ.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard one.utf8.count == other.utf8.count else { return false }
    return zip(one.utf8, other.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
