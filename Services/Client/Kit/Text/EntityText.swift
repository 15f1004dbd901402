/// Words and help of the entities commands.
enum EntityText: String, PhraseTable {
  case group, list, show, entity, at, state, name, holder, premises, licences, firstSeen, updated
  case lastEvent, notKnown

  var phrase: Phrase {
    switch self {
    case .group:
      Phrase("监管对象：执法、事故调查服务各自的档案", "regulated entities as enforcement and investigation know them")
    case .list: Phrase("按条件列出监管对象", "entities by condition")
    case .show: Phrase("一个监管对象及其许可", "one entity with its licences")
    case .entity: Phrase("对象名（entities/…）或统一社会信用代码", "entity name (entities/…) or credit code")
    case .at:
      Phrase("看哪个服务的档案：enforcement 或 investigation", "whose records: enforcement or investigation")
    case .state:
      Phrase(
        "状态：PROVISIONAL、ACTIVE、SUSPENDED、CLOSED", "state: PROVISIONAL, ACTIVE, SUSPENDED, CLOSED")
    case .name: Phrase("监管对象", "Entity")
    case .holder: Phrase("名称", "Name")
    case .premises: Phrase("场所", "Premises")
    case .licences: Phrase("许可", "Licences")
    case .firstSeen: Phrase("建档", "First seen")
    case .updated: Phrase("更新", "Updated")
    case .lastEvent: Phrase("最近事件", "Last event")
    case .notKnown: Phrase("没有这个监管对象：{0}", "there is no such entity: {0}")
    }
  }
}
