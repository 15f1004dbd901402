import Contracts
import Testing

@Suite("JSON by the proto3 mapping")
struct JSONTests {
  typealias Kinds = ConformanceEveryKind

  static let printed: [(Kinds, String)] = [
    (Kinds(), "{}"),
    (
      Kinds(plain64: -5, unsigned64: .max), #"{"plain64":"-5","unsigned64":"18446744073709551615"}"#
    ),
    (Kinds(octets: [0, 255, 254]), #"{"octets":"AP/+"}"#),
    (Kinds(colour: .red), #"{"colour":"COLOUR_RED"}"#),
    (Kinds(colour: .unrecognized(9)), #"{"colour":9}"#),
    (Kinds(twice: .nan), #"{"twice":"NaN"}"#),
    (Kinds(single: -.infinity), #"{"single":"-Infinity"}"#),
    (Kinds(maybePlain32: 0), #"{"maybePlain32":0}"#),
    (Kinds(text: "\u{1}\"\\\n安"), #"{"text":"\u0001\"\\\n安"}"#),
    (Kinds(choice: .choiceText("")), #"{"choiceText":""}"#),
    (Kinds(eventID: "e", typeURL: "u"), #"{"eventId":"e","typeUrl":"u"}"#),
    (Kinds(moment: ProtoTimestamp(seconds: 1_795_507_200)), #"{"moment":"2026-11-24T08:00:00Z"}"#),
    (
      Kinds(moment: ProtoTimestamp(seconds: -1, nanos: 500_000_000)),
      #"{"moment":"1969-12-31T23:59:59.500Z"}"#
    ),
    (Kinds(span: ProtoDuration(seconds: -1, nanos: -5000)), #"{"span":"-1.000005s"}"#),
    (
      Kinds(anything: ProtoAny(packing: ConformanceLeaf(text: "t"))),
      #"{"anything":{"@type":"type.googleapis.com/anlan.conformance.v1.Leaf","text":"t"}}"#
    ),
    (
      Kinds(anything: ProtoAny(packing: ProtoDuration(seconds: 3))),
      #"{"anything":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"3s"}}"#
    ),
  ]

  @Test("Messages are written as the mapping says and read back", arguments: printed)
  func writes(message: Kinds, text: String) throws {
    #expect(message.json() == text)
    #expect(try Kinds(json: text).encoded() == message.encoded())
  }

  static let accepted: [(String, Kinds)] = [
    (#"{"plain_64":5}"#, Kinds(plain64: 5)),
    (#" { "plain64" : "5" } "#, Kinds(plain64: 5)),
    (#"{"plain32":1e3}"#, Kinds(plain32: 1000)),
    (#"{"plain32":2.0}"#, Kinds(plain32: 2)),
    (#"{"colour":2}"#, Kinds(colour: .green)),
    (#"{"octets":"AP_-"}"#, Kinds(octets: [0, 255, 254])),
    (#"{"octets":"AA"}"#, Kinds(octets: [0])),
    (#"{"text":null,"texts":null}"#, Kinds()),
    (#"{"text":"\ud83d\ude00"}"#, Kinds(text: "😀")),
    (#"{"twice":"1.5"}"#, Kinds(twice: 1.5)),
    (
      #"{"moment":"2026-11-24T16:00:00.5+08:00"}"#,
      Kinds(moment: ProtoTimestamp(seconds: 1_795_507_200, nanos: 500_000_000))
    ),
  ]

  @Test("Every spelling that the mapping allows is read", arguments: accepted)
  func reads(text: String, message: Kinds) throws {
    #expect(try Kinds(json: text) == message)
  }

  static let refused: [(String, JSONError)] = [
    (#"{"nothing":1}"#, .unknownField("nothing")),
    (#"{"leaf":{"x":1}}"#, .unknownField("leaf.x")),
    (#"{"text":"a","text":"b"}"#, .twice("text")),
    (#"{"choiceText":"a","choiceTruth":true}"#, .twice("choice")),
    (#"{"text":1}"#, .value(field: "text", expected: "a text")),
    (#"{"plain32":2147483648}"#, .value(field: "plain32", expected: "an integer of type int32")),
    (#"{"plain32":1.5}"#, .value(field: "plain32", expected: "an integer of type int32")),
    (#"{"unsigned32":-1}"#, .value(field: "unsigned32", expected: "an integer of type uint32")),
    (#"{"octets":"A"}"#, .value(field: "octets", expected: "base64")),
    (#"{"leaves":{}}"#, .value(field: "leaves", expected: "a list")),
    (
      #"{"leaves":[{},{"number":"x"}]}"#,
      .value(
        field: "leaves[1].number", expected: "an integer of type int64")
    ),
    (
      #"{"moment":"2026-02-29T00:00:00Z"}"#,
      .value(
        field: "moment", expected: "a moment such as 2026-11-24T08:00:00Z")
    ),
    (#"{"span":"1"}"#, .value(field: "span", expected: "a span such as 1.5s")),
    (#"{"anything":{"@type":"x/none.Such"}}"#, .unknownType("none.Such")),
    (#"{"text":"\ud800"}"#, .syntax(byte: 15, expected: "a whole character")),
    (#"{"text":"a",}"#, .syntax(byte: 12, expected: "a name in quotes")),
    (#"{} x"#, .syntax(byte: 3, expected: "the end")),
    (#"[]"#, .value(field: "", expected: "an object")),
    (String(repeating: "[", count: 101), .tooDeep(levelsMax: 100)),
  ]

  @Test("What is wrong is refused with its place", arguments: refused)
  func refuses(text: String, error: JSONError) {
    #expect(throws: error) { try Kinds(json: text) }
  }

  @Test("An Any of a type nobody knows keeps its bytes")
  func unknownAny() {
    let any = ProtoAny(typeURL: "x/none.Such", value: [1, 2])
    #expect(any.json() == #"{"@type":"x/none.Such","value":"AQI="}"#)
  }

  @Test("Indented output and defaults are there on request")
  func styles() {
    let leaf = ConformanceLeaf(text: "t")
    #expect(leaf.json(JSONStyle(isIndented: true)) == "{\n  \"text\": \"t\"\n}")
    #expect(
      leaf.json(JSONStyle(withDefaults: true)) == #"{"text":"t","number":"0","colours":[]}"#)
  }

  @Test("A pool made from files, as reflection delivers them, calls any method")
  func reflectedPool() throws {
    let pool = SchemaPool.contracts
    let file = try #require(pool.file(containing: "anlan.permits.v1.PermitsService"))
    let peer = try SchemaPool(files: pool.closure(of: file).map(\.bytes))
    #expect(peer.serviceNames.contains("anlan.permits.v1.PermitsService"))
    let method = try #require(peer.method("anlan.permits.v1.PermitsService/Publish"))
    #expect(method == PermitsServiceMethods.publish.description)
    let text = #"{"event":{"eventId":"e","type":"EVENT_TYPE_ISSUED","holder":{"name":"示例"}}}"#
    let wire = try peer.wire(json: text, as: method.request)
    let request = PermitsPublishRequest(
      event: PermitsLicenceEvent(eventID: "e", type: .issued, holder: TypeHolder(name: "示例")))
    #expect(try PermitsPublishRequest(wire: wire) == request)
    #expect(try peer.json(wire: wire, as: method.request) == text)
  }

  @Test("Every method constant is in the descriptors, and the other way round")
  func methods() {
    #expect(!ContractMethods.all.isEmpty)
    for method in ContractMethods.all {
      #expect(SchemaPool.contracts.method(method.path) == method)
    }
    let described = SchemaPool.contracts.serviceNames.flatMap(SchemaPool.contracts.methods(of:))
    #expect(Set(described) == Set(ContractMethods.all))
  }

  @Test("Foreign schemas that nest for ever are read to a limit")
  func depth() throws {
    // message Node { Node next = 1; }
    let next =
      TrapTests.field(1, Array("next".utf8)) + [0x18, 1, 0x20, 1, 0x28, 11]
      + TrapTests.field(6, Array(".x.Node".utf8))
    let node = TrapTests.field(1, Array("Node".utf8)) + TrapTests.field(2, next)
    let file =
      TrapTests.field(1, Array("x.proto".utf8)) + TrapTests.field(2, Array("x".utf8))
      + TrapTests.field(4, node) + TrapTests.field(12, Array("proto3".utf8))
    let pool = try SchemaPool(files: [file])
    var bytes: [UInt8] = []
    for _ in 0..<99 { bytes = TrapTests.field(1, bytes) }
    #expect(try pool.encode(pool.decode(bytes, as: "x.Node")) == bytes)
    bytes = TrapTests.field(1, bytes)
    #expect(throws: WireError.tooDeep(message: "x.Node", levelsMax: 100)) {
      try pool.decode(bytes, as: "x.Node")
    }
  }
}
