import Glibc
import Testing

@testable import ClientKit

@Suite("Written files")
struct OutputFileTests {
  @Test("take their name only when they are whole")
  func whole() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/表.csv"
    let file = try OutputFile(path)
    try file.write(Array("一".utf8))
    #expect(access(path, F_OK) != 0)
    try file.commit()
    #expect(access(path, F_OK) == 0)
    #expect(access(path + ".part", F_OK) != 0)
  }

  @Test("never take the place of a pipe or a device: what is written goes into it")
  func pipe() throws {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/p"
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    let file = try OutputFile(path)
    try file.write(Array("abc".utf8))
    try file.commit()
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &bytes, bytes.count) == 3)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFIFO)
    let part = "\(folder.path)/part"
    let other = try OutputFile(part)
    try other.commit()
    #expect(throws: Complaint.self) { try OutputFile.adopt(part, as: path) }
    #expect(access(part, F_OK) != 0)
  }
}
