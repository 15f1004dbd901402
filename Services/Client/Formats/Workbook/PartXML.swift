import CXML

/// What comes next in a part.
enum PartEvent {
  /// An element begins; an empty one has no end.
  case start(String, isEmpty: Bool)
  /// An element ends.
  case end(String)
  /// Text between elements.
  case text(String)
}

/// Reads the XML of a part as it inflates, without a document type, entities or deep nesting.
///
/// Names come without their prefix: producers choose their prefixes freely.
final class PartXML {
  private let part: ZipPart
  private let reader: xmlTextReaderPtr

  /// Begins a part.
  ///
  /// - Throws: `WorkbookRefusal.damaged`.
  init(_ part: ZipPart) throws(WorkbookRefusal) {
    self.part = part
    let context = Unmanaged.passUnretained(part).toOpaque()
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard
      let reader = xmlReaderForIO(
        { context, room, length in
          guard let context, let room else { return -1 }
          let part = Unmanaged<ZipPart>.fromOpaque(context).takeUnretainedValue()
          let buffer = UnsafeMutableRawBufferPointer(start: room, count: Int(length))
          return Int32(clamping: part.readMarkup(into: buffer))
        }, { _ in 0 }, context, nil, nil, Int32(options))
    else { throw part.refusal ?? .damaged(part: part.path) }
    self.reader = reader
  }

  deinit { xmlFreeTextReader(reader) }

  /// The next event, or nil at the end.
  ///
  /// - Throws: `WorkbookRefusal`.
  func next() throws(WorkbookRefusal) -> PartEvent? {
    while true {
      let state = xmlTextReaderRead(reader)
      if let refusal = part.refusal { throw refusal }
      guard state == 1 else {
        if state == 0 { return nil }
        throw .damaged(part: part.path)
      }
      guard xmlTextReaderDepth(reader) <= Int32(WorkbookLimits.depthMax) else {
        throw .tooDeep(part: part.path)
      }
      switch xmlReaderTypes(UInt32(clamping: xmlTextReaderNodeType(reader))) {
      case XML_READER_TYPE_ELEMENT:
        return .start(name, isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
      case XML_READER_TYPE_END_ELEMENT: return .end(name)
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
        XML_READER_TYPE_WHITESPACE:
        guard let value = xmlTextReaderConstValue(reader) else { continue }
        return .text(String(cString: value))
      case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
        throw .documentType(part: part.path)
      default: continue
      }
    }
  }

  /// An attribute of the element that has just begun, by its name without prefix.
  func attribute(_ name: String) -> String? {
    var found: String?
    guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
    repeat {
      guard self.name == name, let value = xmlTextReaderConstValue(reader) else { continue }
      found = String(cString: value)
      break
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
    xmlTextReaderMoveToElement(reader)
    return found
  }

  private var name: String {
    guard let name = xmlTextReaderConstLocalName(reader) else { return "" }
    return String(cString: name)
  }
}
