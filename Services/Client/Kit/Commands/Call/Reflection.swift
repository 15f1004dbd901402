import Contracts
import Wire

/// Asks a service for its own descriptors.
struct Reflection {
  let link: Link

  /// Files a service may need at most. [D]
  static let filesMax = 512

  /// Full names of the services.
  func services() async throws -> [String] {
    let answers = try await ask([.listServices("*")])
    return answers.flatMap { answer -> [String] in
      guard case .listServicesResponse(let list) = answer.messageResponse else { return [] }
      return list.service.map(\.name)
    }.sorted()
  }

  /// The types and methods that a service's file and its imports declare.
  func pool(of services: [String]) async throws -> SchemaPool {
    var files: [String: [UInt8]] = [:]
    for answer in try await ask(services.map { .fileContainingSymbol($0) }) {
      try collect(answer, into: &files)
    }
    // A server may send the file alone; what it imports is asked for by name.
    while files.count <= Self.filesMax {
      let pool = try makePool(files)
      let missing = Set(pool.files.flatMap(\.dependencies)).subtracting(pool.files.map(\.name))
      if missing.isEmpty { return pool }
      let before = files.count
      for answer in try await ask(missing.sorted().map { .fileByFilename($0) }) {
        try collect(answer, into: &files)
      }
      if files.count == before { return pool }
    }
    throw Complaint(CallText.reflectionFailed.with("> \(Self.filesMax)"))
  }

  private func makePool(_ files: [String: [UInt8]]) throws -> SchemaPool {
    do {
      return try SchemaPool(files: files.keys.sorted().compactMap { files[$0] })
    } catch {
      throw Complaint(CallText.reflectionFailed.with("\(error)"))
    }
  }

  private func collect(
    _ answer: ReflectionServerReflectionResponse, into files: inout [String: [UInt8]]
  ) throws {
    switch answer.messageResponse {
    case .fileDescriptorResponse(let response):
      for bytes in response.fileDescriptorProto {
        files[Identifier.hex(Array(bytes.prefix(64)))] = bytes
      }
    case .errorResponse(let error):
      throw Complaint(CallText.reflectionFailed.with(error.errorMessage))
    default: return
    }
  }

  private func ask(
    _ questions: [ReflectionServerReflectionRequest.MessageRequest]
  ) async throws -> [ReflectionServerReflectionResponse] {
    let stream = try await link.client.bidirectional(
      ReflectionServerReflectionMethods.serverReflectionInfo, metadata: link.session.metadata,
      timeout: link.session.timeout)
    for question in questions {
      try await stream.requests.send(
        ReflectionServerReflectionRequest(messageRequest: question))
    }
    stream.requests.finish()
    var answers: [ReflectionServerReflectionResponse] = []
    for try await answer in stream.responses { answers.append(answer) }
    return answers
  }
}
