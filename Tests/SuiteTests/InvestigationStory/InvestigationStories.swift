import Contracts
import Testing

@Suite(
  "An investigation through all three services", .serialized, .timeLimit(.minutes(10)),
  .enabled(if: Machine.isRoot, "needs root to make Unix users"),
  .enabled(if: Machine.has("setpriv") && Machine.has("useradd"), "needs setpriv and useradd"),
  .enabled(if: StoryClock.isThere, "needs the package faketime"))
struct InvestigationStories {
  @Test("A licensed mine fails a quiz, three people die, forty mines learn, and it comes back")
  func story() async throws {
    let city = try await City()
    do {
      let story = CaseStory(city: city)
      try await story.licensed()
      try await story.questioned()
      try await story.reported()
      try await story.opened()
      try await story.inquired()
      try await story.appraised()
      try await story.died()
      try await story.proposed()
      try await story.signed()
      try await story.published()
      try await story.taught()
      try await story.escalated()
      try await story.followedUp()
      try await story.closed()
      try await story.archived()
      try await story.repeated()
      try await story.proven()
    } catch {
      Issue.record(error)
    }
    await city.close()
  }
}
