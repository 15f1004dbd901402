import Glibc
import Testing

@testable import ClientKit

@Suite("Printing to PDF", .timeLimit(.minutes(3)))
struct PDFPrinterTests {
  private static let isThere = PDFPrinter.programs.contains { access("/usr/bin/\($0)", X_OK) == 0 }

  @Test("says which package is missing when there is no browser")
  func missing() {
    let complaint = #expect(throws: Complaint.self) { try PDFPrinter(searching: "/nonexistent") }
    #expect(complaint?.reason == "CHROMIUM_MISSING")
    #expect(complaint?.tries.contains { $0.contains("chromium") } ?? false)
  }

  @Test(
    "a page becomes a file that is whole, and nothing is left beside it",
    .enabled(if: isThere, "skipped: chromium is not installed"))
  func printed() async throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/快报.pdf"
    try await PDFPrinter(searching: "/usr/bin").write(
      "<!DOCTYPE html><meta charset=utf-8><h1>生产安全事故快报</h1>", to: path)
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 5)
    #expect(fread(&head, 1, head.count, file) == 5)
    #expect(String(decoding: head, as: UTF8.self) == "%PDF-")
    #expect(access(path + ".part", F_OK) != 0)
  }

  @Test(
    "a page that cannot be written is said so, and leaves nothing",
    .enabled(if: isThere, "skipped: chromium is not installed"))
  func refused() async throws {
    let folder = TemporaryFolder()
    await #expect(throws: Complaint.self) {
      try await PDFPrinter(searching: "/usr/bin").write("<p>", to: "\(folder.path)/no/a.pdf")
    }
    #expect(access("\(folder.path)/no", F_OK) != 0)
  }
}
