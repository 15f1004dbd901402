import Vocabulary

/// What the remark of a row says beyond the form's columns, as `key:value` pairs joined by `;`.
///
/// The form has no columns for premises, industry, act or basis, so the bureau and the service agree
/// on these keys `[D]`: `经营地址区划:140581101;行业:B0610;自建房:是;事项:延续;依据文书:…`.
/// Other text in the remark is left alone.
struct DisclosureRemark {
  private(set) var division = ""
  private(set) var industry = ""
  private(set) var isSelfBuilt = false
  private(set) var act = ""
  private(set) var basisDocument = ""

  init(_ remark: String) {
    guard !remark.isEmpty else { return }
    let bytes = Array(HalfWidth.normalised(remark).utf8)
    for part in bytes.split(separator: UInt8(ascii: ";")) {
      guard let colon = part.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = String(decoding: part[..<colon], as: UTF8.self).trimmingBlanks()
      let value = String(decoding: part[(colon + 1)...], as: UTF8.self).trimmingBlanks()
      switch key {
      case "经营地址区划": division = value
      case "行业": industry = value
      case "自建房": isSelfBuilt = value == "是"
      case "事项": act = value
      case "依据文书": basisDocument = value
      default: continue
      }
    }
  }
}
