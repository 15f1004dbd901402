import Contracts

/// A licence event as the bureau publishes it, of a given serialised length.
///
/// All names and codes are invented.
enum SampleEvent {
  /// The event, its remark stretched until it has `bytes` bytes.
  static func event(bytes: Int) -> PermitsLicenceEvent {
    var event = base
    event.document?.remark = "注"
    var missing = bytes - event.encoded().count
    while missing > 0 {
      event.document?.remark += missing >= 3 ? "注" : "x"
      missing = bytes - event.encoded().count
    }
    return event
  }

  private static let base = PermitsLicenceEvent(
    eventID: "0197c5d2-7b1e-7a64-9c1d-5f2f3f8a4e10", type: .issued,
    document: PermitsLicenceDocument(
      licenceType: "AQSC_MK", certificateName: "安全生产许可证",
      certificateNo: "(晋)MK安许证字〔2026〕0123", documentName: "准予行政许可决定书",
      documentNo: "高审管许决〔2026〕37号", category: "普通",
      content: "煤炭开采,设计生产能力90万吨/年", decisionDay: "2026-03-02", validFrom: "2026-03-02",
      validTo: "2029-03-01", authorityName: "高平市示例审批局",
      authorityCode: "11140581900000014T"),
    holder: TypeHolder(
      name: "高平市示例一号煤业有限公司", kind: .organisation, creditCode: "91140581MA0000015J",
      legalRepresentative: "示例甲", personInCharge: "示例乙", phone: "0356-5550100"),
    premises: TypePremises(
      name: "示例煤矿", address: "山西省晋城市高平市示例镇示例村", division: "140581101", industry: "B0610"),
    conditions: PermitsConditions(
      scope: "井工开采", capacity: "90万吨/年", promises: ["按期复查", "如实报告"]),
    materials: [
      TypeMaterial(
        kind: "许可证", fileName: "许可证.pdf", sha256: Array(0..<32), sizeBytes: 184_320,
        mediaType: "application/pdf")
    ],
    reminder: PermitsReminder(item: "瓦斯", place: "井下", content: "加强通风监测"),
    liaison: "示例丙", occurredTime: ProtoTimestamp(seconds: 1_772_409_600, nanos: 123_000))
}
