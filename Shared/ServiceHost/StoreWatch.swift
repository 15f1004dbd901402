import ServiceLifecycle
import Store

/// Ends the process when storage fails: what the disk holds is known only after a restart.
struct StoreWatch: Service {
  let store: Store

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      if let failure = await store.waitForFailure() { throw failure }
    }
  }
}
