internal import Contracts
internal import InvestigationRules
internal import Store

// What was found out: timeline, occurrences, causes with their pictures, appraisals: section 5.
extension CaseDocuments {
  func inquiry(in reader: Reader) throws -> [InvestigationArchiveDocument] {
    let section = ArchiveSection.technical
    let entries = try FactRecords.spans(of: file.number, in: reader)
      .compactMap { try FactRecords.find($0.number, of: file.number, in: reader) }
    let occurrences = try OccurrenceRecords.list(of: file.number, in: reader)
    let causes = try CauseFile(of: file.number, in: reader)
    var documents = [
      document(section, "时间线", list("entries", entries.map { $0.jsonValue() })),
      document(section, "事件和认定", list("occurrences", occurrences.map { $0.jsonValue() })),
      document(section, "原因", causes.answer(.whole).jsonValue()),
      document(
        section, "技术鉴定", list("appraisals", file.snapshot.appraisals.map { $0.jsonValue() })),
    ]
    let items = entries.filter(\.correctedBy.isEmpty).prefix(TimelinePicture.entriesMax)
      .compactMap(TimelineItem.init)
    if !items.isEmpty {
      let picture = TimelinePicture(Array(items), title: file.pictureTitle)
      documents.append(document("\(section.folder)/时间线.svg", text: picture.svg))
    }
    guard (1...CausePicture.nodesMax).contains(causes.graph.nodes.count) else { return documents }
    for kind in CauseView.Kind.allCases {
      let picture = CausePicture(causes.graph, view: kind, title: file.pictureTitle)
      documents.append(
        document("\(section.folder)/原因图-\(kind.fileName).svg", text: picture.svg))
    }
    return documents
  }
}

extension CauseView.Kind {
  /// What a picture of the view is called on a disk.
  fileprivate var fileName: String {
    switch self {
    case .whole: "全图"
    case .direct: "直接间接"
    case .humanFactors: "人因层次"
    case .system: "系统层次"
    case .whys: "追问"
    case .faultTree: "故障树"
    }
  }
}
