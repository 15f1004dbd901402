import Questions

/// A warning that reading has already given.
struct ReadingNote: Sendable, Hashable {
  var code: VerdictCode
  var text: String
}

/// A question as its file has it, before anything is decided.
struct RawQuestion: Sendable {
  /// Name of the file.
  var file = ""
  var place: RowPlace
  /// Word or number for the kind; empty if the file has none.
  var kindText = ""
  /// Whether the file has a place for the kind, so that an empty one is a fault.
  var hasKindColumn = false
  /// Codes that the file explains.
  var kindCodes: [Int: QuestionKind] = [:]
  /// Kind told by the name of the sheet or by a heading.
  var headingKind: KindWord?
  var stem = ""
  var options: [RawOption] = []
  /// Whether the options came out of one text, where labels belong.
  var hasPackedOptions = false
  var answer = ""
  var explanation = ""
  var posts: [String] = []
  var processes: [String] = []
  var topic = ""
  var difficulty = ""
  var mark = ""
  var redLine = ""
  var basis = ""
  var source = ""
  var sector = ""
  var media: [MediaReference] = []
  var notes: [ReadingNote] = []
  /// Columns of our own export.
  var verbatim: VerbatimColumns?
}

/// What only our own export says.
struct VerbatimColumns: Sendable, Hashable {
  var optionKeys = ""
  var fixedOptions = ""
  var media = ""
}
