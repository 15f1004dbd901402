import Questions

/// Drafts that tests start from.
enum Drafts {
  static func single(
    _ stem: String = "采掘工作面风流中甲烷浓度达到多少时必须停止用电钻打眼？", _ texts: [String] = ["0.5%", "1.0%", "1.5%"],
    key: String = "B", topic: String = ""
  ) -> QuestionDraft {
    let labels = QuestionCheck.labels(texts.count)
    return QuestionDraft(
      kind: .single, stem: stem,
      options: zip(labels, texts).map { QuestionOption(key: $0, text: $1) },
      answer: .options([key]), topic: topic)
  }

  static func judge(_ stem: String, _ truth: Bool) -> QuestionDraft {
    QuestionDraft(kind: .judge, stem: stem, answer: .judge(truth))
  }
}
