/// The help of one command: examples first.
struct HelpPage {
  /// The command.
  let node: HelpTree.Node
  /// Where it is shown.
  let console: Console

  /// Cells of the left column at most.
  static let nameCellsMax = 30
  /// Choices of a value that are listed.
  static let choicesMax = 12
  /// Cells of an example that still has its note beside it.
  static let exampleCellsMax = 52
  /// Cells of a line where nothing else is known.
  static let widthDefault = 80
  /// Cells of a line at most, so that a wide terminal stays readable.
  static let widthMax = 110

  /// The lines.
  var lines: [String] {
    let name = node.path.joined(separator: " ")
    var lines = ["\(console.styled(name, .bold)) — \(node.abstract)", ""]
    lines += exampleLines
    lines += [head(.usage), "  " + usage, ""]
    lines += rows(.subcommands, commandRows)
    let positional = node.arguments.filter(\.isPositional)
    lines += rows(.arguments, positional.map(row))
    let common = UsageText.commonOptions.text
    let options = node.arguments.filter { !$0.isPositional }
    lines += rows(.options, options.filter { $0.section != common }.map(row))
    lines += rows(.commonOptions, options.filter { $0.section == common }.map(row))
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private var width: Int { min(Self.widthMax, console.facts.width ?? Self.widthDefault) }

  private func head(_ text: UsageText) -> String { console.styled(text.text, .bold) }

  private var exampleLines: [String] {
    guard !node.examples.isEmpty else { return [] }
    var lines = [head(.examples)]
    let widest = node.examples.map { DisplayWidth.cells($0.command) }.max() ?? 0
    let column = min(widest, Self.exampleCellsMax)
    for example in node.examples {
      let command = console.styled(example.command, .command)
      let cells = DisplayWidth.cells(example.command)
      let note = "# " + example.note
      if cells <= column, column + DisplayWidth.cells(note) + 4 <= width {
        let padding = String(repeating: " ", count: column - cells + 2)
        lines.append("  \(command)\(padding)\(console.styled(note, .dim))")
      } else {
        lines += ["  " + console.styled(note, .dim), "  " + command]
      }
    }
    return lines + [""]
  }

  /// The usage on one line.
  var usage: String {
    var parts = [node.path.joined(separator: " ")]
    if !node.children.isEmpty {
      parts.append(
        node.initial == nil ? "<\(ValueText.command.text)>" : "[\(ValueText.command.text)]")
    }
    for argument in node.arguments where argument.isPositional {
      let name = "<\(argument.value)>" + (argument.isRepeating ? "…" : "")
      parts.append(argument.isOptional ? "[\(name)]" : name)
    }
    parts.append(UsageText.optionsWord.text)
    return parts.joined(separator: " ")
  }

  private var commandRows: [(String, String)] {
    node.children.map { child in
      let name = child.path.last ?? ""
      let names = ([name] + child.aliases).joined(separator: ", ")
      let note = node.initial == name ? UsageText.defaultValue.with(CommonText.yes.text) : ""
      return (names, child.abstract + note)
    }
  }

  private func row(_ argument: HelpTree.Argument) -> (String, String) {
    var text = argument.abstract
    let isListed = argument.choices.allSatisfy { text.contains($0) }
    if !isListed, argument.choices.count <= Self.choicesMax {
      text += " " + UsageText.valuesWord.with(argument.choices.joined(separator: ", "))
    }
    if let initial = argument.initial, !argument.isFlag, !text.contains(initial) {
      text += UsageText.defaultValue.with(initial)
    }
    if argument.isPositional { return ("<\(argument.value)>", text) }
    let names = argument.names.joined(separator: ", ")
    if argument.isFlag { return (names, text) }
    let isJSON = argument.names.contains("--json")
    return (isJSON ? "\(names)[=\(argument.value)]" : "\(names) <\(argument.value)>", text)
  }

  private func rows(_ title: UsageText, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let widest = rows.map { DisplayWidth.cells($0.0) }.max() ?? 0
    let left = min(Self.nameCellsMax, widest)
    var lines = [head(title)]
    for (name, text) in rows {
      let wrapped = TextLayout.wrap(text, to: width - left - 4)
      let margin = String(repeating: " ", count: left + 4)
      if DisplayWidth.cells(name) > left {
        lines.append("  " + name)
        lines += wrapped.map { margin + $0 }
      } else {
        lines.append("  " + TextLayout.pad(name, to: left) + "  " + (wrapped.first ?? ""))
        lines += wrapped.dropFirst().map { margin + $0 }
      }
    }
    return lines + [""]
  }
}
