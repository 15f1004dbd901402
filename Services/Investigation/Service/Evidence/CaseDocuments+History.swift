internal import Contracts
internal import InvestigationRules
internal import Store

extension CaseDocuments {
  /// Every version of the frozen history: what was frozen, its facts and answers in words, and the
  /// answers of the sources byte for byte, so that others can verify them.
  ///
  /// None in the masked variant: it names people.
  func histories(in reader: Reader) throws -> [InvestigationArchiveDocument] {
    guard variant == .full else { return [] }
    var documents: [InvestigationArchiveDocument] = []
    var kept: Set<[UInt8]> = []
    for version in try CaseHistoryRecords.all(of: file.number, in: reader) {
      let folder = "\(ArchiveSection.management.folder)/冻结历史"
      let reading = try HistoryReading(version.version, of: file, in: reader)
      documents.append(
        document("\(folder)/第\(version.version)版.json", reading.shown.jsonValue()))
      for source in version.sources
      where source.state == .frozen && kept.insert(source.sha256).inserted {
        documents.append(
          InvestigationArchiveDocument(
            path: "\(folder)/第\(version.version)版-\(source.source).binpb",
            content: try HistoryReading.bytes(of: source, in: reader)))
      }
    }
    return documents
  }
}
