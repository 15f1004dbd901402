import Contracts

extension WireMessage {
  /// The message in proto3's JSON mapping, with unset fields, so that the schema is stable.
  var jsonValue: JSONValue { jsonValue(withDefaults: true) }
}
