import Contracts
import Wire

/// Finds the licence that a person means.
enum LicenceLookup {
  /// Licences shown when a word means several.
  static let candidatesMax = 20

  /// The licence of a name, a certificate number or a credit code.
  ///
  /// - Throws: `Complaint` if there is none, or several: then with the choices.
  static func find(_ word: String, over link: Link) async throws -> PermitsLicence {
    if word.hasPrefix("licences/") {
      let answer = try await link.call(
        PermitsServiceMethods.getLicence, PermitsGetLicenceRequest(name: word))
      if let licence = answer.licence { return licence }
      throw Complaint(ConnectText.notThere.with(word))
    }
    guard !word.contains("\""), !word.isEmpty else {
      throw Complaint(UsageText.badIdentifier.with(word), outcome: .usage)
    }
    for field in fields(of: word) {
      let answer = try await link.call(
        PermitsServiceMethods.listLicences,
        PermitsListLicencesRequest(
          pageSize: UInt32(candidatesMax), filter: "\(field)=\"\(word)\""))
      if answer.licences.count == 1 { return try await find(answer.licences[0].name, over: link) }
      if answer.licences.count > 1 { throw several(word, answer.licences) }
    }
    throw Complaint(
      ConnectText.notThere.with(word),
      tries: ["anlan permits list --holder …"], reason: WireReasonText.notFound.rawValue)
  }

  /// A credit code has 18 letters and digits; anything else is a certificate or document number.
  private static func fields(of word: String) -> [String] {
    let isCode =
      word.utf8.count == 18 && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isCode ? ["credit_code", "certificate_no"] : ["certificate_no", "document_no"]
  }

  private static func several(_ word: String, _ licences: [PermitsLicence]) -> Complaint {
    let items = licences.map { licence in
      let document = licence.document ?? PermitsLicenceDocument()
      return Complaint.Item(
        place: licence.name,
        why: "\(document.certificateName) \(document.certificateNo) \(Names.state(licence.state))")
    }
    return Complaint(
      UsageText.severalFound.with(word, "\(licences.count)"), items: items,
      tries: ["anlan permits show \(licences[0].name)"], outcome: .usage)
  }
}
