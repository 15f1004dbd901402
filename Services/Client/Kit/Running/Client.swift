import ArgumentParser
import Vocabulary

/// The client: parse → run → exit code.
public enum Client {
  /// Version of the client: that of the suite.
  public static let version = Release.version

  /// Runs one command line and returns the exit code.
  ///
  /// The sinks receive results and notices; the language is that of the command line.
  public static func run(
    _ arguments: [String], surroundings: Surroundings, output: any TextSink,
    notices: any TextSink
  ) async -> Int32 {
    let language = Language.chosen(
      arguments: arguments, environment: surroundings.environment)
    return await Language.$current.withValue(language) {
      let ordered = ArgumentOrder.normalised(arguments)
      let runner = Runner(surroundings: surroundings, output: output, notices: notices)
      return await runner.run(ordered).rawValue
    }
  }
}

/// Runs one command line in the language chosen.
struct Runner {
  let surroundings: Surroundings
  let output: any TextSink
  let notices: any TextSink

  func run(_ arguments: [String]) async -> Outcome {
    let plain = console(arguments)
    do {
      if let outcome = try answerWithoutParsing(arguments, on: plain) { return outcome }
      var parsed = try AnlanCommand.parseAsRoot(arguments)
      guard let command = parsed as? any ClientCommand else {
        return try fallback(&parsed, arguments, on: plain)
      }
      return await run(command)
    } catch let error as Complaint {
      return report(error, on: plain)
    } catch {
      return report(parserError: error, arguments, on: plain)
    }
  }

  private func run(_ command: any ClientCommand) async -> Outcome {
    let options = command.common
    let console = Console(
      output: output, notices: notices,
      facts: TerminalFacts(
        terminals: surroundings.terminals, size: surroundings.size,
        environment: surroundings.environment, noColour: options.noColour),
      form: options.form, mayPage: !options.noPager)
    var session: Session?
    do {
      try options.check()
      let opened = try Session(options: options, surroundings: surroundings, console: console)
      session = opened
      return try await command.run(in: opened)
    } catch {
      return report(Complaint(error, session: session), on: console)
    }
  }

  /// Help, version and unknown commands are answered before the parser sees the line.
  private func answerWithoutParsing(_ arguments: [String], on console: Console) throws -> Outcome? {
    let line = arguments.prefix { $0 != "--" }
    let words = ArgumentOrder.commandWords(line)
    if line.contains("--version"), words.isEmpty {
      console.line(CommonText.version.with(Client.version))
      return .ok
    }
    if words.first == "help" { return try help(Array(words.dropFirst()), on: console) }
    if line.contains("--help") || line.contains("-h") { return try help(words, on: console) }
    if words.isEmpty, line.allSatisfy({ !$0.hasPrefix("--generate") && !$0.hasPrefix("---") }),
      ArgumentOrder.isOnlyCommon(line)
    {
      return try help([], on: console)
    }
    try CommandNames.check(words)
    return nil
  }

  private func help(_ words: [String], on console: Console) throws -> Outcome {
    let (node, unknown) = try HelpTree.find(words)
    if let unknown, node.initial == nil || words.first == unknown {
      throw CommandNames.complaint(
        unknown, among: node.children.compactMap(\.path.last), path: node.path)
    }
    console.page(HelpPage(node: node, console: console).lines)
    return .ok
  }

  /// A group of commands on its own shows its help; the parser's own commands run as they are.
  private func fallback(
    _ parsed: inout any ParsableCommand, _ arguments: [String], on console: Console
  ) throws -> Outcome {
    if type(of: parsed).configuration.subcommands.isEmpty {
      try parsed.run()
      return .ok
    }
    return try help(ArgumentOrder.commandWords(arguments[...]), on: console)
  }

  private func report(
    parserError error: any Error, _ arguments: [String], on console: Console
  ) -> Outcome {
    let message = AnlanCommand.message(for: error)
    if AnlanCommand.exitCode(for: error) == .success {
      // Completion scripts and the like.
      console.output.write(message.hasSuffix("\n") ? message : message + "\n")
      return .ok
    }
    let words = ArgumentOrder.commandWords(arguments.prefix { $0 != "--" })
    let path = (try? HelpTree.find(words).node.path) ?? ["anlan"]
    let complaint = Complaint(
      ParserMessage.localised(message),
      tries: [
        UsageText.seeHelp.with((["anlan", "help"] + path.dropFirst()).joined(separator: " "))
      ],
      outcome: .usage)
    return report(complaint, on: console)
  }

  private func report(_ complaint: Complaint, on console: Console) -> Outcome {
    if case .json = console.form {
      console.notices.write(complaint.json.compact + "\n")
    } else {
      complaint.lines(on: console).forEach { console.notice($0) }
    }
    return complaint.outcome
  }

  /// A console for what is said before the options are parsed.
  private func console(_ arguments: [String]) -> Console {
    let line = arguments.prefix { $0 != "--" }
    let json = line.last { $0.hasPrefix("--json") }
    return Console(
      output: output, notices: notices,
      facts: TerminalFacts(
        terminals: surroundings.terminals, size: surroundings.size,
        environment: surroundings.environment, noColour: line.contains("--no-color")),
      form: json == nil ? .text : .json(.all), mayPage: !line.contains("--no-pager"))
  }
}
