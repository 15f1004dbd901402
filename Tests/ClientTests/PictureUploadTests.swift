import Contracts
import Synchronization
import Testing
import Wire

@testable import ClientKit

@Suite("Pictures of imported questions")
struct PictureUploadTests {
  /// A picture of 8 bytes that is told to be one, in Base64.
  private static let png = "iVBORw0KGgo="

  private static let file = """
    <?xml version="1.0"?><quiz><question type="truefalse">
    <questiontext format="html"><text><![CDATA[<p>看图，井下可以吸烟。<img src="@@PLUGINFILE@@/a.png"></p>]]></text>
    <file name="a.png" path="/" encoding="base64">\(png)</file></questiontext>
    <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>
    </question></quiz>
    """

  private final class Office: Sendable {
    private let state = Mutex((uploads: [UInt64](), bytes: [UInt8](), mediaBytes: 0))
    let storedBytes: UInt64

    init(storedBytes: UInt64) { self.storedBytes = storedBytes }

    var uploads: [UInt64] { state.withLock { $0.uploads } }
    var bytes: [UInt8] { state.withLock { $0.bytes } }
    var mediaBytes: Int { state.withLock { $0.mediaBytes } }

    func register(_ router: inout Router) {
      router.unary(FeedMaterialServiceMethods.statMaterial) { _, _ in
        FeedStatMaterialResponse(complete: false, storedBytes: self.storedBytes)
      }
      router.clientStream(FeedMaterialServiceMethods.uploadMaterial) { requests, _ in
        for try await request in requests {
          switch request.part {
          case .header(let header): self.state.withLock { $0.uploads.append(header.offset) }
          case .chunk(let chunk): self.state.withLock { $0.bytes += chunk }
          default: break
          }
        }
        return FeedUploadMaterialResponse(sizeBytes: 8)
      }
      router.bidirectional(EnforcementBankServiceMethods.importQuestions) {
        requests, _, responses in
        var summary = EnforcementImportQuestionsSummary()
        for try await request in requests {
          guard case .rows(let rows) = request.part else { continue }
          summary.rows += UInt64(rows.rows.count)
          let sizes = rows.rows.flatMap { $0.content?.media ?? [] }.map { Int($0.sizeBytes) }
          self.state.withLock { $0.mediaBytes += sizes.reduce(0, +) }
        }
        try await responses.send(EnforcementImportQuestionsResponse(summary: summary))
      }
    }
  }

  private static func imported(_ office: Office, _ more: String...) async throws -> Run {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/a.xml"
    let output = try OutputFile(path)
    try output.write(Array(file.utf8))
    try output.commit()
    return try await served(
      ["bank", "import", path, "--bank", "coal-test", "--title", "测试", "--sector", "coal-mine"]
        + more, service: "enforcement", office.register)
  }

  @Test(
    "go up before their rows, from where an earlier run broke off", arguments: [0, 5 as UInt64])
  func uploads(storedBytes: UInt64) async throws {
    let office = Office(storedBytes: storedBytes)
    let run = try await Self.imported(office)
    #expect(run.code == 0, "\(run.notices)")
    #expect(office.uploads == [storedBytes])
    #expect(office.bytes.count == 8 - Int(storedBytes))
    #expect(office.mediaBytes == 8)
  }

  @Test("stay where they are in a dry run")
  func dryRun() async throws {
    let office = Office(storedBytes: 0)
    _ = try await Self.imported(office, "--dry-run")
    #expect(office.uploads.isEmpty)
  }
}
