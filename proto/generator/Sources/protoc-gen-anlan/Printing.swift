import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The head of a generated Swift file.
func banner(_ file: FileDescriptor, imports: [String] = []) -> String {
  var lines = [
    "// swift-format-ignore-file",
    "// Written by proto/generate from \(file.name); do not edit.",
  ]
  if !imports.isEmpty { lines += [""] + imports }
  return lines.joined(separator: "\n")
}

extension CodePrinter {
  /// Prints the comment that the contract gives a thing, or a sentence of ours.
  ///
  /// Comments of the standard files that come with protoc are left there.
  mutating func printDoc(
    of thing: some ProvidesSourceCodeLocation & ProvidesLocationPath, otherwise: String
  ) {
    let isOurs = thing.file?.package != "google.protobuf"
    let comment = isOurs ? thing.sourceCodeInfoLocation?.leadingComments ?? "" : ""
    var lines = comment.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    if lines.isEmpty { lines = [otherwise] }
    for line in lines { print(line.isEmpty ? "///" : "/// \(line)") }
  }
}
