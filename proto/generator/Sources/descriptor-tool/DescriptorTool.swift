import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// Work on serialised descriptor sets that protoc cannot do itself.
@main
struct DescriptorTool {
  static let usage = """
    usage: descriptor-tool rewrite IN OUT     descriptors that protoc-gen-c handles safely
           descriptor-tool embed IN OUT.c     a C file that holds the bytes
           descriptor-tool check OLD NEW      refuse what breaks readers of OLD
    """

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("descriptor-tool: \(error)\n".utf8))
      exit(1)
    }
  }

  static func run(_ arguments: [String]) throws {
    guard arguments.count == 3 else { throw Failure(usage) }
    let (first, second) = (arguments[1], arguments[2])
    switch arguments[0] {
    case "rewrite":
      let set = try Google_Protobuf_FileDescriptorSet(serializedBytes: read(first))
      try write(Rewriting.rewritten(set).serializedBytes(), to: second)
    case "embed":
      try write(Data(embedded(read(first)).utf8), to: second)
    case "check":
      let old = try Google_Protobuf_FileDescriptorSet(serializedBytes: read(first))
      let new = try Google_Protobuf_FileDescriptorSet(serializedBytes: read(second))
      let breaks = Baseline.breaks(from: old, to: new)
      guard breaks.isEmpty else { throw Failure(breaks.joined(separator: "\n")) }
    default:
      throw Failure(usage)
    }
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  private static func read(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private static func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(fileURLWithPath: path))
  }

  private static func embedded(_ data: Data) -> String {
    let bytesPerLine = 24
    let bytes = Array(data)
    let lines = stride(from: 0, to: bytes.count, by: bytesPerLine).map { start in
      bytes[start..<min(start + bytesPerLine, bytes.count)].map { "\($0)" }.joined(separator: ",")
    }
    return """
      /* Written by proto/generate; do not edit. */
      #include "CContracts.h"

      static const uint8_t descriptor_set[] = {
      \(lines.joined(separator: ",\n"))
      };

      const uint8_t *anlan_descriptor_set(void) { return descriptor_set; }

      size_t anlan_descriptor_set_length(void) { return sizeof descriptor_set; }

      """
  }
}
