import Contracts
import FoundationEssentials
import Testing

@Suite("Messages and JSON are the same to Python's protobuf")
struct PeerTests {
  /// One random message by Python.
  struct Case: Codable {
    let type: String
    let wire: String
    let json: String
  }

  /// The same message back to Python.
  struct Answer: Codable {
    let type: String
    let wire: String
    let again: String
    let json: String
  }

  static let reason: Comment = "needs Debian's python3-protobuf"
  static let peer = Tool.root.appendingPathComponent("Tests/ContractsTests/Python/peer.py").path
  /// Random messages of each type.
  static let messagesPerType = 6

  @Test(
    "Every message type survives both codecs and JSON, both ways, byte for byte",
    .enabled(if: Tool.hasPythonProtobuf, reason), arguments: [20_261_124, 7])
  func bothWays(seed: Int) throws {
    try Tool.withFolder { folder in
      let set = folder.appendingPathComponent("set").path
      try Data(ContractDescriptors.fileDescriptorSet).write(to: URL(fileURLWithPath: set))
      let made = try Tool.run(
        Tool.python, [Self.peer, "make", set, "\(seed)", "\(Self.messagesPerType)"])
      try #require(made.code == 0, "\(made.errors)")
      let cases = try made.output.split(separator: "\n").map {
        try JSONDecoder().decode(Case.self, from: Data($0.utf8))
      }
      #expect(cases.count == ContractMessages.all.count * Self.messagesPerType)
      let types = Dictionary(
        ContractMessages.all.map { ($0.protoName, $0) }, uniquingKeysWith: { first, _ in first })
      var answers = ""
      for item in cases {
        let type = try #require(types[item.type])
        let answer = try answer(to: item, type)
        answers += String(decoding: try JSONEncoder().encode(answer), as: UTF8.self) + "\n"
      }
      let checked = try Tool.run(Tool.python, [Self.peer, "check", set], input: answers)
      #expect(checked.code == 0, "\(checked.errors)")
      #expect(checked.output == "")
    }
  }

  /// Takes a message through both codecs of ours and through JSON.
  private func answer<M: WireMessage>(to item: Case, _: M.Type) throws -> Answer {
    let bytes = [UInt8](hex: item.wire)
    let message = try M(wire: bytes)
    let again = message.encoded()
    #expect(again.hex == item.wire, "\(item.type) by libprotobuf-c")
    let pool = SchemaPool.contracts
    let dynamic = pool.encode(try pool.decode(bytes, as: item.type))
    #expect(dynamic.hex == item.wire, "\(item.type) by the dynamic codec")
    let parsed = try M(json: item.json)
    #expect(parsed.encoded().hex == item.wire, "\(item.type) from Python's JSON \(item.json)")
    let text = message.json()
    #expect(try M(json: text).encoded().hex == item.wire, "\(item.type) from our JSON \(text)")
    return Answer(type: item.type, wire: item.wire, again: again.hex, json: text)
  }
}
