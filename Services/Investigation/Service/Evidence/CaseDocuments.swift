internal import Contracts
internal import FoundationEssentials
internal import InvestigationRules
internal import Store
internal import Vocabulary

/// The documents of a case file that are put together from rows, each in its section.
///
/// A slice of the service adds its own here, one function a slice: everything that is not a file.
struct CaseDocuments {
  let file: CaseFile
  let variant: ArchiveVariant
  let view: EvidenceView
  let law: InvestigationLaw
  /// Who takes the archive out.
  let principal: Principal
  let now: UTCMicroseconds

  /// Folder of the lists, before the first section.
  static let index = "00-目录"

  /// Every document, by path.
  func all(
    _ pieces: [InvestigationEvidence], in reader: Reader
  ) throws -> [InvestigationArchiveDocument] {
    var documents = [caseDocument, exhibits(pieces)]
    for piece in pieces { documents.append(try custody(of: piece, in: reader)) }
    documents += try histories(in: reader)
    documents += try followUp(in: reader)
    if variant == .full {
      documents += try accident(in: reader)
      documents += try inquiry(in: reader)
      documents += try reports(in: reader)
      documents += try decisions(in: reader)
    }
    return documents.sorted { $0.path < $1.path }
  }

  /// The case itself: accident, team, moves.
  private var caseDocument: InvestigationArchiveDocument {
    let content = variant == .full ? file.snapshot : file.statusView
    return document("\(ArchiveSection.reports.folder)/案件.json", content.jsonValue())
  }

  /// The exhibits list: number, title, hash, and whether the bytes are in the archive.
  private func exhibits(_ pieces: [InvestigationEvidence]) -> InvestigationArchiveDocument {
    document(
      "\(Self.index)/证据清单.json",
      .object([
        .init(
          "exhibits",
          .array(
            pieces.map { piece in
              var place = "included"
              var path = piece.archivePath
              if case .withheld(let why) = piece.archivePlace(in: variant, by: view) {
                (place, path) = ("withheld: \(why)", "")
              }
              return .object([
                .init("place", .string(place)), .init("path", .string(path)),
                .init("evidence", shown(piece).jsonValue()),
              ])
            }))
      ]))
  }

  /// The custody log of a piece; in the full variant with the bytes that the ledger vouches for.
  private func custody(
    of piece: InvestigationEvidence, in reader: Reader
  ) throws -> InvestigationArchiveDocument {
    let entries = try EvidenceRecords.custody(of: EvidenceName(piece.name), in: reader)
    let digits = String(piece.exhibitNo)
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return document(
      "\(Self.index)/保管记录/\(number).json",
      .object([
        .init("evidence", .string(piece.name)),
        .init(
          "entries",
          .array(
            entries.map { entry in
              var members = [JSONValue.Member("entry", shown(entry).jsonValue())]
              if variant == .full {
                members.append(.init("bytes", .string(Data(entry.encoded()).base64EncodedString())))
              }
              return .object(members)
            })),
      ]))
  }

  private func shown(_ piece: InvestigationEvidence) -> InvestigationEvidence {
    guard variant == .masked else { return piece }
    var masked = piece
    masked.holder = PersonMask.name(piece.holder)
    return masked
  }

  private func shown(_ entry: InvestigationCustodyEntry) -> InvestigationCustodyEntry {
    guard variant == .masked else { return entry }
    var masked = entry
    masked.account = PersonMask.name(entry.account)
    masked.witness = PersonMask.name(entry.witness)
    masked.person = PersonMask.name(entry.person)
    masked.reason = ""
    masked.salt = []
    return masked
  }

  /// A document of values.
  func document(_ path: String, _ value: JSONValue) -> InvestigationArchiveDocument {
    document(path, text: value.text(indented: true) + "\n")
  }

  /// A document of a section, of values.
  func document(
    _ section: ArchiveSection, _ name: String, _ value: JSONValue
  ) -> InvestigationArchiveDocument {
    document("\(section.folder)/\(name).json", value)
  }

  /// A document of a text.
  func document(_ path: String, text: String) -> InvestigationArchiveDocument {
    InvestigationArchiveDocument(path: path, content: Array(text.utf8))
  }
}

extension InvestigationEvidence {
  /// Where the piece lies in an archive.
  var archivePath: String {
    let section = ArchiveSection(rawValue: section.rawValue) ?? .statements
    return "\(section.folder)/\(ArchiveName.safe(number: Int(exhibitNo), fileName))"
  }

  /// What becomes of it in an archive.
  func archivePlace(in variant: ArchiveVariant, by view: EvidenceView) -> ArchivePlace {
    InvestigationRules.archivePlace(
      of: Compartment(rawValue: compartment.rawValue) ?? .responsibility,
      EvidenceKind(rawValue: kind.rawValue) ?? .statement, isAltered: altered, in: variant,
      by: view)
  }
}
