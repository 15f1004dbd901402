import Contracts
import Glibc
import Testing

@testable import ClientKit

@Suite("Bags of case files")
struct BagTests {
  /// A bag with two files and the tag files.
  private func bag(in folder: String) async throws -> String {
    let path = "\(folder)/案卷7"
    var writer = try BagWriter(path)
    try await writer.add("04-现场勘查/0001-照片 1.jpg", Array("bytes".utf8))
    try await writer.add("00-目录/证据清单.json", Array("{}".utf8))
    try writer.finish([("External-Identifier", "cases/7")])
    return path
  }

  private func faults(_ source: any BagSource) throws -> [Complaint.Item] {
    var check = BagCheck(source)
    try check.run()
    return check.faults
  }

  private func write(_ text: String, to path: String) throws {
    let file = try OutputFile(path)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  @Test("a bag verifies by itself, by sha256sum, and from its zip; twice the same is the same")
  func whole() async throws {
    let folder = TemporaryFolder()
    let path = try await bag(in: folder.path)
    #expect(try faults(BagFolder(path)).isEmpty)
    for manifest in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] {
      #expect(system("cd '\(path)' && sha256sum -c --strict --quiet \(manifest)") == 0)
    }
    #expect(system("cd '\(path)' && sha512sum -c --strict --quiet manifest-sha512.txt") == 0)
    let first = try BagFolder(path).text("manifest-sha256.txt")
    try BagZip.write(path, to: "\(folder.path)/a.zip", root: "案卷7", time: 1_700_000_000)
    #expect(try faults(BagZipSource("\(folder.path)/a.zip")).isEmpty)
    BagFolder(path).remove()
    #expect(access(path, F_OK) != 0)
    _ = try await bag(in: folder.path)
    #expect(try BagFolder(path).text("manifest-sha256.txt") == first)
    try BagZip.write(path, to: "\(folder.path)/b.zip", root: "案卷7", time: 1_700_000_000)
    #expect(system("cmp -s '\(folder.path)/a.zip' '\(folder.path)/b.zip'") == 0)
  }

  @Test(
    "Python's bagit finds it valid, and sees a changed byte",
    .enabled(if: Bagit.isThere, "needs Python's bagit"))
  func bagit() async throws {
    let folder = TemporaryFolder()
    let path = try await bag(in: folder.path)
    #expect(Bagit.isValid(path))
    try write("other", to: "\(path)/data/04-现场勘查/0001-照片 1.jpg")
    #expect(!Bagit.isValid(path))
  }

  @Test("whatever is changed, missing, added or points outside is named")
  func broken() async throws {
    let folder = TemporaryFolder()
    let photo = "data/04-现场勘查/0001-照片 1.jpg"
    let cases: [(String, (String) throws -> Void)] = [
      (photo, { try write("bytez", to: "\($0)/\(photo)") }),
      (photo, { unlink("\($0)/\(photo)") }),
      ("data/extra.txt", { try write("x", to: "\($0)/data/extra.txt") }),
      ("bag-info.txt", { try write("x: y\n", to: "\($0)/bag-info.txt") }),
      ("manifest-sha256.txt", { try write("", to: "\($0)/manifest-sha256.txt") }),
      ("../x", { try write("00  ../x\n", to: "\($0)/manifest-sha512.txt") }),
    ]
    for (place, change) in cases {
      let path = try await bag(in: folder.path)
      try change(path)
      #expect(try faults(BagFolder(path)).contains { $0.place == place }, "\(place)")
      BagFolder(path).remove()
    }
  }

  @Test(
    "a manifest's line comes back as the path it was", arguments: ["a b", "100%", "a\nb", "%0a"])
  func encoding(_ path: String) {
    #expect(BagText.decoded(BagText.encoded(path)) == path)
    #expect(BagText.lines("ab  \(BagText.encoded(path))\n") == [path: "ab"])
  }

  @Test(
    "a path outside of the bag is seen",
    arguments: ["/etc/passwd", "../a", "a/../b", "~/a", "a//b", "a\\b", "./a"])
  func outside(_ path: String) { #expect(!BagText.isInside(path)) }
}

/// Python's bagit: in the interpreter's own path, or where `compose/test` puts it.
private enum Bagit {
  private static let python = {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "PYTHONPATH='/\(tests)/.build/python' /usr/bin/python3"
  }()

  static let isThere = system("\(python) -c 'import bagit' 2>/dev/null") == 0

  static func isValid(_ path: String) -> Bool {
    system("\(python) -m bagit --validate --quiet '\(path)' 2>/dev/null") == 0
  }
}
