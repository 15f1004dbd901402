import Access
import Feed
import History
import InvestigationService
import Ledger
import ServiceHost
import Store
import Vocabulary

// The investigation service: regulated entities from the permits feed, accidents and their cases.
let definition = ServiceDefinition(
  name: InvestigationService.name, version: Release.version,
  migrations: FeedSchema.migrations + CheckpointMemory.migrations + InvestigationService.migrations,
  access: InvestigationService.access.merging(FeedService.access))

await ServiceHost.run(definition) { host in
  let blobs = try BlobStore(at: try host.folder("materials"))
  let hub = FeedHub()
  let peers = ["permits", "enforcement"].map {
    HistoryPeer(source: $0, socket: host.settings.socket(of: $0))
  }
  let sources = HistorySources(
    peers: peers, watched: ["permits"], key: try host.ledgerKey())
  let service = InvestigationService(
    store: host.store, log: FeedLog(source: InvestigationService.name, hub: hub), blobs: blobs,
    law: try InvestigationLaw(folder: host.settings.law), sources: sources,
    digests: host.digests, clock: SystemWallClock())
  service.register(on: &host.endpoints)
  try host.serveFeed(hub, blobs: blobs)
  for source in InvestigationService.sources {
    host.consume(source, as: InvestigationService.name) { body, transaction in
      try service.apply(body, in: transaction)
    }
  }
  host.every(
    InvestigationService.tickInterval, "silence about lessons, limits of cases, histories"
  ) {
    try await service.tick()
  }
}
