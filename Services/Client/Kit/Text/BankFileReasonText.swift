/// Reasons why a file of questions cannot be read or written.
enum BankFileReasonText: String, ReasonTable {
  case empty = "FILE_EMPTY"
  case large = "FILE_TOO_LARGE"
  case foreign = "FILE_FOREIGN"
  case html = "FILE_HTML"
  case xml = "FILE_XML"
  case otherContainer = "CONTAINER_UNKNOWN"
  case oldDocument = "DOCUMENT_DOC"
  case oldWorkbook = "WORKBOOK_XLS"
  case oldXML = "WORKBOOK_XML_2003"
  case encrypted = "WORKBOOK_ENCRYPTED"
  case entries = "WORKBOOK_TOO_MANY_ENTRIES"
  case inflates = "WORKBOOK_INFLATES_TOO_FAR"
  case damaged = "WORKBOOK_DAMAGED"
  case documentType = "WORKBOOK_DOCUMENT_TYPE"
  case deep = "WORKBOOK_TOO_DEEP"
  case cells = "WORKBOOK_TOO_MANY_CELLS"
  case entryPath = "PACKAGE_ENTRY_PATH"
  case noWorkbook = "NOT_A_WORKBOOK"
  case cellUnwritable = "CELL_UNWRITABLE"
  case rows = "WORKBOOK_TOO_MANY_ROWS"
  case writeFailed = "WORKBOOK_WRITE_FAILED"

  var phrase: Phrase {
    switch self {
    case .empty: Phrase("文件是空的", "the file is empty")
    case .large: Phrase("文件过大", "the file is too large")
    case .foreign: Phrase("不认识的文件", "not a file of questions")
    case .html: Phrase("这是网页，不是表格", "a web page, not a workbook")
    case .xml: Phrase("不认识的 XML", "an XML file of another kind")
    case .otherContainer: Phrase("不认识的复合文件", "a container of another kind")
    case .oldDocument: Phrase("这是旧版 DOC，请另存为 DOCX", "an old DOC; save it as DOCX")
    case .oldWorkbook: Phrase("这是旧版 XLS，请另存为 XLSX", "an old XLS; save it as XLSX")
    case .oldXML: Phrase("这是 2003 版 XML 表格，请另存为 XLSX", "a workbook in XML of 2003; save it as XLSX")
    case .encrypted: Phrase("文件有密码，请先取消密码", "the file has a password; remove it first")
    case .entries: Phrase("压缩包里的文件过多", "the container has too many entries")
    case .inflates: Phrase("解压后过大，疑似压缩炸弹", "it inflates too far: a bomb, or damaged")
    case .damaged: Phrase("文件已损坏", "the file is damaged")
    case .documentType: Phrase("文件声明了外部类型或实体，不读", "it declares a document type or entities")
    case .deep: Phrase("嵌套过深", "nested too deep")
    case .cells: Phrase("单元格过多", "too many cells")
    case .entryPath: Phrase("压缩包里有越界的路径，不读", "an entry leads outside of the package")
    case .noWorkbook: Phrase("压缩包里没有表格也没有文档", "neither a workbook nor a document")
    case .cellUnwritable: Phrase("有一格写不进 XLSX", "a cell cannot be written to XLSX")
    case .rows: Phrase("题数超过 XLSX 的行数", "more questions than XLSX has rows")
    case .writeFailed: Phrase("写 XLSX 失败", "writing the XLSX failed")
    }
  }

  var hint: Phrase? { nil }

  /// A detail of a verdict with its leading code in words: "FILE_EMPTY" → "文件是空的".
  static func words(_ detail: String) -> String {
    let code = detail.prefix { $0 != " " }
    guard code.contains("_"), let row = Reasons.words(of: String(code)) else { return detail }
    let rest = detail.dropFirst(code.count).drop { $0 == " " }
    return row.meaning.text + (rest.isEmpty ? "" : " \(rest)")
  }
}
