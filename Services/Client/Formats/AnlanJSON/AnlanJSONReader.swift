public import Questions
import Vocabulary

/// Reads Anlan's own bank files, strictly: a name that is not known is a fault.
///
/// A file is one object: `bank`, `title`, `sector`, `posts` (list of texts) and `questions`. A question
/// has `id`, `kind`, `stem`, `answer`, and may have `topic`, `difficulty` (1 to 5), `redLine`,
/// `options` (label to text), `fixed` (labels that keep their place), `explanation`, `posts` (in place
/// of the bank's), `processes`, `sector`, `media` and `basis`. The answer is a list of labels, `true`
/// or `false`, a list of lists of accepted texts, or a list of `{"point", "tenths"}`. A basis has
/// `law`, `article`, `textVersion`, `checked` and `source`, which says where the text was compared and
/// stays in the file.
public struct AnlanJSONReader {
  private let hint: ReadingHint
  private let name: String
  private var bank = AnlanBank(bank: "", title: "", sector: "", posts: [])
  private var ids: Set<String> = []
  private var reading = ImportReading(format: QuestionFormat.anlanJSON.rawValue)

  private init(name: String, hint: ReadingHint) {
    self.name = name
    self.hint = hint
  }

  /// Reads a file.
  public static func read(
    _ bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
  ) -> ImportReading {
    readBank(bytes, name: name, hint: hint).reading
  }

  /// Reads a file with what it says about the bank.
  public static func readBank(
    _ bytes: [UInt8], name: String, hint: ReadingHint = ReadingHint()
  ) -> (bank: AnlanBank, reading: ImportReading) {
    var reader = AnlanJSONReader(name: name, hint: hint)
    guard bytes.count <= ReadingLimits.fileBytesMax else {
      reader.refuse(.tooLong, "\(bytes.count) > \(ReadingLimits.fileBytesMax) bytes", line: 1)
      return (reader.bank, reader.reading)
    }
    do {
      try reader.read(JSONParser.parse(bytes))
    } catch {
      reader.refuse(.formatBroken, "JSON \(error.detail)", line: error.line)
    }
    return (reader.bank, reader.reading)
  }

  private mutating func refuse(_ code: VerdictCode, _ detail: String, line: Int) {
    let verdict = Verdict(code, detail)
    reading.notices.append(verdict)
    reading.rows.append(RowVerdict(place: RowPlace(row: line), verdicts: [verdict]))
  }

  private mutating func read(_ node: JSONNode) throws(JSONRefusal) {
    var fields = try JSONFields(node)
    bank = AnlanBank(
      bank: try fields.text("bank"), title: try fields.text("title"),
      sector: try fields.text("sector"), posts: try fields.texts("posts") ?? [])
    let questions = try fields.list("questions")
    try fields.end()
    for question in questions { readQuestion(question) }
  }

  private mutating func readQuestion(_ node: JSONNode) {
    let place = RowPlace(row: node.line)
    do {
      var fields = try JSONFields(node)
      let id = try fields.text("id")
      var making = DraftMaking(source: "\(name)#\(id)", hint: hint)
      if !ids.insert(id).inserted { making.say(.labelTwice, "id \(id)") }
      try fill(&making, &fields)
      try fields.end()
      reading.rows.append(making.finished(at: place))
    } catch {
      let verdict = Verdict(.formatBroken, error.detail)
      reading.rows.append(RowVerdict(place: RowPlace(row: error.line), verdicts: [verdict]))
    }
  }

  private func fill(
    _ making: inout DraftMaking, _ fields: inout JSONFields
  ) throws(JSONRefusal) {
    let kind = try fields.text("kind")
    if let known = QuestionKind(rawValue: kind) {
      making.draft.kind = known
      // What it says is what it means: nothing is mended.
      _ = making.tags.take("kind:\(kind)")
    } else {
      making.say(.kindUnknown, kind)
    }
    making.draft.stem = try fields.text("stem")
    making.draft.explanation = try fields.optionalText("explanation") ?? ""
    making.draft.difficulty = try fields.number("difficulty") ?? making.draft.difficulty
    making.draft.isRedLine = try fields.flag("redLine") ?? false
    let sector = try fields.optionalText("sector") ?? bank.sector
    take("sector", sector.isEmpty ? hint.sector : sector, &making)
    let posts = try fields.texts("posts") ?? (bank.posts.isEmpty ? hint.posts : bank.posts)
    for post in posts { take("post", post, &making) }
    for process in try fields.texts("processes") ?? [] { take("process", process, &making) }
    if let topic = try fields.optionalText("topic") { take("topic", topic, &making) }
    let fixed = Set(try fields.texts("fixed") ?? [])
    making.draft.options = try fields.members("options").map { member throws(JSONRefusal) in
      QuestionOption(
        key: member.name, text: try JSONFields.text(member.value, member.name),
        isFixed: fixed.contains(member.name))
    }
    try readAnswer(&making, &fields)
    making.draft.basis = try fields.optionalList("basis").map { node throws(JSONRefusal) in
      try Self.basis(node)
    }
    making.draft.media = try fields.optionalList("media").map { node throws(JSONRefusal) in
      try Self.media(node)
    }
  }

  private func take(_ word: String, _ value: String, _ making: inout DraftMaking) {
    if value.isEmpty { return }
    _ = making.tags.take(word + ":" + TagValue.encoded(value))
  }

  private func readAnswer(
    _ making: inout DraftMaking, _ fields: inout JSONFields
  ) throws(JSONRefusal) {
    let node = try fields.take("answer")
    switch node.value {
    case .boolean(let truth): making.draft.answer = .judge(truth)
    case .list(let items):
      guard let first = items.first else { return making.say(.answerMissing) }
      switch first.value {
      case .string: making.draft.answer = .keys(try JSONFields.texts(node, "answer"))
      case .list:
        making.draft.answer = .blanks(
          try items.map { item throws(JSONRefusal) in try JSONFields.texts(item, "answer") })
      default:
        making.draft.answer = .rubric(
          try items.map { item throws(JSONRefusal) in
            var fields = try JSONFields(item)
            let point = RubricPoint(
              text: try fields.text("point"), tenths: try fields.number("tenths") ?? 0)
            try fields.end()
            return point
          })
      }
    default: making.say(.answerUnreadable)
    }
  }

  private static func basis(_ node: JSONNode) throws(JSONRefusal) -> LegalBasis {
    var fields = try JSONFields(node)
    let basis = LegalBasis(
      law: try fields.text("law"), article: try fields.optionalText("article") ?? "",
      textVersion: try fields.optionalText("textVersion") ?? "",
      isChecked: try fields.flag("checked") ?? false)
    _ = try fields.optionalText("source")
    try fields.end()
    return basis
  }

  private static func media(_ node: JSONNode) throws(JSONRefusal) -> MediaReference {
    var fields = try JSONFields(node)
    let hash = try fields.text("sha256")
    guard let bytes = TagValue.bytes(hash) else {
      throw JSONRefusal(line: node.line, detail: "sha256 \(hash)")
    }
    let media = MediaReference(
      sha256: bytes, name: try fields.text("name"), mediaType: try fields.text("mediaType"),
      sizeBytes: try fields.number("sizeBytes") ?? 0)
    try fields.end()
    return media
  }
}
