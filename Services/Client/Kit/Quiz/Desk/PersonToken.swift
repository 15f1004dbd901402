import Quiz

/// The pseudonym of a person at one enterprise: the same from every roster that names the person.
///
/// It keeps names out of records and receipts. It is no secret: whoever has the roster computes the
/// same token, which is how the mine checks that a draw was about its own people.
enum PersonToken {
  /// Characters of base32 after the mark: 80 bits. [D]
  static let characters = 16

  /// `P-` and a hash over enterprise, employer number, last digits and name.
  static func make(
    enterprise: String, employeeNo: String, idLast4: String, name: String
  ) -> String {
    var writer = CanonicalWriter(mark: "QZP1")
    writer.text(enterprise)
    writer.text(employeeNo)
    writer.text(idLast4)
    writer.text(name)
    return "P-" + Base32.prefix(characters, of: Digests.sha256(writer.bytes))
  }
}
