internal import Contracts
internal import Vocabulary
internal import Wire

/// Whether what came back about a lesson can be taken.
enum LessonReturnCheck {
  /// Most shifts one receipt names.
  ///
  /// Source: [D].
  static let shiftsMax = 200
  /// Most people of a shift.
  ///
  /// Source: [D].
  static let headcountMax = 2_000

  /// Finds what is missing or impossible in a return.
  ///
  /// - Throws: `Status` with one violation a field.
  static func check(
    _ request: InvestigationRecordLessonReturnRequest, on today: LegalDay
  ) throws(Status) {
    var faults: [(String, String)] = []
    func required(_ field: String, _ value: String) {
      if value.isEmpty { faults.append((field, "FIELD_REQUIRED [6.8]")) }
      if value.count > LessonWriting.textCharactersMax {
        faults.append((field, "FIELD_TOO_LONG at most \(LessonWriting.textCharactersMax) [D]"))
      }
    }
    func day(_ field: String, _ value: String) {
      do { _ = try LegalDay(value) } catch {
        faults.append((field, "DUE_DAY_INVALID a day such as 2026-12-31 [6.8]"))
      }
    }
    switch request.item {
    case .enterprise(let receipt):
      required("enterprise.signed_by", receipt.signedBy)
      day("enterprise.day", receipt.day)
      if receipt.shifts.isEmpty || receipt.shifts.count > shiftsMax {
        faults.append(("enterprise.shifts", "FIELD_REQUIRED 1 to \(shiftsMax) shifts [D]"))
      }
      for (index, shift) in receipt.shifts.enumerated() {
        required("enterprise.shifts[\(index)].name", shift.name)
        if !(1...headcountMax).contains(Int(shift.headcount)) {
          faults.append(
            ("enterprise.shifts[\(index)].headcount", "FIELD_REQUIRED 1 to \(headcountMax) [D]"))
        }
      }
    case .shift(let receipt):
      required("shift.shift", receipt.shift)
      required("shift.taught_by", receipt.taughtBy)
      day("shift.day", receipt.day)
    case .person(let receipt):
      required("person.shift", receipt.shift)
      required("person.person", receipt.person)
      if let problem = identityProblem(receipt.person, on: today) {
        faults.append(("person.person", problem))
      }
    case .selfCheck(let check):
      required("self_check.findings", check.findings)
    case nil: break
    }
    guard faults.isEmpty else { throw Status.invalid(fields: faults, reason: "INVALID_RETURN") }
  }

  /// A person is a token here; an identity number has no business in a coverage list.
  private static func identityProblem(_ token: String, on today: LegalDay) -> String? {
    (try? CitizenID(token, on: today)) == nil
      ? nil : "IDENTITY_NUMBER a token such as the staff number, never an identity number [8.2]"
  }
}
