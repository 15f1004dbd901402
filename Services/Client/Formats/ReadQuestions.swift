public import Questions

/// Reads a file of questions in whatever format it is, told by its content.
///
/// Nothing is written, fetched or run; whatever the bytes are, the answer is a reading. Every row or
/// block of the file that is not blank is in it.
public func readQuestions(
  bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
) -> ImportReading {
  guard let format = hint.format ?? FormatGuess.format(of: bytes) else {
    let verdict = Verdict(.formatBroken, name)
    return ImportReading(
      format: "", rows: [RowVerdict(place: RowPlace(row: 1), verdicts: [verdict])],
      notices: [verdict])
  }
  switch format {
  case .gift: return GiftReader.read(bytes, name: name, hint: hint)
  case .aiken: return AikenReader.read(bytes, name: name, hint: hint)
  case .moodleXML: return MoodleXMLReader.read(bytes, name: name, hint: hint)
  case .qti: return QTIReader.read(bytes, name: name, hint: hint)
  case .anlanJSON: return AnlanJSONReader.read(bytes, name: name, hint: hint)
  }
}
