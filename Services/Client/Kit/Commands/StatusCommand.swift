import ArgumentParser
import Contracts
import Wire

/// Shows all services: health, version, lag, alarms, and who the caller is.
struct StatusCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "status", CommonHelp.status,
      examples: [
        Example("anlan status", "看全部服务", "all services"),
        Example("anlan status permits --json", "一个服务，JSON 输出", "one service, as JSON"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: ServiceHelp.services.help(.service)) var services: [String] = []

  /// What one service answered.
  struct Answer: Sendable {
    let service: ServiceName
    var status: HostGetStatusResponse?
    var who: HostWhoAmIResponse?
    var isServing = false
    var fault: Complaint?
  }

  func run(in session: Session) async throws -> Outcome {
    let chosen =
      try services.isEmpty
      ? ServiceName.allCases : services.map { try ServiceName(named: $0) }
    let answers = await withTaskGroup(of: Answer.self) { group in
      for service in chosen {
        group.addTask { await ask(service, session) }
      }
      var found: [ServiceName: Answer] = [:]
      for await answer in group { found[answer.service] = answer }
      return chosen.compactMap { found[$0] }
    }
    StatusPage(answers: answers, console: session.console).show()
    let isWell = answers.allSatisfy { $0.fault == nil && $0.isServing }
    return isWell ? .ok : .failure
  }

  private func ask(_ service: ServiceName, _ session: Session) async -> Answer {
    var answer = Answer(service: service)
    do {
      try await session.with(service) { link in
        let health = try await link.call(HealthMethods.check, HealthCheckRequest())
        answer.isServing = health.status == .serving
        answer.status = try await link.call(HostServiceMethods.getStatus, HostGetStatusRequest())
        answer.who = try? await link.call(HostServiceMethods.whoAmI, HostWhoAmIRequest())
      }
    } catch {
      answer.fault = Complaint(error, session: session)
    }
    return answer
  }
}

/// Help about naming services.
enum ServiceHelp: String, PhraseTable {
  case services, service

  var phrase: Phrase {
    switch self {
    case .services:
      Phrase(
        "只看这些服务：permits、enforcement、investigation",
        "these services only: permits, enforcement, investigation")
    case .service: Phrase("哪个服务", "which service")
    }
  }
}
