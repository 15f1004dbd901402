import Testing

@Suite("The contract and the code agree")
struct ContractTests {
  static let procedures = Repository.paths.filter { $0.hasSuffix(".proto") }
    .filter { $0.hasPrefix("proto/") && !$0.contains(".build") }
    .flatMap { Contract.procedures(path: $0, text: Repository.text(of: $0)) }

  static let constants = Repository.paths
    .filter { $0.hasPrefix("Shared/Contracts/Generated/") && $0.hasSuffix("Methods.swift") }
    .flatMap { Contract.constants(Repository.text(of: $0)) }

  @Test("Every rpc has a method constant")
  func everyProcedureHasAConstant() {
    let known = Set(Self.constants.map { "\($0.service)/\($0.name)" })
    expectNone(
      Self.procedures.filter { !known.contains("\($0.service)/\($0.name)") }.map {
        Finding(
          path: $0.path, line: $0.line,
          problem: "\($0.service)/\($0.name) has no Method constant; run proto/generate")
      })
  }

  @Test("Every method constant is registered by somebody")
  func everyConstantIsRegistered() {
    let texts = Repository.paths
      .filter { $0.hasSuffix(".swift") && !$0.contains("/Generated/") }
      .filter { $0.hasPrefix("Shared/") || $0.hasPrefix("Services/") || $0.hasPrefix("Tests/") }
      .map(Repository.text)
    expectNone(
      Self.constants.filter { !Contract.isRegistered($0, in: texts) }.map {
        Finding(
          path: "Shared/Contracts/Generated", line: 1,
          problem: "\($0.service)/\($0.name): nobody serves \($0.expression)")
      })
  }

  @Test("Every reason code of the code is written in the contract")
  func reasonsAreDocumented() {
    let documents = Repository.paths
      .filter { $0.hasPrefix("proto/") && ($0.hasSuffix(".proto") || $0.hasSuffix(".md")) }
      .map(Repository.text).joined(separator: "\n")
    let written = Set(
      documents.split { !($0.isUppercase || $0.isNumber || $0 == "_") }.map(String.init))
    expectNone(
      Repository.sources.flatMap(Reasons.stated).filter { !written.contains($0.reason) }.map {
        Finding(
          path: $0.path, line: $0.line,
          problem: "\($0.reason) is not documented; add it to its rpc or to proto/reasons.md")
      })
  }
}
