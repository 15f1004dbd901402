import ArgumentParser
import Contracts
import Wire

/// Calls any method through the service's own reflection.
struct CallCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "call", CallText.call,
      examples: [
        Example("anlan call --list", "许可服务有哪些方法", "methods of the permits service"),
        Example(
          "anlan call PermitsService/ListLicences --describe", "请求与应答有哪些字段",
          "fields of request and response"),
        Example(
          "anlan call PermitsService/ListLicences '{\"pageSize\":2}'", "调用", "call it"),
        Example(
          "anlan call EntityService/ListEntities --at enforcement", "调用另一服务", "at another service"),
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: CallText.method.help(.method)) var method: String?
  @Argument(help: CallText.argument.help(.data)) var request: String?
  @Option(name: [.customShort("d"), .customLong("data")], help: CallText.data.help(.data))
  var data: String?
  @Option(help: CallText.at.help(.service)) var at = ServiceName.permits.rawValue
  @Flag(help: CallText.list.help) var list = false
  @Flag(help: CallText.describe.help) var describe = false

  func run(in session: Session) async throws -> Outcome {
    let service = try ServiceName(named: at)
    guard request == nil || data == nil else {
      throw Complaint(CallText.twoRequests.text, outcome: .usage)
    }
    return try await session.with(service) { link in
      let reflection = Reflection(link: link)
      let names = try await reflection.services()
      if list {
        let pool = try await reflection.pool(of: names)
        show(names.flatMap(pool.methods(of:)), on: session.console)
        return .ok
      }
      guard let method else {
        throw Complaint(
          CallText.methodNeeded.text, tries: ["anlan call --list --at \(at)"], outcome: .usage)
      }
      let (serviceName, _) = split(method)
      let candidates = names.filter { $0 == serviceName || $0.hasSuffix(".\(serviceName)") }
      let pool = try await reflection.pool(of: candidates.isEmpty ? names : candidates)
      let found = try find(method, in: names.flatMap(pool.methods(of:)))
      if describe {
        SchemaPage(pool: pool, console: session.console).show(found)
        return .ok
      }
      try await DynamicCall(method: found, pool: pool, link: link)
        .run(data ?? request, session: session)
      return .ok
    }
  }

  /// `a.b.Service/Method`, also with a leading slash or a dot before the method.
  private func split(_ text: String) -> (service: String, method: String) {
    let bare = text.hasPrefix("/") ? String(text.dropFirst()) : text
    let mark = bare.lastIndex(of: "/") ?? bare.lastIndex(of: ".")
    guard let mark else { return ("", bare) }
    return (String(bare[..<mark]), String(bare[bare.index(after: mark)...]))
  }

  private func find(_ text: String, in methods: [MethodDescription]) throws -> MethodDescription {
    let (service, name) = split(text)
    let found = methods.filter { method in
      method.name == name
        && (service.isEmpty || method.service == service || method.service.hasSuffix(".\(service)"))
    }
    if found.count == 1 { return found[0] }
    let names = methods.map { short($0) }
    let near = Suggestion.nearest(to: text, among: names + methods.map(\.name))
    throw Complaint(
      CallText.noMethod.with(text),
      items: found.map { .init(place: "", why: String($0.path.dropFirst())) },
      tries: (near.map { [UsageText.didYouMean.with($0)] } ?? []) + [
        "anlan call --list --at \(at)"
      ],
      outcome: .usage)
  }

  private func short(_ method: MethodDescription) -> String {
    "\(method.service.split(separator: ".").last ?? "")/\(method.name)"
  }

  private func show(_ methods: [MethodDescription], on console: Console) {
    if case .json = console.form {
      let values = methods.map { method in
        JSONValue.object([
          .init("method", .string(String(method.path.dropFirst()))),
          .init("request", .string(method.request)), .init("response", .string(method.response)),
          .init("kind", .string("\(method.kind)")),
        ])
      }
      return console.json(.object([.init("methods", .array(values))]))
    }
    var table = Table([
      .init(StatusText.methods.text, gives: true, cellsMin: 24), .init(PermitsText.kind.text),
    ])
    for method in methods {
      table.add([.init(String(method.path.dropFirst())), .init(SchemaPage.kind(method.kind), .dim)])
    }
    console.table(table)
  }
}
