import Vocabulary

/// Codes with right check characters that belong to nobody: prefix `91140581MA`.
public enum SyntheticCodes {
  /// The credit code of a made-up enterprise of Gaoping, by serial 0–99999.
  public static func creditCode(_ serial: Int) -> String { code("91", serial) }

  /// The credit code of a made-up individual business (个体工商户), by serial 0–99999.
  public static func individualBusinessCode(_ serial: Int) -> String { code("92", serial) }

  /// The credit code of a made-up government body, by serial 0–99999.
  public static func governmentCode(_ serial: Int) -> String {
    complete("11140581", body: "9" + padded(serial, to: 7))
  }

  /// The number of a made-up citizen born on a day (`YYYYMMDD`), by sequence 0–999.
  public static func citizenID(born day: String = "19800101", _ sequence: Int) -> String {
    let first17 = "140581" + day + padded(sequence, to: 3)
    return first17 + (CitizenID.checkCharacter(of: first17).map(String.init) ?? "")
  }

  private static func code(_ kind: String, _ serial: Int) -> String {
    complete(kind + "140581", body: "MA0" + padded(serial, to: 5))
  }

  private static func complete(_ first8: String, body: String) -> String {
    let inner = CreditCode.innerCheckCharacter(of: body).map(String.init) ?? ""
    let first17 = first8 + body + inner
    return first17 + (CreditCode.checkCharacter(of: first17).map(String.init) ?? "")
  }

  private static func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
