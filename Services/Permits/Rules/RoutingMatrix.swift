public import Vocabulary

/// One row of the routing matrix: who receives events of a licence type in an industry.
public struct RouteRow: Sendable, Hashable, Codable {
  /// Domain such as `煤矿`.
  public let domain: String
  /// Licence type.
  public let licenceType: LicenceTypeCode
  /// Industry prefix such as `B06`; empty for every industry.
  public let industry: String
  /// 行业主管部门; nil if nobody is yet.
  public let industryAuthority: DepartmentCode?
  /// 行业监管牵头部门; nil if nobody is yet.
  public let lead: DepartmentCode?
  /// Departments that get a copy.
  public let copies: [DepartmentCode]

  /// Makes a row.
  public init(
    domain: String, licenceType: LicenceTypeCode, industry: String = "",
    industryAuthority: DepartmentCode?, lead: DepartmentCode?, copies: [DepartmentCode] = []
  ) {
    self.domain = domain
    self.licenceType = licenceType
    self.industry = industry
    self.industryAuthority = industryAuthority
    self.lead = lead
    self.copies = copies
  }
}

/// What the matrix says for one event.
public struct Routing: Sendable, Hashable {
  /// Recipients in order: industry, lead, copies, town.
  public let recipients: [Recipient]
  /// Why nobody is responsible; nil if both an authority and a lead are named.
  public let unrouted: UnroutedReason?
}

/// The routing matrix: dated rows, answered for the day of the decision.
///
/// **Source**: the notice's items 3 and 11–18; handbook 1.10 and 3.3(4–6).
public struct RoutingMatrix: Sendable {
  /// Every row with its days in force.
  public let rows: Dated<RouteRow>
  private let byType: [LicenceTypeCode: [DatedRow<RouteRow>]]

  /// Makes a matrix.
  public init(_ rows: Dated<RouteRow> = Routes.builtIn) {
    self.rows = rows
    self.byType = Dictionary(grouping: rows.rows) { $0.rule.licenceType }
  }

  /// The row for a type and industry on a day: the longest industry prefix wins, then the youngest.
  public func row(
    for type: LicenceTypeCode, industry: IndustryCode?, on day: LegalDay
  ) -> DatedRow<RouteRow>? {
    byType[type]?
      .filter { row in
        guard row.isInForce(on: day) else { return false }
        return row.rule.industry.isEmpty || (industry?.lies(under: row.rule.industry) ?? false)
      }
      .max { one, other in
        let lengths = (one.rule.industryDepth, other.rule.industryDepth)
        return lengths.0 == lengths.1
          ? one.inForceFrom < other.inForceFrom : lengths.0 < lengths.1
      }
  }

  /// Who receives an event on a day.
  ///
  /// The town is that of the premises, never of the registered address; a division that is not a
  /// town in use gives no copy.
  ///
  /// An event without anyone responsible goes to whoever is known and to the safety committee
  /// office: nothing is lost.
  public func routing(
    for type: LicenceType, industry: IndustryCode?, division: DivisionCode?, on day: LegalDay,
    publisher: DepartmentCode
  ) -> Routing {
    let row = type.code.flatMap { self.row(for: $0, industry: industry, on: day)?.rule }
    var duties: [(DepartmentCode, RecipientRole)] = []
    if let lead = row?.lead { duties.append((lead, .lead)) }
    if let authority = row?.industryAuthority { duties.append((authority, .industry)) }
    // The bureau needs no copy of its own decision.
    duties += (row?.copies ?? []).filter { $0 != publisher }.map { ($0, .copy) }
    if let town = division.flatMap(Self.town(of:)) { duties.append((town, .town)) }
    let unrouted = Self.reason(type, row)
    if unrouted != nil { duties.append((.safetyCommitteeOffice, .origin)) }
    return Routing(recipients: Self.merged(duties), unrouted: unrouted)
  }

  private static func reason(_ type: LicenceType, _ row: RouteRow?) -> UnroutedReason? {
    guard type.isMapped else { return .licenceTypeUnmapped }
    guard let row else { return .noRouteInForce }
    if row.industryAuthority == nil { return .industryAuthorityMissing }
    return row.lead == nil ? .leadSupervisorMissing : nil
  }

  /// The town or street in use that gets the copy for premises in a division; nil if there is none.
  public static func town(of division: DivisionCode) -> DepartmentCode? {
    guard division.county == Divisions.city, division.namesTown,
      Divisions.division(division)?.isRetired == false
    else { return nil }
    return DepartmentCode(town: division)
  }

  /// One recipient a department, in the order of the roles' numbers.
  private static func merged(_ duties: [(DepartmentCode, RecipientRole)]) -> [Recipient] {
    var recipients: [Recipient] = []
    for (department, role) in duties {
      if let place = recipients.firstIndex(where: { $0.department == department }) {
        recipients[place] = Recipient(department, recipients[place].roles + [role])
      } else {
        recipients.append(Recipient(department, [role]))
      }
    }
    return recipients.enumerated()
      .sorted { ($0.element.role.rawValue, $0.offset) < ($1.element.role.rawValue, $1.offset) }
      .map(\.element)
  }
}

extension RouteRow {
  /// How narrow the industry prefix is, counted with its letter.
  fileprivate var industryDepth: Int {
    guard let first = industry.utf8.first else { return 0 }
    return industry.utf8.count + (first < UInt8(ascii: "A") ? 1 : 0)
  }
}
