internal import Contracts
internal import InvestigationRules
internal import Store

extension CauseNode {
  /// A node as it is kept; nil if a newer release wrote what this one cannot read.
  init?(_ cause: InvestigationCause) {
    guard let number = FactName.parts(of: cause.name, under: "causes")?.number,
      let kind = CauseKind(rawValue: cause.kind.rawValue)
    else { return nil }
    self.init(
      number: number, kind: kind, text: cause.text,
      standing: CauseStanding(rawValue: cause.standing.rawValue) ?? .open,
      gate: CauseGate(rawValue: cause.gate.rawValue) ?? .or,
      factor: HumanFactorLevel(rawValue: cause.factor.rawValue),
      level: SystemLevel(rawValue: cause.level.rawValue))
  }
}

extension CauseEdge {
  /// An arrow as it is kept; nil if a newer release wrote what this one cannot read.
  init?(_ arrow: InvestigationCauseArrow) {
    guard let from = FactName.parts(of: arrow.from, under: "causes")?.number,
      let to = FactName.parts(of: arrow.to, under: "causes")?.number,
      let kind = CauseLink(rawValue: arrow.link.rawValue)
    else { return nil }
    self.init(from: from, to: to, kind: kind, evidence: arrow.evidence)
  }
}

/// A case's cause graph as it is kept, and as the rules see it.
struct CauseFile {
  let caseNumber: Int
  let causes: [InvestigationCause]
  let arrows: [InvestigationCauseArrow]
  let graph: CauseGraph

  /// Reads the graph of a case.
  ///
  /// - Throws: `CauseRefusal` if what is kept is no graph; `StoreError`.
  init(of caseNumber: Int, in reader: Reader) throws {
    self.caseNumber = caseNumber
    causes = try CauseRecords.nodes(of: caseNumber, in: reader)
    arrows = try CauseRecords.arrows(of: caseNumber, in: reader)
    // What was found changed proves nothing: an arrow that rests on it alone is bare again.
    let altered = try CitedEvidence.altered(
      among: Set(arrows.flatMap(\.evidence)), in: reader)
    graph = try CauseGraph(
      nodes: causes.compactMap(CauseNode.init),
      edges: arrows.compactMap { arrow in
        var edge = CauseEdge(arrow)
        edge?.evidence.removeAll { altered.contains($0) }
        return edge
      })
  }

  /// Names of nodes.
  func names(_ numbers: [Int]) -> [String] {
    numbers.map { FactName.cause($0, of: caseNumber) }
  }

  /// What is still missing for closing.
  var gap: InvestigationCauseGap {
    let judged = CauseSufficiency(of: graph)
    let bare = Set(judged.bare)
    return InvestigationCauseGap(
      direct: names(judged.direct), indirect: names(judged.indirect),
      bare: arrows.filter { arrow in CauseEdge(arrow).map { bare.contains($0.ends) } ?? false },
      loose: names(judged.loose), open: names(judged.open), isMet: judged.isMet)
  }

  /// A view of it.
  func answer(_ kind: CauseView.Kind) -> InvestigationGetCausesResponse {
    let view = CauseView(kind, of: graph)
    let shown = Set(view.bands.flatMap(\.nodes))
    let ends = Set(view.edges.map(\.ends))
    let whys = kind == .whys ? WhyPaths(of: graph) : nil
    return InvestigationGetCausesResponse(
      causes: causes.filter { cause in CauseNode(cause).map { shown.contains($0.number) } ?? false
      },
      arrows: arrows.filter { arrow in CauseEdge(arrow).map { ends.contains($0.ends) } ?? false },
      bands: view.bands.map {
        InvestigationCauseBand(title: $0.title, causes: names($0.nodes))
      },
      paths: whys?.paths.map { InvestigationWhyPath(causes: names($0)) } ?? [],
      pathsComplete: whys?.isComplete ?? true, gap: gap)
  }
}

/// What the closing gate reads of causes.
enum CauseReading {
  /// What the cause graph of a case says to the gate of causes.
  ///
  /// - Throws: `CauseRefusal` if what is kept is no graph; `StoreError`.
  static func sufficiency(of caseNumber: Int, in reader: Reader) throws -> CauseSufficiency {
    CauseSufficiency(of: try CauseFile(of: caseNumber, in: reader).graph)
  }
}

extension CaseFile {
  /// What a picture of the case is called.
  var pictureTitle: String {
    let accident = snapshot.accident?.title ?? ""
    return accident.isEmpty ? snapshot.name : "\(accident)（\(snapshot.name)）"
  }
}
