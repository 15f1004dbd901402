import ArgumentParser
import Contracts

/// Commands about blueprints: what a paper for a post consists of.
struct BlueprintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "blueprint", BlueprintText.group,
      examples: [
        Example("anlan quiz blueprint", "全部方案", "all blueprints"),
        Example("anlan quiz blueprint put 瓦检工.json --dry-run", "先核对题量", "check the pools first"),
        Example("anlan quiz blueprint show gas-inspector", "各层题量与关口", "pools and guards"),
      ],
      subcommands: [
        BlueprintListCommand.self, BlueprintShowCommand.self, BlueprintPutCommand.self,
      ],
      defaultSubcommand: BlueprintListCommand.self)
  }
}

/// Lists blueprints.
struct BlueprintListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", BlueprintText.list,
      examples: [Example("anlan quiz blueprint list --post 瓦斯检查工", "一个岗位的", "of one post")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Option(help: QuizHelp.post.help(.post)) var post: String?

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementQuizServiceMethods.listBlueprints,
      EnforcementListBlueprintsRequest(post: post ?? ""))
    session.console.list(BlueprintPage.table(answer.blueprints), json: answer)
    return .ok
  }
}

/// Shows one blueprint with its pools and guards.
struct BlueprintShowCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "show", BlueprintText.show,
      examples: [Example("anlan quiz blueprint show gas-inspector", "各层题量与关口", "pools and guards")])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BlueprintText.name.help(.code)) var blueprint: String

  func run(in session: Session) async throws -> Outcome {
    let answer = try await session.call(
      .enforcement, EnforcementQuizServiceMethods.getBlueprint,
      EnforcementGetBlueprintRequest(name: PackPullCommand.name(blueprint, "blueprints")))
    BlueprintPage(
      blueprint: answer.blueprint ?? EnforcementBlueprint(), pools: answer.pools,
      version: answer.version, ruleSet: answer.ruleSet, pool: answer.pool
    ).report(on: session.console, json: answer)
    return .ok
  }
}

/// Stores a blueprint, from a file, from options, or from both.
struct BlueprintPutCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "put", BlueprintText.put,
      examples: [
        Example("anlan quiz blueprint put 瓦检工.json", "从文件", "from a file"),
        Example("anlan quiz blueprint put 瓦检工.json --dry-run", "只核对各层题量", "only check the pools"),
        Example(
          "anlan quiz blueprint put 瓦检工.json --stratum 题型=单选,题数=10", "各层另写",
          "with other strata"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: BlueprintText.file.help(.file), completion: .file(extensions: ["json"]))
  var file: String?
  @Option(help: BlueprintText.name.help(.code)) var name = ""
  @Option(help: BankHelp.bank.help(.bank)) var bank = ""
  @Option(help: QuizHelp.post.help(.post)) var post = ""
  @Option(name: .customLong("rule-set"), help: BlueprintText.rules.help(.code)) var ruleSet = ""
  @Option(help: BlueprintText.total.help(.count)) var total: UInt32?
  @Option(help: BlueprintText.stratum.help(.text)) var stratum: [String] = []
  @Flag(name: .customLong("dry-run"), help: BlueprintText.dryRun.help) var dryRun = false

  func run(in session: Session) async throws -> Outcome {
    let message = try draft(session).message()
    let answer = try await session.call(
      .enforcement, EnforcementQuizServiceMethods.putBlueprint,
      EnforcementPutBlueprintRequest(blueprint: message, dryRun: dryRun))
    let page = BlueprintPage(
      blueprint: answer.blueprint ?? message, pools: answer.pools, version: answer.version,
      ruleSet: answer.ruleSet, pool: answer.pool)
    page.report(on: session.console, json: answer)
    let console = session.console
    console.notice(
      dryRun ? BlueprintText.notStored.text : BlueprintText.stored.with(message.name))
    if !dryRun {
      let code = message.name.dropFirst("blueprints/".count)
      console.suggest("anlan quiz pack pull --inspection … --blueprint \(code)")
    }
    return page.mayBeStored ? .ok : .rejected
  }

  private func draft(_ session: Session) throws -> BlueprintDraft {
    let asked = BlueprintDraft(
      name: name, bank: bank, post: post, ruleSet: ruleSet, total: total,
      strata: try stratum.map { try BlueprintDraft.Row(option: $0) })
    guard let file else { return asked }
    let input = try InputFile(file, session: session)
    defer { input.close() }
    return asked.completed(by: try BlueprintDraft(json: try input.text(), file: file))
  }
}
