import Questions
import Vocabulary

/// One `<question>` on its way to a draft.
struct MoodleXMLQuestion {
  private var making: DraftMaking
  private let node: XMLNode
  /// Bytes of its pictures by their hash.
  private(set) var pictures: [[UInt8]: [UInt8]] = [:]

  init(_ making: DraftMaking, _ node: XMLNode) {
    self.making = making
    self.node = node
  }

  /// Reads the question as its type says.
  mutating func row(type: String, at place: RowPlace) -> RowVerdict {
    if let stem = node.first("questiontext") { making.draft.stem = readText(stem) }
    if let feedback = node.first("generalfeedback") {
      making.draft.explanation = readText(feedback)
    }
    readOldImage()
    let isUsable: Bool
    switch type {
    case "multichoice", "multichoiceset": isUsable = readChoice(isSet: type == "multichoiceset")
    case "truefalse": isUsable = readTruth()
    case "shortanswer": isUsable = readShort()
    case "numerical": isUsable = readNumber()
    case "essay": isUsable = readEssay()
    default:
      making.say(.kindUnknown, type)
      isUsable = false
    }
    return isUsable ? making.finished(at: place) : making.refused(at: place)
  }

  /// Text of an element as its format says; an unknown format is HTML.
  private mutating func readText(_ element: XMLNode) -> String {
    for file in element.all("file") { addFile(file) }
    let text = MoodleXMLReader.text(element)
    switch element.attributes["format"] ?? "html" {
    case "plain_text", "markdown": return text
    case "moodle_auto_format":
      return plain(HTMLText(text, onlyKnown: true, keepsLines: true))
    default: return plain(HTMLText(text, onlyKnown: false, keepsLines: false))
    }
  }

  private mutating func plain(_ html: HTMLText) -> String {
    if html.hadActiveContent { making.say(.leftOut, "script") }
    for picture in html.pictures where !picture.hasPrefix("@@PLUGINFILE@@") {
      making.addPicture(named: picture)
    }
    for picture in html.pictures where picture.hasPrefix("@@PLUGINFILE@@") {
      let name = picture.split(separator: "/").last.map(String.init) ?? ""
      let isThere = making.draft.media.contains { $0.name == name || $0.name == percentless(name) }
      if !isThere { making.say(.pictureMissing, name) }
    }
    return html.text
  }

  private func percentless(_ name: String) -> String { TagValue.decoded(name) }

  private mutating func addFile(_ file: XMLNode) {
    let name = file.attributes["name"] ?? ""
    guard !making.draft.media.contains(where: { $0.name == name }) else { return }
    addMedia(file.ownText, named: name, encoding: file.attributes["encoding"] ?? "base64")
  }

  private mutating func addMedia(_ text: String, named name: String, encoding: String) {
    guard encoding == "base64",
      let bytes = Base64.decoded(text, bytesMax: ReadingLimits.pictureBytesMax), !bytes.isEmpty
    else { return making.say(.leftOut, "file \(name)") }
    guard let type = MediaKind.type(of: bytes) else {
      return making.say(.leftOut, "file \(name): ?")
    }
    var hash = CanonicalBytes()
    hash.appendRaw(bytes)
    pictures[hash.sha256] = bytes
    making.draft.media.append(
      MediaReference(
        sha256: hash.sha256, name: name, mediaType: type, sizeBytes: bytes.count))
  }

  /// Before 2.0 a question had one picture of its own.
  private mutating func readOldImage() {
    guard let image = node.first("image") else { return }
    let name = image.ownText.trimmingBlanks().split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty else { return }
    if let data = node.first("image_base64") {
      addMedia(data.ownText, named: name, encoding: "base64")
    } else {
      making.addPicture(named: name)
    }
  }

  private struct Answer {
    var text: String
    var percent: Double
    var feedback: String
  }

  /// Answers with weights; nil, and says why, if one is none of Moodle's.
  private mutating func answers() -> [Answer]? {
    var result: [Answer] = []
    for element in node.all("answer") {
      let written = (element.attributes["fraction"] ?? "0").trimmingBlanks()
      guard let percent = Double(written.isEmpty ? "0" : written), percent.isFinite,
        GradeFraction.isAllowed(percent)
      else {
        let nearest = Double(written).map { " → \(GradeFraction.nearest($0))" } ?? ""
        making.say(.formatBroken, "fraction \(written)\(nearest)")
        return nil
      }
      let feedback = element.first("feedback").map { readText($0) } ?? ""
      result.append(Answer(text: readText(element), percent: percent, feedback: feedback))
    }
    return result
  }

  private mutating func readChoice(isSet: Bool) -> Bool {
    guard let answers = answers() else { return false }
    let single = node.first("single").map { $0.ownText.trimmingBlanks() }
    let isSingle = !isSet && !["false", "0", ""].contains(single ?? "true")
    making.draft.kind = isSingle ? .single : .multiple
    let least = isSingle ? 99.9 : 0
    making.setOptions(answers.map { ($0.text, $0.percent > least) })
    let weights = answers.map(\.percent)
    let partial = isSingle ? weights.filter { $0 != 0 && $0 < 99.9 } : []
    if !partial.isEmpty || (!isSingle && Set(weights.filter { $0 > 0 }).count > 1) {
      making.say(.leftOut, weights.map(GradeFraction.text).joined(separator: " ") + " %")
    }
    keepFeedback(answers.map { ($0.percent > least, $0.feedback) })
    for name in ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "hint"] {
      for element in node.all(name) {
        let text = readText(element)
        if !text.isEmpty, !Self.usualFeedback.contains(text) { making.say(.leftOut, text) }
      }
    }
    return true
  }

  /// What Moodle writes by itself.
  private static let usualFeedback: Set<String> = [
    "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.",
    "回答正确。", "您的答案是正确的。", "您的答案是部分正确的。", "您的答案不正确。",
  ]

  private mutating func keepFeedback(_ feedback: [(isRight: Bool, text: String)]) {
    for (isRight, text) in feedback where !text.isEmpty && !Self.usualFeedback.contains(text) {
      if isRight, making.draft.explanation.isEmpty {
        making.draft.explanation = text
      } else {
        making.say(.leftOut, "feedback \(text)")
      }
    }
  }

  /// By the texts `true` and `false`; where they are in another language the first means true.
  private mutating func readTruth() -> Bool {
    guard let answers = answers() else { return false }
    making.draft.kind = .judge
    let right = answers.indices.filter { answers[$0].percent > 0 }
    guard right.count == 1, answers.count == 2, let index = right.first else {
      making.say(.judgeKey, answers.map { "\($0.text) \($0.percent)" }.joined(separator: " / "))
      return false
    }
    let words = answers.map { $0.text.lowercased() }
    if Set(words) == ["true", "false"] {
      making.draft.answer = .judge(words[index] == "true")
    } else {
      making.say(.repaired, answers.map(\.text).joined(separator: " / "))
      making.draft.answer = .judge(index == 0)
    }
    keepFeedback(answers.map { ($0.percent > 0, $0.feedback) })
    return true
  }

  private mutating func readShort() -> Bool {
    guard let answers = answers() else { return false }
    var accepted: [String] = []
    for answer in answers {
      if answer.percent < 99.9 || answer.text == "*" {
        making.say(.leftOut, "\(GradeFraction.text(answer.percent))% \(answer.text)")
        continue
      }
      if ShortAnswerText.hasWildcard(answer.text) { making.say(.repaired, "* \(answer.text)") }
      accepted.append(ShortAnswerText.unescaped(answer.text))
    }
    making.draft.kind = .blank
    making.draft.answer = .blanks(accepted.isEmpty ? [] : [accepted])
    keepFeedback(answers.map { ($0.percent > 99.9, $0.feedback) })
    return true
  }

  private mutating func readNumber() -> Bool {
    guard let answers = answers() else { return false }
    var accepted: [String] = []
    for (answer, element) in zip(answers, node.all("answer")) {
      if answer.percent < 99.9 {
        making.say(.leftOut, "\(GradeFraction.text(answer.percent))% \(answer.text)")
        continue
      }
      let tolerance = element.first("tolerance").map(MoodleXMLReader.text) ?? ""
      switch NumericAnswer(answer.text + ":" + (tolerance.isEmpty ? "0" : tolerance)) {
      case .number(let text): accepted.append(text)
      case .spread:
        making.say(.kindUnknown, "numerical \(answer.text) ± \(tolerance)")
        return false
      case .none:
        making.say(.answerUnreadable, answer.text)
        return false
      }
    }
    making.draft.kind = .blank
    making.draft.answer = .blanks(accepted.isEmpty ? [] : [accepted])
    return true
  }

  /// What the marker should look for becomes the one point of a rubric.
  private mutating func readEssay() -> Bool {
    making.draft.kind = .shortAnswer
    let guide = node.first("graderinfo").map { readText($0) } ?? ""
    making.draft.answer = .rubric(guide.isEmpty ? [] : [RubricPoint(text: guide, tenths: 100)])
    if !guide.isEmpty, !making.tags.isOurs { making.say(.repaired, "graderinfo") }
    return true
  }
}
