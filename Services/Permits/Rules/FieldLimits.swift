/// Most characters of the text fields.
///
/// **Source**: columns of the disclosure form (handbook 2.1); lengths not marked otherwise there are
/// unverified. Document numbers: 128 `[D]`.
public enum FieldLimits {
  /// Names of holders, authorities and sources.
  public static let nameCharacters = 200
  /// 法定代表人.
  public static let representativeCharacters = 50
  /// 证件类型 and 证件号码.
  public static let identityCharacters = 64
  /// Names of documents and certificates.
  public static let documentNameCharacters = 64
  /// Certificate numbers.
  public static let certificateNoCharacters = 128
  /// 许可类别.
  public static let categoryCharacters = 256
  /// 许可内容.
  public static let contentCharacters = 4000
  /// 备注.
  public static let remarkCharacters = 512
}
