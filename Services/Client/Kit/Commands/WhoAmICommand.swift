import ArgumentParser
import Contracts

/// Shows who a service takes the caller for.
struct WhoAmICommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "whoami", CommonHelp.whoami,
      examples: [
        Example("anlan whoami", "当前账号在许可服务的身份", "this account at the permits service"),
        Example("anlan whoami enforcement --methods", "并列出可调用的方法", "with the methods allowed"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ServiceHelp.service.help(.service)) var service = ServiceName.permits.rawValue
  @Flag(help: CommonHelp.methods.help) var methods = false

  func run(in session: Session) async throws -> Outcome {
    let name = try ServiceName(named: service)
    let answer = try await session.call(name, HostServiceMethods.whoAmI, HostWhoAmIRequest())
    if case .json = session.console.form {
      session.console.json(answer.jsonValue)
      return .ok
    }
    let principal = answer.principal ?? TypePrincipal()
    var details = Details()
    details.add(CommonText.service.text, name.rawValue)
    details.add(StatusText.account.text, principal.account)
    details.add(CommonText.department.text, Names.department(principal.department))
    details.add(StatusText.roles.text, principal.roles.map(Names.personRole).joined(separator: "、"))
    details.add(
      StatusText.departments.text, answer.departments.map(Names.department).joined(separator: "、"))
    details.add(StatusText.methods.text, "\(answer.methods.count)")
    session.console.show(details)
    if methods { answer.methods.forEach { session.console.line($0) } }
    return .ok
  }
}

extension Console {
  /// Facts of one thing.
  func show(_ details: Details) {
    let lines = form == .plain ? details.plainLines : details.lines(on: self)
    lines.forEach { line($0) }
  }
}
