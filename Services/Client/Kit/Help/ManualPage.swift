/// The manual page `anlan(1)` in mdoc.
struct ManualPage {
  /// The commands.
  let tree: HelpTree
  /// Version of the client.
  let version: String

  /// The page.
  var text: String {
    var lines = [
      ".Dd November 24, 2026", ".Dt ANLAN 1", ".Os Anlan \(version)", ".Sh NAME", ".Nm anlan",
      ".Nd \(escape(tree.root.abstract))", ".Sh SYNOPSIS", ".Nm", ".Ar \(ValueText.command.text)",
      ".Op Ar …", ".Sh DESCRIPTION", escape(CommonText.tagline.text) + UsageText.fullStop.text,
    ]
    for node in tree.root.all.dropFirst() where node.children.isEmpty { lines += section(node) }
    lines += [".Sh \(UsageText.commonOptions.text)"]
    lines += list(tree.root.all.first { $0.children.isEmpty }?.arguments.filter(isCommon) ?? [])
    lines += exitStatus + environment
    return lines.joined(separator: "\n") + "\n"
  }

  private func isCommon(_ argument: HelpTree.Argument) -> Bool {
    argument.section == UsageText.commonOptions.text
  }

  private func section(_ node: HelpTree.Node) -> [String] {
    let name = node.path.joined(separator: " ")
    var lines = [".Sh \(escape(name))", escape(node.abstract), ".Bd -literal -offset indent"]
    lines += [escape(HelpPage(node: node, console: .silent).usage), ".Ed"]
    lines += list(node.arguments.filter { !isCommon($0) })
    for example in node.examples {
      lines += [
        ".Pp", escape(example.note) + CommonText.colon.text.filter { $0 != " " },
        ".Dl \(escape(example.command))",
      ]
    }
    return lines
  }

  private func list(_ arguments: [HelpTree.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    var lines = [".Bl -tag -width Ds"]
    for argument in arguments {
      if argument.isPositional {
        lines.append(".It Ar \(escape(argument.value))")
      } else {
        let value = argument.isFlag ? "" : " Ar \(escape(argument.value))"
        // .Fl writes one dash itself.
        let names = argument.names.map { "Fl " + escape(String($0.dropFirst())) }
        lines.append(".It \(names.joined(separator: " , "))\(value)")
      }
      lines.append(escape(argument.abstract))
    }
    return lines + [".El"]
  }

  private var exitStatus: [String] {
    let texts: [UsageText] = [.exit0, .exit1, .exit2, .exit3, .exit4, .exit5, .exit6, .exit7]
    var lines = [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for (code, text) in texts.enumerated() { lines += [".It \(code)", escape(text.text)] }
    return lines + [".El"]
  }

  private var environment: [String] {
    let rows: [(String, EnvironmentText)] = [
      ("ANLAN_RUNTIME", .runtime), ("ANLAN_LANG", .lang), ("ANLAN_FORCE_TTY", .forceTTY),
      ("NO_COLOR", .noColour), ("CLICOLOR_FORCE", .forceColour), ("PAGER", .pager),
      ("XDG_STATE_HOME", .state),
    ]
    var lines = [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
    for (name, text) in rows { lines += [".It Ev \(name)", escape(text.text)] }
    return lines + [".El"]
  }

  /// Backslashes, dashes, and a dot or quote at the beginning mean something to troff.
  private func escape(_ text: String) -> String {
    var result = ""
    for character in TextLayout.harmless(text) {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
    }
    let first = result.first
    return first == "." || first == "'" ? "\\&" + result : result
  }
}

/// Environment variables.
enum EnvironmentText: String, PhraseTable {
  case runtime, lang, forceTTY, noColour, forceColour, pager, state

  var phrase: Phrase {
    switch self {
    case .runtime: Phrase("套接字所在目录", "folder of the sockets")
    case .lang: Phrase("zh 或 en", "zh or en")
    case .forceTTY: Phrase("当作终端，值为列数", "treat the output as a terminal of so many columns")
    case .noColour: Phrase("非空则不用颜色", "no colour if not empty")
    case .forceColour: Phrase("非空且非 0 则总用颜色", "always colour if neither empty nor 0")
    case .pager: Phrase("分页程序，默认 less -FIRX", "the pager, less -FIRX by default")
    case .state: Phrase("收件日志与检查点所在的上级目录", "parent folder of the inbox journal and checkpoints")
    }
  }
}

extension Console {
  /// Writes nowhere; for layout alone.
  static var silent: Console {
    let facts = TerminalFacts(terminals: (false, false, false), size: nil, environment: [:])
    return Console(output: TextBuffer(), notices: TextBuffer(), facts: facts)
  }
}
