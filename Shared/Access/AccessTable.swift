public import Contracts

/// Method → who may call it: data, with a default in code that the access file may override.
///
/// A method without a row is denied, and a service that registers one refuses to start.
public struct AccessTable: Sendable, Hashable {
  /// Rules by path, `/package.Service/Method`.
  public private(set) var rules: [String: AccessRule]

  /// Makes an empty table, which denies everything.
  public init() { rules = [:] }

  /// Sets the rule of a method.
  public mutating func allow<Request, Response>(
    _ method: Method<Request, Response>, _ rule: AccessRule
  ) {
    rules[method.path] = rule
  }

  /// Sets the rule of a path, as the access file does.
  public mutating func allow(path: String, _ rule: AccessRule) { rules[path] = rule }

  /// Takes over the rows of another table; on the same path the other's row wins.
  public mutating func merge(_ other: AccessTable) {
    rules.merge(other.rules) { _, theirs in theirs }
  }

  /// This table with the rows of another; on the same path the other's row wins.
  public func merging(_ other: AccessTable) -> AccessTable {
    var table = self
    table.merge(other)
    return table
  }

  /// The rule of a path; nil means denied.
  public func rule(of path: String) -> AccessRule? { rules[path] }

  /// Paths whose rule admits one of the entitlements, in order of name.
  public func paths(admitting entitlement: Entitlement) -> [String] {
    rules.filter { $0.value.admits(entitlement) }.keys.sorted()
  }
}
