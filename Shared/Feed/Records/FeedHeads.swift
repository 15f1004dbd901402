internal import Store

/// The last places given out, as the writer remembers them.
final class FeedHeads: WriterMemory {
  /// Last position of the feed.
  var seq: Int?
  /// Last place of each mailbox, by its number.
  var mailboxes: [Int64: Int64] = [:]
}
