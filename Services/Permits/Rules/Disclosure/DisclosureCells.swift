import Vocabulary

/// The cells of one row as trimmed text, by column.
struct DisclosureCells {
  private var texts = [String](repeating: "", count: DisclosureColumn.allCases.count)

  /// Columns whose bytes are no UTF-8, or hold control characters.
  private(set) var unreadable: [DisclosureColumn] = []

  init(_ row: CSVRow, _ header: DisclosureHeader) {
    for column in DisclosureColumn.allCases {
      guard let place = header.place(of: column), place < row.count else { continue }
      let bytes = Self.trimmed(row[place])
      guard !bytes.isEmpty else { continue }
      guard !bytes.contains(where: { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 }),
        let text = String(validating: bytes, as: UTF8.self)
      else {
        unreadable.append(column)
        continue
      }
      texts[column.rawValue - 1] = column.isCode ? HalfWidth.normalised(text) : text
    }
  }

  /// Last characters of an identity number, which its masked form shows too.
  private static let identityBytesShown = 4
  /// Bytes of a usual key.
  private static let keyBytesUsual = 1024

  subscript(column: DisclosureColumn) -> String { texts[column.rawValue - 1] }

  /// What tells rows apart whatever their encoding, order of columns or form of dates: every column
  /// of the form, normalised.
  ///
  /// Receivers see the id that is made of it, and with it could try birth dates until the hash fits:
  /// so identity numbers take part with their end only.
  func key(documentNo: String?, days: [(DisclosureColumn, LegalDay?)]) -> [UInt8] {
    var key = Array("anlan.disclosure.permit.v1".utf8)
    key.reserveCapacity(Self.keyBytesUsual)
    for column in DisclosureColumn.allCases {
      key.append(0x1F)
      if column == .documentNo, let documentNo {
        key.append(contentsOf: documentNo.utf8)
      } else if let day = days.first(where: { $0.0 == column })?.1 {
        key.append(contentsOf: day.description.utf8)
      } else if column.isIdentityNumber {
        key.append(contentsOf: self[column].utf8.suffix(Self.identityBytesShown))
      } else {
        key.append(contentsOf: self[column].utf8)
      }
    }
    return key
  }

  /// The bytes without blanks at both ends, the full-width blank included.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first {
      if first == 32 || first == 9 || first == 10 || first == 13 {
        rest.removeFirst()
      } else if first == 0xE3, rest.starts(with: [0xE3, 0x80, 0x80]) {
        rest.removeFirst(3)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last == 32 || last == 9 || last == 10 || last == 13 {
        rest.removeLast()
      } else if last == 0x80, rest.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
        rest.removeLast(3)
      } else {
        break
      }
    }
    return rest
  }
}

extension DisclosureColumn {
  /// Whether it holds the number of a person's identity document.
  fileprivate var isIdentityNumber: Bool {
    self == .personIDNumber || self == .representativeIDNumber
  }

  /// Whether full-width letters and digits in it are meant as half-width.
  fileprivate var isCode: Bool {
    switch self {
    case .creditCode, .businessNo, .organisationNo, .taxNo, .institutionNo, .societyNo,
      .representativeIDNumber, .personIDNumber, .decisionDay, .validFrom, .validTo,
      .authorityCode, .status, .sourceCode:
      true
    default: false
    }
  }
}
