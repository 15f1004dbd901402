import Testing

// What a quiz at an inspection consists of, by the real client.
extension Office {
  private static let roster = """
    姓名,岗位,工号,身份证后四位
    测试员一,瓦斯检查工,1001,0011
    测试员二,瓦斯检查工,1002,0022
    测试员三,瓦斯检查工,1003,0033
    测试员四,瓦斯检查工,1004,0044

    """

  /// A started inspection of a mine that was licensed a moment ago; answers its number.
  func startedInspection() async throws -> String {
    _ = try await suite.publish(Licences.coal(Licences.eventID(1)))
    let entity = try await Deadline(seconds: 30).wait("the entity at enforcement") {
      let list = try await client(author, ["entities", "list", "--plain"])
      return list.output.split(separator: "\t").first.map(String.init)
    }
    let planned = try await client(
      author, ["inspection", "plan", entity, "--subject", "ventilation", "--plain"])
    let name = planned.output.split(separator: "\t").first.map(String.init) ?? ""
    let number = String(name.dropFirst("inspections/".count))
    _ = try await client(head, ["inspection", "approve", number])
    for user in [author, head] {
      _ = try await client(
        head,
        [
          "inspection", "card", "put", user.name, "--number", "0405", "--from", "2020-01-01",
          "--to", "2099-12-31",
        ])
    }
    let start = try await client(
      author,
      ["inspection", "start", number, "--officers", "\(author.name),\(head.name)"])
    #expect(start.code == 0, "\(start)")
    return number
  }

  /// Pulls a pack of the blueprint "gas-inspector" for both officers.
  func pullPack(for inspection: String) async throws {
    let pulled = try await client(
      author,
      [
        "quiz", "pack", "pull", "--inspection", inspection, "--blueprint", "gas-inspector",
        "--officer", author.name, "--officer", head.name,
      ])
    #expect(pulled.code == 0, "\(pulled)")
  }

  /// Two of four are drawn and sit, with no service to be reached; answers their sittings.
  func twoSit() async throws -> [String] {
    let roster = try suite.write("files/roster.csv", Self.roster)
    let drawn = try await client(
      author,
      [
        "quiz", "start", "--roster", roster, "--count", "2", "--digits", "314159", "--identity",
        "card", "--mode", "q",
      ], isOffline: true)
    #expect(drawn.code == 0, "\(drawn)")
    let board = try await client(
      author, ["quiz", "board", "--plain"], isOffline: true)
    let sittings = board.output.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
    #expect(sittings.count == 2, "\(board)")
    let answers = (1...10).flatMap { _ in ["1", ""] } + ["!", "y"]
    for sitting in sittings {
      let sat = try await client(
        author, ["quiz", "sit", sitting, "--lines"], reading: answers)
      #expect(sat.code == 0, "\(sat)")
    }
    let signed = try await client(
      author,
      [
        "quiz", "sign", sittings[0], "--officer", "\(author.name)=04-1", "--officer",
        "\(head.name)=04-2",
      ], isOffline: true)
    #expect(signed.code == 0, "\(signed)")
    let offline = try await client(author, ["quiz", "sync"], isOffline: true)
    #expect(offline.code == 6, "nothing is lost, and it says so: \(offline)")
    return sittings
  }
}
