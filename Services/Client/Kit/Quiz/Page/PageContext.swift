import Hummingbird
import NIOCore

/// What a request of the page brings along: who asks, and at which of our addresses.
struct PageContext: RequestContext {
  /// What the library keeps.
  var coreContext: CoreRequestContextStorage
  /// Address of the browser.
  let peer: String
  /// Names by which this server may be asked.
  let names: Set<String>
  /// The connection, to end it.
  let channel: any Channel

  /// The facts of a connection.
  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
    peer = source.channel.remoteAddress?.ipAddress ?? ""
    let local = source.channel.localAddress
    names = PageAddress.names(host: local?.ipAddress ?? "", port: local?.port ?? 0)
  }
}
