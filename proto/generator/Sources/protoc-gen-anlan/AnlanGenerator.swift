import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The protoc plugin: Swift values, their conversions through libprotobuf-c, and methods.
///
/// Writes under `swift/` what belongs in `Shared/Contracts/Generated` and under `c/` the one
/// header that makes the generated C a module.
@main
struct AnlanGenerator: CodeGenerator {
  var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] {
    [.proto3Optional]
  }
  var version: String? { "1" }

  func generate(
    files: [FileDescriptor], parameter: any CodeGeneratorParameter,
    protoCompilerContext: any ProtoCompilerContext, generatorOutputs: any GeneratorOutputs
  ) throws {
    try Refusal.check(files)
    for file in files {
      let name = SwiftNames.fileName(of: file)
      let values = ValueWriter.write(file)
      if let values {
        try generatorOutputs.add(fileName: "swift/\(name).swift", contents: values)
      }
      if let codec = CodecWriter.write(file) {
        try generatorOutputs.add(fileName: "swift/\(name)+Codec.swift", contents: codec)
      }
      if let methods = MethodWriter.write(file) {
        try generatorOutputs.add(fileName: "swift/\(name)+Methods.swift", contents: methods)
      }
    }
    try generatorOutputs.add(
      fileName: "swift/ContractIndex.swift", contents: MethodWriter.writeIndex(files))
    try generatorOutputs.add(fileName: "c/CContracts.h", contents: HeaderWriter.write(files))
  }
}
