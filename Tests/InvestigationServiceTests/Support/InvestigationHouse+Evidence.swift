import Contracts
import FoundationEssentials
import Store
import TestSupport
import Vocabulary
import Wire

extension InvestigationHouse {
  /// Hands a file in; answers the piece.
  func add(
    _ bytes: [UInt8], to caseName: String, by client: WireClient, id: String,
    in compartment: InvestigationCompartment = .technical, offset: UInt64 = 0,
    chunkBytes: Int = 1_000, sha256: [UInt8] = [],
    _ change: (inout InvestigationEvidenceHeader) -> Void = { _ in }
  ) async throws -> InvestigationEvidence {
    var header = InvestigationEvidenceHeader(
      case: caseName, requestID: id, title: "现场照片", kind: .recording, compartment: compartment,
      fileName: "照片 1.jpg", sizeBytes: UInt64(bytes.count), sha256: sha256, offset: offset,
      collector: "收集某", place: "一号采面", reason: "现场勘查",
      collectTime: ProtoTimestamp(microseconds: clock.now.value))
    change(&header)
    let stream = try await client.clientStream(InvestigationEvidenceServiceMethods.addEvidence)
    do {
      try await stream.send(InvestigationAddEvidenceRequest(part: .header(header)))
      for start in stride(from: Int(offset), to: bytes.count, by: chunkBytes) {
        let chunk = Array(bytes[start..<min(start + chunkBytes, bytes.count)])
        try await stream.send(InvestigationAddEvidenceRequest(part: .chunk(chunk)))
      }
    } catch is Status {
      // The service ended first; its response says why.
      return try await stream.response().evidence ?? InvestigationEvidence()
    }
    return try await stream.finish().evidence ?? InvestigationEvidence()
  }

  /// The bytes of a piece as somebody gets them.
  func fetch(
    _ name: String, by client: WireClient, offset: UInt64 = 0
  ) async throws -> [UInt8] {
    let stream = try await client.serverStream(
      InvestigationEvidenceServiceMethods.fetchEvidence,
      InvestigationFetchEvidenceRequest(name: name, purpose: "分析", offset: offset))
    var bytes: [UInt8] = []
    for try await part in stream { bytes += part.chunk }
    return bytes
  }

  /// Changes a stored file behind the service's back.
  func tamper(with sha256: [UInt8]) throws {
    let digest = try BlobDigest(sha256)
    let hex = "\(digest)"
    let path = "\(folder)/files/\(hex.prefix(2))/\(hex.dropFirst(2).prefix(2))/\(hex)"
    var content = try Data(contentsOf: URL(filePath: path))
    content[0] ^= 1
    try content.write(to: URL(filePath: path))
  }

  /// The custody log of a piece as the leader sees it, by the words of its acts.
  func custody(of name: String) async throws -> [InvestigationCustodyEntry] {
    try await leader.call(
      InvestigationEvidenceServiceMethods.getEvidence,
      InvestigationGetEvidenceRequest(name: name, purpose: "核对")
    ).custody
  }
}
