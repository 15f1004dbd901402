internal import Contracts
internal import InvestigationRules
internal import Store

// What was reported, who investigates, who was hurt, what was lost: sections 1, 2, 7 and 9.
extension CaseDocuments {
  func accident(in reader: Reader) throws -> [InvestigationArchiveDocument] {
    var documents = [
      document(.team, "调查组", list("team", file.snapshot.team.map { $0.jsonValue() })),
      document(
        .loss, "直接经济损失", (file.accident.tally?.lossFen ?? InvestigationFigure()).jsonValue()),
    ]
    guard let number = ReportName.number(in: file.snapshot.report),
      let report = try ReportRecords.find(number, in: reader)
    else {
      let tally = file.accident.tally ?? InvestigationTally()
      return documents + [document(.casualties, "伤亡情况", tally.jsonValue())]
    }
    documents.append(document(.reports, "事故报告", report.snapshot.jsonValue()))
    documents.append(
      document(
        .casualties, "伤亡情况",
        .object([
          .init("first", (report.snapshot.firstTally ?? InvestigationTally()).jsonValue()),
          .init(
            "changes",
            .array(report.snapshot.supplements.flatMap(\.changes).map { $0.jsonValue() })),
          .init("now", (file.accident.tally ?? InvestigationTally()).jsonValue()),
        ])))
    return documents
  }

  /// A named list.
  func list(_ name: String, _ values: [JSONValue]) -> JSONValue {
    .object([.init(name, .array(values))])
  }
}
