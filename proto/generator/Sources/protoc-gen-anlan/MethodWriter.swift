import SwiftProtobufPluginLibrary

/// Writes one enum per service: a constant per rpc and the list of them.
enum MethodWriter {
  static func write(_ file: FileDescriptor) -> String? {
    guard !file.services.isEmpty else { return nil }
    var p = CodePrinter(addNewlines: true)
    p.print(banner(file))
    for service in file.services { write(service, to: &p) }
    return p.content
  }

  /// Writes the lists of all methods and of all messages.
  static func writeIndex(_ files: [FileDescriptor]) -> String {
    let services = files.flatMap(\.services)
    var p = CodePrinter(addNewlines: true)
    p.print(
      """
      // swift-format-ignore-file
      // Written by proto/generate; do not edit.

      /// Every rpc of the contract.
      public enum ContractMethods {
        /// Methods of all services, in the order of the files.
        public static let all: [MethodDescription] = [
      """)
    for service in services { p.print("    \(typeName(service)).all,") }
    p.print(
      """
        ].flatMap { $0 }
      }

      /// Every message of the contract.
      public enum ContractMessages {
        /// Types in the order of the files.
        public static let all: [any WireMessage.Type] = [
      """)
    for message in files.flatMap(\.messages) { writeTypes(message, to: &p) }
    p.print(
      """
        ]
      }
      """)
    return p.content
  }

  private static func writeTypes(_ message: Descriptor, to p: inout CodePrinter) {
    p.print("    \(SwiftNames.type(message)).self,")
    for nested in message.messages { writeTypes(nested, to: &p) }
  }

  private static func typeName(_ service: ServiceDescriptor) -> String {
    SwiftNames.prefixed(service.name, package: service.file.package) + "Methods"
  }

  private static func write(_ service: ServiceDescriptor, to p: inout CodePrinter) {
    p.print()
    p.printDoc(of: service, otherwise: "Methods of \(service.fullName).")
    p.print(
      """
      public enum \(typeName(service)) {
        /// Full name of the service.
        public static let serviceName = "\(service.fullName)"
      """)
    p.withIndentation { p in
      for method in service.methods {
        let types = [method.inputType, method.outputType].compactMap { $0 }.map(SwiftNames.type)
        p.print()
        p.printDoc(of: method, otherwise: "\(method.fullName).")
        p.print(
          "public static let \(SwiftNames.method(method.name)) = "
            + "Method<\(types.joined(separator: ", "))>(\n"
            + "  service: serviceName, name: \"\(method.name)\", kind: .\(kind(method)))")
      }
      let list = service.methods.map { "\(SwiftNames.method($0.name)).description" }
      p.print(
        """

        /// All methods, in the order of the contract.
        public static let all: [MethodDescription] = [
          \(list.joined(separator: ",\n  ")),
        ]
        """)
    }
    p.print("}")
  }

  private static func kind(_ method: MethodDescriptor) -> String {
    switch (method.clientStreaming, method.serverStreaming) {
    case (false, false): "unary"
    case (true, false): "clientStreaming"
    case (false, true): "serverStreaming"
    case (true, true): "bidirectional"
    }
  }
}
