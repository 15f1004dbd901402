/// Which release of the suite this is.
public enum Release {
  /// Version of every executable; they are released together.
  public static let version = "0.2.0"
}
