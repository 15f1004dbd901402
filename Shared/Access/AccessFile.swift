import Vocabulary

/// The access file: which Unix accounts act for which departments, with which roles.
///
/// Strict JSON with the keys `entitlements` and `methods`; see `compose/config/access.json`.
public struct AccessFile: Sendable, Hashable {
  /// Whom a row of the file is about.
  public enum Subject: Sendable, Hashable {
    /// A Unix account by name.
    case account(String)
    /// A Unix account by number.
    case userID(UInt32)
    /// A Unix group by name.
    case group(String)
  }

  /// One row: a subject and what it may act as.
  public struct Row: Sendable, Hashable {
    /// Whom the row is about.
    public let subject: Subject
    /// What it may act as.
    public let entitlement: Entitlement

    /// Makes a row.
    public init(_ subject: Subject, _ entitlement: Entitlement) {
      self.subject = subject
      self.entitlement = entitlement
    }
  }

  /// Most rows of a file.
  public static let rowsMax = 10_000

  /// Rows in the file's order.
  public let rows: [Row]
  /// Overriding rules of methods.
  public let methods: AccessTable

  /// Makes a file's content.
  public init(rows: [Row], methods: AccessTable = AccessTable()) {
    self.rows = rows
    self.methods = methods
  }

  /// Reads the bytes of `file`.
  ///
  /// - Throws: `ConfigurationError` with the file, the key and the remedy.
  public init(file: String, bytes: [UInt8]) throws(ConfigurationError) {
    let document = try StrictJSON(file: file, bytes: bytes)
    let members = try document.object(keys: ["entitlements", "methods"])
    guard let list = members["entitlements"] else {
      throw ConfigurationError(
        file: file, key: "entitlements", problem: "missing",
        remedy: "Add it: without entitlements nobody may call anything.")
    }
    let entries = try list.array()
    guard entries.count <= Self.rowsMax else {
      throw list.refuse("too many rows", remedy: "At most \(Self.rowsMax); use groups.")
    }
    var rows: [Row] = []
    for entry in entries { rows.append(try Self.row(entry)) }
    var methods = AccessTable()
    if let overrides = members["methods"] {
      for (path, names) in try overrides.dictionary() {
        methods.allow(path: path, try Self.rule(path: path, names))
      }
    }
    self.init(rows: rows, methods: methods)
  }

  private static func row(_ entry: StrictJSON) throws(ConfigurationError) -> Row {
    let subjectKeys = ["account", "uid", "group"]
    let members = try entry.object(keys: subjectKeys + ["department", "roles"])
    let subjects = subjectKeys.filter { members[$0] != nil }
    guard subjects.count == 1 else {
      throw entry.refuse(
        subjects.isEmpty ? "no subject" : "more than one subject",
        remedy: "Give exactly one of account, uid, group.")
    }
    guard let code = members["department"], let roleList = members["roles"] else {
      throw entry.refuse("department or roles missing", remedy: "Give both.")
    }
    guard let department = DepartmentCode(try code.text()) else {
      throw code.refuse(
        "not a department code", remedy: "Use a code such as YJ or svc:enforcement.")
    }
    var roles: RoleSet = []
    for role in try roleList.array() { roles.insert(RoleSet(try Self.role(role))) }
    guard !roles.isEmpty || department.isService else {
      throw roleList.refuse("no roles", remedy: "Give at least one of R1 to R19.")
    }
    return Row(
      try subject(members), Entitlement(department: department, roles: roles))
  }

  private static func subject(
    _ members: [String: StrictJSON]
  ) throws(ConfigurationError) -> Subject {
    if let group = members["group"] { return .group(try group.text()) }
    if let number = members["uid"] {
      return .userID(UInt32(try number.wholeNumber(in: 0...Int64(UInt32.max))))
    }
    return .account(try members["account"]?.text() ?? "")
  }

  private static func role(_ entry: StrictJSON) throws(ConfigurationError) -> Role {
    let text = try entry.text()
    guard let role = Role(code: text) else {
      throw entry.refuse("unknown role \"\(text)\"", remedy: "Use R1 to R19.")
    }
    return role
  }

  private static func rule(
    path: String, _ names: StrictJSON
  ) throws(ConfigurationError) -> AccessRule {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, !parts[1].isEmpty, !parts[2].isEmpty else {
      throw names.refuse("not a method", remedy: "Write it as /package.Service/Method.")
    }
    var rule = AccessRule()
    for entry in try names.array() {
      switch try entry.text() {
      case "services": rule.admitsServices = true
      case "everyone": rule.admitsEveryEntitled = true
      default: rule.roles.insert(RoleSet(try role(entry)))
      }
    }
    return rule
  }
}
