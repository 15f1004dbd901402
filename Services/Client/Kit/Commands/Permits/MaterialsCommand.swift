import ArgumentParser
import Contracts
import Crypto
import Wire

/// Commands about materials.
struct MaterialsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .command(
      "materials", PermitsHelp.materials,
      examples: [
        Example("anlan permits materials list 91140581MA0ABCDE6J", "有哪些资料", "what there is"),
        Example("anlan permits materials put 许可证.pdf", "上传", "upload"),
      ],
      subcommands: [
        MaterialListCommand.self, MaterialGetCommand.self, MaterialPutCommand.self,
      ])
  }
}

/// Lists the materials of a licence.
struct MaterialListCommand: ClientCommand {
  static var configuration: CommandConfiguration {
    .command(
      "list", PermitsHelp.materialsList,
      examples: [
        Example("anlan permits materials list 91140581MA0ABCDE6J", "有哪些资料", "what there is")
      ])
  }

  @OptionGroup(title: UsageText.commonOptions.text) var common: CommonOptions
  @Argument(help: PermitsHelp.licence.help(.licence)) var licence: String

  func run(in session: Session) async throws -> Outcome {
    let pages = try PageOptions.parse(["--all"])
    let answer = try await session.with(.permits) { link in
      let name = try await LicenceLookup.find(licence, over: link).name
      return try await pages.collect(
        { token in
          try await link.call(
            PermitsServiceMethods.listLicenceEvents,
            PermitsListLicenceEventsRequest(parent: name, pageSize: pages.size, pageToken: token))
        }, items: \.events, token: \.nextPageToken)
    }
    var table = Table([
      .init("#", right: true), .init(PermitsText.kind.text),
      .init(PermitsText.fileName.text, gives: true, cellsMin: 12),
      .init(PermitsText.size.text, right: true),
      .init(PermitsText.hash.text, gives: true, cellsMin: 12),
    ])
    let events = answer.events.compactMap(\.event)
    for event in events {
      for material in event.materials {
        let secret = material.businessSecret ? "（\(PermitsText.secret.text)）" : ""
        table.add([
          .init("\(event.eventSeq)"), .init(material.kind + secret), .init(material.fileName),
          .init(Amount.bytes(material.sizeBytes)), .init(Identifier.hex(material.sha256), .dim),
        ])
      }
    }
    if case .json = session.console.form {
      let materials = events.flatMap(\.materials).map(\.jsonValue)
      session.console.json(.object([.init("materials", .array(materials))]))
    } else {
      session.console.list(table, json: answer, empty: PermitsText.noMaterials.text)
    }
    return .ok
  }
}
