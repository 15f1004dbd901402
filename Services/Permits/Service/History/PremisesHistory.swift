internal import Contracts
internal import History
internal import Store

/// What the permits service knows about a premises: its licences with their events, and who was
/// sent, received, read and signed what.
enum PremisesHistory {
  /// The licences found by holder and premises, those the asker names, and their deliveries.
  static func extract(
    _ request: HistoryReadPremisesRequest, in reader: Reader
  ) throws -> HistoryExtract {
    var numbers: Set<Int> = []
    if let premises = PremisesName(request.entity), let code = premises.creditCode {
      let found = try HistoryRecords.licences(ofHolder: code, in: reader)
      numbers.formUnion(found.filter { $0.serial == premises.serial }.map(\.number))
    }
    for name in request.licences {
      guard let number = LicenceName.number(in: name),
        try LicenceRecords.find(number: number, in: reader) != nil
      else { continue }
      numbers.insert(number)
    }
    var extract = HistoryExtract()
    for number in numbers.sorted() {
      extract.streams.append(LicenceName.text(of: number))
      extract.deliveries += try HistoryRecords.deliveries(ofLicence: number, in: reader)
    }
    extract.records(.licences, count: numbers.count)
    extract.records(.receipts, count: extract.deliveries.count)
    return extract
  }
}
