internal import EnforcementRules
internal import Feed
internal import Quiz
internal import Store
internal import Vocabulary

/// What every handler of this service works with; passed on, never global.
struct EnforcementContext: Sendable {
  let store: Store
  let log: FeedLog
  let digests: RequestDigests
  let clock: any WallClock
  let law: EnforcementLaw
  let signer: QuizSigner
  let pictures: BlobStore
}
