public import Vocabulary

extension CSVLimits {
  /// Limits of a file of the disclosure form.
  ///
  /// Source: `[D]`: all columns of the form at their longest, 4000 characters of at most four bytes,
  /// and twice the fields of the form.
  public static let disclosure = CSVLimits(
    rowBytesMax: 65_536, fieldBytesMax: 16_000, fieldsMax: 64)
}
