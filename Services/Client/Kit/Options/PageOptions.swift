import ArgumentParser

/// Options of commands that list.
struct PageOptions: ParsableArguments {
  @Flag(help: CommonHelp.all.help) var all = false
  @Option(name: .customLong("page-size"), help: CommonHelp.pageSize.help(.count))
  var pageSize: UInt32?
  @Option(name: .customLong("page-token"), help: CommonHelp.pageToken.help(.token))
  var pageToken: String?

  /// Items a page when all pages are wanted; the service's limit.
  static let pageSizeOfAll: UInt32 = 1000

  /// Items to ask for; 0 means the service's default.
  var size: UInt32 { pageSize ?? (all ? Self.pageSizeOfAll : 0) }
}
