import SwiftProtobufPluginLibrary

/// Writes the header of the C module: all generated headers, and descriptors by address.
///
/// Swift cannot take the address of a C constant, so each descriptor gets a function for it.
enum HeaderWriter {
  static func write(_ files: [FileDescriptor]) -> String {
    var p = CodePrinter(addNewlines: true)
    p.print(
      """
      // Written by proto/generate; do not edit.
      #ifndef ANLAN_CCONTRACTS_H
      #define ANLAN_CCONTRACTS_H

      #include <stddef.h>
      #include <stdint.h>

      #include "anlan_arena.h"
      #include "anlan_text.h"
      """)
    for file in files where !file.messages.isEmpty {
      p.print("#include \"\(CNames.header(file))\"")
    }
    p.print(
      """

      // The serialised google.protobuf.FileDescriptorSet of the contract.
      const uint8_t *anlan_descriptor_set(void);
      size_t anlan_descriptor_set_length(void);

      """)
    for file in files { for message in file.messages { write(message, to: &p) } }
    p.print("\n#endif")
    return p.content
  }

  private static func write(_ message: Descriptor, to p: inout CodePrinter) {
    p.print(
      """
      static inline const ProtobufCMessageDescriptor *\(CNames.descriptorAddress(message))(void) {
        return &\(CNames.lower(message))__descriptor;
      }
      """)
    for nested in message.messages { write(nested, to: &p) }
  }
}
