internal import Feed
internal import Store
internal import Vocabulary

/// What every handler of this service works with; passed on, never global.
struct InvestigationContext: Sendable {
  let store: Store
  let log: FeedLog
  let blobs: BlobStore
  let digests: RequestDigests
  let law: InvestigationLaw
  let sources: HistorySources
  let clock: any WallClock
}
