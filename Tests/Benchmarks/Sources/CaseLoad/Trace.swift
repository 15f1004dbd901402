import Contracts
import Wire

/// A trace across three running services: a licence with `events` events and receipts, a case about
/// its premises, then the trace asked live, so that every source answers and every proof is checked.
struct TraceLoad {
  let folder: String
  let events: Int
  let samples: Int

  func run() async throws {
    let permits = try await WireClient.connect(to: "\(folder)/permits.sock")
    let investigation = try await WireClient.connect(to: "\(folder)/investigation.sock")
    let bureau: Metadata = ["anlan-acting-as": "SPJ"]
    let office: Metadata = ["anlan-acting-as": "AWB"]
    for number in 0..<events {
      _ = try await permits.call(
        PermitsServiceMethods.publish, PermitsPublishRequest(event: event(number)),
        metadata: bureau)
    }
    let entity = try await entity(over: investigation)
    try await openCase(about: entity, over: investigation, as: office)
    let clock = ContinuousClock()
    for (what, isLive) in [("trace-live", true), ("trace-frozen", false)] {
      var times = Times()
      var steps = 0
      for number in 0..<samples + 10 {
        let start = clock.now
        let answer = try await investigation.call(
          InvestigationCaseHistoryServiceMethods.traceCase,
          InvestigationTraceCaseRequest(start: "licences/1", live: isLive), metadata: office)
        if number >= 10 { times.add(clock.now - start) }
        steps = answer.steps.count
      }
      times.report(what, found: steps)
    }
    await permits.close()
    await investigation.close()
  }

  private func entity(over client: WireClient) async throws -> String {
    while true {
      let found = try await client.call(
        EntityServiceMethods.listEntities, EntityListEntitiesRequest()
      ).entities.first
      if let found, found.licences.first?.eventSeq == UInt64(events) { return found.name }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  private func openCase(
    about entity: String, over client: WireClient, as office: Metadata
  ) async throws {
    let none = InvestigationFigure(least: 0, exact: true)
    _ = try await client.call(
      InvestigationCaseServiceMethods.openCase,
      InvestigationOpenCaseRequest(
        requestID: "trace",
        accident: InvestigationAccident(
          entity: entity, unit: "示例煤业", industry: "B0610", place: "采面", division: "140581101",
          occurTime: ProtoTimestamp(seconds: 1_767_800_000), regime: "general", course: "垮落",
          tally: InvestigationTally(
            deaths: InvestigationFigure(least: 1, exact: true), missing: none, severe: none,
            poisoned: none, lossFen: none)),
        leadAuthority: "高平市人民政府", leadBasis: "高政函〔2026〕1号"), metadata: office)
    let account = try await client.call(HostServiceMethods.whoAmI, HostWhoAmIRequest())
    let parties: [InvestigationTeamParty] = [
      .emergency, .supervising, .discipline, .publicSecurity, .union, .procuratorate,
    ]
    _ = try await client.call(
      InvestigationCaseServiceMethods.appointTeam,
      InvestigationAppointTeamRequest(
        name: "cases/1",
        team: [
          InvestigationTeamMember(
            account: account.principal?.account ?? "", person: "组长某", party: .government,
            isLeader: true)
        ]
          + parties.map {
            InvestigationTeamMember(person: "组员\($0.rawValue)", department: "YJ", party: $0)
          }, document: "高政函〔2026〕2号"), metadata: office)
  }

  /// The first event issues, the rest change the content.
  private func event(_ number: Int) -> PermitsLicenceEvent {
    let digits = String(number, radix: 16)
    let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    return PermitsLicenceEvent(
      eventID: "0192f0c1-0000-7000-8000-\(padded)", type: number == 0 ? .issued : .changed,
      document: PermitsLicenceDocument(
        licenceType: "AQSC_MK", certificateName: "安全生产许可证",
        certificateNo: "(晋)MK安许证字[2026]1", documentName: "准予行政许可决定书",
        documentNo: "高审批许字[2026]\(number + 1)号", category: "普通", content: "煤炭开采 \(number)",
        decisionDay: "2026-01-05", validFrom: "2026-01-05", validTo: "2029-01-04",
        authorityName: "山西省示例主管部门", authorityCode: "11140581900000014T"),
      holder: TypeHolder(
        name: "高平市示例1号煤业有限公司", kind: .organisation, creditCode: "91140581MA0000015J",
        legalRepresentative: "张某甲"),
      premises: TypePremises(division: "140581101", industry: "B0610"))
  }
}
