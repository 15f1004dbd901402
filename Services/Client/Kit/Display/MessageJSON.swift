import Contracts

extension WireMessage {
  /// The message in proto3's JSON mapping.
  var jsonValue: JSONValue {
    (try? JSONReader.value(of: json())) ?? .null
  }
}
