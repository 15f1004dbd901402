/// Words of quizzes on site.
enum QuizText: String, PhraseTable {
  case judgeTrue, judgeFalse

  var phrase: Phrase {
    switch self {
    case .judgeTrue: Phrase("对", "true")
    case .judgeFalse: Phrase("错", "false")
    }
  }
}
