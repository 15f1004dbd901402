import Testing

@testable import Quiz

@Suite("Tickets")
struct TicketTests {
  @Test(
    "a ticket is HMAC-SHA256, also for long keys and texts", arguments: [0, 1, 32, 64, 65, 200])
  func isHMAC(length: Int) {
    var random = SplitMix(UInt64(length))
    for keyBytes in [32, 64, 65, 0] {
      let key = random.bytes(keyBytes)
      let text = random.bytes(length)
      let ticket = TicketDrawer(DrawSeed(bytes: key)).ticket(text)
      #expect(ticket.bytes == Digests.hmac(key: key, text))
    }
  }

  @Test("HMAC is that of RFC 4231, test case 2")
  func published() {
    let code = Digests.hmac(
      key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
    #expect(
      Digests.hex(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }
}
