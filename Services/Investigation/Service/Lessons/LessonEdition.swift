internal import Store

/// One going-out of a lesson: opened again, it is taught and receipted anew, and what came back of
/// the earlier edition stays as it was.
struct LessonEdition: Sendable, Hashable {
  /// Number of the lesson.
  let lesson: Int
  /// 1 for the first, one more for every time it was opened again.
  let edition: Int

  /// The first two columns of every table of what came back.
  var key: [SQLValue] { [.int(lesson), .int(edition)] }
}
