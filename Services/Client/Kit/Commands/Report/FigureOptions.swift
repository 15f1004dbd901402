import ArgumentParser
import Contracts

/// Figures of an accident on the command line: `3` exactly, `3+` at least, left out unknown.
struct FigureOptions: ParsableArguments {
  @Option(help: ReportHelp.deaths.help(.count)) var deaths: String?
  @Option(help: ReportHelp.missing.help(.count)) var missing: String?
  @Option(help: ReportHelp.severe.help(.count)) var severe: String?
  @Option(help: ReportHelp.poisoned.help(.count)) var poisoned: String?
  @Option(help: ReportHelp.minor.help(.count)) var minor: String?
  @Option(help: ReportHelp.loss.help(.count)) var loss: String?
  @Option(name: .customLong("at-risk"), help: ReportHelp.risk.help(.count)) var atRisk: String?
  @Option(help: ReportHelp.trapped.help(.count)) var trapped: String?
  @Option(help: ReportHelp.evacuated.help(.count)) var evacuated: String?
  @Option(help: ReportHelp.observed.help(.count)) var observed: String?
  @Option(help: ReportHelp.danger.help(.text)) var danger: String?

  /// The figures given.
  ///
  /// - Throws: `Complaint`.
  var tally: InvestigationTally {
    get throws {
      InvestigationTally(
        deaths: try AccidentFigures.figure(deaths), missing: try AccidentFigures.figure(missing),
        severe: try AccidentFigures.figure(severe), poisoned: try AccidentFigures.figure(poisoned),
        minor: try AccidentFigures.figure(minor), lossFen: try AccidentFigures.loss(loss),
        atRisk: try AccidentFigures.figure(atRisk), trapped: try AccidentFigures.figure(trapped),
        evacuated: try AccidentFigures.figure(evacuated),
        observed: try AccidentFigures.figure(observed),
        otherDanger: danger ?? "")
    }
  }

  /// Whether any was given.
  var isEmpty: Bool {
    let given = [
      deaths, missing, severe, poisoned, minor, loss, atRisk, trapped, evacuated, observed, danger,
    ]
    return given.allSatisfy { $0 == nil }
  }
}

/// An accident on the command line.
struct AccidentOptions: ParsableArguments {
  @Option(help: ReportHelp.unit.help(.name)) var unit: String?
  @Option(help: ReportHelp.entity.help(.entity)) var entity: String?
  @Option(help: ReportHelp.place.help(.text)) var place: String?
  @Option(help: ReportHelp.at.help(.time)) var at: String?
  @Option(help: ReportHelp.regime.help(.code)) var regime: String?
  @Option(help: ReportHelp.type.help(.code)) var type: String?
  @Option(help: ReportHelp.industry.help(.code)) var industry: String?
  @Option(help: ReportHelp.division.help(.code)) var division: String?
  @Option(help: ReportHelp.course.help(.text)) var course: String?
  @OptionGroup var figures: FigureOptions

  /// The accident; what the unit is comes from the entity where it is known.
  ///
  /// - Throws: `Complaint`.
  func accident(over link: Link) async throws -> InvestigationAccident {
    var accident = InvestigationAccident(
      unit: unit ?? "", industry: industry ?? "", place: place ?? "", division: division ?? "",
      occurTime: try at.map { try InspectionTime.moment($0) }, regime: regime ?? "",
      accidentType: type ?? "", course: course ?? "", tally: try figures.tally)
    guard let entity else { return accident }
    accident.entity = try await EntityLookup.name(entity, over: link)
    let known = try await link.call(
      EntityServiceMethods.getEntity, EntityGetEntityRequest(name: accident.entity)
    ).entity
    if accident.unit.isEmpty { accident.unit = known?.holder?.name ?? "" }
    accident.creditCode = known?.holder?.creditCode ?? ""
    if accident.industry.isEmpty { accident.industry = known?.premises?.industry ?? "" }
    if accident.division.isEmpty { accident.division = known?.premises?.division ?? "" }
    return accident
  }
}
