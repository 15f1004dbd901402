public import Access
internal import FoundationEssentials
public import InvestigationRules
public import Vocabulary

/// The dated data that this service judges by; files of the law folder correct what is built in.
public struct InvestigationLaw: Sendable {
  /// Name of the city's government, as the rows of who leads write it.
  public let city: String
  /// Levels.
  public let levels: Dated<[LevelBand]>
  /// 较大涉险事故.
  public let graveDanger: Dated<GraveDangerRule>
  /// Regimes.
  public let regimes: Dated<RegimeRule>
  /// How long everything may take.
  public let clocks: Dated<ClockRule>
  /// Editions of the accident types.
  public let accidentTypes: Dated<AccidentTypeEdition>
  /// From the old edition to the new.
  public let accidentTypeMapping: [AccidentTypeMapping]
  /// Lost working days from which an injury is severe.
  public let severeLostDays: Dated<Int>
  /// Schemes of direct loss.
  public let lossSchemes: Dated<LossScheme>
  /// From what potential a near miss is chosen.
  public let nearMisses: Dated<NearMissRule>
  /// What the codes of historical cases mean here.
  public let pastCodes: PastCodeBook
  /// Working days.
  public let calendar: WorkingCalendar

  /// The law, with the corrections of a folder: `accident-rules.json`, `accident-types.json`,
  /// `near-miss-rules.json`, `past-codes.json`.
  ///
  /// - Parameters:
  ///   - folder: Where the files are; nil for the built-in law alone.
  ///   - calendar: Working days.
  /// - Throws: `ConfigurationError` with the file, the key and the remedy.
  public init(
    folder: String? = nil, calendar: WorkingCalendar = WorkingCalendar()
  ) throws(ConfigurationError) {
    let rules = try Self.read(
      "accident-rules.json", in: folder, builtIn: PackageResources.accident_rules_json)
    let parts = try rules.object(keys: ["city", "levels", "graveDanger", "regimes", "clocks"])
    city = try LawRows.member("city", of: parts, in: rules).text()
    levels = try LawRows.dated("levels", of: parts, in: rules, keys: ["bands"], LawRows.bands)
    graveDanger = try LawRows.dated(
      "graveDanger", of: parts, in: rules, keys: ["atRisk", "trapped", "evacuated", "observed"],
      LawRows.graveDanger)
    regimes = try LawRows.dated(
      "regimes", of: parts, in: rules, keys: LawRows.regimeKeys, LawRows.regime)
    clocks = try LawRows.dated(
      "clocks", of: parts, in: rules, keys: LawRows.clockKeys, LawRows.clock)
    let types = try Self.read(
      "accident-types.json", in: folder, builtIn: PackageResources.accident_types_json)
    let kinds = try types.object(keys: ["editions", "mapping", "injuries", "lossSchemes"])
    accidentTypes = try LawRows.dated(
      "editions", of: kinds, in: types, keys: ["edition", "types"], LawRows.edition)
    accidentTypeMapping = try LawRows.mapping(
      LawRows.member("mapping", of: kinds, in: types))
    severeLostDays = try LawRows.dated(
      "injuries", of: kinds, in: types, keys: ["severeLostDays"], LawRows.severeLostDays)
    lossSchemes = try LawRows.dated(
      "lossSchemes", of: kinds, in: types, keys: ["edition", "items"], LawRows.lossScheme)
    let missed = try Self.read(
      "near-miss-rules.json", in: folder, builtIn: PackageResources.near_miss_rules_json)
    nearMisses = try LawRows.dated(
      "rules", of: missed.object(keys: ["rules"]), in: missed, keys: LawRows.nearMissKeys,
      LawRows.nearMiss)
    let codes = try Self.read(
      "past-codes.json", in: folder, builtIn: PackageResources.past_codes_json)
    pastCodes = try LawRows.pastCodes(codes)
    self.calendar = calendar
  }

  private static func read(
    _ name: String, in folder: String?, builtIn: [UInt8]
  ) throws(ConfigurationError) -> StrictJSON {
    guard let path = folder.map({ "\($0)/\(name)" }),
      FileManager.default.fileExists(atPath: path)
    else { return try StrictJSON(file: "built-in \(name)", bytes: builtIn) }
    let bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw ConfigurationError(
        file: path, key: "", problem: "cannot be read (\(error))",
        remedy: "Make it readable, or remove it to use the built-in law.")
    }
    return try StrictJSON(file: path, bytes: bytes)
  }
}
