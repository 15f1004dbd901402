public import Vocabulary

/// Why a container cannot be read.
public enum WorkbookRefusal: Refusal {
  /// The file or its text is longer than the limit; bytes allowed.
  case fileTooLarge(bytesMax: Int)
  /// The container has more entries than the limit.
  case tooManyEntries(Int)
  /// A part inflates past the limits: a ZIP bomb, or a damaged file.
  case inflatesTooFar(part: String)
  /// The container is damaged.
  case damaged(part: String)
  /// A part is encrypted.
  case encryptedPart(String)
  /// A part declares a document type or uses entities of its own.
  case documentType(part: String)
  /// A part's elements are nested deeper than the limit.
  case tooDeep(part: String)
  /// The sheets hold more cells than the limit.
  case tooManyCells
  /// An entry of a package leads outside of it.
  case entryPath(String)
  /// A ZIP that holds neither a workbook nor a document.
  case noOfficeFile

  /// Reason code.
  public var reason: String {
    switch self {
    case .fileTooLarge: "FILE_TOO_LARGE"
    case .tooManyEntries: "WORKBOOK_TOO_MANY_ENTRIES"
    case .inflatesTooFar: "WORKBOOK_INFLATES_TOO_FAR"
    case .damaged: "WORKBOOK_DAMAGED"
    case .encryptedPart: "WORKBOOK_ENCRYPTED"
    case .documentType: "WORKBOOK_DOCUMENT_TYPE"
    case .tooDeep: "WORKBOOK_TOO_DEEP"
    case .tooManyCells: "WORKBOOK_TOO_MANY_CELLS"
    case .entryPath: "PACKAGE_ENTRY_PATH"
    case .noOfficeFile: "NOT_A_WORKBOOK"
    }
  }

  /// The standard.
  public var basis: String { "ISO/IEC 29500" }

  /// What is at fault.
  public var detail: String {
    switch self {
    case .fileTooLarge(let bytesMax): "\(bytesMax)"
    case .tooManyEntries(let count): "\(count)"
    case .inflatesTooFar(let part), .damaged(let part), .encryptedPart(let part),
      .documentType(let part), .tooDeep(let part), .entryPath(let part):
      part
    case .tooManyCells, .noOfficeFile: ""
    }
  }
}
