import Contracts
import TestSupport

/// Licence events that tests publish: complete, right, of nobody.
enum Licences {
  /// An event id made of numbers.
  static func eventID(_ number: Int, of group: Int = 0) -> String {
    "0192f0c1-\(hex(group, digits: 4))-7000-8000-\(hex(number, digits: 12))"
  }

  /// The first event of a coal mine's safety licence, or a later one.
  static func coal(
    _ id: String, licence: Int = 1, _ type: PermitsEventType = .issued, content: String = "煤炭开采"
  ) -> PermitsLicenceEvent {
    PermitsLicenceEvent(
      eventID: id, type: type,
      document: PermitsLicenceDocument(
        licenceType: "AQSC_MK", certificateName: "安全生产许可证",
        certificateNo: "(晋)MK安许证字[2026]\(licence)", documentName: "准予行政许可决定书",
        documentNo: "高审批许字[2026]\(licence)号", category: "普通", content: content,
        decisionDay: "2026-01-05", validFrom: "2026-01-05", validTo: "2029-01-04",
        authorityName: "山西省示例主管部门", authorityCode: SyntheticCodes.governmentCode(1)),
      holder: TypeHolder(
        name: "高平市示例\(licence)号煤业有限公司", kind: .organisation,
        creditCode: SyntheticCodes.creditCode(licence), legalRepresentative: "张某甲"),
      premises: TypePremises(division: "140581101", industry: "B0610"))
  }

  private static func hex(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
