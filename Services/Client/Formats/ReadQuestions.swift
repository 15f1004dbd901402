public import Questions

/// Reads a file of questions in whatever format it is, told by its content.
///
/// Nothing is written, fetched or run; whatever the bytes are, the answer is a reading. Every row or
/// block of the file that is not blank is in it.
public func readQuestions(
  bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
) -> ImportReading {
  switch hint.format ?? FormatGuess.format(of: bytes) {
  case .gift: return GiftReader.read(bytes, name: name, hint: hint)
  case .aiken: return AikenReader.read(bytes, name: name, hint: hint)
  case .moodleXML: return MoodleXMLReader.read(bytes, name: name, hint: hint)
  case .qti: return QTIReader.read(bytes, name: name, hint: hint)
  case .anlanJSON: return AnlanJSONReader.read(bytes, name: name, hint: hint)
  case .workbook, .delimited, .blocks, nil:
    var reading = BankFile.read(bytes, named: name, hint: hint).reading
    if reading.notices == [Verdict(.formatBroken, ReadingText.noBank())], reading.rows.isEmpty {
      reading = ImportReading(format: "", notices: [Verdict(.formatBroken, name)])
    }
    if reading.rows.isEmpty {
      // The file as one refused row, so that nothing is dropped silently.
      reading.rows = [RowVerdict(place: RowPlace(row: 1), verdicts: reading.notices)]
    }
    return reading
  }
}
