/// A rectangle of cells such as `B2:B9`; rows from 1, columns from 0.
struct CellRange: Sendable, Hashable {
  let top: Int
  let left: Int
  let bottom: Int
  let right: Int

  /// Most rows of a sheet.
  ///
  /// Source: Excel's specification.
  static let rowsMax = 1_048_576

  /// The rectangle that a reference names; nil if it names none.
  init?(_ reference: String) {
    let corners = reference.split(separator: ":").map(String.init)
    guard let first = corners.first.flatMap(Self.cell), corners.count <= 2,
      let last = corners.count == 2 ? Self.cell(corners[1]) : first
    else { return nil }
    top = min(first.row, last.row)
    bottom = max(first.row, last.row)
    left = min(first.column, last.column)
    right = max(first.column, last.column)
  }

  /// The place that a reference such as `$AB12` names.
  static func cell(_ reference: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= 16_384, row <= rowsMax else { return nil }
    }
    return column > 0 && row > 0 ? (row, column - 1) : nil
  }
}
