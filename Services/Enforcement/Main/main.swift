import Access
import EnforcementService
import Feed
import Ledger
import ServiceHost
import Store
import Vocabulary

// The enforcement service: knows every regulated entity from the permits feed.
let definition = ServiceDefinition(
  name: EnforcementService.name, version: Release.version,
  migrations: FeedSchema.migrations + CheckpointMemory.migrations + EnforcementService.migrations,
  access: EnforcementService.access.merging(FeedService.access))

await ServiceHost.run(definition) { host in
  let blobs = try BlobStore(at: try host.folder("materials"))
  let service = EnforcementService(store: host.store)
  service.register(on: &host.endpoints)
  try host.serveFeed(FeedHub(), blobs: blobs)
  host.consume("permits", as: EnforcementService.name) { body, transaction in
    try service.apply(body, in: transaction)
  }
}
