import Access
import Feed
import Ledger
import PermitsService
import ServiceHost
import Store
import Vocabulary

// The permits service: pushes licence events, keeps receipts and materials, and learns of accidents
// from the investigation's feed.
let definition = ServiceDefinition(
  name: PermitsService.name, version: Release.version,
  migrations: FeedSchema.migrations + CheckpointMemory.migrations + PermitsService.migrations,
  access: PermitsService.access.merging(FeedService.access))

await ServiceHost.run(definition) { host in
  let hub = FeedHub()
  let blobs = try BlobStore(at: try host.folder("materials"))
  let service = PermitsService(
    store: host.store, blobs: blobs, log: FeedLog(source: PermitsService.name, hub: hub),
    law: try Law(folder: host.settings.law), digests: host.digests, clock: SystemWallClock())
  service.register(on: &host.endpoints)
  service.registerHistory(on: &host.endpoints, signedBy: try host.ledgerKey())
  try host.serveFeed(hub, blobs: blobs, hooks: service.hooks)
  host.consume("investigation", as: PermitsService.name) { body, transaction in
    try service.apply(body, in: transaction)
  }
  host.every(PermitsService.tickInterval, "escalation and expiry") { try await service.tick() }
}
