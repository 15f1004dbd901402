/// Asks a person for one value, where that is allowed.
enum Prompt {
  /// The value given, or the person's answer.
  ///
  /// - Throws: `Complaint` that names the missing flag if nobody can be asked or nobody answers.
  static func value(
    _ given: String?, asking question: String, flag: String, session: Session
  ) throws -> String {
    if let given, !given.isEmpty { return given }
    guard session.surroundings.terminals.input, !session.noInput else {
      throw Complaint(UsageText.noInput.with(flag), outcome: .usage)
    }
    session.console.notices.write(question)
    let answer = trimmed(readLine() ?? "")
    guard !answer.isEmpty else {
      throw Complaint(InboxText.promptCancelled.text, outcome: .usage)
    }
    return answer
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
