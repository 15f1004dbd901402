/// Reasons about the disclosure form and its rows.
enum FormReasonText: String, ReasonTable {
  case columnsMissing = "FORM_COLUMNS_MISSING"
  case columnTwice = "FORM_COLUMN_TWICE"
  case empty = "FORM_EMPTY"
  case cellLong = "CELL_TOO_LONG"
  case fewCells = "ROW_TOO_FEW_CELLS"
  case manyCells = "ROW_TOO_MANY_CELLS"
  case rowLong = "ROW_TOO_LONG"
  case quoteMalformed = "QUOTE_MALFORMED"
  case quoteOpen = "QUOTE_NOT_CLOSED"
  case unreadable = "TEXT_UNREADABLE"
  case statusUnknown = "STATUS_UNKNOWN"
  case statusContradicts = "STATUS_CONTRADICTS"
  case statusReason = "STATUS_REASON_MISSING"
  case statusOld = "STATUS_2015_FORM"
  case categoryUnknown = "CATEGORY_UNKNOWN"
  case actUnknown = "ACT_UNKNOWN"
  case holderKindUnknown = "HOLDER_KIND_UNKNOWN"
  case encodingUnknown = "ENCODING_UNKNOWN"
  case optionsFirst = "OPTIONS_FIRST"
  case chunk = "CHUNK_INVALID"

  var phrase: Phrase {
    switch self {
    case .columnsMissing: Phrase("表头缺少必需的列", "the header lacks required columns")
    case .columnTwice: Phrase("表头里同一列出现两次", "a column stands twice in the header")
    case .empty: Phrase("文件没有表头", "the file has no header line")
    case .cellLong: Phrase("单元格过长", "a cell is too long")
    case .fewCells: Phrase("列数比表头少", "the row has fewer cells than the header")
    case .manyCells: Phrase("列数比表头多", "the row has more cells than the header")
    case .rowLong: Phrase("行过长", "the row is too long")
    case .quoteMalformed: Phrase("引号用法不对", "a quote stands where it may not")
    case .quoteOpen: Phrase("引号没有配对", "a quote is not closed")
    case .unreadable: Phrase("这一行的文字无法解码", "the text of the row cannot be decoded")
    case .statusUnknown: Phrase("当前状态应为 1（有效）或 2（无效）", "the status is neither 1 (valid) nor 2")
    case .statusContradicts: Phrase("当前状态与许可内容相矛盾", "the status contradicts the rest of the row")
    case .statusReason: Phrase("状态为无效，却没有说明是吊销、撤销还是注销", "not valid, but nothing says why")
    case .statusOld: Phrase("状态按 2015 版填写，已换算", "the status is of the 2015 form; converted")
    case .categoryUnknown: Phrase("不认识的许可类别", "unknown category of licence")
    case .actUnknown: Phrase("不认识的许可行为", "unknown act")
    case .holderKindUnknown: Phrase("不认识的相对人类别", "unknown kind of holder")
    case .encodingUnknown:
      Phrase("编码只能是 auto、utf-8 或 gb18030", "the encoding is auto, utf-8 or gb18030")
    case .optionsFirst: Phrase("第一条消息应是选项", "the first message holds the options")
    case .chunk: Phrase("数据块不合规", "a chunk breaks the protocol")
    }
  }

  var hint: Phrase? {
    switch self {
    case .columnsMissing, .columnTwice, .empty:
      Phrase("对照双公示标准的列名：XK_XDR_MC、XK_WSH …", "compare with the form's columns: XK_XDR_MC …")
    case .unreadable, .encodingUnknown:
      Phrase("指明编码：--encoding gb18030 或 --encoding utf-8", "name it: --encoding gb18030 or utf-8")
    default: nil
    }
  }
}
