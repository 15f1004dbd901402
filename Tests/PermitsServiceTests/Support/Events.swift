import Contracts
import TestSupport

/// Events that tests start from; nobody holds these licences.
enum Events {
  /// An id of a test's event, by number.
  static func id(_ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: 12 - digits.utf8.count)
    return "0192f0c1-0000-7000-8000-\(zeros)\(digits)"
  }

  /// A coal mine's safety licence, complete and right; `serial` tells licences apart.
  static func coal(
    _ number: Int, _ type: PermitsEventType = .issued, serial: Int = 1
  ) -> PermitsLicenceEvent {
    PermitsLicenceEvent(
      eventID: id(number), type: type,
      document: PermitsLicenceDocument(
        licenceType: "AQSC_MK", certificateName: "安全生产许可证",
        certificateNo: "(晋)MK安许证字[2026]000\(serial)", documentName: "准予行政许可决定书",
        documentNo: "高审批许字[2026]\(serial)号", category: "普通", content: "煤炭开采",
        decisionDay: "2026-07-06", validFrom: "2026-07-06", validTo: "2029-07-05",
        authorityName: "山西省示例主管部门", authorityCode: SyntheticCodes.governmentCode(1)),
      holder: TypeHolder(
        name: "高平市示例\(serial)号煤业有限公司", kind: .organisation,
        creditCode: SyntheticCodes.creditCode(serial), legalRepresentative: "张某甲"),
      premises: TypePremises(division: "140581101", industry: "B0610"),
      basisDocument: needsBasis(type) ? "高应急停〔2026〕1号" : "")
  }

  /// A road transport licence of a natural person with this identity number.
  static func person(
    _ number: Int, identity: String, name: String = "示例某", serial: Int = 1
  ) -> PermitsLicenceEvent {
    var event = coal(number, serial: serial)
    event.document?.licenceType = "DLYS"
    event.document?.certificateNo = "晋交运管许可高字14058100000\(serial)号"
    event.document?.content = "道路普通货物运输"
    event.document?.validTo = "2026-07-10"
    event.holder = TypeHolder(
      name: name, kind: .naturalPerson, identityKind: "身份证", identityNumber: identity)
    event.premises?.industry = "G5431"
    return event
  }

  private static func needsBasis(_ type: PermitsEventType) -> Bool {
    [.suspended, .restored, .revoked, .withdrawn, .annulled].contains(type)
  }
}
