import Contracts

extension PageOptions {
  /// One page, or all of them in one answer of the same type when `--all` is given.
  func collect<Answer: WireMessage, Item>(
    _ ask: (String) async throws -> Answer, items: WritableKeyPath<Answer, [Item]>,
    token: WritableKeyPath<Answer, String>
  ) async throws -> Answer {
    var whole = try await ask(pageToken ?? "")
    while all, !whole[keyPath: token].isEmpty {
      let next = try await ask(whole[keyPath: token])
      whole[keyPath: items] += next[keyPath: items]
      whole[keyPath: token] = next[keyPath: token]
    }
    return whole
  }
}

extension Console {
  /// A list in the form asked for.
  func list(
    _ table: Table, json answer: some WireMessage, token: String = "", empty: String? = nil
  ) {
    switch form {
    case .json: json(answer.jsonValue)
    case .plain: self.table(table)
    case .text:
      if table.rows.isEmpty { return notice(empty ?? CommonText.listEmpty.text) }
      self.table(table)
      notice(CommonText.total.with("\(table.rows.count)"))
    }
    if !token.isEmpty, isText { notice(CommonText.morePages.with(token)) }
  }
}
