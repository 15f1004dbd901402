/// A kind of identity document of a natural person (证件类型).
///
/// **Source**: vendor tables of the disclosure form, codes 01–05.
public enum IdentityDocumentKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// 身份证.
  case citizenID = "身份证"
  /// 护照.
  case passport = "护照"
  /// 港澳居民来往内地通行证.
  case hongKongMacaoPermit = "港澳居民来往内地通行证"
  /// 台湾居民来往大陆通行证.
  case taiwanPermit = "台湾居民来往大陆通行证"
  /// 外国人永久居留身份证.
  case permanentResidence = "外国人永久居留身份证"

  /// Reads the Chinese name, the name `居民身份证`, or the two-digit code; nil if unknown.
  public init?(form text: String) {
    switch text {
    case "身份证", "居民身份证", "01": self = .citizenID
    case "护照", "02": self = .passport
    case "港澳居民来往内地通行证", "03": self = .hongKongMacaoPermit
    case "台湾居民来往大陆通行证", "04": self = .taiwanPermit
    case "外国人永久居留身份证", "05": self = .permanentResidence
    default: return nil
    }
  }
}
