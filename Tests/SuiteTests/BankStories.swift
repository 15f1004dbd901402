import Contracts
import Testing

@Suite(
  "Question banks and inspections, by several people", .serialized, .timeLimit(.minutes(5)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"))
struct BankStories {
  private static let bank = "coal-gas-inspector"

  private func withOffice(_ body: (Office) async throws -> Void) async throws {
    let office = try await Office()
    do {
      try await body(office)
    } catch {
      Issue.record(error)
    }
    await office.close()
  }

  /// The starter bank of the project.
  private static let starter: String = {
    let root = "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
    return Suite.text(
      of: "/\(root)/Services/Enforcement/Service/Resources/starter/\(bank).json")
  }()

  @Test("A bank is imported, mended, reviewed by another, published and taken out by two")
  func bankStory() async throws {
    try await withOffice { office in
      let count = Self.starter.split(separator: "\n").count { $0.contains("\"id\":") }
      let file = try office.suite.write("files/\(Self.bank).json", Self.starter)
      try await imported(file, count, by: office)
      try await contradicted(by: office)
      try await published(by: office)
      try await takenOut(count, by: office)
    }
  }

  private func imported(_ file: String, _ count: Int, by office: Office) async throws {
    let rehearsal = try await office.client(office.author, ["bank", "import", file, "--dry-run"])
    #expect(rehearsal.code == 0, "\(rehearsal)")
    #expect(rehearsal.output.contains("\(count) new") && rehearsal.output.contains("dry run"))
    let none = try await office.client(office.author, ["bank", "list", "--plain"])
    #expect(none.code == 0 && none.output.isEmpty, "a dry run leaves nothing: \(none)")
    let first = try await office.client(office.author, ["bank", "import", file])
    #expect(first.code == 0 && first.output.contains("\(count) new"), "\(first)")
    let second = try await office.client(office.author, ["bank", "import", file])
    #expect(second.output.contains("0 new · 0 revised · \(count) unchanged"), "\(second)")
    let stranger = try await office.client(office.head, ["bank", "import", file])
    #expect(stranger.code == 4, "only authors and reviewers import: \(stranger)")
  }

  /// A second file says something else about the first question; both are held back.
  private func contradicted(by office: Office) async throws {
    let lines = Self.starter.split(separator: "\n")
    let first = try #require(lines.first { $0.contains("\"cgi-001\"") })
    let head = try #require(lines.first)
    let other = first.split(separator: "\"answer\": [\"C\"]", omittingEmptySubsequences: false)
    #expect(other.count == 2, "the key of the first question is C")
    let question = other.joined(separator: "\"answer\": [\"B\"]")
    let text = String(question.dropLast(question.hasSuffix(",") ? 1 : 0))
    let file = try office.suite.write(
      "files/other.json", "\(head)\n\"questions\": [\n\(text)]}\n")
    let run = try await office.client(office.author, ["bank", "import", file])
    #expect(run.output.contains("W-CONTRA") && run.output.contains("1 contradictions"), "\(run)")
    let held = try await flagged(office)
    #expect(held.count == 2, "\(held)")
  }

  private func flagged(_ office: Office) async throws -> [String] {
    let list = try await office.client(
      office.reviewer, ["bank", "questions", "-", "--state", "FLAGGED", "--plain"])
    return list.output.split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
  }

  private func published(by office: Office) async throws {
    let submitted = try await office.client(office.author, ["bank", "submit", Self.bank])
    #expect(submitted.code == 0, "\(submitted)")
    let own = try await office.client(office.author, ["bank", "approve", Self.bank])
    #expect(own.code != 0, "no author approves: \(own)")
    let blocked = try await office.client(office.reviewer, ["bank", "approve", Self.bank])
    #expect(blocked.code == 3 && blocked.errors.contains("contradict"), "\(blocked)")
    let returned = try await office.client(
      office.reviewer, ["bank", "return", Self.bank, "--note", "two keys for one question"])
    #expect(returned.code == 0, "\(returned)")
    let held = try await flagged(office)
    for (question, state) in zip(held, ["ACTIVE", "RETIRED"]) {
      let decided = try await office.client(
        office.reviewer,
        ["bank", "decide", question, "--state", state, "--reason", "article 193 of the rules"])
      #expect(decided.code == 0, "\(decided)")
    }
    let again = try await office.client(office.author, ["bank", "submit", Self.bank])
    #expect(again.code == 0, "\(again)")
    let approved = try await office.client(office.reviewer, ["bank", "approve", Self.bank])
    #expect(approved.code == 0 && approved.output.contains("published"), "\(approved)")
    let versions = try await office.client(office.head, ["bank", "versions", Self.bank, "--plain"])
    #expect(versions.output.contains(office.author.name), "\(versions)")
    #expect(versions.output.contains(office.reviewer.name))
  }

  private func takenOut(_ count: Int, by office: Office) async throws {
    let asked = try await office.client(
      office.reviewer, ["bank", "export", "request", Self.bank, "--reason", "backup", "--plain"])
    let export = String(asked.output.filter { $0 != "\n" })
    let alone = try await office.client(office.reviewer, ["bank", "export", "approve", export])
    #expect(alone.code == 1 && alone.errors.contains("BANK_SAME_PERSON"), "\(alone)")
    let early = try await office.client(
      office.reviewer, ["bank", "export", "fetch", export, "--output", "\(office.files)/e.csv"])
    #expect(early.code == 1 && early.errors.contains("EXPORT_NOT_APPROVED"), "\(early)")
    let agreed = try await office.client(office.head, ["bank", "export", "approve", export])
    #expect(agreed.code == 0, "\(agreed)")
    for ending in ["csv", "xlsx", "gift", "xml"] {
      let path = "\(office.files)/export.\(ending)"
      let fetched = try await office.client(
        office.reviewer, ["bank", "export", "fetch", export, "--output", path])
      #expect(fetched.code == 0, "\(ending): \(fetched)")
      let back = try await office.client(
        office.reviewer, ["bank", "import", path, "--bank", Self.bank, "--dry-run"])
      #expect(
        back.output.contains("0 new · 0 revised · \(count) unchanged · 0 rejected"),
        "\(ending): \(back)")
    }
  }

  @Test("An inspection goes from plan to close, and not past its guards")
  func inspectionStory() async throws {
    try await withOffice { office in
      _ = try await office.suite.publish(Licences.coal(Licences.eventID(1)))
      let entity = try await Deadline(seconds: 30).wait("the entity at enforcement") {
        let list = try await office.client(office.author, ["entities", "list", "--plain"])
        return list.output.split(separator: "\t").first.map(String.init)
      }
      let number = try await planned(entity, by: office)
      try await started(number, by: office)
      try await closed(number, by: office)
    }
  }

  private func planned(_ entity: String, by office: Office) async throws -> String {
    let plan = [
      "inspection", "plan", entity, "--kind", "special", "--subject", "ventilation",
      "--request-id", "11111111-2222-4333-8444-555555555555", "--plain",
    ]
    let planned = try await office.client(office.author, plan)
    #expect(planned.code == 0, "\(planned)")
    let again = try await office.client(office.author, plan)
    #expect(again.output == planned.output, "a second click plans nothing new")
    let name = planned.output.split(separator: "\t").first.map(String.init) ?? ""
    let number = String(name.dropFirst("inspections/".count))
    let own = try await office.client(office.author, ["inspection", "approve", number])
    #expect(own.code == 4, "only the head approves: \(own)")
    let approved = try await office.client(office.head, ["inspection", "approve", number])
    #expect(approved.code == 0, "\(approved)")
    return number
  }

  private func started(_ number: String, by office: Office) async throws {
    let officers = "\(office.author.name),\(office.head.name)"
    let start = ["inspection", "start", number, "--officers"]
    let cardless = try await office.client(office.author, start + [officers])
    #expect(cardless.code == 3 && cardless.errors.contains("card"), "\(cardless)")
    for user in [office.author, office.head] {
      let card = try await office.client(
        office.head,
        [
          "inspection", "card", "put", user.name, "--number", "0405-\(user.userID)", "--from",
          "2020-01-01", "--to", "2099-12-31",
        ])
      #expect(card.code == 0, "\(card)")
    }
    let alone = try await office.client(office.author, start + [office.author.name])
    #expect(alone.code == 3 && alone.errors.contains("two officers"), "\(alone)")
    let started = try await office.client(office.author, start + [officers])
    #expect(started.code == 0, "\(started)")
  }

  private func closed(_ number: String, by office: Office) async throws {
    let text = try office.suite.write("files/record.txt", "looked at the fans\n")
    let record = [
      "inspection", "record", number, "--arrive", "2026-01-05 09:30", "--leave",
      "2026-01-05 11:40", "--text-file", text, "--problem", "a page is missing",
    ]
    let unsigned = try await office.client(office.author, record)
    #expect(unsigned.code == 2 && unsigned.errors.contains("--signed-by"), "\(unsigned)")
    let recorded = try await office.client(office.author, record + ["--signed-by", "Zhang"])
    #expect(recorded.code == 0, "\(recorded)")
    let open = try await office.client(office.author, ["inspection", "close", number])
    #expect(open.code == 3 && open.errors.contains("quiz"), "\(open)")
    let closed = try await office.client(
      office.author, ["inspection", "close", number, "--no-quiz", "nobody on shift"])
    #expect(closed.code == 0, "\(closed)")
    let shown = try await office.client(office.head, ["inspection", "show", number])
    for word in ["closed", "nobody on shift", "looked at the fans", "a page is missing"] {
      #expect(shown.output.contains(word), "\(word): \(shown)")
    }
  }
}
