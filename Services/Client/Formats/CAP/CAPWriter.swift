/// Writes a message as CAP 1.2 XML, in the order of the schema.
public enum CAPWriter {
  /// The file.
  public static func write(_ message: CAPMessage) -> String {
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<alert xmlns=\"\(CAPNames.namespace)\">\n"
    for (name, text) in [
      ("identifier", message.identifier), ("sender", message.sender), ("sent", message.sent),
      ("status", message.status), ("msgType", message.type), ("source", message.source),
      ("scope", message.scope), ("restriction", message.restriction),
      ("addresses", message.addresses.map(quoted).joined(separator: " ")),
    ] { out += element(name, text, 1) }
    for code in message.codes { out += element("code", code, 1) }
    out += element("note", message.note, 1)
    out += element(
      "references", message.references.map { $0.joined(separator: ",") }.joined(separator: " "), 1
    )
    out += element("incidents", message.incidents.map(quoted).joined(separator: " "), 1)
    for info in message.infos { out += write(info) }
    return out + "</alert>\n"
  }

  private static func write(_ info: CAPInfo) -> String {
    var out = "  <info>\n"
    for (name, repeats) in CAPNames.infoHead {
      if repeats {
        for text in info.lists[name] ?? [] { out += element(name, text, 2) }
      } else {
        out += element(name, info.texts[name] ?? "", 2)
      }
    }
    out += pairs("eventCode", info.pairs["eventCode"] ?? [], 2)
    for name in CAPNames.infoTail { out += element(name, info.texts[name] ?? "", 2) }
    out += pairs("parameter", info.pairs["parameter"] ?? [], 2)
    for resource in info.resources {
      out += "    <resource>\n"
      for name in CAPNames.resource { out += element(name, resource[name] ?? "", 3) }
      out += "    </resource>\n"
    }
    for area in info.areas { out += write(area) }
    return out + "  </info>\n"
  }

  private static func write(_ area: CAPArea) -> String {
    var out = "    <area>\n" + element("areaDesc", area.texts["areaDesc"] ?? "", 3)
    for polygon in area.polygons { out += element("polygon", polygon, 3) }
    for circle in area.circles { out += element("circle", circle, 3) }
    out += pairs("geocode", area.geocodes, 3)
    for name in ["altitude", "ceiling"] { out += element(name, area.texts[name] ?? "", 3) }
    return out + "    </area>\n"
  }

  private static func pairs(_ name: String, _ pairs: [CAPPair], _ depth: Int) -> String {
    let margin = String(repeating: "  ", count: depth)
    return pairs.map { pair in
      "\(margin)<\(name)>\n" + element("valueName", pair.name, depth + 1)
        + element("value", pair.value, depth + 1) + "\(margin)</\(name)>\n"
    }.joined()
  }

  /// An element with text; none without.
  private static func element(_ name: String, _ text: String, _ depth: Int) -> String {
    guard !text.isEmpty else { return "" }
    let margin = String(repeating: "  ", count: depth)
    return "\(margin)<\(name)>\(MoodleXMLWriter.escaped(text))</\(name)>\n"
  }

  /// A word of a list that is cut at blanks; with blanks in it, it stands in quotation marks.
  private static func quoted(_ word: String) -> String {
    word.contains(" ") ? "\"\(word)\"" : word
  }
}
