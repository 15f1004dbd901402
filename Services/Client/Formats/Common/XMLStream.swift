import CXML
import Questions

/// An element of an XML file with what is in it.
struct XMLNode: Sendable, Hashable {
  /// Name without prefix.
  var name: String
  /// Attributes by name without prefix.
  var attributes: [String: String] = [:]
  /// Line on which it begins.
  var line = 0
  /// Elements and texts in order.
  var content: [XMLContent] = []

  /// Elements.
  var children: [XMLNode] {
    content.compactMap { if case .element(let node) = $0 { node } else { nil } }
  }

  /// Text of the element itself, without that of its elements.
  var ownText: String {
    content.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
  }

  /// Elements of a name.
  func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The first element of a name.
  func first(_ name: String) -> XMLNode? {
    for case .element(let node) in content where node.name == name { return node }
    return nil
  }
}

/// A part of an element.
indirect enum XMLContent: Sendable, Hashable {
  case element(XMLNode)
  case text(String)
}

/// Why an XML file is not read on.
struct XMLRefusal: Error {
  let line: Int
  let code: VerdictCode
  let detail: String
}

/// Reads an XML file element by element: no document type, no entities of its own, no network, no
/// deep nesting.
final class XMLStream {
  private let reader: xmlTextReaderPtr
  /// The parser reads from here; it must not move.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Opens a file in memory.
  init(_ file: [UInt8]) throws(XMLRefusal) {
    guard file.count <= ReadingLimits.fileBytesMax else {
      throw XMLRefusal(
        line: 1, code: .tooLong, detail: "\(file.count) > \(ReadingLimits.fileBytesMax) bytes")
    }
    bytes = .allocate(capacity: max(file.count, 1))
    _ = bytes.update(fromContentsOf: file)
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOCDATA.rawValue
    let opened = bytes.withMemoryRebound(to: CChar.self) {
      xmlReaderForMemory($0.baseAddress, Int32(file.count), nil, nil, Int32(options))
    }
    guard let opened else {
      bytes.deallocate()
      throw XMLRefusal(line: 1, code: .formatBroken, detail: "XML")
    }
    reader = opened
    xmlTextReaderSetErrorHandler(reader, { _, _, _, _ in }, nil)
  }

  deinit {
    xmlFreeTextReader(reader)
    bytes.deallocate()
  }

  /// Goes on to the next node; false at the end.
  func advance() throws(XMLRefusal) -> Bool {
    xmlResetLastError()
    let state = xmlTextReaderRead(reader)
    guard state == 1 else {
      if state == 0 { return false }
      throw XMLRefusal(line: parserLine, code: .formatBroken, detail: "XML " + lastError)
    }
    switch kind {
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE, XML_READER_TYPE_ENTITY:
      throw XMLRefusal(line: parserLine, code: .formatBroken, detail: "XML document type")
    default: break
    }
    guard depth <= ReadingLimits.depthMax else {
      throw XMLRefusal(
        line: line, code: .formatBroken, detail: "XML depth > \(ReadingLimits.depthMax)")
    }
    return true
  }

  /// Whether an element begins here.
  var isStart: Bool { kind == XML_READER_TYPE_ELEMENT }

  /// Depth of the node; the root has 0.
  var depth: Int { Int(xmlTextReaderDepth(reader)) }

  /// Name of the element without prefix.
  var name: String { xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? "" }

  /// Line of the node.
  var line: Int {
    xmlTextReaderCurrentNode(reader).map { Int(xmlGetLineNo($0)) } ?? parserLine
  }

  /// Reads the element that begins here with everything in it, up to its end.
  func element() throws(XMLRefusal) -> XMLNode {
    var stack = [try begun()]
    if xmlTextReaderIsEmptyElement(reader) == 1 { return stack[0] }
    let top = depth
    var count = 1
    while try advance() {
      switch kind {
      case XML_READER_TYPE_ELEMENT:
        count += 1
        let node = try begun()
        if xmlTextReaderIsEmptyElement(reader) == 1 {
          stack[stack.count - 1].content.append(.element(node))
        } else {
          stack.append(node)
        }
      case XML_READER_TYPE_END_ELEMENT:
        let node = stack.removeLast()
        if depth == top || stack.isEmpty { return node }
        stack[stack.count - 1].content.append(.element(node))
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        count += 1
        guard let value = xmlTextReaderConstValue(reader) else { continue }
        stack[stack.count - 1].content.append(.text(String(cString: value)))
      default: continue
      }
      guard count <= ReadingLimits.nodesMax else {
        throw XMLRefusal(
          line: stack[0].line, code: .tooLong, detail: "> \(ReadingLimits.nodesMax) nodes")
      }
    }
    throw XMLRefusal(line: parserLine, code: .formatBroken, detail: "XML end")
  }

  /// Attributes of an element, inclusive. [D]
  private static let attributesMax = 64

  private func begun() throws(XMLRefusal) -> XMLNode {
    var node = XMLNode(name: name, line: line)
    guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return node }
    repeat {
      guard node.attributes.count < Self.attributesMax else {
        throw XMLRefusal(line: node.line, code: .tooLong, detail: "> 64 attributes")
      }
      if let value = xmlTextReaderConstValue(reader) {
        node.attributes[name] = String(cString: value)
      }
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
    xmlTextReaderMoveToElement(reader)
    return node
  }

  private var kind: xmlReaderTypes {
    xmlReaderTypes(UInt32(clamping: xmlTextReaderNodeType(reader)))
  }

  private var parserLine: Int { max(1, Int(xmlTextReaderGetParserLineNumber(reader))) }

  private var lastError: String {
    guard let error = xmlGetLastError(), let message = error.pointee.message else { return "" }
    return String(cString: message).split(separator: "\n").first.map(String.init) ?? ""
  }
}
