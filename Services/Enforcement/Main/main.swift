import Access
import EnforcementService
import Feed
import Ledger
import ServiceHost
import Store
import Vocabulary

// The enforcement service: regulated entities from the permits feed, inspections, quizzes.
let definition = ServiceDefinition(
  name: EnforcementService.name, version: Release.version,
  migrations: FeedSchema.migrations + CheckpointMemory.migrations + EnforcementService.migrations,
  access: EnforcementService.access.merging(FeedService.access)
    .merging(EnforcementService.pictureAccess))

await ServiceHost.run(definition) { host in
  let blobs = try BlobStore(at: try host.folder("materials"))
  let hub = FeedHub()
  let signer = try EnforcementService.signer(
    seed: host.secret("quiz-signing.key", byteCount: EnforcementService.signingKeyBytes))
  let service = EnforcementService(
    store: host.store, log: FeedLog(source: EnforcementService.name, hub: hub),
    law: try EnforcementLaw(folder: host.settings.law), signer: signer, pictures: blobs,
    digests: host.digests, clock: SystemWallClock())
  service.register(on: &host.endpoints)
  service.registerHistory(on: &host.endpoints, signedBy: try host.ledgerKey())
  try host.serveFeed(hub, blobs: blobs)
  for source in EnforcementService.sources {
    host.consume(source, as: EnforcementService.name) { body, transaction in
      try service.apply(body, in: transaction)
    }
  }
}
