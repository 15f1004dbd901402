import Contracts

/// How something numbered stands after an act: `measures/4`, `lessons/2`, `talks/1`.
struct Standing {
  /// Its name in the contract.
  let name: String
  /// Its state in the contract, or another word that programs look for.
  let state: String
  /// What people are told.
  let text: String
  /// What to suggest; the number is put behind it.
  var next: String?

  /// Says it in the form that was asked for.
  func say(json answer: some WireMessage, on console: Console) {
    switch console.form {
    case .json: console.json(answer.jsonValue)
    case .plain: console.line("\(name)\t\(state)")
    case .text:
      console.line(text)
      if let next { console.suggest("\(next) \(LessonName.short(name))") }
    }
  }
}
