/// Limits of a ZIP container and the workbook or document in it.
///
/// **Source**: `[D]`; a real bank of 800 questions has 20 entries and 0.2 MiB of XML.
public enum WorkbookLimits {
  /// Most bytes of the file.
  public static let fileBytesMax = 67_108_864
  /// Most entries of the container.
  public static let entriesMax = 10_000
  /// Most bytes that all parts read may inflate to.
  public static let inflatedBytesMax = 268_435_456
  /// Most inflated bytes for each compressed byte, counted once a part is past `ratioFreeBytes`.
  ///
  /// Deflate reaches 1032; cells without values reach about 100.
  public static let ratioMax = 200
  /// Inflated bytes of a part to which the ratio does not apply.
  public static let ratioFreeBytes = 1_048_576
  /// Most levels of elements of a part.
  public static let depthMax = 64
  /// Most sheets that are read.
  public static let sheetsMax = 256
  /// Most cells with a value, over all sheets.
  public static let cellsMax = 2_000_000
  /// Most columns that are looked at.
  public static let columnsMax = 512
  /// Most bytes of a cell: Excel's own limit is 32 767 characters.
  public static let cellBytesMax = 131_072
  /// Most merged ranges of a sheet.
  public static let mergesMax = 20_000
  /// Most pictures of a workbook.
  public static let picturesMax = 5_000
  /// Most bytes of one picture.
  public static let pictureBytesMax = 16_777_216
}
