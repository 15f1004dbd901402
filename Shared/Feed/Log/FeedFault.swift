/// What is wrong with a draft or with the tables: a mistake of the program or of the disk.
public enum FeedFault: Error, Sendable, Hashable {
  /// A statement that always answers a row answered none.
  case noRow(table: String)
  /// The draft names another source than the log's.
  case otherSource(String)
  /// A draft needs an id, a subject and a type.
  case incompleteDraft(eventID: String)
  /// A recipient's name is empty, or occurs twice.
  case recipientsAmbiguous(eventID: String)
  /// The sealed body is larger than an event may be; materials travel by reference.
  case tooLarge(bytes: Int, limitBytes: Int)
}
