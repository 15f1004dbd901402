internal import Contracts
internal import Vocabulary

/// Checks the fields of an accident as reports and cases bring it.
enum AccidentFields {
  /// Most characters of a text.
  ///
  /// Source: [D].
  static let textCharactersMax = 4_000

  /// Minutes by which a clock may be ahead.
  ///
  /// Source: [D].
  static let clockSlack = Minutes(5)

  /// What is wrong, field by field.
  static func faults(
    _ accident: InvestigationAccident, now: UTCMicroseconds
  ) -> [(field: String, description: String)] {
    var faults: [(field: String, description: String)] = []
    for (field, text) in [("accident.unit", accident.unit), ("accident.place", accident.place)]
    where text.isEmpty {
      faults.append((field, "FIELD_REQUIRED [493 art. 12]"))
    }
    let texts = [
      ("accident.unit", accident.unit), ("accident.place", accident.place),
      ("accident.course", accident.course), ("accident.title", accident.title),
    ]
    for (field, text) in texts where text.count > textCharactersMax {
      faults.append((field, "FIELD_TOO_LONG at most \(textCharactersMax) characters [D]"))
    }
    if accident.occurTime == nil {
      faults.append(("accident.occur_time", "FIELD_REQUIRED [493 art. 12]"))
    } else if accident.occurred > now.adding(clockSlack) {
      faults.append(("accident.occur_time", "TIME_IN_FUTURE an accident has happened [D]"))
    }
    if accident.tally == nil { faults.append(("accident.tally", "FIELD_REQUIRED [493 art. 12]")) }
    if !accident.creditCode.isEmpty {
      do {
        _ = try CreditCode(accident.creditCode)
      } catch {
        faults.append(("accident.credit_code", "\(error.reason) [GB 32100-2015]"))
      }
    }
    return faults
  }
}
