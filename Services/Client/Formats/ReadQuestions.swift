public import Questions

/// Reads a file of questions in whatever format it is, told by its content.
///
/// Nothing is written, fetched or run; whatever the bytes are, the answer is a reading. Every row or
/// block of the file that is not blank is in it.
public func readQuestions(
  bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
) -> ImportReading {
  readQuestionFile(bytes: bytes, name: name, hint: hint).reading
}

/// Reads a file of questions with the bytes of the pictures that it holds.
public func readQuestionFile(
  bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
) -> BankFileReading {
  func plain(_ reading: ImportReading) -> BankFileReading {
    BankFileReading(reading: reading, media: [:])
  }
  switch FileKind.of(bytes) == .zip ? nil : hint.format ?? FormatGuess.format(of: bytes) {
  case .gift: return plain(GiftReader.read(bytes, name: name, hint: hint))
  case .aiken: return plain(AikenReader.read(bytes, name: name, hint: hint))
  case .moodleXML: return MoodleXMLReader.file(bytes, name: name, hint: hint)
  case .qti: return plain(QTIReader.read(bytes, name: name, hint: hint))
  case .anlanJSON: return plain(AnlanJSONReader.read(bytes, name: name, hint: hint))
  case .workbook, .delimited, .blocks, nil:
    var file = BankFile.read(bytes, named: name, hint: hint)
    let reading = file.reading
    if reading.notices == [Verdict(.formatBroken, ReadingText.noBank())], reading.rows.isEmpty {
      file.reading = ImportReading(format: "", notices: [Verdict(.formatBroken, name)])
    }
    if file.reading.rows.isEmpty {
      // The file as one refused row, so that nothing is dropped silently.
      file.reading.rows = [
        RowVerdict(place: RowPlace(row: 1), verdicts: file.reading.notices)
      ]
    }
    return file
  }
}
