import Questions
import Vocabulary

/// One item on its way to a draft.
struct QTIItem {
  private var making: DraftMaking
  private let node: XMLNode
  private var stem = ""
  private var interactions: [XMLNode] = []

  init(_ making: DraftMaking, _ node: XMLNode) {
    self.making = making
    self.node = node
  }

  /// Reads the item.
  mutating func row(at place: RowPlace) -> RowVerdict {
    guard let body = node.first("itemBody") else {
      making.say(.formatBroken, "itemBody")
      return making.refused(at: place)
    }
    walk(body)
    making.draft.stem = Self.tidied(stem)
    for feedback in node.all("modalFeedback") { keep(Self.tidied(Self.text(of: feedback))) }
    sayProcessing()
    guard interactions.count == 1, let interaction = interactions.first else {
      let names = interactions.map(\.name).joined(separator: " ")
      making.say(.kindUnknown, interactions.isEmpty ? "0 interactions" : names)
      return making.refused(at: place)
    }
    let isUsable: Bool
    switch interaction.name {
    case "choiceInteraction":
      isUsable = readChoice(interaction, choices: interaction.all("simpleChoice"))
    case "inlineChoiceInteraction":
      isUsable = readChoice(interaction, choices: interaction.all("inlineChoice"))
    case "textEntryInteraction": isUsable = readText(interaction)
    default:
      making.say(.kindUnknown, interaction.name)
      isUsable = false
    }
    return isUsable ? making.finished(at: place) : making.refused(at: place)
  }

  /// Collects the stem: everything of the body but what is inside an interaction; its prompt counts.
  private mutating func walk(_ element: XMLNode) {
    for part in element.content {
      switch part {
      case .text(let text): stem += Self.folded(text)
      case .element(let child) where child.name.hasSuffix("Interaction"):
        interactions.append(child)
        if let prompt = child.first("prompt") {
          stem += "\n"
          walk(prompt)
        } else if Self.inline.contains(child.name) {
          stem += "____"
        }
      case .element(let child) where child.name == "img":
        making.addPicture(named: child.attributes["src"] ?? "")
      case .element(let child) where Self.hidden.contains(child.name):
        keep(Self.tidied(Self.text(of: child)))
      case .element(let child):
        if Self.blocks.contains(child.name) { stem += "\n" }
        walk(child)
        if Self.blocks.contains(child.name) { stem += "\n" }
      }
    }
  }

  private static let inline: Set<String> = ["inlineChoiceInteraction", "textEntryInteraction"]
  private static let hidden: Set<String> = [
    "feedbackInline", "feedbackBlock", "rubricBlock", "templateBlock", "templateInline", "script",
    "style", "stylesheet",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
    "blockquote",
  ]

  private static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }

  private static func tidied(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ").trimmingBlanks()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// All text of an element, but none of its feedback.
  private static func text(of element: XMLNode) -> String {
    element.content.map { part in
      switch part {
      case .text(let text): folded(text)
      case .element(let child) where hidden.contains(child.name): ""
      case .element(let child):
        blocks.contains(child.name) ? "\n" + text(of: child) + "\n" : text(of: child)
      }
    }.joined()
  }

  /// Feedback is the explanation, if there is none yet.
  private mutating func keep(_ feedback: String) {
    guard !feedback.isEmpty else { return }
    if making.draft.explanation.isEmpty {
      making.draft.explanation = feedback
    } else {
      making.say(.leftOut, feedback)
    }
  }

  /// The standard templates mean what the declaration says; rules of its own may mean anything.
  private mutating func sayProcessing() {
    guard let processing = node.first("responseProcessing") else { return }
    let template = processing.attributes["template"] ?? ""
    let name = template.split(separator: "/").last.map(String.init) ?? ""
    let plain = name.split(separator: ".").first.map(String.init) ?? ""
    if ["match_correct", "map_response"].contains(plain) { return }
    making.say(.leftOut, "responseProcessing \(name)")
  }
}

/// Declarations and interactions.
extension QTIItem {
  /// Values that the declaration takes for right: the correct response, or what maps above zero.
  private func correct(_ interaction: XMLNode) -> (values: [String], isMultiple: Bool)? {
    let identifier = interaction.attributes["responseIdentifier"] ?? "RESPONSE"
    let declarations = node.all("responseDeclaration")
    let found = declarations.first { $0.attributes["identifier"] == identifier }
    guard let declaration = found else { return nil }
    let isMultiple = declaration.attributes["cardinality"] != "single"
    let values = declaration.first("correctResponse")?.all("value").map {
      $0.ownText.trimmingBlanks()
    }
    if let values, !values.isEmpty { return (values, isMultiple) }
    let entries = declaration.first("mapping")?.all("mapEntry") ?? []
    let mapped = entries.filter { Double($0.attributes["mappedValue"] ?? "0") ?? 0 > 0 }
      .compactMap { $0.attributes["mapKey"] }
    return (mapped, isMultiple)
  }

  private mutating func readChoice(_ interaction: XMLNode, choices: [XMLNode]) -> Bool {
    guard let (right, isMultiple) = correct(interaction) else {
      making.say(.formatBroken, "responseDeclaration")
      return false
    }
    let identifiers = choices.map { $0.attributes["identifier"] ?? "" }
    let beyond = right.filter { !identifiers.contains($0) }
    if !beyond.isEmpty { making.say(.answerOutOfRange, beyond.joined(separator: " ")) }
    if Set(identifiers).count < identifiers.count {
      making.say(.labelTwice, identifiers.joined(separator: " "))
    }
    let most = Int(interaction.attributes["maxChoices"] ?? "1") ?? 1
    let isInline = interaction.name == "inlineChoiceInteraction"
    making.draft.kind = isMultiple && !isInline && most != 1 ? .multiple : .single
    for choice in choices {
      for feedback in choice.all("feedbackInline") { keep(Self.tidied(Self.text(of: feedback))) }
      for image in choice.all("img") { making.addPicture(named: image.attributes["src"] ?? "") }
    }
    making.setOptions(
      zip(identifiers, choices).map { (Self.tidied(Self.text(of: $1)), right.contains($0)) })
    for index in making.draft.options.indices where choices[index].attributes["fixed"] == "true" {
      making.draft.options[index].isFixed = true
    }
    becomeJudgement()
    return true
  }

  /// QTI has no judgements: a choice between right and wrong is one.
  private mutating func becomeJudgement() {
    let options = making.draft.options
    guard making.draft.kind == .single, options.count == 2,
      case .options(let keys) = making.draft.answer, keys.count == 1
    else { return }
    let truths = options.map { GiftTruth(GiftTokens($0.text))?.isRight }
    guard let one = truths[0], let other = truths[1], one != other,
      let index = options.firstIndex(where: { $0.key == keys[0] })
    else { return }
    making.say(.repaired, options.map(\.text).joined(separator: " / "))
    making.draft.kind = .judge
    making.draft.options = []
    making.draft.answer = .judge(index == 0 ? one : other)
  }

  private mutating func readText(_ interaction: XMLNode) -> Bool {
    guard let (right, _) = correct(interaction) else {
      making.say(.formatBroken, "responseDeclaration")
      return false
    }
    making.draft.kind = .blank
    making.draft.answer = .blanks(right.isEmpty ? [] : [right])
    return true
  }
}
