/// What a part refers to, by the names that it uses.
struct Relations: Sendable {
  /// One reference.
  struct Relation: Sendable {
    /// Last word of the type.
    var kind: String
    /// Path in the container.
    var target: String
  }

  private var byName: [String: Relation] = [:]
  private var order: [String] = []

  /// A reference by its name.
  subscript(name: String) -> Relation? { byName[name] }

  /// The first reference of a kind.
  func first(ofKind kind: String) -> String? {
    order.lazy.compactMap { byName[$0] }.first { $0.kind == kind }?.target
  }

  /// Most references of a part.
  private static let relationsMax = 20_000

  /// Reads the references of a part; none if it has none.
  ///
  /// - Throws: `WorkbookRefusal`.
  static func read(
    _ archive: ZipArchive, of path: String
  ) throws(WorkbookRefusal) -> Relations {
    var relations = Relations()
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let home = folder.isEmpty ? "_rels/\(name).rels" : "\(folder)/_rels/\(name).rels"
    guard archive.holds(home) else { return relations }
    let xml = try PartXML(try archive.open(home))
    while let event = try xml.next() {
      guard case .start("Relationship", _) = event, let id = xml.attribute("Id"),
        xml.attribute("TargetMode") != "External", let target = xml.attribute("Target"),
        relations.order.count < relationsMax
      else { continue }
      let kind = (xml.attribute("Type") ?? "").split(separator: "/").last.map(String.init) ?? ""
      relations.byName[id] = Relation(kind: kind, target: resolve(target, from: folder))
      relations.order.append(id)
    }
    return relations
  }

  private static func resolve(_ target: String, from folder: String) -> String {
    let slashed = String(target.map { $0 == "\\" ? "/" : $0 })
    var parts = slashed.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for part in slashed.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
