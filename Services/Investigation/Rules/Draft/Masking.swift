/// Masks names in what is published.
///
/// **Source**: 国务院令493 art. 34; handbook 7.12.
public enum Masking {
  /// 张某 for 张三, 欧阳某 is left to whoever names the name's first part.
  public static func masked(_ name: String) -> String {
    guard let first = name.first else { return "" }
    return "\(first)\(name.count > 2 ? "某某" : "某")"
  }

  /// The text with every name masked, longer names first.
  public static func text(_ text: String, masking names: [String]) -> String {
    names.sorted { $0.count > $1.count }.filter { $0.count > 1 }
      .reduce(text) {
        $0.split(separator: $1, omittingEmptySubsequences: false)
          .joined(separator: masked($1))
      }
  }
}
